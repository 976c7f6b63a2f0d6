import { lettered } from '../../language/lettered.ts';
import { opensAsk } from '../../language/verbs.ts';

const smallBehindStop = lettered(String.raw`(?<=[\p{L}\d)»][.!?])\s(?=(\p{Ll}{2,})\s)`, 'gu');

/** Few lines have a small letter behind a full stop. */
const mayHoldAsks = /[.!?]\s[^\sA-ZÀ-Þ\d–—-]/;

/**
 * Where asks begin in small letters behind a full stop, as items do of which the bullets were lost: `… for alle. styrke
 * skolen med flere lærere. at alle får plass.` No sentence begins so.
 */
export function lostMarks(text: string): { readonly from: number; readonly to: number }[] {
  if (!mayHoldAsks.test(text)) return [];
  const marks: { from: number; to: number }[] = [];
  for (const match of smallBehindStop.matchAll(text)) {
    const word = match[1] ?? '';
    if (opensAsk(word)) marks.push({ from: match.index, to: match.index + 1 });
  }
  return marks.length > 1 ? marks : [];
}
