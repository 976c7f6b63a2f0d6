import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWritten } from '../../src/cli/parse-markdown.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { documentMarkdown } from '../../src/report/model-markdown.ts';
import { documents, mutatedSamples } from '../generate-documents.ts';
import { parseText } from '../helpers/parse-text.ts';
import { asPage } from '../read/as-page.ts';
import { differences, factsOf } from '../read/one-model.ts';
import { surviving } from './surviving.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const parse = async (path: string, bytes: Uint8Array): Promise<PolicyDocument> =>
  parseDocument(await readDocument({ path, bytes }), { path }).document;
const text = (content: string): Promise<PolicyDocument> => parse('a.txt', new TextEncoder().encode(content));
const write = (document: PolicyDocument): string => documentMarkdown(document, parseWritten);

describe.each([
  ['samples', folder('../../samples/')],
  ['corpus', folder('../../../shared/corpus/')],
  ['shapes', folder('../../../shared/shapes/')],
])('Markdown of the %s', (_name, path) => {
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => /\.(txt|md)$/.test(name))
        .sort()
    : [];
  if (names.length === 0) it.skip('skipped: the documents are not there', () => undefined);
  it.each(names)('%s: parsing it again gives the same model', async (name) => {
    const document = await parse(name, readFileSync(`${path}${name}`));
    expect(surviving(parseWritten(write(document)))).toEqual(surviving(document));
  });
});

describe('Markdown of a document in another format', () => {
  const fixtures = folder('../fixtures/formats/');
  const names = readdirSync(fixtures).filter((name) => /^veistrategi.*\.(html|pdf|docx)$/.test(name));
  it.each(names)('%s: parsing it gives the same model', async (name) => {
    const document = await parse(name, readFileSync(`${fixtures}${name}`));
    expect(surviving(parseWritten(write(document)))).toEqual(surviving(document));
  });

  const pages = ['samples', 'corpus'].flatMap((set) => {
    const from = set === 'samples' ? folder('../../samples/') : folder('../../../shared/corpus/');
    return existsSync(from) ? readdirSync(from).map((name) => `${from}${name}`) : [];
  });
  it.each(pages.filter((name) => name.endsWith('.txt')))('a page made of %s', async (path) => {
    const bytes = readFileSync(path);
    const page = asPage(bytes.toString('utf8'), await parse('a.txt', bytes), 'semantic');
    const document = await parse('a.html', new TextEncoder().encode(page));
    expect(surviving(parseWritten(write(document)))).toEqual(surviving(document));
  });
});

describe('Markdown of any document', () => {
  it('gives the same model when it is parsed', () => {
    const any = fc.tuple(
      fc.oneof({ weight: 2, arbitrary: documents }, { weight: 1, arbitrary: mutatedSamples }),
      fc.constantFrom('side.txt', 'side.md'),
    );
    fc.assert(
      fc.property(any, ([source, path]) => {
        const document = parseText(source, { path });
        expect(surviving(parseWritten(write(document)))).toEqual(surviving(document));
      }),
      { numRuns: 150, seed: Number(process.env.SEED ?? 1) },
    );
  });
});

describe('what a person sees', () => {
  it('is headings, leads and lists, with attributes only where words do not tell', async () => {
    const document = await text(`Trygge veier

Våre mål er:

• 1 Alle barn har gangvei
• 2 Færre ulykker

Kommunen skal jobbe for at

• gangveier blir brøytet (gjennomført)
`);
    expect(write(document)).toMatchInlineSnapshot(`
      "---
      title: Trygge veier
      type: other
      language: nb
      ---

      # Trygge veier

      #### Våre mål er:

      1. Alle barn har gangvei
      2. Færre ulykker

      #### Kommunen skal jobbe for at

      - gangveier blir brøytet {status=completed}
      "
    `);
  });

  it('can be corrected by hand: kinds, statuses, and what is no statement', () => {
    const marked = `# Veier\n\nVåre mål:\n\n- Flere gangveier {kind=activity status=completed}\n- Mer lys\n- Se kartet {kind=none}\n\nDette er bare sagt. {kind=finding}\n`;
    expect(
      parseWritten(marked).statements.map(({ kind, status, text: words, origin }) => [kind, status, words, origin]),
    ).toEqual([
      ['activity', 'completed', 'Flere gangveier', 'list'],
      ['goal', null, 'Mer lys', 'list'],
      ['finding', null, 'Dette er bare sagt.', 'prose'],
    ]);
  });

  it('names parents, leads and holders where layout does not', () => {
    const marked = `# Veier\n\n## Annet\n\n- Flere gangveier {kind=goal id=a}\n\n## Mer\n\n- Brøyting {kind=activity lead="Tiltak i planen" holder=Redd Barna parent=a}\n- Strøing {kind=activity lead="Tiltak i planen" holder="Redd Barna" parent=a}\n`;
    const { statements } = parseWritten(marked);
    const [goal] = statements;
    const child = statements.find(({ text: words }) => words === 'Strøing');
    expect(child).toMatchObject({
      kind: 'activity',
      lead: 'Tiltak i planen',
      parent: goal?.id,
      holder: { name: 'Redd Barna' },
    });
  });
});

