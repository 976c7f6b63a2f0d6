import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWritten } from '../../src/cli/parse-markdown.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { documentMarkdown } from '../../src/report/model-markdown.ts';
import { differences, factsOf } from '../read/one-model.ts';

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
  it.each(names)('%s: parsing it again gives the same statements', async (name) => {
    const document = await parse(name, readFileSync(`${path}${name}`));
    const written = write(document);
    const again = parseWritten(written);
    expect(differences(factsOf(document), factsOf(again))).toEqual([]);
    expect([again.type, again.language, again.period, again.published]).toEqual([
      document.type,
      document.language,
      document.period,
      document.published,
    ]);
    if (document.title !== null) expect(again.title).toBe(document.title);
    if (document.organisation !== null) expect(again.organisation?.id).toBe(document.organisation.id);
    if (document.title !== null && document.organisation !== null) {
      expect(again.statements.map(({ id, topics, strength }) => [id, topics, strength])).toEqual(
        document.statements.map(({ id, topics, strength }) => [id, topics, strength]),
      );
    }
    const headings = again.sections.map(({ heading }) => heading);
    expect(headings.filter((heading) => document.sections.some((section) => section.heading === heading))).toEqual(
      document.sections.map(({ heading }) => heading),
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
