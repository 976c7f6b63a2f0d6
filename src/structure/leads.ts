import type { OrganisationMention } from '../language/find-organisations.ts';
import { addressesReader, labelAlone } from '../language/labelled-lines.ts';
import type { LeadCue } from '../language/lead-cues.ts';
import { leadCues } from '../language/lead-cues.ts';
import { headingsAnnounced } from './announced-headings.ts';
import { answeredHeadings } from './answered-headings.ts';
import { isAskUnder, startsWithInfinitive } from './ask-headings.ts';
import { committeeHolder } from './committee-holder.ts';
import { isGroupLabel } from './group-labels.ts';
import { lastContent } from './headings.ts';
import type { FoundCue } from './lead.ts';
import { findLead } from './lead.ts';
import { leadOfText, nextOpensList, opensAskHeadings } from './lead-of-text.ts';
import { nameOnly } from './name-only.ts';
import type { Passage } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

/** What announces a list: the line or heading, the cue found in it, and whose list it is. */
export interface Lead {
  readonly unit: Unit | null;
  /** The lead itself: the last sentence of a paragraph, or the whole heading. */
  readonly passage: Passage | null;
  readonly found: FoundCue | null;
  /** The organisation under whose name the list stands on a page of several. */
  readonly holder: OrganisationMention | null;
  /** Text of its own stands between what it announced and this list. */
  readonly isOld?: boolean;
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

/** What has been announced where the reading has come to. */
export interface LeadState {
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
  const state: LeadState = { heading: null, lead: null, holder: null };
  let pending: Lead | null = null;
  let askHeading = false;
  /** The lead of which a heading was the first ask: the headings that follow are no mere labels. */
  let askedIn: Lead | null = null;
  // What is told behind an item of the list is no longer told under the list's heading.
  let afterItem = false;
  const announcedHeadings = headingsAnnounced(units, sheet);
  const answered = answeredHeadings(units, sheet);

  for (const [index, unit] of units.entries()) {
    if (unit.type === 'furniture' || unit.type === 'front-matter') {
      // A heading of the page's own, such as `## Kontakt`, ends what was announced above it.
      if (unit.level > 0) Object.assign(state, { lead: null, heading: null });
      continue;
    }
    if (unit.type === 'heading') afterItem = false;
    else if (unit.type === 'item') afterItem = true;
    if (unit.type === 'heading') {
      askHeading = false;
      const opens = askedIn === state.lead || lastContent(units, index) === state.lead?.unit;
      if (state.lead?.found?.cue.kind === 'goal' && opens && namesGoal(unit)) {
        ofHeading.set(unit, state.lead);
        askHeading = true;
        askedIn = state.lead;
        pending = null;
        continue;
      }
      if (state.lead?.found && state.lead !== askedIn && isGroupLabel(units, index, state.lead, sheet)) continue;
      const isAboveTitle = title ? unit.from <= title.from : index === 0;
      const announcedBy =
        announcedHeadings.get(unit) ?? (answered.has(unit) ? labelLead(measureCue, unit, state) : undefined);
      if (announcedBy) {
        ofHeading.set(unit, announcedBy);
        state.lead = announcedBy;
        pending = null;
        continue;
      }
      const lead = passHeading(unit, isAboveTitle, state, sheet);
      if (lead) announcing.set(unit, lead);
      else if (state.lead && isAskUnder(unit, state.lead, sheet)) {
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
      const near = pending ?? parent ?? (state.lead && fitsBehind(state.lead, unit) ? state.lead : null);
      const lead = near ?? state.heading?.lead ?? (state.holder ? holderLead(state.holder) : null);
      if (lead) ofList.set(unit.item.list, near ? lead : { ...lead, isOld: true });
      if (unit.item.parent === null && lead) state.lead = lead;
      pending = null;
    } else if (unit.type === 'row') {
      const lead = state.lead ?? state.heading?.lead;
      if (lead) ofText.set(unit, lead);
    }
  }
  return { ofList, ofHeading, ofText, announcing };
}

/** `… jobber for å:` announces no list further down whose items do not begin with a verb. */
const fitsBehind = ({ passage }: Lead, unit: Unit): boolean =>
  passage === null || !/\så\s?:?$/.test(passage.text) || startsWithInfinitive(unit);

const measureCue = leadCues.find(({ id }) => id === 'activities') as LeadCue;

/** `Sikre barn plass i nærmiljøet`, of the headings right under one of goals: they are the goals. */
const namesGoal = (unit: Unit): boolean =>
  startsWithInfinitive(unit) && !unit.passage.text.endsWith(':') && !addressesReader.test(unit.passage.text);

/** An item that says itself what it is announces itself. */
const labelLead = (cue: LeadCue, unit: Unit, state: LeadState): Lead => ({
  unit,
  passage: null,
  found: { cue, words: cue.id, match: { from: 0, to: 0 } },
  holder: state.lead?.holder ?? state.holder,
});

/** Lists under an organisation's name alone are what it asks for. */
const holderLead = (holder: OrganisationMention): Lead => ({ unit: null, passage: null, found: null, holder });

/** A heading opens a cue, ends one, or changes whose page it is; the lead it opens, if any. */
function passHeading(unit: Unit, isAboveTitle: boolean, state: LeadState, sheet: Sheet): Lead | null {
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
