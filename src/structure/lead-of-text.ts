import { lettered } from '../language/lettered.ts';
import { splitSentences } from '../language/sentences.ts';
import { isAskUnder } from './ask-headings.ts';
import { committeeHolder } from './committee-holder.ts';
import { findLead } from './lead.ts';
import type { Lead, LeadState } from './leads.ts';
import { slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

const openEnd = lettered(String.raw`[:\p{L},]$`);

/** The lead in a paragraph that stands above a list: its last sentence, where that announces anything. */
export function leadOfText(unit: Unit, state: LeadState, sheet: Sheet): Lead | null {
  const last = splitSentences(unit.passage.text).at(-1);
  const passage = last ? slice(unit.passage, last.start, last.end) : unit.passage;
  if (!passage) return null;
  const found = /[.!]["»”']?$/u.test(passage.text) ? null : findLead(passage, sheet);
  const endsOpen = openEnd.test(passage.text);
  if (found) return { unit, passage, found, holder: committeeHolder(passage, sheet) ?? state.holder };
  if (!endsOpen || !passage.text.endsWith(':')) return null;
  const inherited = state.heading?.lead ?? null;
  return { unit, passage, found: inherited?.found ?? null, holder: state.holder };
}

/** Whether the next unit that is no furniture is the first item of a list on the level of this one. */
export function nextOpensList(units: readonly Unit[], index: number): boolean {
  const here = units[index] as Unit;
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.type === 'furniture') continue;
    if (unit.type !== 'item' || !unit.item) return false;
    return here.item === null ? unit.item.parent === null : unit.item.parent === here.item;
  }
  return false;
}

/** `Dette må gjøres:` right above a heading that says what: the headings are the list. */
export function opensAskHeadings(units: readonly Unit[], index: number, sheet: Sheet): boolean {
  const [here, next] = [units[index] as Unit, units[index + 1]];
  if (next?.type !== 'heading' || !here.passage.text.endsWith(':')) return false;
  const lead = leadOfText(here, { heading: null, lead: null, holder: null }, sheet);
  return lead !== null && isAskUnder(next, lead, sheet);
}
