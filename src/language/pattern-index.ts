import type { Classes, Match } from './find-pattern.ts';
import { find } from './find-pattern.ts';
import { asWritten, mapOf } from './keyed.ts';
import type { Pattern } from './pattern.ts';
import { pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';
import { type Triggers, triggersOf } from './triggers.ts';

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
