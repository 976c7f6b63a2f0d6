import { listJoints } from '../language/numbers.ts';
import { ageVerbs } from '../language/units.ts';
import { type NumberExpression, numberAt } from './number-expressions.ts';
import type { Token } from './tokens.ts';

const mostNumbers = 6;
const dashes = ['-', '–', '—', '−'];

/**
 * Takes a number. Returns it and the numbers that follow it and share its noun: `16- og 17-åringer`, `18 og 24
 * månader`, `0–23 år`, `3, 4 og 5 år`, `51 mot 46 stemmer`.
 */
export function numberListAt(
  tokens: readonly Token[],
  first: NumberExpression,
  english: boolean,
  blocked: (token: Token) => boolean,
): NumberExpression[] {
  const numbers = [first];
  for (let last = first; numbers.length < mostNumbers; ) {
    const next = afterJoint(tokens, last.next);
    if (next === null) break;
    const token = tokens[next];
    if (!token || blocked(token)) break;
    const number = numberAt(tokens, next, english);
    if (!number || number.form === 'one') break;
    // `3 milliarder til 500 stillinger` and `to millioner, fire barn` are no pairs; `1 million til 2 millioner` is.
    if (last.money && (!number.money || tokens[last.next]?.lower === ',')) break;
    numbers.push(number);
    last = number;
  }
  return numbers;
}

/** Takes the index after a number. Returns the index after what joins it to the next, or null. */
export function afterJoint(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (dashes.includes(token.lower)) {
    const next = tokens[at + 1];
    if (!next) return null;
    if (listJoints.includes(next.lower) && token.glued) return at + 2; // `16- og 17-åringer`
    if (token.glued && next.lower === ',') return at + 2; // `3-, 4- og 5-åringer`
    // `5 -10 %`, `5- 10 %`: a blank too few, where the numbers go up.
    const goesUp = next.kind === 'number' && next.value > (tokens[at - 1]?.value ?? Number.POSITIVE_INFINITY);
    return token.glued === next.glued || goesUp ? at + 1 : null;
  }
  const three = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (listJoints.includes(three.join(' '))) return at + three.length;
  // `fra 6 til fylte 18 år`
  if (listJoints.includes(token.lower)) return ageVerbs.includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return token.lower === ',' && token.glued && tokens[at + 1]?.glued === false ? at + 1 : null;
}
