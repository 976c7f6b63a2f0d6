import { lettered } from '../../language/lettered.ts';
import { endsInFunctionWord } from '../open-ends.ts';

const stop = /[.!?:;,]["»”']?$/u;
const anew = lettered(String.raw`(?<=[\p{Ll})]{2})\s(?=\p{Lu}\p{Ll}|I\s\p{L})`, 'gu');

/** Where in a line without stops a capital begins anew: behind a word in small letters that goes with no next one. */
export function freshStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of anew.matchAll(text)) {
    const word = text.slice(text.lastIndexOf(' ', index - 1) + 1, index);
    if (startsSmallWord.test(word) && !endsInFunctionWord(word)) starts.push(index);
  }
  return starts;
}

const startsSmallWord = lettered(String.raw`^[("«]?\p{Ll}`);

/**
 * Where the last item of a run-on list ends whose items have neither stops nor capitals inside: before the capital that
 * begins what comes next. The length of `rest` where they are of another make, or nothing does.
 */
export function endOfBareItem(rest: string, others: readonly string[]): number {
  const areBare = others.length > 0 && others.every((item) => !stop.test(item) && freshStarts(item).length === 0);
  return (areBare ? freshStarts(rest)[0] : undefined) ?? rest.length;
}
