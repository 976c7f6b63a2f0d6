import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import { createAnalyser } from '../../src/similarity/analyser.ts';
import { documentOf, idOf } from './document.ts';

const analyser = createAnalyser();
const diff = (before: Parameters<typeof documentOf>[0], after: Parameters<typeof documentOf>[0]) =>
  diffDocuments(documentOf(before), documentOf(after), { analyser });
const brief = ({ changes }: ReturnType<typeof diff>) =>
  changes.map((c) => [c.type, c.facets, c.before.length, c.after.length]);

const [tutoring, norm, school] = [
  'Styrke veiledningen av fosterforeldre',
  'Innføre en bemanningsnorm i barnevernet',
  'Gratis mat i skolen hver dag',
];

describe('aligning', () => {
  it('goes by meaning and not by place', () => {
    const result = diff(
      [tutoring, norm],
      ['Innføre bemanningsnorm i det kommunale barnevernet', 'Styrke veiledning av fosterforeldre'],
    );
    expect(brief(result)).toEqual([
      ['reworded', [], 1, 1],
      ['reworded', [], 1, 1],
    ]);
    expect(result.changes[0]?.before[0]?.text).toBe(norm);
  });

  it('reads bokmål and nynorsk as one language', () => {
    const result = diff(
      ['Barn og unge skal få medvirke', 'Øke bemanningen på institusjoner', 'Forebygge vold i familien'],
      ['Førebyggje vald i familien', 'Born og unge skal få medverke', 'Auke bemanninga på institusjonar'],
    );
    expect(brief(result)).toEqual(Array.from({ length: 3 }, () => ['reworded', [], 1, 1]));
  });

  it('says what has no partner, and what came nearest', () => {
    const { changes, summary } = diff([school, norm], [norm, 'Psykologer og sosialarbeidere i skolen']);
    expect(changes.map((c) => c.type)).toEqual(['unchanged', 'added', 'removed']);
    expect(summary).toEqual({ unchanged: 1, reworded: 0, changed: 0, added: 1, removed: 1 });
    const nearest = changes[1]?.reasons.find((reason) => reason.kind === 'nearest');
    expect(nearest).toMatchObject({ statement: idOf(school), score: changes[1]?.score });
  });

  it('does not take everyday words of the field for a subject', () => {
    const result = diff(['God hjelp til barn og unge i skolen'], ['God hjelp til barn og unge i fengsel']);
    expect(result.changes.map((c) => c.type)).toEqual(['added', 'removed']);
  });

  it('does not take one quality that both ask for, of nothing named, for the same concern', () => {
    const result = diff(
      ['Derfor bør noen føre tilsyn med hvor god hjelpen er i dag'],
      ['Hjelpen må være god og nær, og alle må få vite hva som skjer'],
    );
    expect(result.changes.map((c) => c.type)).toEqual(['added', 'removed']);
  });

  it('names what is shared by words that stand in the texts', () => {
    const { changes } = diff(
      ['Familier i krise skal få hjelp, og ettervern skal være en rett'],
      ['Ettervernet skal vere ein rett, og familiar skal få rettleiing'],
    );
    const terms = changes[0]?.reasons.flatMap((reason) => (reason.kind === 'shared-term' ? reason.terms : []));
    expect(terms).toEqual(['ettervern ~ Ettervernet', 'Familier ~ familiar', 'rett']);
    const told = diff(['Gi alle elever gratis frukt'], ['Gi alle elever gratis frukt og melk']).changes[0]?.reasons;
    expect(told).toContainEqual({ kind: 'shared-term', terms: ['gratis', 'alle elever', 'frukt'] });
  });

  it('names what both refer to as a reader knows it', () => {
    const act = {
      ...{ id: 'act', kind: 'act' as const, name: 'barnevernsloven', uri: 'https://lovdata.no/x' },
      ...{ resolution: 'found' as const, mentions: [] as never },
    };
    const on = (text: string) => documentOf([{ text, references: ['act'] }], { references: [act] });
    const { changes } = diffDocuments(on('Følge barnevernsloven'), on('Barnevernsloven skal følges'), { analyser });
    expect(changes[0]?.reasons).toContainEqual({ kind: 'same-reference', references: ['barnevernsloven'] });
  });

  it('takes apart what was split', () => {
    const result = diff(
      ['Styrke tilsynet med fosterhjem og lovfeste retten til ettervern', school],
      ['Styrke tilsynet med fosterhjem', 'Lovfeste retten til ettervern', school],
    );
    expect(result.changes.map((c) => [c.type, c.before.length, c.after.length])).toEqual([
      ['changed', 1, 2],
      ['unchanged', 1, 1],
    ]);
    expect(result.changes[0]?.facets).toContain('split');
    const back = diff(
      ['Styrke tilsynet med fosterhjem', 'Lovfeste retten til ettervern', school],
      ['Styrke tilsynet med fosterhjem og lovfeste retten til ettervern', school],
    );
    expect(back.changes[0]?.facets).toContain('merged');
  });

  it('does not pick silently between equals', () => {
    const { changes } = diff([{ text: tutoring, parent: null }], [tutoring, { text: tutoring, id: 'twin' }]);
    const kept = changes.find((c) => c.type === 'unchanged');
    expect(kept?.reasons).toContainEqual({ kind: 'ambiguous', side: 'after', candidates: ['twin'], texts: [tutoring] });
  });

  it('sees a move under another goal, and none where the goal was only reworded', () => {
    const goals = (first: string, second: string, parent: string) => [
      { text: first, id: 'one' },
      { text: second, id: 'two' },
      { text: norm, parent },
    ];
    const [a, b] = ['Et barnevern med nok folk', 'Trygg skole for alle'];
    expect(brief(diff(goals(a, b, 'one'), goals(a, b, 'two'))).at(-1)).toEqual(['changed', ['moved'], 1, 1]);
    expect(brief(diff(goals(a, b, 'one'), goals('Et barnevern med nok ansatte', b, 'one'))).at(-1)).toEqual([
      'unchanged',
      [],
      1,
      1,
    ]);
  });

  it('leaves apart what is less alike than asked for', () => {
    const [a, b] = [documentOf([norm]), documentOf(['Innføre bemanningsnorm i det kommunale barnevernet'])];
    expect(diffDocuments(a, b, { analyser, minScore: 0.99 }).summary).toMatchObject({ added: 1, removed: 1 });
  });
});

describe('words', () => {
  it('are inserted and deleted whole', () => {
    const { changes } = diff(['Styrke tilsynet med fosterhjem'], ['Styrke kontrollen med fosterhjem']);
    expect(changes[0]?.words?.[0]?.parts).toEqual([
      { op: 'keep', text: 'Styrke ' },
      { op: 'delete', text: 'tilsynet' },
      { op: 'insert', text: 'kontrollen' },
      { op: 'keep', text: ' med fosterhjem' },
    ]);
  });
});
