import type { Element, Pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';
import { isWord } from './tokens.ts';

/** Says how many tokens from `index` on belong to a class; 0 where none do. */
export type Classes = (name: string, tokens: Tokens, index: number) => number;

/** Token indexes of a match: the first and the one after the last. */
export interface Match {
  readonly from: number;
  readonly to: number;
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
  // Loops, as closures over the word were an eighth of the memory that a parse went through.
  for (const start of element.starts) if (word.startsWith(start)) return true;
  for (const end of element.ends) if (word.endsWith(end)) return true;
  return false;
}
