import { asWritten, mapOf } from './keyed.ts';
import type { Tokens } from './tokens.ts';
import { isWord } from './tokens.ts';
import { type Triggers, triggersOf } from './triggers.ts';

/**
 * A small language for cues, so that they stay data an analyst can read:
 *
 * - `vil` a word as written, in lower case; `jobbe|arbeide` one of several; `rapport*` a beginning; `*funn` an ending
 * - `{holder}` a class that the caller resolves; `?` after an element makes it optional
 * - `..` up to three words, no clause mark between; `...` up to twelve words or marks of one sentence
 * - `^` the beginning of the passage (an opening mark may stand before), `$` its end (a closing colon or stop may follow)
 * - `:` `,` `?` and other marks as they stand
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
}

type Element =
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | {
      readonly type: 'affix';
      readonly words: ReadonlySet<string>;
      readonly starts: readonly string[];
      readonly ends: readonly string[];
      readonly optional: boolean;
    }
  | { readonly type: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number; readonly marks: boolean }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

/** Says how many tokens from `index` on belong to a class; 0 where none do. */
export type Classes = (name: string, tokens: Tokens, index: number) => number;

/** Token indexes of a match: the first and the one after the last. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

const compiled = new Map<string, Pattern>();
const compiledParts = new Map<string, Element>();

/** Compiles a pattern once; the same source gives the same pattern. Throws on an empty source. */
export function pattern(source: string): Pattern {
  const known = compiled.get(source);
  if (known) return known;
  const elements = source.split(' ').filter(Boolean).map(partOf);
  if (elements.length === 0) throw new Error('a pattern needs at least one element');
  const made: Pattern = { source, elements };
  compiled.set(source, made);
  return made;
}

/** Patterns share most of their parts: each is made once. */
function partOf(part: string): Element {
  const known = compiledParts.get(part);
  if (known) return known;
  const made = elementOf(part);
  compiledParts.set(part, made);
  return made;
}

function elementOf(part: string): Element {
  if (part === '^') return { type: 'start' };
  if (part === '$') return { type: 'end' };
  if (part === '..' || part === '..?') return { type: 'gap', most: 3, marks: false };
  if (part === '...') return { type: 'gap', most: 12, marks: true };
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body.startsWith('{')) return { type: 'class', name: body.slice(1, -1), optional };
  const words = body === '|' ? ['|'] : body.split('|');
  if (!words.some((word) => word.length > 1 && word.includes('*')))
    return { type: 'words', words: new Set(words), optional };
  return {
    type: 'affix',
    words: new Set(words.filter((word) => !word.includes('*'))),
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ends: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    optional,
  };
}

const openingMarks = new Set(['–', '-', '—', '«', '"', '“', '(', '*', '#', '•', '↑', '←', '◄', '☰', '≡']);
const closingMarks = new Set([
  ':',
  '.',
  '!',
  '»',
  '"',
  '”',
  '-',
  '–',
  '*',
  '…',
  ',',
  ';',
  '↑',
  '→',
  '≡',
  '☰',
  '▼',
  '▾',
  '›',
  '+',
]);
const clauseMarks = new Set([',', ';', ':', '.', '?', '!', '(', ')', '–', '—']);

const startsWithDigit = (word: string | undefined): boolean => {
  const code = word?.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
};

/** Finds the first match of a pattern at or after a token index; null where there is none. */
export function find(source: Pattern, tokens: Tokens, classes: Classes, from = 0): Match | null {
  const { elements } = source;
  const first = elements[0];
  const { length } = tokens.words;
  const last = first?.type === 'start' ? Math.min(from, length - 1) : length - 1;
  const mustBe = first?.type === 'words' && !first.optional ? first.words : null;
  for (let index = from; index <= last; index += 1) {
    if (mustBe && !mustBe.has(tokens.words[index] as string)) continue;
    const to = matchFrom(elements, 0, tokens, index, classes);
    if (to >= 0) return { from: index, to };
  }
  return null;
}

/**
 * Matches the elements from `at` on against the tokens from `index` on; the token index after the match, or -1. Written
 * without closures: one for each step was a fifth of the memory that a parse went through.
 */
