import { type Signal, signalsOf, signalWord } from './signals.ts';
import type { Vocabulary } from './types.ts';

/** The signals of one language: those of a line by the first three letters of the word that they are looked up by. */
export interface SignalLines {
  /** Where the letters must begin a word of a text. */
  readonly beginnings: Readonly<Record<number, string>>;
  /** Where they may stand anywhere in it. */
  readonly anywhere: Readonly<Record<number, string>>;
}

/**
 * What topics are found by: plain data, so that the build makes that of the vocabulary which ships. To read its 1 700
 * labels took 2 ms of every run.
 */
export interface SignalTable {
  /** Of each concept. */
  readonly ids: readonly string[];
  /** Of each concept how many broader concepts stand over it. */
  readonly depths: readonly number[];
  /** The languages that texts can be known to be in. */
  readonly tags: readonly string[];
  readonly byTag: Readonly<Record<string, SignalLines>>;
}

/** Of two letters of a word: where signals of no more than two are found. */
export const pairHash = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31) & 0xffff;

/** Of three letters, so that most words meet no signal at all; of two where no more are left. */
export const startHash = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + (text.charCodeAt(at + 2) | 0)) & 0xffff;

/** Which of a signal's words has the most letters: a phrase is looked up by it. */
export function anchorOf(words: readonly string[]): number {
  const lengths = words.map((word) => signalWord(word).letters.length);
  return lengths.indexOf(Math.max(...lengths));
}

/** Makes the table of a vocabulary. */
export function makeSignalTable(vocabulary: Vocabulary): SignalTable {
  const labels = vocabulary.concepts.flatMap(({ prefLabel, hiddenLabel = {} }) => [prefLabel, hiddenLabel]);
  const byTag = new Map<string, { beginnings: Record<number, string>; anywhere: Record<number, string> }>();
  for (const signal of signalsOf(vocabulary)) {
    const lines = byTag.get(signal.tag) ?? { beginnings: {}, anywhere: {} };
    byTag.set(signal.tag, lines);
    const { letters, anchor } = signalWord(signal.words[anchorOf(signal.words)] ?? '');
    const some = anchor === 'whole' || anchor === 'beginning' ? lines.beginnings : lines.anywhere;
    const hash = startHash(letters, 0);
    some[hash] = (hash in some ? `${some[hash]}\n` : '') + lineOf(signal);
  }
  return {
    ids: vocabulary.concepts.map(({ id }) => id),
    depths: depthsOf(vocabulary),
    tags: [...new Set(labels.flatMap((label) => Object.keys(label)))],
    byTag: Object.fromEntries(byTag),
  };
}

const lineOf = ({ concept, never, words }: Signal): string => {
  const anchor = anchorOf(words);
  const line = [words[anchor], concept, never ? 'never' : ''];
  return (words.length > 1 ? [...line, anchor, ...words] : line).join(' ').trimEnd();
};

/** The word that the signal of a line is looked up by, as written. */
export const wordOfLine = (line: string): string => line.slice(0, line.indexOf(' '));

/** What a line says beside its word. */
export function readLine(line: string): Pick<Signal, 'concept' | 'never' | 'words'> & { readonly anchor: number } {
  const parts = line.split(' ');
  const words = parts.length > 4 ? parts.slice(4) : parts.slice(0, 1);
  return { concept: Number(parts[1]), never: parts[2] === 'never', anchor: Number(parts[3] ?? 0), words };
}

/** Steps from each concept to the furthest top concept over it; a circle of broader concepts ends where it closes. */
function depthsOf({ concepts }: Vocabulary): readonly number[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const depth = (id: string, seen: ReadonlySet<string>): number => {
    const broader = (byId.get(id)?.broader ?? []).filter((other) => byId.has(other) && !seen.has(other));
    return broader.length === 0 ? 0 : 1 + Math.max(...broader.map((other) => depth(other, new Set([...seen, other]))));
  };
  return concepts.map(({ id }) => depth(id, new Set([id])));
}
