import { endOfName } from './word-scan.ts';

/** One way to write what `value` is. */
export interface IndexName<T> {
  readonly text: string;
  readonly value: T;
  /** Whether it may start with a small letter too. */
  readonly smallInitial: boolean;
  /** Whether it may be written in capitals throughout. */
  readonly capitals: boolean;
}

/** Names of a table, found in a text by their first word. */
export interface NameIndex<T> {
  /** Whether a name may start with a word: cheap, and almost always no. */
  mayStart(text: string, start: number, wordStop: number): boolean;
  /** The first of the names that start at an offset, longest first, that `fits`; `wordStop` is where its first word ends. */
  at(
    text: string,
    start: number,
    wordStop: number,
    fits: (name: IndexName<T>, end: number) => boolean,
  ): { readonly value: T; readonly end: number } | null;
}

const wordEnd = /[ \-–.,/'’:«»]/;

const startHash = (initial: number, second: number, third: number): number =>
  (initial * 961 + (second | 0x20) * 31 + (third | 0x20)) & 0xffff;

const initialHash = (text: string): number => startHash(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));

/** Whether a name may be written so: as in the table, with a small first letter, or in capitals, where it allows that. */
function writtenRight<T>(written: string, name: IndexName<T>): boolean {
  if (written === name.text) return true;
  if (name.smallInitial && written.slice(1) === name.text.slice(1)) return true;
  return name.capitals && written === name.text.toUpperCase();
}

/**
 * Makes the index. Almost every word of a text is turned away by a table of three-letter beginnings, so that the finder
 * runs at the speed of the scan.
 */
export function createNameIndex<T>(entries: Iterable<IndexName<T>>): NameIndex<T> {
  const names = new Map<string, IndexName<T>[]>();
  const starts = new Uint8Array(0x10000);
  for (const name of entries) {
    const end = name.text.search(wordEnd);
    const word = end < 0 ? name.text : name.text.slice(0, end);
    const key = word.toLowerCase();
    const list = names.get(key);
    if (!list) names.set(key, [name]);
    else {
      const at = list.findIndex((other) => other.text.length < name.text.length);
      list.splice(at < 0 ? list.length : at, 0, name);
    }
    // A name of one or two letters is marked by its first: what follows in a text may be anything.
    if (word.length < 3) starts[startHash(name.text.charCodeAt(0), 0, 0)] = 1;
    else starts[initialHash(name.text)] = 1;
    if (name.smallInitial) starts[initialHash(key)] = 1;
    if (name.smallInitial) starts[initialHash(key.charAt(0).toUpperCase() + key.slice(1))] = 1;
  }
  const mayStart = (text: string, start: number, wordStop: number): boolean => {
    const initial = text.charCodeAt(start);
    if (starts[startHash(initial, text.charCodeAt(start + 1), text.charCodeAt(start + 2))] === 1) return true;
    return wordStop - start < 4 && starts[startHash(initial, 0, 0)] === 1;
  };
  return {
    mayStart,
    at: (text, start, wordStop, fits) => {
      if (!mayStart(text, start, wordStop)) return null;
      const word = text.slice(start, wordStop).toLowerCase();
      for (const key of word.endsWith('s') ? [word, word.slice(0, -1)] : [word]) {
        for (const name of names.get(key) ?? []) {
          const end = endOfName(text, start, name.text);
          if (end < 0 || !writtenRight(text.slice(start, end).replace(/\s+/g, ' '), name)) continue;
          if (fits(name, end)) return { value: name.value, end };
        }
      }
      return null;
    },
  };
}
