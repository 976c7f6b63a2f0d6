import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const page = `<html lang="nb"><head><title>Trygge veier | Fjordby kommune</title></head><body><nav><a href=a>Hjem</a></nav><main><h1>Trygge veier</h1>
<p>Våre mål:</p><ul><li>Færre ulykker</li><li>Flere gangveier</li></ul></main></body></html>`;

describe('parse into a folder', () => {
  it('writes one file a document, named after it, which parse to the same statements', async () => {
    const cwd = scratch({ 'page.html': page });
    const first = await program(['parse', 'page.html', '--format', 'markdown', '-o', 'content/'], { cwd });
    expect([first.status, first.stdout]).toEqual([0, '']);
    const [file = ''] = readdirSync(join(cwd, 'content'));
    expect(first.stderr).toBe(`barnevern: wrote \`content/${file}\`\n`);
    expect(readFileSync(join(cwd, 'content', file), 'utf8')).toContain('- Flere gangveier\n');
    const statements = async (path: string): Promise<unknown> =>
      JSON.parse((await program(['parse', path], { cwd })).stdout).documents[0].statements.map(
        ({ kind, text }: { kind: string; text: string }) => [kind, text],
      );
    expect(await statements(`content/${file}`)).toEqual(await statements('page.html'));
  });

  it('leaves what is there alone without --force', async () => {
    const cwd = scratch({ 'page.html': page });
    const words = ['parse', 'page.html', '--format', 'markdown', '-o', 'content/'];
    await program(words, { cwd });
    const [file = ''] = readdirSync(join(cwd, 'content'));
    const path = join(cwd, 'content', file);
    writeFileSync(path, 'rettet for hånd');
    const second = await program(words, { cwd });
    expect(second.status).toBe(2);
    expect(second.stderr).toContain(`\`content/${file}\` is there already and was left as it is`);
    expect(readFileSync(path, 'utf8')).toBe('rettet for hånd');
    expect((await program([...words, '--force'], { cwd })).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('Flere gangveier');
  });

  it('keeps a Markdown file named with -o too', async () => {
    const cwd = scratch({ 'page.html': page, 'side.md': 'mitt' });
    const { status, stderr } = await program(['parse', 'page.html', '--format', 'markdown', '-o', 'side.md'], { cwd });
    expect([status, stderr]).toEqual([2, 'barnevern: `side.md` is there already; `--force` writes over it\n']);
    expect(readFileSync(join(cwd, 'side.md'), 'utf8')).toBe('mitt');
  });
});

describe('formats whose files hold one document', () => {
  it.each(['markdown', 'stratml'])('%s refuses a second one before anything is written', async (format) => {
    const cwd = scratch({ 'a.txt': 'Veier\n\nVåre mål:\n\n• Lys\n', 'b.txt': 'Skoler\n\nVåre mål:\n\n• Bøker\n' });
    const refused = await program(['parse', 'a.txt', 'b.txt', '--format', format], { cwd });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^barnevern: a \w+ file holds one document; `-o FOLDER\/` writes each into .*\n$/);
    await program(['parse', 'a.txt', 'b.txt', '--format', format, '-o', 'both.out'], { cwd });
    const apart = await program(['parse', 'a.txt', 'b.txt', '--format', format, '-o', 'each/', '--quiet'], { cwd });
    expect([apart.status, apart.stderr]).toEqual([0, '']);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'each']);
    expect(readdirSync(join(cwd, 'each'))).toHaveLength(2);
  });
});

describe('formats that hold less than the model', () => {
  it('StratML says on standard error what was left out', async () => {
    const cwd = scratch({
      'a.txt': 'Veier\n\nVåre mål:\n\n• Færre ulykker\n\nNoen hovedfunn:\n\n• Tre av fire går til skolen\n',
    });
    const { status, stdout, stderr } = await program(['parse', 'a.txt', '--format', 'stratml'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<\?xml/);
    expect(stderr).toBe('barnevern: `a.txt`: left out 1 finding: StratML has no place for results of inquiry\n');
  });
});

describe('files that are not what they seem', () => {
  it.each([
    [
      'an old Word file',
      'a.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      /`a\.doc` cannot be read as Word: it is an old Word file \(\.doc\); open it in Word or LibreOffice/,
    ],
    [
      'rich text, whatever its name',
      'a.txt',
      new TextEncoder().encode('{\\rtf1 Vi vil bygge skoler.}'),
      /`a\.txt` cannot be read as RTF: the format is not read; open it in Word or LibreOffice/,
    ],
    [
      'an OpenDocument text',
      'a.odt',
      new TextEncoder().encode('PK'),
      /`a\.odt` cannot be read as OpenDocument: the format is not read/,
    ],
    [
      'a damaged PDF',
      'a.pdf',
      new TextEncoder().encode('%PDF-1.7\nnothing'),
      /`a\.pdf` cannot be read as PDF: it is damaged/,
    ],
    [
      'XML that is no plan',
      'a.xml',
      new TextEncoder().encode('<rss/>'),
      /`a\.xml` cannot be read as StratML: it is XML with the root `rss`/,
    ],
    [
      'markup without end',
      'a.html',
      new TextEncoder().encode('<div>'.repeat(10_000)),
      /`a\.html` cannot be read as HTML: it nests elements too deeply/,
    ],
  ])('%s: status 2 and one sentence', async (_name, path, bytes, sentence) => {
    const cwd = scratch({ [path]: bytes });
    const { status, stdout, stderr } = await program(['parse', path], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n').length).toBe(1);
  });
});
