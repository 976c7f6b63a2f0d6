import { anchorOf, pairHash, readLines, type SignalTable, startHash } from './signal-table.ts';
import { type Signal, type SignalWord, signalWord } from './signals.ts';

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

/** Whether a word of a text, in small letters, is one that a signal's word means. */
export function fits(word: string, { letters, anchor }: SignalWord): boolean {
  if (anchor === 'whole') return word === letters;
  if (anchor === 'beginning') return word.startsWith(letters);
  if (anchor === 'ending') return word.length > letters.length && word.endsWith(letters);
  return word.includes(letters);
}

/** The languages whose signals count in a text of one language: bokmål and nynorsk go together, and so do all where unknown. */
function counts(tag: string, language: string | null): boolean {
  if (language === null) return true;
  const norwegian = (code: string): boolean => code === 'nb' || code === 'nn' || code === 'no';
  return tag === language || (norwegian(tag) && norwegian(language));
}

/** The entries of some letters, read when a word of a text asks for them. */
function entriesBy(tables: readonly Readonly<Record<number, string>>[]): (hash: number) => readonly Entry[] {
  const lines = new Map<number, string>();
  for (const table of tables)
    for (const [written, some] of Object.entries(table)) {
      const hash = Number(written);
      const before = lines.get(hash);
      lines.set(hash, before === undefined ? some : `${before}\n${some}`);
    }
  const known = new Map<number, readonly Entry[]>();
  return (hash) => {
    const some = lines.get(hash);
    if (some === undefined) return none;
    const before = known.get(hash);
    if (before) return before;
    const entries = readLines(some).map(entryOf);
    known.set(hash, entries);
    return entries;
  };
}

const none: readonly Entry[] = [];

function entryOf({ words: written, concept, never }: Omit<Signal, 'tag'>): Entry {
  const words = written.map(signalWord);
  const anchor = anchorOf(written);
  return {
    word: words[anchor] as SignalWord,
    concept,
    never,
    phrase: words.length > 1 ? { words, anchor, concept } : null,
  };
}

/**
 * Tells what a word signals in a text of a language (`null`: any), in whatever letter case. A text repeats its words, so
 * that each is looked into once and remembered.
 */
export function createSignalIndex(table: SignalTable, language: string | null): (word: string) => WordSignals {
  const known = table.tags.some((tag) => counts(tag, language)) ? language : null;
  const byTag = Object.entries(table.byTag).flatMap(([tag, lines]) => (counts(tag, known) ? [lines] : []));
  const beginnings = entriesBy(byTag.map((lines) => lines.beginnings));
  const anywhere = entriesBy(byTag.map((lines) => lines.anywhere));
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
    for (const entry of beginnings(startHash(word, 0))) tell(entry);
    for (const entry of beginnings(pairHash(word, 0))) tell(entry);
    for (let at = 0; at < word.length - 1; at += 1) {
      for (const entry of anywhere(startHash(word, at))) tell(entry);
      for (const entry of anywhere(pairHash(word, at))) tell(entry);
    }
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
