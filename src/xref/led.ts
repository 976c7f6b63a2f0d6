import { type Analyser, type Term, tokenise } from '../similarity/index.ts';
import { SIGNS, TURNING } from './acts.ts';
import { LEADING_ON } from './phrase-data.ts';

/** What a statement is read as for its stance: a text and its terms. */
export interface Said {
  readonly text: string;
  readonly terms: readonly Term[];
}

/**
 * Takes an analyser; returns what a statement says with the verb that its list is led by: under "Vi sier nei til:" an
 * item `anbud` says "nei til anbud". Null where the lead has no such verb, or has its object too: "for å avvikle fattigdom".
 */
export function ledBy(analyser: Analyser): (lead: string | null, text: string) => Said | null {
  const known = new Map<string, string>();
  const verbOf = (lead: string): string => {
    const had = known.get(lead) ?? lastVerbOf(analyser, lead);
    known.set(lead, had);
    return had;
  };
  return (lead, text) => {
    const verb = lead === null ? '' : verbOf(lead);
    if (verb === '') return null;
    const whole = `${verb} ${text}`;
    return { text: whole, terms: analyser.analyse(whole) };
  };
}

/** The verbs of a stance that a lead ends in, with the words between and after that only lead on; empty where none. */
function lastVerbOf(analyser: Analyser, lead: string): string {
  const tokens = tokenise(lead);
  const terms = analyser.analyse(lead).filter(({ id }) => SIGNS.has(id) || TURNING.has(id));
  let from = lead.length;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const verb = terms.find(({ start, end }) => start <= token.start && end >= token.end);
    if (verb !== undefined) from = Math.min(from, verb.start);
    else if (!LEADING_ON.has(token.word)) break;
  }
  return lead.slice(from).replace(/[\s:.–-]+$/u, '');
}
