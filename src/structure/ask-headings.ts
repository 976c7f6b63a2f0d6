import { coordinators, headingModals, prepositions, subordinators } from '../language/grammar.ts';
import { lettered } from '../language/lettered.ts';
import { looksImperative, looksInfinitive } from '../language/verbs.ts';
import type { Lead } from './leads.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

/** Whether a heading is itself an ask under a cue: it begins with an infinitive, or its verb is a modal. */
export function isAskUnder(unit: Unit, lead: Lead, sheet: Sheet): boolean {
  if (lead.found?.cue.items !== 'infinitive') return false;
  // A line that is not marked as a heading announces its list, and no heading that is.
  const isMarked = lead.unit?.type === 'heading' && lead.unit.shape === null;
  if (unit.shape === null && lead.unit && !isMarked) return false;
  if (startsWithInfinitive(unit) || startsWithImperative(unit) || asksBehindDash(unit)) return true;
  if (!lead.passage?.text.endsWith(':')) return false;
  const tokens = sheet.tokens(unit.passage);
  return sheet.mainVerbs(unit.passage).some((verb) => headingModals.has(tokens.words[verb] ?? ''));
}

/** `Grunnstøtte – øke med 50 millioner`: what is asked stands behind the name of the matter. */
const asksBehindDash = (unit: Unit): boolean => {
  const word = wordBehindDash.exec(unit.passage.text)?.[1];
  return word !== undefined && looksInfinitive(word);
};

const wordBehindDash = lettered(String.raw`^\p{Lu}[^–]{2,40}\s[–-]\s(\p{Ll}+)\s`);

/** `Å styrke …`, `Styrke …`. */
export const startsWithInfinitive = (unit: Unit): boolean => {
  const [first = '', second] = unit.passage.text.toLowerCase().split(' ');
  return second !== undefined && looksInfinitive(first === 'å' ? second : first);
};

/** `Stopp nedbyggingen`, `Sørg for at …`; not `Bruk av …`, `Hjelp til …`, `Lønn og …`, which name a matter. */
const startsWithImperative = (unit: Unit): boolean => {
  const [first = '', second = '', third = ''] = unit.passage.text.toLowerCase().split(' ', 3);
  const names = (coordinators.has(second) || prepositions.has(second)) && third !== 'at' && third !== 'å';
  const isWord = prepositions.has(first) || subordinators.has(first);
  return second !== '' && !names && !isWord && looksImperative(first) && !looksInfinitive(first);
};

/** Whether a heading right under a lead and the next one both ask: the headings are the list, and no labels in it. */
export function headingsAsk(units: readonly Unit[], index: number, lead: Lead, sheet: Sheet): boolean {
  const next = units.findIndex(({ type }, at) => at > index && type === 'heading');
  return [index, next].every((at) => at >= 0 && isAskUnder(units[at] as Unit, lead, sheet));
}