describe('what is known to be none', () => {
  const words = 'Redd Barna\n\nRedd Barna krever at barn blir hørt.\n\nVi i Redd Barna vil:\n\n• styrke barnevernet\n';

  it('stands as `null` in front matter where the words would tell otherwise, and only there', async () => {
    const document = { ...(await text(words)), organisation: null };
    expect(document.statements.length).toBeGreaterThan(0);
    const written = write(document);
    expect(written).toContain('organisation: null\n');
    expect(written).not.toContain('published: null');
    const again = parseWritten(written);
    expect(again.organisation).toBeNull();
    expect(again.evidence.organisation).toEqual({ method: 'front-matter', position: null });
  });

  it('is the title too: no heading is lifted to be one', () => {
    const again = parseWritten(
      '---\ntitle: null\n---\n\n## Skole\n\nVi vil:\n\n- bygge skoler\n\n## Helse\n\nTekst.\n',
    );
    expect(again.title).toBeNull();
    expect(again.sections.filter(({ heading }) => heading !== 'Vi vil:').map(({ level }) => level)).toEqual([2, 2]);
  });

  it('is the name of a document: then the id stands in the front matter', async () => {
    const document = await text('Her står litt prat.\n\nVi vil styrke barnevernet i kommunene.\n');
    const written = write({ ...document, title: null, organisation: null });
    expect(parseWritten(written).id).toBe(document.id);
  });
});

describe('lines that look like something else', () => {
  it.each([
    ['a lead that is no heading', 'Kort innledning. Vi vil blant annet: - bygge skoler, - lage veier'],
    ['an item that begins with a number', 'Kommunen vil:\n\n• 25 nye plasser i barnehagen\n• bygge skoler'],
    ['a parent whose items begin at 2', 'Kommunen vil\n\n1. styrke skolen\n   2. ansette lærere\n   3. kjøpe bøker'],
  ])('%s is the same afterwards', async (_name, words) => {
    const document = await text(`Trygge veier\n\nInnledning her.\n\n${words}\n`);
    expect(document.statements.length).toBeGreaterThan(1);
    expect(surviving(parseWritten(write(document)))).toEqual(surviving(document));
  });

  it('control characters are not written for a terminal to obey', async () => {
    const document = await text('Kommunen\u001b]0;x\u0007 vil:\n\n• bygge \u001b[31mskoler\u001b[0m\n• lage veier\n');
    expect(write(document)).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/);
    expect(document.statements.map((statement) => statement.text)).toContain('lage veier');
  });
});

describe('brackets in long statements', () => {
  it('are escaped at both ends: the parser looks through all that went before for the opening of each', async () => {
    const document = await text('Kommunen vil:\n\n• hjelpe [alle] barn ] i byen\n• lage veier\n');
    expect(write(document)).toContain('- hjelpe \\[alle\\] barn \\] i byen\n');
  });
});

describe('any words', () => {
  it('survive: markup characters in items and sentences are words', async () => {
    const piece = fc.constantFrom(
      'barn',
      'unge',
      '*',
      '_',
      '**',
      '`',
      '[a](b)',
      '<b>',
      '&amp;',
      '&',
      '#',
      '{kind=goal}',
      '{',
      '}',
      '|',
      '~~',
      '\\',
      '1.',
      '-',
      '+',
      '•',
      '!',
      '"x"',
      '«y»',
      'http://a.no/b_c',
      'www.x.no',
      '2)',
      '---',
      '===',
      '$x$',
      ':',
      ';',
    );
    const words = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((parts) => `Styrke ${parts.join(' ')} i hele kommunen`);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (items) => {
        const document = await text(
          `Trygge veier\n\nKommunen vil:\n\n${items.map((item) => `• ${item}`).join('\n')}\n`,
        );
        expect(differences(factsOf(document), factsOf(parseWritten(write(document))))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
