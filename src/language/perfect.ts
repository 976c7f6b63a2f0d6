import { articles } from './finite-verbs.ts';
import * as grammar from './grammar.ts';
import type { Tokens } from './tokens.ts';
import { Form, looseVerbForms } from './verbs.ts';
import { wordSet } from './word-set.ts';

const mostBare = 5;
const mostAdverbial = 14;

/** Words of time that open an adverbial beside prepositions and adverbs: `de to siste årene`, `hvert år`. */
const timeOpeners = wordSet('de dei det den hvert kvart hver kvar så to tre flere fleire mange dette denne');
/** What an article opens that is no object: `en rekke ganger`. */
const spans = wordSet('rekke rekkje gang periode lang');
const stops = new Set([';', ':', '(', ')', '?', '!', 'å', 'ikke', 'ikkje', 'aldri', 'verken', 'korkje']);
/** What opens an insertion: `har, sammen med andre, bedt`. */
const insertions = wordSet('sammen saman i på gjennom som etter ved via også');
const states = new Set(['vært', 'vore', 'hatt']);

/**
 * How many tokens from behind `har` and its subject on lead up to the participle that tells what was done, this one among
 * them; 0 where none does. Only adverbials stand between the two, however many: `har i mai på årsmøtet besøkt`. An object
 * does not, so that `har en plan vedtatt av styret` tells of a having.
 */
export function perfectLength(tokens: Tokens, index: number): number {
  const { words } = tokens;
  const first = words[index] ?? '';
  const isOpened = grammar.adverbs.has(first) || grammar.prepositions.has(first) || timeOpeners.has(first);
  const last = Math.min(words.length, index + (isOpened ? mostAdverbial : mostBare));
  let at = index;
  if (first === ',') {
    const close = words.indexOf(',', index + 1);
    if (!insertions.has(words[index + 1] ?? '') || close < 0 || close - index > mostAdverbial) return 0;
    at = close + 1;
  }
  for (const stop = Math.max(last, at + mostBare); at < Math.min(words.length, stop); at += 1) {
    const word = words[at] as string;
    const before = words[at - 1] ?? '';
    if (isParticiple(words, at) && !(grammar.prepositions.has(before) && /(?:et|a)$/u.test(word)))
      return at + 1 - index;
    if (word === ',' || stops.has(word) || (word === '.' && !/^\d/.test(before))) return 0;
    if (grammar.subordinators.has(word) && word !== 'siden' && word !== 'sidan' && word !== 'selv' && word !== 'sjølv')
      return 0;
    if (articles.has(word) && !grammar.prepositions.has(before) && !spans.has(words[at + 1] ?? '')) return 0;
    if (states.has(word) && at - index >= mostBare) return 0;
  }
  return 0;
}

/**
 * `Vi har satt inn tiltak` tells of an act, `vi har satt oss inn i saken` of none; `har sett ned eit utval` does in nynorsk,
 * where `har sett rapporten` does not.
 */
function isParticiple(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  const next = words[at + 1] ?? '';
  if (word === 'satt') return next !== 'oss';
  if (word === 'sett') return setsWith.has(next) || (next === 'i' && startsOf.has(words[at + 2] ?? ''));
  return (looseVerbForms(word) & Form.Participle) !== 0 && !grammar.statePasts.has(word);
}

const setsWith = wordSet('ned av opp fram inn saman ut søkelys søkjelys');
const startsOf = new Set(['gang', 'verk']);
