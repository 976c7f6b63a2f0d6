import type { Signal, SignalWord } from './signals.ts';

/** A phrase with the word it is looked up by. */
export interface AnchoredPhrase {
  readonly words: readonly SignalWord[];
  /** Which of its words is the anchor: the one with the most letters. */
  readonly anchor: number;
  readonly concept: number;
}

/** What one word of a text tells, whatever stands around it. */
export interface WordSignals {
  /** Concepts that the word alone signals. */
  readonly concepts: readonly number[];
  /** Phrases whose anchor it is. */
  readonly phrases: readonly AnchoredPhrase[];
}

interface Entry {
  readonly word: SignalWord;
  readonly concept: number;
  readonly never: boolean;
  readonly phrase: AnchoredPhrase | null;
}

const memoLimit = 50_000;
const nothing: WordSignals = { concepts: [], phrases: [] };

const pairHash = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xfff;

/** Whether a word of a text, in small letters, is one that a signal's word means. */
export function fits(word: string, { letters, anchor }: SignalWord): boolean {
  if (anchor === 'whole') return word === letters;
  if (anchor === 'beginning') return word.startsWith(letters);
  if (anchor === 'ending') return word.length > letters.length && word.endsWith(letters);
  return word.includes(letters);
}

/** Which of a signal's words has the most letters: a phrase is looked up by it. */
function longest(words: readonly SignalWord[]): number {
  let best = 0;
  words.forEach(({ letters }, at) => {
    if (letters.length > (words[best]?.letters.length ?? 0)) best = at;
  });
  return best;
}

/**
 * Tells what a word signals, in whatever letter case. A text repeats its words, so that each is looked into once and remembered.
 */
export function createSignalIndex(signals: readonly Signal[]): (word: string) => WordSignals {
  // By the first two letters: those that must begin a word, and those that may stand anywhere in it.
  const beginnings: Entry[][] = [];
  const anywhere: Entry[][] = [];
  const add = (entry: Entry): void => {
    const { letters, anchor } = entry.word;
    const lists = anchor === 'whole' || anchor === 'beginning' ? beginnings : anywhere;
    const hash = pairHash(letters, 0);
    const list = lists[hash];
    if (list) list.push(entry);
    else lists[hash] = [entry];
  };
  for (const { words, concept, never } of signals) {
    const anchor = longest(words);
    const word = words[anchor];
    if (word) add({ word, concept, never, phrase: words.length > 1 ? { words, anchor, concept } : null });
  }
  const look = (written: string): WordSignals => {
    const word = written.toLowerCase();
    const concepts = new Set<number>();
    const banned = new Set<number>();
    const phrases = new Set<AnchoredPhrase>();
    const tell = (entry: Entry): void => {
      if (!fits(word, entry.word)) return;
      if (entry.phrase) phrases.add(entry.phrase);
      else (entry.never ? banned : concepts).add(entry.concept);
    };
    beginnings[pairHash(word, 0)]?.forEach(tell);
    for (let at = 0; at < word.length - 1; at += 1) anywhere[pairHash(word, at)]?.forEach(tell);
    for (const concept of banned) concepts.delete(concept);
    if (concepts.size === 0 && phrases.size === 0) return nothing;
    return { concepts: [...concepts], phrases: [...phrases] };
  };
  let memo = new Map<string, WordSignals>();
  return (word) => {
    const before = memo.get(word);
    if (before) return before;
    if (memo.size >= memoLimit) memo = new Map();
    const found = look(word);
    memo.set(word, found);
    return found;
  };
}
