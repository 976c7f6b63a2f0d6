import { numberWords } from '../language/number-words.ts';
import { figureEndings } from '../language/numbers.ts';
import { currencyOf, percentOf, unitOfNoun } from '../language/unit-names.ts';
import { numberedNouns } from '../language/units.ts';
import type { Scan } from './quantity-scan.ts';

/** `kapittel 3`, `§ 7`, `G20`, `12:30`: the figures at `at` are a name or a time. */
export function namesSomething(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.glued && before?.lower === '-' && before.glued && tokens[at - 2]?.kind === 'word') return true;
  if (token?.glued && before && (before.kind === 'word' || /[#§/:_.@=+]/.test(before.lower))) return true;
  if (after?.glued && (after.lower === ':' || after.lower === '_' || after.lower === '@') && tokens[at + 2]?.glued)
    return true;
  if (after?.glued && after.kind === 'word' && !isGluedUnit(after.lower)) return true;
  const stop = before?.lower === '.' || before?.lower === ':' || before?.lower === '§' ? 2 : 1;
  if (before?.lower === '§') return true;
  // `for 3. trinn: 610 millioner`: what counts millions is no number of a step.
  if (before?.lower === ':' && after && (numberWords().scales.has(after.lower) || currencyOf(after.lower) !== null))
    return false;
  return numberedNouns.includes(tokens[at - stop]?.lower ?? '') && (stop === 1 || before?.glued === true);
}

function isGluedUnit(word: string): boolean {
  return (
    currencyOf(word) !== null ||
    unitOfNoun(word) !== null ||
    numberWords().scales.has(word) ||
    figureEndings.includes(word) ||
    percentOf(word) !== null
  );
}
