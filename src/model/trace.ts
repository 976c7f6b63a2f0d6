import type { Extraction } from '../extract/extract.ts';
import type { Fact } from '../extract/fact.ts';
import type { TraceEntry } from '../extract/types.ts';
import type { Reading } from '../read/types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { placesOf } from './places.ts';

/** What an account is made from. */
export interface Account {
  readonly reading: Reading;
  readonly outline: Outline;
  readonly extraction: Extraction;
  readonly idOf: ReadonlyMap<Fact, string>;
}

/** Tells of each passage of a document what it became and why, in reading order. */
export function traceOf({ reading, outline, extraction, idOf }: Account): TraceEntry[] {
  const places = placesOf(reading.text, reading.pages);
  const byUnit = new Map<Unit, TraceEntry[]>();
  const add = (unit: Unit, entry: TraceEntry): void => {
    const entries = byUnit.get(unit);
    if (entries) entries.push(entry);
    else byUnit.set(unit, [entry]);
  };
  for (const fact of extraction.facts) {
    const { passage } = fact;
    add(fact.unit, {
      position: places.position(passage.start, passage.end),
      text: passage.text,
      outcome: 'statement',
      statement: idOf.get(fact) ?? null,
      rule: fact.rule,
      cue: fact.cue,
      words: fact.words,
      reason: 'by-rule',
    });
  }
  for (const passed of extraction.passed) {
    const isLead = passed.reason === 'announces-list';
    add(passed.unit, {
      position: places.position(passed.passage.start, passed.passage.end),
      text: passed.passage.text,
      outcome: isLead ? 'lead' : 'context',
      statement: null,
      rule: null,
      cue: passed.cue,
      words: passed.words,
      reason: passed.reason,
    });
  }
  return outline.units.flatMap((unit) => {
    const entries = byUnit.get(unit);
    if (entries) return entries.sort((a, b) => a.position.start.offset - b.position.start.offset);
    return [unitEntry(unit, outline, places.position(unit.passage.start, unit.passage.end))];
  });
}

function unitEntry(unit: Unit, outline: Outline, position: TraceEntry['position']): TraceEntry {
  const lead = outline.leads.announcing.get(unit);
  const base = {
    position,
    text: unit.passage.text,
    statement: null,
    rule: unit.shape,
    cue: lead?.found?.cue.id ?? null,
    words: lead?.found ? [lead.found.words] : [],
  };
  if (unit.type === 'furniture') return { ...base, outcome: 'furniture', rule: unit.reason, reason: 'furniture' };
  if (unit.type === 'front-matter') return { ...base, outcome: 'front-matter', reason: 'front-matter' };
  if (lead)
    return {
      ...base,
      outcome: 'lead',
      reason: lead.found ? `announces-${lead.found.cue.kind}` : 'announces-list',
    };
  if (unit.type === 'heading')
    return {
      ...base,
      outcome: 'heading',
      reason: unit === outline.title ? 'title' : 'plain-heading',
    };
  return {
    ...base,
    outcome: 'context',
    reason: unit.shape ? 'part-of-table' : 'nothing',
  };
}
