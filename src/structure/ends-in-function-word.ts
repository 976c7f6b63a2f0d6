import { coordinators, prepositions, subordinators } from '../language/grammar.ts';

/** Articles that no sentence ends with. */
const strictArticles = new Set([
  'en',
  'ei',
  'et',
  'ein',
  'eit',
  'den',
  'the',
  'a',
  'an',
  'hver',
  'hvert',
  'kvar',
  'kvart',
]);
const also = new Set(['også', 'òg', 'ikke', 'ikkje', 'also']);

/** Whether a text breaks off behind a word that goes with the next one: a preposition, an article, a conjunction. */
export function endsInFunctionWord(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return (
    prepositions.has(word) ||
    strictArticles.has(word) ||
    coordinators.has(word) ||
    subordinators.has(word) ||
    also.has(word) ||
    word === 'å'
  );
}
