import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../src/diff/diff-documents.ts';
import type { Comparator, Quantity } from '../../../src/model/model-types.ts';
import { createAnalyser } from '../../../src/similarity/analyser.ts';
import { documentOf, type Spec } from '../document.ts';

const analyser = createAnalyser();

/** The facets of the one change, and what it says of numbers. */
function compare(before: Spec, after: Spec) {
  const { changes } = diffDocuments(documentOf([before]), documentOf([after]), { analyser });
  expect(changes).toHaveLength(1);
  return changes.map(({ type, facets, reasons }) => ({
    type,
    facets,
    numbers: reasons.flatMap((reason) =>
      reason.kind === 'quantity' ? `${reason.before} → ${reason.after}: ${reason.effect}` : [],
    ),
  }))[0];
}

const limits = (words: string, comparator: Comparator, value = 15, unit = 'child'): Spec => ({
  text: `Ha ${words} per ansatt i barnehagen`,
  quantities: [{ text: words, value, unit, comparator }],
});

describe('a number that is in the limit, and one that is not', () => {
  it.each([
    ['maksimalt 15 barn', 'færre enn 15 barn', 'lt', 'strengthened'],
    ['Høyst\n15 barn', 'Under 15 barn', 'lt', 'strengthened'],
    ['minst 15 barn', 'mer enn 15 barn', 'gt', 'strengthened'],
    ['15 barn eller flere', 'over 15 barn', 'gt', 'strengthened'],
    ['at least 15 barn', 'more than 15 barn', 'gt', 'strengthened'],
  ] as const)('differ: %s → %s', (within, beyond, comparator, effect) => {
    const [a, b] = [limits(within, comparator), limits(beyond, comparator)];
    expect(compare(a, b)).toEqual({
      type: 'changed',
      facets: [effect, 'quantity-changed'],
      numbers: [`${within} → ${beyond}: ${effect}`],
    });
    expect(compare(b, a)?.facets).toEqual(['weakened', 'quantity-changed']);
  });

  it.each([
    ['maksimalt 15 barn', 'ikke mer enn 15 barn', 'lt'],
    ['høyst 15 barn', 'opptil 15 barn', 'lt'],
    ['mer enn 15 barn', 'flere enn 15 barn', 'gt'],
    ['over 15 barn', 'over hele 15 barn', 'gt'],
    ['minst 15 barn', '15 barn eller flere', 'gt'],
  ] as const)('are told by the words, which may be others: %s → %s', (one, other, comparator) => {
    expect(compare(limits(one, comparator), limits(other, comparator))?.type).toBe('reworded');
  });

  it('are not told apart of years, where `over 18` and `18 and older` are used for the same', () => {
    const [a, b] = [limits('over 18 år', 'gt', 18, 'year'), limits('18 år eller eldre', 'gt', 18, 'year')];
    expect(compare(a, b)?.type).toBe('reworded');
  });

  it('go before the words: fewer is fewer', () => {
    expect(compare(limits('færre enn 15 barn', 'lt'), limits('maksimalt 12 barn', 'lt', 12))?.facets).toEqual([
      'strengthened',
      'quantity-changed',
    ]);
  });
});

describe('a range', () => {
  const range = (low: number, high: number): Spec => {
    const end = (value: number): Quantity => ({ text: `${low} og ${high} år`, value, unit: 'year', comparator: 'eq' });
    return {
      text: `Gi ettervern til unge mellom ${low} og ${high} år i alle kommuner`,
      quantities: [end(low), end(high)],
    };
  };

  it('of which both ends differ is told once', () => {
    expect(compare(range(18, 23), range(20, 25))?.numbers).toEqual(['18 og 23 år → 20 og 25 år: strengthened']);
  });

  it('whose ends go apart is neither more nor less', () => {
    expect(compare(range(18, 25), range(16, 30))).toMatchObject({
      facets: ['quantity-changed'],
      numbers: ['18 og 25 år → 16 og 30 år: neither'],
    });
  });

  it('that is lost is lost once', () => {
    expect(compare(range(18, 25), { text: 'Gi ettervern til unge i alle kommuner' })?.numbers).toEqual([
      '18 og 25 år → null: weakened',
    ]);
  });
});
