import { coordinators, neverLast, prepositions, subordinators } from '../language/grammar.ts';
import { lettered } from '../language/lettered.ts';

/** Whether a text breaks off behind a word that goes with the next one: a preposition, an article, a conjunction. */
export function endsInFunctionWord(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return prepositions.has(word) || coordinators.has(word) || subordinators.has(word) || neverLast.has(word);
}

const openMark = lettered(String.raw`(?:\p{L}-|[,(–/])$`);

/** Whether a text waits for more: behind a comma, an opening bracket or half a compound, or behind such a word. */
export const endsOpen = (text: string): boolean => openMark.test(text) || endsInFunctionWord(text);
