import { comparable, type QuoteText } from './quote-text.ts';

/** Where a quote stands now: code units of the compared text. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** Share of words in common from which another wording counts as the same statement changed. */
const likeness = 0.5;

/** Every place at which a quote stands word for word, in order. */
export function placesOf(quote: string, { text }: QuoteText): number[] {
  const wanted = comparable(quote);
  const places: number[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a compared text, in lower case. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * Finds the stretch of text most like a quote: a window as long as it, sharing at least half of the words that tell
 * it apart. Words that stand in many places count for little. Undefined where nothing is like it.
 */
export function mostAlike(
  quote: string,
  text: QuoteText,
  words: readonly Word[],
  counts: ReadonlyMap<string, number>,
): Found | undefined {
  const wanted = wordsOf(comparable(quote)).map(({ word }) => word);
  const weight = (word: string): number => 1 / (1 + Math.log2(1 + (counts.get(word) ?? 0)));
  const needs = new Map<string, number>();
  for (const word of wanted) needs.set(word, (needs.get(word) ?? 0) + 1);
  const total = wanted.reduce((sum, word) => sum + weight(word), 0);
  const width = wanted.length;
  const held = new Map<string, number>();
  let [shared, whole] = [0, 0];
  let best: { score: number; start: number } | undefined;
  const enter = (word: string, sign: 1 | -1): void => {
    const before = held.get(word) ?? 0;
    const need = needs.get(word) ?? 0;
    shared += weight(word) * (Math.min(before + sign, need) - Math.min(before, need));
    whole += sign * weight(word);
    held.set(word, before + sign);
  };
  for (const [index, { word }] of words.entries()) {
    enter(word, 1);
    const gone = words[index - width];
    if (gone) enter(gone.word, -1);
    const score = (2 * shared) / (total + whole);
    if (index >= width - 1 && (!best || score > best.score + 1e-9)) best = { score, start: index - width + 1 };
  }
  if (!best || best.score < likeness) return undefined;
  const window = words.slice(best.start, best.start + width);
  const [first, last] = [window.find(({ word }) => needs.has(word)), window.findLast(({ word }) => needs.has(word))];
  if (!first || !last) return undefined;
  return sentenceAround(text, first.from, last.to);
}

/** A stretch grown to whole sentences where their bounds are near, within the blocks that it begins and ends in. */
function sentenceAround({ text, blocks }: QuoteText, from: number, to: number): Found {
  const near = 80;
  const opening = blocks.findLast((at) => at <= from) ?? 0;
  const closing = blocks.find((at) => at >= to) ?? text.length;
  const before = text.slice(Math.max(opening, from - near), from);
  const start = /[.!?:]["»”)]? (?=[^.!?:]*$)/u.exec(before);
  const reached = from - near <= opening ? opening : from;
  const after = /^[^.!?]*[.!?]?/u.exec(text.slice(to, Math.min(closing, to + near)))?.[0] ?? '';
  const isWhole = /[.!?]$/.test(after) || to + after.length >= closing - 1;
  return {
    from: start ? from - (before.length - start.index - start[0].length) : reached,
    to: isWhole ? to + after.trimEnd().length : to,
  };
}
