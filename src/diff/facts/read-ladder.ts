import { modals, type Rung, sideClauseOpeners, type VerbRung, verbs } from '../../language/ladders.ts';
import { type Phrases, phraseAt, phrasesOf, type Word, wordsOf } from '../words.ts';

/** A rung and the words that put a statement on it. */
export interface Reading<T extends Rung> {
  readonly rung: T;
  readonly words: string;
}

const modalTable = phrasesOf(modals);
const ladderVerbs = phrasesOf(verbs.filter(({ side }) => side !== 'keep'));
const keepingVerbs = phrasesOf(verbs.filter(({ side }) => side === 'keep'));
const openers = new Set(sideClauseOpeners);

function first<T extends Rung>(
  table: Phrases<T>,
  words: readonly Word[],
  skip: (at: number) => boolean,
): Reading<T> | null {
  for (let at = 0; at < words.length; at += 1) {
    const found = skip(at) ? null : phraseAt(table, words, at);
    if (found) {
      const phrase = words.slice(at, at + found.length).map((word) => word.text);
      return { rung: found.entry, words: phrase.join(' ') };
    }
  }
  return null;
}

/** The modal that governs a text: its first one outside side clauses. Null where there is none. */
export function readModal(text: string): Reading<Rung> | null {
  const words = wordsOf(text);
  return first(
    modalTable,
    words,
    (at) => openers.has(words[at - 1]?.text ?? '') || openers.has(words[at - 2]?.text ?? ''),
  );
}

/** The first verb of a text that builds up or takes away, else the first that lets be. Null where there is none. */
export function readVerb(text: string): Reading<VerbRung> | null {
  const words = wordsOf(text);
  return first(ladderVerbs, words, () => false) ?? first(keepingVerbs, words, () => false);
}
