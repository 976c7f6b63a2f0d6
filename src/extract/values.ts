import { comparatorAfter, onlyWords } from '../language/comparators.ts';
import { functionWordSets } from '../language/function-words.ts';
import { numberWords } from '../language/number-words.ts';
import { accentedOnes, figureEndings } from '../language/numbers.ts';
import { currencyOf } from '../language/unit-names.ts';
import { ageBounds, agedPeople, ageVerbs, hungWords, rankNouns, rateWords } from '../language/units.ts';
import { countedBefore } from './counted-before.ts';
import { type NumberExpression, numberAt, rounded } from './number-expressions.ts';
import { afterJoint, numberListAt } from './number-lists.ts';
import { add, comparatorOf, type Scan } from './quantity-scan.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './unit-expressions.ts';

/**
 * Takes a number. Adds it, and the numbers that share its noun, where it counts, measures or costs something.
 * Returns the index after what was read.
 */
export function valueAt(scan: Scan, number: NumberExpression): number {
  const { tokens, english, blocked } = scan;
  const { first } = number;
  const numbers = numberListAt(tokens, number, english, blocked);
  const last = numbers.at(-1) ?? number;
  const before = tokens[first - 1]?.lower ?? '';
  if (rateWords.includes(before) && !isRatio(scan, first)) return last.next;
  const stop = tokens[last.next];
  // Behind a scale the stop ends the sentence: `45 millioner.`
  const isBare = last.form === 'figures' && tokens[last.next - 1]?.kind === 'number';
  if (isBare && stop?.glued && (stop.lower === '.' || figureEndings.includes(stop.lower))) {
    const rank = rankNouns.includes(tokens[last.next + 1]?.lower ?? '');
    return rank ? add(scan, first, last.next + 2, [{ value: last.value, unit: 'rank' }]) : last.next + 1;
  }
  if (number.form === 'one' && !comparatorOf(scan, first) && !onlyWords.includes(before)) return 0;
  const paired = afterJoint(tokens, last.next);
  const hung = paired === null ? null : hungNumber(tokens[paired]?.lower ?? '', english);
  if (hung && paired !== null) {
    const { unit } = hung; // `tre- og fireåringer`
    return add(scan, first, paired + 1, [...numbers.map(({ value }) => ({ value, unit })), hung]);
  }
  const orMore = comparatorAfter(`${tokens[last.next]?.lower} ${tokens[last.next + 1]?.lower}`);
  const definite = functionWordSets().definite.has(before);
  const unit = unitAt(tokens, last.next + (orMore ? 2 : 0), { english, definite, blocked, one: last.value === 1 });
  if (unit?.kind === 'percent') {
    const shares = numbers.map(({ value }) => ({ share: rounded(value / unit.parts) }));
    return add(scan, first, unit.next, shares, orMore);
  }
  const named = unit && (unit.known || last.value !== 1) ? unit : null;
  const name = named?.unit ?? (last.money ? 'nok' : saysAge(tokens, first) ? 'year' : countedBefore(tokens, first));
  if (name === null) return last.next;
  const measures = valuesOf(tokens, numbers, last).map((value) => ({ value, unit: name }));
  return add(scan, first, named?.next ?? last.next, measures, named ? orMore : null);
}

/** `én voksen per åtte barn`: both are counted, where a rate such as `13 per 1000 barn` counts one. */
const isRatio = ({ tokens, found }: Scan, first: number): boolean => {
  const last = found.at(-1);
  return last !== undefined && last.end === tokens[first - 2]?.to;
};

/** `fylte 18`, `up to the age of 25`, `alle under 20`. */
const saysAge = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  const further = tokens[first - 2]?.lower ?? '';
  if (ageVerbs.includes(before) || (before === 'of' && further === 'age')) return true;
  return ageBounds.includes(before) && agedPeople.includes(further) && (tokens[first]?.value ?? 0) < oldest;
};

const oldest = 100;

/** In `3-4 milliarder` the scale holds for both numbers. */
function valuesOf(tokens: readonly Token[], numbers: readonly NumberExpression[], last: NumberExpression): number[] {
  if (!last.money) return numbers.map(({ value }) => value);
  const word = tokens.slice(last.first, last.next).findLast(({ kind }) => kind === 'word');
  const scale = numberWords().scales.get(word?.lower ?? '')?.value ?? 1;
  return numbers.map((each) => (each.money ? each.value : rounded(each.value * scale)));
}

/** `kr 500 000`, `£500 million`. */
export function moneyAt(scan: Scan, at: number): number {
  const unit = currencyOf(scan.tokens[at]?.lower ?? '');
  const dot = scan.tokens[at + 1]?.lower === '.' ? 1 : 0;
  const number = numberAt(scan.tokens, at + 1 + dot, scan.english);
  if (unit === null || number?.form !== 'figures' || scan.tokens[at - 1]?.kind === 'number') return 0;
  const next = scan.tokens[number.next];
  return add(scan, at, next && currencyOf(next.lower) === unit ? number.next + 1 : number.next, [
    { value: number.value, unit },
  ]);
}

/** `seksåringer`, `toårig`, `femårsperiode`. */
export function hungNumber(word: string, english: boolean): { value: number; unit: string } | null {
  if (english || word.length < 6) return null;
  for (const [start, unit] of hungWords) {
    const at = word.indexOf(start);
    const value = at > 1 ? numberOfStem(word.slice(0, at)) : null;
    if (value !== null) return { value, unit };
  }
  return null;
}

function numberOfStem(stem: string): number | null {
  return accentedOnes.includes(stem) ? 1 : (numberWords().nordic.get(stem) ?? null);
}