function matchFrom(elements: readonly Element[], at: number, tokens: Tokens, index: number, classes: Classes): number {
  const element = elements[at];
  if (element === undefined) return index;
  const { words } = tokens;
  const then = at + 1;
  switch (element.type) {
    case 'start': {
      let next = index;
      while (next < words.length && openingMarks.has(words[next] as string)) next += 1;
      return index === 0 ? matchFrom(elements, then, tokens, next, classes) : -1;
    }
    case 'end': {
      let next = index;
      while (next < words.length && closingMarks.has(words[next] as string)) next += 1;
      return next === words.length ? matchFrom(elements, then, tokens, next, classes) : -1;
    }
    case 'gap': {
      for (let taken = 0; ; taken += 1) {
        const to = matchFrom(elements, then, tokens, index + taken, classes);
        if (to >= 0) return to;
        const word = words[index + taken];
        if (word === undefined || taken >= element.most) return -1;
        if (!element.marks && clauseMarks.has(word)) return -1;
        // `5.–8. januar`: the stop of an ordinal ends no sentence.
        if ((word === '.' && !startsWithDigit(words[index + taken - 1])) || word === '?' || word === '!') return -1;
      }
    }
    case 'class': {
      const length = index < words.length ? classes(element.name, tokens, index) : 0;
      if (length > 0) {
        const to = matchFrom(elements, then, tokens, index + length, classes);
        if (to >= 0) return to;
      }
      return element.optional ? matchFrom(elements, then, tokens, index, classes) : -1;
    }
    default: {
      const word = words[index];
      if (word !== undefined && accepts(element, word)) {
        const to = matchFrom(elements, then, tokens, index + 1, classes);
        if (to >= 0) return to;
      }
      return element.optional ? matchFrom(elements, then, tokens, index, classes) : -1;
    }
  }
}

function accepts(element: Element & { type: 'words' | 'affix' }, word: string): boolean {
  if (element.words.has(word)) return true;
  if (element.type === 'words' || !isWord(word)) return false;
  return element.starts.some((start) => word.startsWith(start)) || element.ends.some((end) => word.endsWith(end));
}

/** An entry whose pattern matched, and where. */
export interface Hit<Entry> {
  readonly entry: Entry;
  readonly pattern: Pattern;
  readonly match: Match;
}

/** Entries found by the words that their patterns need, so that a text is tried against few of them. */
export interface PatternIndex<Entry> {
  /** The first entry, in the order given, that matches and that `accepts` lets pass; null where none does. */
  readonly first: (tokens: Tokens, classes: Classes, accepts?: (entry: Entry) => boolean) => Hit<Entry> | null;
}

/** Puts a number into ascending numbers. They are few: sorting them afterwards took more. */
function insert(numbers: number[], value: number): void {
  let at = numbers.length;
  for (; at > 0 && (numbers[at - 1] as number) > value; at -= 1) numbers[at] = numbers[at - 1] as number;
  numbers[at] = value;
}

/**
 * Builds an index over entries that carry pattern sources, on first use; each pattern is compiled when a text may hold it.
 * `made` gives the words that the patterns need where the build has found them already.
 */
export function indexPatterns<Entry extends { readonly patterns: readonly string[] }>(
  entries: readonly Entry[],
  made?: Triggers,
): PatternIndex<Entry> {
  const all: { readonly entry: Entry; readonly source: string; pattern: Pattern | null }[] = [];
  /** What is written of a word, until a text has it. */
  let byWord = new Map<string, string | readonly number[]>();
  let always: readonly number[] = [];
  // One byte a pattern marks the candidates; cleared after each text.
  let marks = new Uint8Array(0);
  const candidates: number[] = [];
  const build = (): void => {
    for (const entry of entries) for (const source of entry.patterns) all.push({ entry, source, pattern: null });
    const triggers = made ?? triggersOf(entries);
    byWord = mapOf<string | readonly number[]>(triggers.byWord, asWritten);
    always = triggers.always;
    marks = new Uint8Array(all.length);
  };
  const patternsOf = (word: string): readonly number[] | undefined => {
    const patterns = byWord.get(word);
    if (typeof patterns !== 'string') return patterns;
    const read = patterns.split(',').map(Number);
    byWord.set(word, read);
    return read;
  };
  return {
    first(tokens, classes, accepts) {
      if (all.length === 0) build();
      candidates.length = 0;
      const mark = (position: number): void => {
        if (marks[position] === 1) return;
        marks[position] = 1;
        insert(candidates, position);
      };
      always.forEach(mark);
      tokens.words.forEach((word) => void patternsOf(word)?.forEach(mark));
      let hit: Hit<Entry> | null = null;
      for (const position of candidates) {
        marks[position] = 0;
        if (hit) continue;
        const tried = all[position] as (typeof all)[number];
        if (accepts?.(tried.entry) === false) continue;
        tried.pattern ??= pattern(tried.source);
        const match = find(tried.pattern, tokens, classes);
        if (match) hit = { entry: tried.entry, pattern: tried.pattern, match };
      }
      return hit;
    },
  };
}
