import type { OrganisationMention } from '../language/find-organisations.ts';
import { coordinators, prepositions, subordinators } from '../language/grammar.ts';
import { labelAlone } from '../language/labelled-lines.ts';
import type { LeadCue } from '../language/lead-cues.ts';
import { leadCues } from '../language/lead-cues.ts';
import { lettered } from '../language/lettered.ts';
import { proposalOf } from '../language/proposal-words.ts';
import { splitSentences } from '../language/sentences.ts';
import { definingHeading } from '../language/titles.ts';
import { looksImperative, looksInfinitive } from '../language/verbs.ts';
import { headingsAnnounced } from './announced-headings.ts';
import { isGoalOfWays } from './goal-of-ways.ts';
import { jointly } from './jointly.ts';
import type { FoundCue } from './lead.ts';
import { findLead } from './lead.ts';
import type { Passage } from './passage.ts';
import { slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

const openEnd = lettered(String.raw`[:\p{L},]$`);

/** What announces a list: the line or heading, the cue found in it, and whose list it is. */
export interface Lead {
  readonly unit: Unit | null;
  /** The lead itself: the last sentence of a paragraph, or the whole heading. */
  readonly passage: Passage | null;
  readonly found: FoundCue | null;
  /** The organisation under whose name the list stands on a page of several. */
  readonly holder: OrganisationMention | null;
}

/** The leads of a document. */
export interface Leads {
  /** By list. */
  readonly ofList: ReadonlyMap<number, Lead>;
  /** For headings that are themselves asks under a cue: the cue. */
  readonly ofHeading: ReadonlyMap<Unit, Lead>;
  /** For other units: the cue of the heading they stand under. */
  readonly ofText: ReadonlyMap<Unit, Lead>;
  /** Units that announce something. */
  readonly announcing: ReadonlyMap<Unit, Lead>;
}

interface State {
  heading: { lead: Lead; level: number } | null;
  lead: Lead | null;
  holder: OrganisationMention | null;
}

/** Ties each list to its cue: the nearest before it, a lead line over a heading, its own parent's where it has none. */
export function leadsOf(units: readonly Unit[], title: Unit | null, sheet: Sheet): Leads {
  const ofList = new Map<number, Lead>();
  const ofHeading = new Map<Unit, Lead>();
  const ofText = new Map<Unit, Lead>();
  const announcing = new Map<Unit, Lead>();
  const state: State = { heading: null, lead: null, holder: null };
  let pending: Lead | null = null;
  let askHeading = false;
  /** The lead of which a heading was the first ask: the headings that follow are no mere labels. */
  let askedIn: Lead | null = null;
  // What is told behind an item of the list is no longer told under the list's heading.
  let afterItem = false;
  const announcedHeadings = headingsAnnounced(units, sheet);

  for (const [index, unit] of units.entries()) {
    if (unit.type === 'furniture' || unit.type === 'front-matter') {
      // A heading of the page's own, such as `## Kontakt`, ends what was announced above it.
      if (unit.level > 0) Object.assign(state, { lead: null, heading: null });
      continue;
    }
    if (unit.type === 'heading') afterItem = false;
    else if (unit.type === 'item') afterItem = true;
    if (unit !== title && isGoalOfWays(unit, units[index + 1], sheet)) {
      Object.assign(unit, { type: 'heading', level: unit.level || 3 });
      Object.assign(state, { lead: null, heading: null });
      ofHeading.set(unit, labelLead(goalCue, unit, state));
      pending = null;
      continue;
    }
    if (unit.type === 'heading') {
      askHeading = false;
      if (state.lead?.found && state.lead !== askedIn && isGroupLabel(units, index, state.lead, sheet)) continue;
      const isAboveTitle = title ? unit.from <= title.from : index === 0;
      const announcedBy = announcedHeadings.get(unit);
      if (announcedBy) {
        ofHeading.set(unit, announcedBy);
        state.lead = announcedBy;
        pending = null;
        continue;
      }
      const asked: Lead | null = state.lead && state.lead === askedIn && startsWithImperative(unit) ? state.lead : null;
      const lead = passHeading(unit, isAboveTitle, state, sheet);
      if (!lead && asked) state.lead = asked;
      if (lead) announcing.set(unit, lead);
      else if (state.lead && (asked !== null || isAskUnder(unit, state.lead, sheet))) {
        ofHeading.set(unit, state.lead);
        askHeading = true;
        askedIn = state.lead;
      }
      pending = null;
    } else if (unit.type === 'text') {
      const inherited = (afterItem ? null : state.heading?.lead) ?? (state.holder ? holderLead(state.holder) : null);
      if (inherited) ofText.set(unit, inherited);
      const opensList = nextOpensList(units, index) || opensAskHeadings(units, index, sheet);
      pending = opensList ? leadOfText(unit, state, sheet) : null;
      if (pending) announcing.set(unit, pending);
      if (
        unit.item === null &&
        unit.shape !== 'table-cell' &&
        unit.shape !== 'column-head' &&
        unit.shape !== 'year-label'
      ) {
        if (pending || !askHeading) state.lead = pending;
      }
    } else if (unit.type === 'item' && unit.item && !ofList.has(unit.item.list)) {
      const labelled = unit.labelCue ? leadCues.find((cue) => cue.id === unit.labelCue) : undefined;
      if (labelled) {
        ofList.set(unit.item.list, labelLead(labelled, unit, state));
        continue;
      }
      const parent = unit.item.parent ? ofList.get(unit.item.parent.list) : undefined;
      const lead =
        pending ?? parent ?? state.lead ?? state.heading?.lead ?? (state.holder ? holderLead(state.holder) : null);
      if (lead) ofList.set(unit.item.list, lead);
      if (unit.item.parent === null && lead) state.lead = lead;
      pending = null;
    } else if (unit.type === 'row') {
      const lead = state.lead ?? state.heading?.lead;
      if (lead) ofText.set(unit, lead);
    }
  }
  return { ofList, ofHeading, ofText, announcing };
}

const goalCue = leadCues.find(({ id }) => id === 'goals') as LeadCue;

/** An item that says itself what it is announces itself. */
const labelLead = (cue: LeadCue, unit: Unit, state: State): Lead => ({
  unit,
  passage: null,
  found: { cue, words: cue.id, match: { from: 0, to: 0 } },
  holder: state.lead?.holder ?? state.holder,
});

/** `Komiteens medlemmer fra Høyre fremmer følgende forslag:`, `Forslag fra Høyre:`: whose list it is. */
function committeeHolder(passage: Passage, sheet: Sheet): OrganisationMention | null {
  const isProposal = proposalOf.test(passage.text);
  if (!isProposal && !/^komiteen/i.test(passage.text)) return null;
  const first = sheet
    .mentionsIn(passage.start, passage.end)
    .find(({ end, organisation }) => end <= passage.end && organisation.classification === 'party');
  if (!first) return null;
  return isProposal ? { ...first, organisation: jointly(first, sheet) } : first;
}

/** Lists under an organisation's name alone are what it asks for. */
const holderLead = (holder: OrganisationMention): Lead => ({ unit: null, passage: null, found: null, holder });

/** A heading opens a cue, ends one, or changes whose page it is; the lead it opens, if any. */
function passHeading(unit: Unit, isAboveTitle: boolean, state: State, sheet: Sheet): Lead | null {
  const holder = isAboveTitle ? null : nameOnly(unit, sheet);
  if (holder) {
    state.holder = holder;
    state.lead = null;
    state.heading = null;
    return holderLead(holder);
  }
  const { text } = unit.passage;
  const found = isAboveTitle && text.length > 40 && !text.endsWith(':') ? null : findLead(unit.passage, sheet);
  if (found) {
    if (unit.shape === 'bare-heading' && found.cue.kind !== 'none') {
      unit.label = true;
      if (unit.level > 1 && unit.ordinal === null) unit.level = 4;
    }
    const lead: Lead = {
      unit,
      passage: unit.passage,
      found,
      holder:
        committeeHolder(unit.passage, sheet) ?? (labelAlone.exec(text) ? (state.lead?.holder ?? null) : state.holder),
    };
    state.lead = lead;
    state.heading = { lead, level: unit.level };
    return lead;
  }
  if (unit.label || (state.lead && isAskUnder(unit, state.lead, sheet))) return null;
  if (state.heading && unit.level <= state.heading.level) state.heading = null;
  state.lead = state.heading?.lead ?? null;
  return null;
}

const startsWithInfinitive = (unit: Unit): boolean => {
  const [first = '', second] = unit.passage.text.toLowerCase().split(' ');
  return second !== undefined && looksInfinitive(first === 'å' ? second : first);
};

/** A plain heading between two lists under one cue: it groups the items, and the cue goes on. */
function isGroupLabel(units: readonly Unit[], index: number, lead: Lead | null, sheet: Sheet): boolean {
  const unit = units[index] as Unit;
  const content = (other: Unit | undefined): boolean => other?.type === 'item' || other?.type === 'heading';
  const after = units[index + 1];
  if (after?.type !== 'item' || after.item?.parent || !content(units[index - 1])) return false;
  return (
    unit.shape !== null &&
    unit.ordinal === null &&
    !definingHeading.test(unit.passage.text) &&
    !(lead && lead.unit === units[index - 1] && headingsAsk(units, index, lead, sheet)) &&
    findLead(unit.passage, sheet) === null &&
    nameOnly(unit, sheet) === null
  );
}

/** `Stopp nedbyggingen`, `Sørg for at …`; not `Bruk av …`, `Hjelp til …`, `Lønn og …`, which name a matter. */
const startsWithImperative = (unit: Unit): boolean => {
  const [first = '', second = '', third = ''] = unit.passage.text.toLowerCase().split(' ', 3);
  const names = (coordinators.has(second) || prepositions.has(second)) && third !== 'at' && third !== 'å';
  const isWord = prepositions.has(first) || subordinators.has(first);
  return second !== '' && !names && !isWord && looksImperative(first) && !looksInfinitive(first);
};

/** Whether a heading right under a lead and the next one both ask: the headings are the list, and no labels in it. */
function headingsAsk(units: readonly Unit[], index: number, lead: Lead, sheet: Sheet): boolean {
  const next = units.findIndex(({ type }, at) => at > index && type === 'heading');
  return [index, next].every((at) => at >= 0 && isAskUnder(units[at] as Unit, lead, sheet));
}

const modals = new Set(['skal', 'må', 'bør', 'vil', 'must', 'shall', 'should', 'will']);

/** Whether a heading is itself an ask under a cue: it begins with an infinitive, or its verb is a modal. */
function isAskUnder(unit: Unit, lead: Lead, sheet: Sheet): boolean {
  if (lead.found?.cue.items !== 'infinitive') return false;
  // A line that is not marked as a heading announces its list, and no heading that is.
  const isMarked = lead.unit?.type === 'heading' && lead.unit.shape === null;
  if (unit.shape === null && lead.unit && !isMarked) return false;
  if (startsWithInfinitive(unit) || startsWithImperative(unit) || asksBehindDash(unit)) return true;
  if (!lead.passage?.text.endsWith(':')) return false;
  const tokens = sheet.tokens(unit.passage);
  return sheet.mainVerbs(unit.passage).some((verb) => modals.has(tokens.words[verb] ?? ''));
}

/** `Grunnstøtte – øke med 50 millioner`: what is asked stands behind the name of the matter. */
const asksBehindDash = (unit: Unit): boolean => {
  const word = wordBehindDash.exec(unit.passage.text)?.[1];
  return word !== undefined && looksInfinitive(word);
};

const wordBehindDash = lettered(String.raw`^\p{Lu}[^–]{2,40}\s[–-]\s(\p{Ll}+)\s`);

/** `(SV)`, or a mark, behind a name. */
const shortForm = /^(?:\s\([^()]{1,6}\))?.?$/;

/** The party that a line names and no more, but perhaps its short form: `Høyre (H)`. */
function nameOnly(unit: Unit, sheet: Sheet): OrganisationMention | null {
  const mention = sheet.mentionAt(unit.passage.start);
  const rest = mention ? unit.passage.text.slice(mention.end - unit.passage.start) : '';
  if (!mention || !shortForm.test(rest)) return null;
  return mention.organisation.classification === 'party' ? mention : null;
}

function nextOpensList(units: readonly Unit[], index: number): boolean {
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
function opensAskHeadings(units: readonly Unit[], index: number, sheet: Sheet): boolean {
  const [here, next] = [units[index] as Unit, units[index + 1]];
  if (next?.type !== 'heading' || !here.passage.text.endsWith(':')) return false;
  const lead = leadOfText(here, { heading: null, lead: null, holder: null }, sheet);
  return lead !== null && isAskUnder(next, lead, sheet);
}

/** The lead in a paragraph that stands above a list: its last sentence, where that announces anything. */
function leadOfText(unit: Unit, state: State, sheet: Sheet): Lead | null {
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
