import { describe, expect, it } from 'vitest';
import { comparatorAfter, comparatorBefore, comparatorWords } from '../../src/language/comparators.ts';
import { exclusiveComparators, leavesItsNumberOut } from '../../src/language/exclusive-comparators.ts';
import { monthNames, monthNumber } from '../../src/language/months.ts';
import { numberWords } from '../../src/language/number-words.ts';
import { singularOf, unitOfNoun } from '../../src/language/unit-names.ts';
import { units } from '../../src/language/units.ts';

describe.each(units)('unit $unit', ({ unit, examples, counterexamples }) => {
  it.each(examples)('counts %s', (noun) => {
    expect(unitOfNoun(noun)).toBe(unit);
  });
  it.each(counterexamples ?? [])('does not count %s', (noun) => {
    expect(unitOfNoun(noun)).not.toBe(unit);
  });
});

it('every unit has an example and stands once', () => {
  expect(units.filter(({ examples }) => examples.length === 0)).toEqual([]);
  expect(new Set(units.map(({ unit }) => unit)).size).toBe(units.length);
});

it.each([
  ['traktorer', 'traktor'],
  ['traktorane', 'traktor'],
  ['bakere', 'baker'],
  ['bakerne', 'baker'],
  ['bananer', 'banan'],
  ['policies', 'policy'],
])('the singular of %s is %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
});

it('every comparing phrase stands once and is found', () => {
  const before = comparatorWords.flatMap((entry) => entry.before);
  expect(before.filter((phrase, index) => before.indexOf(phrase) !== index)).toEqual([]);
  for (const { comparator, before: words, after } of comparatorWords) {
    for (const phrase of words) expect(comparatorBefore(phrase)).toBe(comparator);
    for (const phrase of after) expect(comparatorAfter(phrase)).toBe(comparator);
  }
  expect(comparatorBefore('barn')).toBeNull();
});

it('every month name stands once and is found in any case', () => {
  const names = monthNames.flat();
  expect(new Set(names).size).toBe(names.length);
  expect(monthNumber('Desember')).toBe(12);
  expect(monthNumber('sept.')).toBe(9);
  expect(monthNumber('måned')).toBeNull();
});

it('number words are told apart by language', () => {
  const { nordic, english } = numberWords();
  expect(nordic.get('tjuefem')).toBe(25);
  expect(nordic.get('to')).toBe(2);
  expect(english.get('to')).toBeUndefined();
  expect(english.get('two')).toBe(2);
});

it('what leaves its number out is told by the words around it', () => {
  const phrases = comparatorWords.flatMap((entry) => (entry.comparator === 'approx' ? [] : entry.before));
  for (const phrase of exclusiveComparators) expect(phrases).toContain(phrase);
  for (const text of ['mer enn 10 plasser', 'under 15 barn', 'færre enn fem', 'less than half'])
    expect(leavesItsNumberOut(text)).toBe(true);
  for (const text of ['minst 10 plasser', 'ikke mer enn 10', 'underhold 10', '10 barn', '18 år eller eldre'])
    expect(leavesItsNumberOut(text)).toBe(false);
});
