import { type Keyed, keyed } from './keyed.ts';

/** By which words a text is told to hold a pattern perhaps. Patterns go by their place among those of all entries. */
export interface Triggers {
  /** Patterns that no word is certain of. */
  readonly always: readonly number[];
  /** Of each word its patterns, with commas between. */
  readonly byWord: Keyed;
}

/**
 * What entries that carry pattern sources need, read off the sources: of 600 patterns a short document compiles a sixth.
 * Plain data, so that the build makes that of the entries which ship: to read them was 2 ms of every run.
 */
export function triggersOf(entries: Iterable<{ readonly patterns: readonly string[] }>): Triggers {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  let position = 0;
  for (const { patterns } of entries)
    for (const source of patterns) {
      const words = rarestOf(source);
      if (words.length === 0) always.push(position);
      for (const word of words) {
        const list = byWord.get(word);
        if (list) list.push(position);
        else byWord.set(word, [position]);
      }
      position += 1;
    }
  return { always, byWord: keyed(new Map([...byWord].map(([word, patterns]) => [word, patterns.join(',')]))) };
}

/** Words one of which stands in all that an element matches, and how much of a text they leave to be tried. */
interface Need {
  readonly words: readonly string[];
  readonly rank: number;
}

const nothing: Need = { words: [], rank: Number.POSITIVE_INFINITY };
const needs = new Map<string, Need>();

/** The rarest words one of which must be present for a pattern to match; none where none is certain. */
function rarestOf(source: string): readonly string[] {
  let best = nothing;
  for (const part of source.split(' ')) {
    let need = needs.get(part);
    if (!need) {
      need = needOf(part);
      needs.set(part, need);
    }
    if (need.rank < best.rank) best = need;
  }
  return best.words;
}

function needOf(part: string): Need {
  if (part === '' || part === '^' || part === '$' || part.startsWith('..')) return nothing;
  if (part.length > 1 && (part.endsWith('?') || part.includes('*'))) return nothing;
  if (part.startsWith('{') && !part.startsWith('{main:')) return nothing;
  const words = part.startsWith('{')
    ? part.slice('{main:'.length, -1).split('|')
    : part === '|'
      ? [part]
      : part.split('|');
  return { words, rank: rank(words) };
}

/** Words and marks that stand in most texts: they tell little of where to look. */
const common = new Set(
  ': . , ? er har vil skal må at å for om det i på av med til og en et den de som kan bør ble blir fra dette vi'.split(
    ' ',
  ),
);
const rank = (words: readonly string[]): number => words.reduce((sum, word) => sum + (common.has(word) ? 20 : 1), 0);
