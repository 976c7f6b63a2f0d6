import { coordinators, neverLast, prepositions, subordinators } from '../language/grammar.ts';

/** Whether a text breaks off behind a word that goes with the next one: a preposition, an article, a conjunction. */
export function endsInFunctionWord(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return prepositions.has(word) || coordinators.has(word) || subordinators.has(word) || neverLast.has(word);
}
