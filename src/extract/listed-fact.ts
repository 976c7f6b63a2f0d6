import type { Kind } from '../model/model-types.ts';
import type { Lead } from '../structure/leads.ts';
import type { Passage } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact, RuleId } from './fact.ts';
import { findStatus, splitMinistries, splitPointer, unquoted, withoutPointer } from './item-notes.ts';

/** A statement of a list: without its pointer, quotes and status, which become fields; `lead` is what announces it. */
export function listedFact(unit: Unit, passage: Passage, kind: Kind, lead: Lead | null, rule: RuleId): Fact {
  const pointed = splitPointer(passage)?.own ?? withoutPointer(passage);
  const answered = splitMinistries(pointed);
  const { passage: own, status } = findStatus(unquoted(answered.own));
  return {
    kind,
    passage: own,
    origin: 'list',
    ordinal: unit.ordinal,
    unit,
    lead: lead?.passage ?? null,
    rule,
    cue: lead?.found?.cue.id ?? (lead?.holder ? 'holder-heading' : null),
    words: lead?.found ? [lead.found.words] : [],
    status: status ?? lead?.found?.cue.status ?? null,
    parent: null,
    holder: lead?.holder?.organisation ?? null,
    year: null,
    due: null,
    responsible: answered.responsible,
  };
}
