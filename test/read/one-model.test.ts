import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { surviving } from '../report/surviving.ts';
import { asPage, type PageShape } from './as-page.ts';
import { differences, factsOf } from './one-model.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

const parse = async (path: string, bytes: Uint8Array): Promise<PolicyDocument> =>
  parseDocument(await readDocument({ path, bytes }), { path }).document;

const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];

async function asPageOf(
  folder: string,
  name: string,
  shape: PageShape,
): Promise<{ page: string; document: PolicyDocument }> {
  const bytes = readFileSync(join(folder, name));
  const document = await parse(name, bytes);
  return { page: asPage(bytes.toString('utf8').replace(/^\ufeff/, ''), document, shape), document };
}

/** What is measured of a document: statements with all their fields but places and sections, and what it is. */
function measured(document: PolicyDocument) {
  const { sections: _, statements, url: _url, ...rest } = surviving(document);
  return { ...rest, statements: statements.map(({ section: _section, ...statement }) => statement) };
}

describe.each([
  ['samples', samples],
  ['corpus', corpus],
])('web pages of the %s say what their texts say', (_name, folder) => {
  const names = textsIn(folder);
  if (names.length === 0) it.skip('skipped: the documents are not there', () => undefined);
  it.each(names.flatMap((name) => (['semantic', 'soup'] as const).map((shape) => [name, shape] as const)))(
    '%s as a %s page',
    async (name, shape) => {
      const { page, document: text } = await asPageOf(folder, name, shape);
      const document = await parse('page.html', new TextEncoder().encode(page));
      expect(text.statements.length).toBeGreaterThan(5);
      expect(differences(factsOf(text), factsOf(document))).toEqual([]);
      expect(measured(document)).toEqual(measured(text));
      expect(document.organisation).not.toBeNull();
      expect(document.furniture.map(({ text }) => text).join(' ')).toMatch(/Godta alle/);
    },
  );
});

describe('one document as it comes from different programs', () => {
  const fixtures = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));
  const names = readdirSync(fixtures).filter((name) => /^veistrategi.*\.(pdf|docx)$/.test(name));
  it.each(names)('%s says what the web page says, every word accounted for', async (name) => {
    const page = await parse('a.html', readFileSync(`${fixtures}veistrategi.html`));
    const document = await parse(name, readFileSync(fixtures + name));
    expect(factsOf(page).length).toBe(21);
    expect(differences(factsOf(page), factsOf(document))).toEqual([]);
    expect([page.coverage.unaccounted, document.coverage.unaccounted]).toEqual([0, 0]);
  });
});

describe('a plan written in an office suite: notes, running heads, two columns, a table, nested lists', () => {
  const fixtures = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));
  const names = readdirSync(fixtures).filter((name) => /^skoleveier.*\.pdf$/.test(name));
  // The Word file has a tracked deletion too, which is no part of the text.
  it.each(names)('%s says what the Word file says, every word accounted for', async (name) => {
    const word = await parse('a.docx', readFileSync(`${fixtures}skoleveier.docx`));
    const pdf = await parse(name, readFileSync(fixtures + name));
    expect(factsOf(word).length).toBe(18);
    expect(differences(factsOf(word), factsOf(pdf))).toEqual([]);
    expect([pdf.title, pdf.period, pdf.type]).toEqual([word.title, word.period, word.type]);
    expect([word.coverage.unaccounted, pdf.coverage.unaccounted]).toEqual([0, 0]);
    for (const { furniture } of [word, pdf])
      expect(furniture.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['note', 'note-mark']));
  });
});

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const tools = { soffice: has('soffice'), chromium: has('chromium') };

describe('one model whatever the format', () => {
  const folder = samples;
  const names = textsIn(folder);
  let scratch = '';
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(program, args, {
      cwd: scratch,
      stdio: 'ignore',
      env: { ...process.env, HOME: scratch },
      timeout: 120_000,
    });
  };
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'formats-'));
    for (const name of names) {
      writeFileSync(join(scratch, `${name}.html`), (await asPageOf(folder, name, 'plain')).page);
      const site = (await asPageOf(folder, name, 'semantic')).page;
      writeFileSync(join(scratch, `${name}.site.html`), site.replaceAll(' hidden>', '>'));
    }
    const files = (end: string): string[] => names.map((name) => `${name}${end}`);
    if (tools.soffice && names.length > 0) {
      run('soffice', [
        '--headless',
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        'docx:MS Word 2007 XML',
        ...files('.html'),
      ]);
      run('soffice', [
        '--headless',
        '--convert-to',
        'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',
        ...files('.docx'),
      ]);
    }
    if (tools.chromium) {
      const fixed = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        `--user-data-dir=${scratch}/profile`,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ];
      const print = (from: string, to: string, ...more: string[]): void =>
        run('chromium', [...fixed, ...more, `--print-to-pdf=${to}`, `file://${scratch}/${from}`]);
      for (const name of names) {
        print(`${name}.html`, `${name}.tagged.pdf`, '--no-pdf-header-footer');
        print(`${name}.html`, `${name}.drawn.pdf`, '--no-pdf-header-footer', '--disable-pdf-tagging');
        // With the menu, the cookie dialog and the footer of the site, and the heads and feet of the browser.
        print(`${name}.site.html`, `${name}.site.pdf`);
        print(`${name}.site.html`, `${name}.site-drawn.pdf`, '--disable-pdf-tagging');
      }
    }
  }, 300_000);
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  const ways: [string, string, boolean][] = [
    ['HTML', '.html', true],
    ['Word, made by LibreOffice', '.docx', tools.soffice],
    ['PDF without tags, made by LibreOffice', '.pdf', tools.soffice],
    ['tagged PDF, made by Chromium', '.tagged.pdf', tools.chromium],
    ['PDF without tags, made by Chromium', '.drawn.pdf', tools.chromium],
    ['tagged PDF of a page as it stands on its site', '.site.pdf', tools.chromium],
    ['PDF without tags of a page as it stands on its site', '.site-drawn.pdf', tools.chromium],
  ];
  for (const [way, end, isThere] of ways) {
    it.skipIf(!isThere)(isThere ? way : `${way} (skipped: not installed)`, async () => {
      const table: string[] = [];
      for (const name of names) {
        const before = await parse(name, readFileSync(join(folder, name)));
        const after = await parse(`${name}${end}`, readFileSync(join(scratch, `${name}${end}`)));
        table.push(...differences(factsOf(before), factsOf(after)).map((line) => `${name} ${line}`));
      }
      console.log(`${way}: ${table.length} differences`, ...table);
      expect(table).toEqual([]);
    });
  }
});
