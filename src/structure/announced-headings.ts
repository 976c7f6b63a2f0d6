import { announcedCue } from '../language/announced-counts.ts';
import { leadCues } from '../language/lead-cues.ts';
import { splitSentences } from '../language/sentences.ts';
import { findLead } from './lead.ts';
import type { Lead } from './leads.ts';
import { slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { endsSentence } from './unit.ts';

const fewestAnnounced = 3;

/**
 * `… følgende fem krav`, `Derfor jobber vi for dette:`: the numbered headings that come next are what is announced, each
 * with its text behind it.
 */
export function headingsAnnounced(units: readonly Unit[], sheet: Sheet): ReadonlyMap<Unit, Lead> {
  const announced = new Map<Unit, Lead>();
  const isCut = !endsSentence(units.at(-1)?.passage.text ?? '.');
  const chains = countedHeadings(units);
  if (chains.size === 0) return announced;
  /** What comes next behind the unit at hand: a heading or item, and anything but furniture. */
  let mark: Unit | null = null;
  let following: Unit | null = null;
  for (const unit of units.toReversed()) {
    const heads = mark?.type === 'heading' ? chains.get(mark) : undefined;
    const mayAnnounce = (unit.type === 'text' || unit.label) && !unit.item;
    const lead =
      heads && mayAnnounce && !announced.has(heads[0] as Unit) ? leadOver(unit, heads, following, isCut, sheet) : null;
    if (lead) for (const head of heads ?? []) announced.set(head, lead);
    if (unit.type === 'heading' || unit.type === 'item') mark = unit;
    if (unit.type !== 'furniture') following = unit;
  }
  return announced;
}

/** What a line says of the numbered headings behind it; null where it says nothing. `isCut`: the text lacks its end. */
function leadOver(unit: Unit, heads: readonly Unit[], next: Unit | null, isCut: boolean, sheet: Sheet): Lead | null {
  const own = unit.passage.text.endsWith(':') && next === heads[0] ? findLead(unit.passage, sheet) : null;
  if (own && own.cue.kind !== 'none') return { unit, passage: unit.passage, found: own, holder: null };
  if (heads.length < fewestAnnounced) return null;
  for (const { start, end } of splitSentences(unit.passage.text)) {
    const passage = slice(unit.passage, start, end);
    const id = passage && announcedCue(sheet.tokens(passage), heads.length, isCut);
    const cue = leadCues.find((each) => each.id === id);
    if (passage && cue)
      return { unit, passage, found: { cue, words: passage.text, match: { from: 0, to: 0 } }, holder: null };
  }
  return null;
}

/** The headings that count on from each one with the number 1, where another follows it. */
function countedHeadings(units: readonly Unit[]): ReadonlyMap<Unit, readonly Unit[]> {
  const headings = units.filter(({ type, label }) => type === 'heading' && !label);
  const chains = new Map<Unit, readonly Unit[]>();
  for (const [index, first] of headings.entries()) {
    if (Number(first.ordinal) !== 1) continue;
    let end = index;
    while (Number(headings[end]?.ordinal) === end - index + 1) end += 1;
    if (end - index > 1) chains.set(first, headings.slice(index, end));
  }
  return chains;
}
