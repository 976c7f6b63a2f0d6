import { capitalised, firstWordOf, hashOf, type IndexName, type NameTable, readName, startHash } from './name-table.ts';
import { endOfName } from './word-scan.ts';

/** Names of a table, found in a text by their first word. */
export interface NameIndex {
  /** Whether a name may start with a word: cheap, and almost always no. */
  mayStart(text: string, start: number, wordStop: number): boolean;
  /** The same where names stand in the text as in the table, but for a genitive: it turns more words away. */
  mayStartAsWritten(text: string, start: number, wordStop: number): boolean;
  /** The first of the names that start at an offset, longest first, that `fits`; `wordStop` is where its first word ends. */
  at(text: string, start: number, wordStop: number, fits: Fits): Match | null;
  /** What a name stands for that is all of a text, in whatever letter case; null where the table has none. */
  whole(name: string): string | null;
}

type Fits = (name: IndexName, end: number) => boolean;

interface Match {
  readonly value: string;
  readonly end: number;
}

/** A name with its first word in small letters. */
interface Entry {
  readonly name: IndexName;
  readonly word: string;
}

const none: readonly Entry[] = [];

const entryOf = (line: string): Entry => {
  const name = readName(line);
  return { name, word: firstWordOf(name.text).toLowerCase() };
};

/** Whether a name may be written so: as in the table, with a small first letter, in capitals or with one capital alone, where it allows that. */
function writtenRight(written: string, name: IndexName): boolean {
  if (written === name.text) return true;
  if (name.smallInitial && written.slice(1) === name.text.slice(1)) return true;
  if (name.capitals && written === name.text.toUpperCase()) return true;
  return name.smallWords && written === name.text.charAt(0) + name.text.slice(1).toLowerCase();
}

/** The first entry of this first word whose name stands at an offset and fits. */
function firstAmong(entries: readonly Entry[], first: string, text: string, start: number, fits: Fits): Match | null {
  for (const { name, word } of entries) {
    if (word !== first) continue;
    const end = endOfName(text, start, name.text);
    if (end < 0 || !writtenRight(text.slice(start, end).replace(/\s+/g, ' '), name)) continue;
    if (fits(name, end)) return { value: name.value, end };
  }
  return null;
}

/** Whether the first word of one of the names is so long, or one letter shorter: it may stand in the genitive. */
function isLengthOfOne(entries: readonly Entry[], length: number): boolean {
  for (const { word } of entries) if (word.length === length || word.length === length - 1) return true;
  return false;
}

/**
 * The index of a table. Almost every word of a text is turned away by how it begins, so that the finder runs at the speed
 * of the scan; of the others the names with that beginning are read, once.
 */
export function createNameIndex({ starts, places, names }: NameTable): NameIndex {
  /** Of each beginning the place of its names, counted from 1. */
  const placeOf = new Uint16Array(0x10000);
  for (let at = 0; at < starts.length; at += 1) placeOf[starts[at] as number] = (places[at] as number) + 1;
  const known: (readonly Entry[] | undefined)[] = [];
  const entriesAt = (place: number): readonly Entry[] => {
    if (place === 0) return none;
    known[place] ??= (names[place - 1] as string).split('\n').map(entryOf);
    return known[place];
  };
  const wholeStart = (text: string, start: number): number =>
    placeOf[startHash(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2))] as number;
  // A name of one or two letters goes by its first: what follows in a text may be anything.
  const shortStart = (text: string, start: number, wordStop: number): number =>
    wordStop - start < 4 ? (placeOf[startHash(text.charCodeAt(start), 0, 0)] as number) : 0;
  const entriesOf = (word: string): readonly Entry[] => entriesAt(placeOf[hashOf(word)] as number);
  return {
    mayStart: (text, start, wordStop) => wholeStart(text, start) !== 0 || shortStart(text, start, wordStop) !== 0,
    mayStartAsWritten: (text, start, wordStop) => {
      const length = wordStop - start;
      const whole = wholeStart(text, start);
      if (whole !== 0 && isLengthOfOne(entriesAt(whole), length)) return true;
      const short = shortStart(text, start, wordStop);
      return short !== 0 && isLengthOfOne(entriesAt(short), length);
    },
    at: (text, start, wordStop, fits) => {
      const whole = wholeStart(text, start);
      const short = shortStart(text, start, wordStop);
      if (whole === 0 && short === 0) return null;
      const entries = short === 0 || short === whole ? entriesAt(whole) : [...entriesAt(whole), ...entriesAt(short)];
      const word = text.slice(start, wordStop).toLowerCase();
      return (
        firstAmong(entries, word, text, start, fits) ??
        (word.endsWith('s') ? firstAmong(entries, word.slice(0, -1), text, start, fits) : null)
      );
    },
    whole: (name) => {
      const wanted = name.toLowerCase();
      const word = firstWordOf(wanted);
      const isWanted = ({ name }: Entry): boolean => name.text.toLowerCase() === wanted;
      const found = entriesOf(word).find(isWanted) ?? entriesOf(capitalised(word)).find(isWanted);
      return found?.name.value ?? null;
    },
  };
}
