import { shippedTable } from 'virtual:signal-table';
import { eachWord } from '../language/word-scan.ts';
import { type AnchoredPhrase, createSignalIndex, fits, type WordSignals } from './signal-index.ts';
import { makeSignalTable, type SignalTable } from './signal-table.ts';
import type { Vocabulary } from './types.ts';

interface Index {
  readonly signals: (word: string) => WordSignals;
  readonly table: SignalTable;
}

/** Words of a text as written, with their offsets. */
interface Words {
  readonly text: string;
  readonly words: string[];
  readonly starts: number[];
}

const shipped = new Map<string | null, Index>();
const indexes = new WeakMap<Vocabulary, Map<string | null, Index>>();

/** The index of a vocabulary (`null`: the one that ships) for texts of a language. */
function indexOf(vocabulary: Vocabulary | null, language: string | null): Index {
  const languages = vocabulary ? (indexes.get(vocabulary) ?? new Map<string | null, Index>()) : shipped;
  if (vocabulary) indexes.set(vocabulary, languages);
  const before = languages.get(language);
  if (before) return before;
  const [other] = languages.values();
  const table = other?.table ?? (vocabulary ? makeSignalTable(vocabulary) : shippedTable());
  const index = { signals: createSignalIndex(table, language), table };
  languages.set(language, index);
  return index;
}

const combining = /[\u0300-\u036f\u00ad]/;
const withinPhrase = /^[\s'’«»"“”/-]{1,40}$/u;

/** Words from first to last that tell a concept, or of which none may. */
interface Told {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

/** Whether the words around one complete a phrase, with no mark of punctuation between them. */
function complete({ text, words, starts }: Words, at: number, { words: wanted, anchor }: AnchoredPhrase): boolean {
  const from = at - anchor;
  for (let index = 0; index < wanted.length; index += 1) {
    const word = words[from + index];
    const want = wanted[index];
    if (word === undefined || want === undefined || !fits(word.toLowerCase(), want)) return false;
    if (index === 0) continue;
    const end = (starts[from + index - 1] ?? 0) + (words[from + index - 1] ?? '').length;
    if (!withinPhrase.test(text.slice(end, starts[from + index]))) return false;
  }
  return true;
}

/** Counts what is told for each concept; words of a phrase that never tells it do not count. */
function countOf(told: readonly Told[], never: readonly Told[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const isBanned = ({ concept, first, last }: Told): boolean =>
    never.some((ban) => ban.concept === concept && ban.first <= first && last <= ban.last);
  for (const each of told)
    if (never.length === 0 || !isBanned(each)) counts.set(each.concept, (counts.get(each.concept) ?? 0) + 1);
  return counts;
}

/** Where names stand in a text, by the offset of a word in it: they say who speaks or acts, not what of. */
export type IsName = (start: number) => boolean;

/**
 * The concepts of a vocabulary (`null`: the one that ships) that a text is about, by the words that signal them. Returns ids, most specific first:
 * deeper concepts before broader ones, then those with more signals, then in the order of the vocabulary. `language`
 * keeps the signals of other languages out; null takes them all. Words that `isName` knows for part of a name signal nothing.
 */
export function topicsOf(
  text: string,
  vocabulary: Vocabulary | null,
  language: string | null = null,
  isName: IsName | null = null,
): readonly string[] {
  const { signals, table } = indexOf(vocabulary, language);
  const composed = combining.test(text) ? text.normalize('NFC').replace(/\u00ad/g, '') : text;
  const named = composed.length === text.length ? isName : null;
  const read: Words = { text: composed, words: [], starts: [] };
  eachWord(composed, (start, end) => {
    read.words.push(composed.slice(start, end));
    read.starts.push(start);
    return end;
  });
  const told: Told[] = [];
  const never: Told[] = [];
  read.words.forEach((word, at) => {
    const { concepts, phrases } = signals(word);
    if (concepts.length + phrases.length === 0 || named?.(read.starts[at] ?? 0)) return;
    for (const concept of concepts) told.push({ concept, first: at, last: at });
    for (const phrase of phrases) {
      if (!complete(read, at, phrase)) continue;
      const first = at - phrase.anchor;
      (phrase.never ? never : told).push({ concept: phrase.concept, first, last: first + phrase.words.length - 1 });
    }
  });
  const counts = countOf(told, never);
  if (counts.size === 0) return [];
  return [...counts]
    .sort(([a, many], [b, more]) => (table.depths[b] ?? 0) - (table.depths[a] ?? 0) || more - many || a - b)
    .map(([concept]) => table.ids[concept] ?? '');
}
