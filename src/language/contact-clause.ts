import type { FormsOf } from './finite-verbs.ts';
import { clauseMarks, isFiniteAt } from './finite-verbs.ts';
import { adverbs, coordinators, subordinators } from './grammar.ts';
import { isWord } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Behind `er` they tell what is meant by the words before. */
const defining = new Set(['at', 'å']);

/** Pronouns that can only be subjects, or are so behind a noun. */
export const subjectPronouns = wordSet('vi me jeg eg de dei hun ho han man ein');

/**
 * `Ungdommene vi snakket med, savner …`: a pronoun and its verb right behind a noun are a relative clause without `som`,
 * as the verb of a main clause would stand before the pronoun. Behind its comma stands the verb of the sentence.
 */
export function inContactClause(words: readonly string[], index: number, formsOf: FormsOf): boolean {
  const noun = words[index - 2];
  if (noun === undefined || !isWord(noun) || !subjectPronouns.has(words[index - 1] as string)) return false;
  if (coordinators.has(noun) || subordinators.has(noun) || adverbs.has(noun)) return false;
  const comma = words.indexOf(',', index);
  if (comma > 0 && comma + 1 < words.length && isFiniteAt(words, comma + 1, formsOf)) return true;
  // `målene vi jobber med nå er at …`
  for (let at = index + 1; at < Math.min(words.length - 1, index + 7) && !clauseMarks.has(words[at] as string); at += 1)
    if (words[at] === 'er' && defining.has(words[at + 1] as string)) return true;
  return false;
}
