import { describe, expect, it } from 'vitest';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const text = 'Vi vil:\n\n• Styrke ettervernet\n';
const world = (more: Parameters<typeof program>[1] = {}) => ({ cwd: scratch({ 'a.txt': text }), ...more });
const colourCode = '\u001b[';

describe('colour', () => {
  it('is on where a terminal is, off elsewhere', async () => {
    expect((await program(['parse', 'a.txt'], world({ terminal: true }))).stdout).toContain(colourCode);
    expect((await program(['parse', 'a.txt', '--format', 'outline'], world())).stdout).not.toContain(colourCode);
  });

  it('is as --color and --no-color say, over NO_COLOR, which goes over the terminal', async () => {
    const stdout = async (words: string[], more: Parameters<typeof program>[1]) =>
      (await program(['parse', 'a.txt', '--format', 'outline', ...words], world(more))).stdout;
    expect(await stdout([], { terminal: true, env: { NO_COLOR: '1' } })).not.toContain(colourCode);
    expect(await stdout(['--color'], { env: { NO_COLOR: '1' } })).toContain(colourCode);
    expect(await stdout(['--no-color'], { terminal: true })).not.toContain(colourCode);
  });
});

describe('the format', () => {
  it('is the outline on a terminal, JSON in a pipe and in a file', async () => {
    expect((await program(['parse', 'a.txt'], world({ terminal: true }))).stdout).toContain('1 statement');
    expect(JSON.parse((await program(['parse', 'a.txt'], world())).stdout).schemaVersion).toBe('1.0');
    const toFile = world({ terminal: true });
    await program(['parse', 'a.txt', '-o', 'm.json'], toFile);
    expect((await program(['parse', 'm.json'], toFile)).stdout).toContain('1 statement');
  });
});

describe('what a terminal is shown', () => {
  const hostile = 'Vi vil:\n\n• Styrke \u001b]0;tittel\u0007\u001b[31mettervernet\u202e\u009b2J\n';

  it('holds no colourCode of the document, in the outline or in explain', async () => {
    const cwd = scratch({ 'a.txt': hostile });
    for (const command of [
      ['parse', 'a.txt', '--format', 'outline'],
      ['explain', 'a.txt'],
    ]) {
      const { stdout } = await program(command, { cwd });
      expect(stdout).toContain('ettervernet');
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('fits the width, down to 40 columns', async () => {
    const long = `Vi vil:\n\n${'• Styrke ettervernet for alle ungdommer som trenger det i hele landet\n'.repeat(3)}`;
    for (const columns of [40, 80, 120]) {
      const cwd = scratch({ 'a.txt': long });
      const { stdout } = await program(['parse', 'a.txt', '--no-color'], { cwd, terminal: true, columns });
      const widest = Math.max(...stdout.split('\n').map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(columns);
    }
  });
});

describe('notes', () => {
  it('say that a document holds no statements, which is no failure; --quiet leaves them out', async () => {
    const cwd = scratch({ 'a.txt': 'Hva er barnevern?\n' });
    const { status, stdout, stderr } = await program(['parse', 'a.txt'], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).documents[0].statements).toEqual([]);
    expect(stderr).toBe('barnevern: `a.txt` holds no statements\n');
    expect((await program(['parse', 'a.txt', '--quiet'], { cwd })).stderr).toBe('');
  });

  it('make the status 1 only where --fail-on asks for it', async () => {
    const cwd = scratch({ 'a.txt': 'Hva er barnevern?\n', 'b.txt': text });
    const status = async (...words: string[]) => (await program(['parse', ...words], { cwd })).status;
    expect(await status('a.txt', '--fail-on', 'warning')).toBe(1);
    expect(await status('b.txt', '--fail-on', 'warning')).toBe(0);
    expect(await status('a.txt', 'nowhere.txt', '--fail-on', 'info')).toBe(2);
    expect(await status('a.txt', '--fail-on', 'never')).toBe(0);
  });

  it('show progress on a terminal only, and clear it', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, text]));
    const cwd = scratch(files);
    const { stderr } = await program(['parse', '.', '--format', 'ndjson'], { cwd, terminal: true });
    expect(stderr).toContain('reading 20 of 20 (100 %)');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect((await program(['parse', '.', '--format', 'ndjson'], { cwd })).stderr).toBe('');
    expect((await program(['parse', '.', '--format', 'ndjson', '--quiet'], { cwd, terminal: true })).stderr).toBe('');
  });
});
