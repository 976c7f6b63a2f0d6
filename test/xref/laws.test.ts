import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/similarity/index.ts';
import { crossReference, type Link } from '../../src/xref/index.ts';
import { makeDocument } from './make-document.ts';

const analyser = createAnalyser();
const xref = (documents: Parameters<typeof crossReference>[0]) => crossReference(documents, { analyser });

const PARTS = [
  'styrke',
  'avvikle',
  'ettervernet',
  'fosterhjem',
  'kompetansen',
  'ikke',
  'mangler',
  'kommersielle',
  'institusjoner',
  'medverknad',
  'god hjelp',
  'i tide',
  'skolen',
  'utslipp',
  'xyzzy',
  '25 år',
];
const text = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' '));
const kind = fc.constantFrom('goal', 'activity', 'proposal', 'finding', 'achievement');
const statements = fc.array(fc.record({ text, kind }), { maxLength: 6 });
const document = fc
  .record({ name: fc.constantFrom('Alfa', 'Beta', 'Gamma', null), statements, id: fc.uuid() })
  .map(({ name, statements: own, id }) => makeDocument(name, own, { id }));
const documents = fc.uniqueArray(document, { maxLength: 4, selector: ({ id }) => id });

describe('laws of cross-references', () => {
  test('nothing depends on the order of the inputs', () => {
    fc.assert(
      fc.property(documents, (all) => {
        expect(xref([...all].reverse())).toEqual(xref(all));
      }),
      { numRuns: 60 },
    );
  });

  test('a document more changes no link between the others', () => {
    fc.assert(
      fc.property(documents, document, (all, more) => {
        const ids = new Set(all.map(({ id }) => id));
        const among = (links: readonly Link[]) =>
          links.filter(({ source, target }) => ids.has(source.document) && ids.has(target.document));
        expect(among(xref([...all, { ...more, id: 'more' }]).links)).toEqual(xref(all).links);
      }),
      { numRuns: 60 },
    );
  });

  test('no link without a reason, none within a holder, none below the threshold', () => {
    fc.assert(
      fc.property(documents, (all) => {
        for (const { reasons, source, target, score } of xref(all).links) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(source.holder === null || source.holder !== target.holder).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0.3);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a document against itself agrees with itself on every statement', () => {
    fc.assert(
      fc.property(document, (one) => {
        const agreed = new Set(
          xref([one, one])
            .links.filter(({ type, source, target }) => type === 'agrees' && source.statement === target.statement)
            .map(({ source }) => source.statement),
        );
        expect(one.statements.filter(({ id }) => !agreed.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('each finding of a lack is addressed or unanswered, and not both', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const { links, unanswered, examined } = xref(all);
        const addressed = new Set(
          links.filter(({ type }) => type === 'addresses').map(({ target }) => target.statement),
        );
        expect(unanswered.filter(({ statement }) => addressed.has(statement))).toEqual([]);
        if (examined.holders > 1) expect(unanswered.length + addressed.size).toBe(examined.findings);
      }),
      { numRuns: 60 },
    );
  });
});

const shapes = '../shared/gold/shapes';

/** Statements of a judged document, told from the judgement; texts stay where they are. */
function judged(name: string) {
  const { title, organisation, language, listed, prose } = JSON.parse(readFileSync(`${shapes}/${name}.json`, 'utf8'));
  const all = [...listed, ...prose].map((statement: { kind: string | string[]; text: string }) => ({
    text: statement.text,
    kind: [statement.kind].flat()[0] as 'goal',
  }));
  return makeDocument(organisation ?? name, all, {
    id: name,
    title: [title].flat()[0] ?? null,
    language: [language].flat()[0] ?? null,
  });
}

describe.skipIf(!existsSync(shapes))('real documents beside the project', () => {
  test('climate documents link to no child welfare statement', () => {
    const names = readdirSync(shapes).map((file) => file.replace('.json', ''));
    const climate = names.filter((name) => /klima/u.test(name)).map(judged);
    const welfare = names.filter((name) => /barnevern|fosterhjem/u.test(name)).map(judged);
    expect(climate.length).toBeGreaterThan(1);
    expect(welfare.length).toBeGreaterThan(5);
    const ids = new Set(climate.map(({ id }) => id));
    const crossing = xref([...climate, ...welfare]).links.filter(
      ({ source, target }) => ids.has(source.document) !== ids.has(target.document),
    );
    expect(crossing.map(({ source, target }) => [source.text, target.text])).toEqual([]);
  });

  test('nor do their words in any order', () => {
    const names = readdirSync(shapes).map((file) => file.replace('.json', ''));
    const words = names
      .filter((name) => /klima/u.test(name))
      .flatMap((name) => judged(name).statements.flatMap((one) => one.text.split(/\s+/u)));
    const welfare = names.filter((name) => /barnevern|fosterhjem/u.test(name)).map(judged);
    const shuffled = fc.array(fc.shuffledSubarray(words, { minLength: 3, maxLength: 12 }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(shuffled, (all) => {
        const climate = makeDocument(
          'Klima',
          all.map((one) => one.join(' ')),
          { title: 'Klimaplan' },
        );
        const crossing = xref([climate, ...welfare]).links.filter(({ source, target }) =>
          [source.document, target.document].includes(climate.id),
        );
        expect(crossing.map(({ source, target }) => [source.text, target.text])).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('the plan of a school against bullying links to no child welfare statement that is not of school or bullying', () => {
    const school = judged('goa_skole_html');
    const welfare = readdirSync(shapes)
      .map((file) => file.replace('.json', ''))
      .filter((name) => /barnevern|fosterhjem/u.test(name))
      .map(judged);
    const crossing = xref([school, ...welfare]).links.filter(
      ({ source, target }) => (source.document === school.id) !== (target.document === school.id),
    );
    expect(crossing.filter(({ reasons }) => !JSON.stringify(reasons).match(/skole|mobb/u))).toEqual([]);
  });
});
