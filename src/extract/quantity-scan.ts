import { comparatorAfter, comparatorBefore, fillerWords } from '../language/comparators.ts';
import { denials, nobody } from '../language/denials.ts';
import { ageVerbs } from '../language/units.ts';
import type { Comparator, Quantity } from '../model/model-types.ts';
import type { Token } from './tokens.ts';

/** A quantity with its place in the text it was found in. */
export type FoundQuantity = Quantity & { readonly start: number; readonly end: number };

/** What the rules for quantities read and add to. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly english: boolean;
  readonly blocked: (token: Token) => boolean;
  readonly found: FoundQuantity[];
}

export type Measure = { readonly share: number } | { readonly value: number; readonly unit: string };

/** Adds the measures of one expression, with the words before and after that compare it. Returns the index after it. */
export function add(
  scan: Scan,
  first: number,
  next: number,
  measures: readonly Measure[],
  within: Comparator | null = null,
): number {
  const { tokens, text } = scan;
  const before = comparatorOf(scan, first);
  const after = before ? null : comparatorAfter(`${tokens[next]?.lower} ${tokens[next + 1]?.lower}`);
  const comparator: Comparator = before?.comparator ?? within ?? after ?? 'eq';
  const start = tokens[before?.first ?? first]?.from ?? 0;
  const end = tokens[(after ? next + 2 : next) - 1]?.to ?? start;
  for (const measure of measures) scan.found.push({ text: text.slice(start, end), ...measure, comparator, start, end });
  return after ? next + 2 : next;
}

/** `mer enn`, `under`, `om lag` right before the token, the longest phrase that is known. */
export function comparatorOf(scan: Scan, first: number): { comparator: Comparator; first: number } | null {
  const { tokens } = scan;
  const before = tokens[first - 1]?.lower ?? '';
  const end = first > 1 && (fillerWords.includes(before) || ageVerbs.includes(before)) ? first - 1 : first;
  for (const to of end === first ? [first] : [first, end]) {
    const stop = tokens[to - 1]?.lower === '.' && tokens[to - 1]?.glued ? 1 : 0;
    for (let length = 3; length >= 1; length--) {
      const from = to - stop - length;
      if (from < 0) continue;
      const phrase = tokens
        .slice(from, to - stop)
        .map(({ lower }) => lower)
        .join(' ');
      const comparator = comparatorBefore(phrase);
      const isMost = comparator === 'gt' && length > 1 && isDenied(tokens, from);
      if (comparator) return { comparator: isMost ? 'lt' : comparator, first: from };
    }
  }
  return null;
}

/** `ikke vente mer enn 15 dager`, `ingen lærer har mer enn 30 elever`: what is denied of the comparison before `from`. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  if (denials.includes(tokens[from - 2]?.lower ?? '')) return tokens[from - 1]?.kind === 'word';
  for (let at = from - 3; at >= from - farthestNobody && at >= 0; at--) {
    if (tokens[at + 1]?.kind !== 'word') return false;
    if (nobody.includes(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

const farthestNobody = 5;
