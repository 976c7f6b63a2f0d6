import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { writeResult } from '../../src/cli/write-result.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const io = (cwd: string) => ({ cwd }) as Io;

describe('--output', () => {
  it('takes the place of a file, with its mode', async () => {
    const cwd = scratch({ 'a.json': 'old' });
    chmodSync(`${cwd}/a.json`, 0o640);
    await writeResult(['new ', 'text'], 'a.json', io(cwd));
    expect(readFileSync(`${cwd}/a.json`, 'utf8')).toBe('new text');
    expect(statSync(`${cwd}/a.json`).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it('leaves the old file and nothing else where the work breaks off', async () => {
    const cwd = scratch({ 'a.json': 'old' });
    function* breaking() {
      yield 'half';
      throw new Error('broken off');
    }
    await expect(writeResult(breaking(), 'a.json', io(cwd))).rejects.toThrow('broken off');
    expect(readFileSync(`${cwd}/a.json`, 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it('leaves the old file where there is no result', async () => {
    const cwd = scratch({ 'a.json': 'old' });
    await writeResult([], 'a.json', io(cwd));
    expect(readFileSync(`${cwd}/a.json`, 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it.skipIf(!existsSync('/dev/full'))('says in a sentence that no space is left', async () => {
    const full = '`/dev/full` cannot be written: no space is left on the device';
    await expect(writeResult(['new'], '/dev/full', io(scratch()))).rejects.toThrow(full);
  });

  it('says in a sentence what stands in the way of a file, and of files in a folder', async () => {
    const cwd = scratch({ 'a.txt': 'Vi vil:\n\n• Styrke ettervernet\n' });
    const run = (output: string) => program(['parse', 'a.txt', '--format', 'csv', '-o', output], { cwd });
    expect(await run('a.txt/b.csv')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'barnevern: `a.txt/b.csv` cannot be written: `a.txt` is no folder\n',
    });
    expect((await run('a.txt/')).stderr).toBe(
      'barnevern: `a.txt/` cannot be written: something of that name is in the way\n',
    );
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  it('writes through a link, and to a device', async () => {
    const cwd = scratch({ 'real.json': 'old' });
    symlinkSync('real.json', `${cwd}/link.json`);
    await writeResult(['new'], 'link.json', io(cwd));
    expect(readFileSync(`${cwd}/real.json`, 'utf8')).toBe('new');
    await writeResult(['gone'], '/dev/null', io(cwd));
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
