import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { createAnalyser } from '../../src/similarity/analyser.ts';
import { documentOf, type Spec, years } from './document.ts';
import { mirrorImages, occurrenceBreaches } from './laws.ts';

const analyser = createAnalyser();
const diff = (a: PolicyDocument, b: PolicyDocument) => diffDocuments(a, b, { analyser });

const verbs = [
  'Vurdere',
  'Utrede',
  'Styrke',
  'Sikre',
  'Innføre',
  'Avvikle',
  'Forby',
  'Vi skal arbeide for',
  'Kommunen bør sikre',
];
const things = [
  'ettervernet',
  'tilsynet med fosterhjem',
  'en bemanningsnorm',
  'barns rett til medvirkning',
  'psykologer på skolen',
  'bruk av tvang',
  'en klageordning',
];
const people = ['for alle barn', 'for barn i fosterhjem', 'for barn og familier', 'i kommunene', 'på institusjon', ''];
const kinds = ['goal', 'activity', 'proposal', 'finding', 'achievement'] as const;

const sentence = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.array(fc.constantFrom(...things), { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...people),
  )
  .map(([verb, what, whom]) => `${verb} ${what.join(' og ')} ${whom}`.trim());
const spec: fc.Arbitrary<Spec> = fc.record({
  text: fc.oneof(
    { weight: 8, arbitrary: sentence },
    { weight: 1, arbitrary: fc.string({ minLength: 1 }).filter((t) => t.trim() !== '') },
  ),
  kind: fc.constantFrom(...kinds),
  status: fc.constantFrom(null, 'planned' as const, 'completed' as const),
  quantities: fc.array(fc.integer({ min: 18, max: 25 }).map(years), { maxLength: 2 }),
});
/** Few words, so that the same statement often stands in several places. */
const crowded = fc.record({
  text: fc.constantFrom('Styrke tilsynet', 'Sikre tilsynet', 'Styrke tilsynet med fosterhjem'),
  kind: fc.constantFrom(...kinds),
});
const documents = fc.oneof(fc.array(spec, { maxLength: 14 }), fc.array(crowded, { maxLength: 8 }));

/** Puts every third statement under the first, and the rest under two headings. */
const nested = (name: string, specs: readonly Spec[]): PolicyDocument => {
  const plain = documentOf(specs, { id: name });
  const goal = plain.statements[0]?.id ?? null;
  const headings = [name, 'Barnevern'];
  const sections = headings.map((heading) => ({ id: heading, heading, level: 1, parent: null, position: somewhere }));
  const statements = plain.statements.map((statement, row) => ({
    ...statement,
    parent: row > 0 && row % 3 === 0 ? goal : null,
    section: headings[row % 2] ?? null,
  }));
  return { ...plain, sections, statements };
};
const somewhere = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };

describe('what holds of any two documents', () => {
  it('leaves every statement of a document compared with itself unchanged', () => {
    fc.assert(
      fc.property(documents, (specs) => {
        const a = nested('a', specs);
        const { changes } = diff(a, a);
        expect(changes.map((c) => [c.type, c.before[0]?.id])).toEqual(a.statements.map((s) => ['unchanged', s.id]));
        expect(changes.every((c) => c.before[0]?.id === c.after[0]?.id && !c.facets.length)).toBe(true);
      }),
    );
  });

  it('mirrors itself when the sides are swapped', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const [a, b] = [nested('a', one), nested('b', other)];
        const [there, back] = mirrorImages(diff(a, b), diff(b, a));
        expect(back).toEqual(there);
      }),
      { numRuns: 120 },
    );
  });

  it('accounts for every statement, and names what occurs twice', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const [a, b] = [nested('a', one), nested('b', other)];
        expect(occurrenceBreaches(diff(a, b), a, b)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('finds at most moves when a list is put in another order', () => {
    const distinct = fc.uniqueArray(spec, {
      selector: (s) => s.text.toLowerCase().replace(/\W+$/u, ''),
      maxLength: 14,
    });
    const shuffled = distinct.chain((specs) =>
      fc.tuple(fc.constant(specs), fc.shuffledSubarray(specs, { minLength: specs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([specs, other]) => {
        const { changes } = diff(documentOf(specs), documentOf(other));
        for (const { type, facets } of changes) expect([type, facets]).toEqual(['unchanged', []]);
      }),
    );
  });

  it('sees nothing in other white space, soft hyphens or decomposed letters', () => {
    const rewrapped = (text: string) => text.replaceAll(' ', '\n  ').normalize('NFD');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 10 }), (texts) => {
        const { changes } = diff(documentOf(texts), documentOf(texts.map(rewrapped)));
        for (const { type } of changes) expect(type).toBe('unchanged');
      }),
    );
  });

  it('gives the same result for the same input', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const [a, b] = [nested('a', one), nested('b', other)];
        expect(JSON.stringify(diff(a, b))).toBe(JSON.stringify(diffDocuments(a, b)));
      }),
      { numRuns: 5 },
    );
  });
});
