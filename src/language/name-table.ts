/** One way to write what `value` is. */
export interface IndexName {
  readonly text: string;
  readonly value: string;
  /** Whether its first letter may be small or a capital, whatever it is here. */
  readonly smallInitial: boolean;
  /** Whether it may be written in capitals throughout. */
  readonly capitals: boolean;
  /** Whether all behind its first letter may be written small: `Norges blindeforbund`. */
  readonly smallWords: boolean;
}

/**
 * Names by how their first words begin: plain data, so that the build makes those of the tables which ship. To index the
 * names of organisations and instruments took 3 ms of every run.
 */
export interface NameTable {
  /** What {@link startHash} makes of the beginnings that a text may have. */
  readonly starts: readonly number[];
  /** Of each of these the place of its names. */
  readonly places: readonly number[];
  /** Names that begin alike, a line each, the longest first. */
  readonly names: readonly string[];
}

const wordEnd = /[ \-–.,/'’:«»]/;

/** Of the first three letters of a word; a name whose first word has only one or two goes by its first. */
export const startHash = (initial: number, second: number, third: number): number =>
  (initial * 961 + (second | 0x20) * 31 + (third | 0x20)) & 0xffff;

export const hashOf = (word: string): number =>
  word.length < 3
    ? startHash(word.charCodeAt(0), 0, 0)
    : startHash(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));

/** A word with a capital. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The first word of a name. */
export function firstWordOf(name: string): string {
  const end = name.search(wordEnd);
  return end < 0 ? name : name.slice(0, end);
}

/** The ways in which a text may begin a name. */
function startsOf({ text, smallInitial }: IndexName): ReadonlySet<number> {
  const word = firstWordOf(text);
  const starts = new Set([hashOf(word)]);
  const small = word.toLowerCase();
  if (smallInitial) starts.add(hashOf(small)).add(hashOf(capitalised(small)));
  return starts;
}

/** Makes the table. */
export function makeNameTable(entries: readonly IndexName[]): NameTable {
  const linesBy = new Map<number, string[]>();
  for (const name of [...entries].sort((a, b) => b.text.length - a.text.length))
    for (const start of startsOf(name)) {
      const lines = linesBy.get(start);
      if (lines) lines.push(lineOf(name));
      else linesBy.set(start, [lineOf(name)]);
    }
  const all = [...linesBy.values()].map((lines) => lines.join('\n'));
  // What may start with a small letter is often all that may start with the capital.
  const names = [...new Set(all)];
  return { starts: [...linesBy.keys()], places: all.map((some) => names.indexOf(some)), names };
}

const lineOf = ({ text, value, smallInitial, capitals, smallWords }: IndexName): string =>
  [value, `${smallInitial ? 's' : ''}${capitals ? 'c' : ''}${smallWords ? 'w' : ''}`, text].join('\t');

/** A name as its line has it. */
export function readName(line: string): IndexName {
  const flagsAt = line.indexOf('\t') + 1;
  const textAt = line.indexOf('\t', flagsAt) + 1;
  const flags = line.slice(flagsAt, textAt);
  return {
    value: line.slice(0, flagsAt - 1),
    smallInitial: flags.includes('s'),
    capitals: flags.includes('c'),
    smallWords: flags.includes('w'),
    text: line.slice(textAt),
  };
}
