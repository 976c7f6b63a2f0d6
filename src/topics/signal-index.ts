import { pairHash, readLine, type SignalTable, startHash, wordOfLine } from './signal-table.ts';
import { type SignalWord, signalWord } from './signals.ts';

/** A phrase with the word it is looked up by. With `never` its words do not tell the concept, where they stand together. */
export interface AnchoredPhrase {
  readonly words: readonly SignalWord[];
  /** Which of its words is the anchor: the one with the most letters. */
  readonly anchor: number;
  readonly concept: number;
  readonly never: boolean;
}

/** What one word of a text tells, whatever stands around it. */
export interface WordSignals {
  /** Concepts that the word alone signals. */
  readonly concepts: readonly number[];
  /** Phrases whose anchor it is. */
  readonly phrases: readonly AnchoredPhrase[];
}

/** A line of the table: most are asked for their word alone. */
interface Entry {
  readonly word: SignalWord;
  readonly line: string;
  meaning: Meaning | null;
}

interface Meaning {
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
  const known = new Map<number, readonly Entry[]>();
  return (hash) => {
    // Most letters begin no signal: that is soon seen and need not be remembered.
    if (tables.every((table) => table[hash] === undefined)) return none;
    const before = known.get(hash);
    if (before) return before;
    const entries = tables.flatMap((table) => table[hash]?.split('\n') ?? []).map(entryOf);
    known.set(hash, entries);
    return entries;
  };
}

const none: readonly Entry[] = [];

const entryOf = (line: string): Entry => ({ word: signalWord(wordOfLine(line)), line, meaning: null });

function meaningOf(entry: Entry): Meaning {
  if (entry.meaning) return entry.meaning;
  const { concept, never, anchor, words } = readLine(entry.line);
  const phrase = words.length > 1 ? { words: words.map(signalWord), anchor, concept, never } : null;
  entry.meaning = { concept, never, phrase };
  return entry.meaning;
}

/** What the signals of one word come to: a concept that one of them bans is not told by the others. */
function sumOf(told: readonly Meaning[]): WordSignals {
  const concepts = new Set<number>();
  const phrases = new Set<AnchoredPhrase>();
  for (const { concept, never, phrase } of told) {
    if (phrase) phrases.add(phrase);
    else if (!never) concepts.add(concept);
  }
  for (const { concept, never, phrase } of told) if (never && !phrase) concepts.delete(concept);
  return { concepts: [...concepts], phrases: [...phrases] };
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
    const told: Meaning[] = [];
    const tell = (entry: Entry): void => {
      if (fits(word, entry.word)) told.push(meaningOf(entry));
    };
    const ask = (entries: readonly Entry[]): void => {
      // To go through nothing takes its time too.
      if (entries !== none) entries.forEach(tell);
    };
    ask(beginnings(startHash(word, 0)));
    ask(beginnings(pairHash(word, 0)));
    for (let at = 0; at < word.length - 1; at += 1) {
      ask(anywhere(startHash(word, at)));
      ask(anywhere(pairHash(word, at)));
    }
    return told.length === 0 ? nothing : sumOf(told);
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
