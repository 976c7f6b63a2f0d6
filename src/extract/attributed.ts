import type { AttributedBlock, StatementAttributes } from '../language/attributes.ts';
import type { Kind, Status } from '../model/model-types.ts';
import { blockFinder } from '../structure/attributed-blocks.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact } from './fact.ts';
import { organisationOf } from './metadata.ts';

/** What attributes say of facts and their parents, kept until parents are tied. */
export interface Attributed {
  readonly facts: Fact[];
  /** Sets the parents that attributes name; to be called after the others are tied. */
  readonly tieNamed: () => void;
}

/**
 * Lets attributes that a person or a format has given go before what cues and words say: a block with a kind is one
 * statement of that kind, one with `kind=none` is none, other attributes change the statement found there.
 */
export function applyAttributes(
  facts: readonly Fact[],
  outline: Outline,
  given: readonly AttributedBlock[],
): Attributed {
  const blockOf = blockFinder(given);
  const unitIn = new Map<AttributedBlock, Unit>();
  for (const unit of outline.units) {
    const block = unit.type === 'furniture' ? undefined : blockOf(unit.passage);
    if (block && !unitIn.has(block)) unitIn.set(block, unit);
  }
  const factsIn = new Map<AttributedBlock, Fact[]>();
  for (const fact of facts) {
    const block = blockOf(fact.passage);
    if (block) factsIn.set(block, [...(factsIn.get(block) ?? []), fact]);
  }
  const labels = new Map<string, Fact>();
  const parents: [Fact, string][] = [];
  const gone = new Set<Fact>();
  const made: Fact[] = [];
  for (const block of given) {
    const { attributes } = block;
    const unit = unitIn.get(block);
    if (!unit) continue;
    const inside = factsIn.get(block) ?? [];
    const [first] = inside;
    if (attributes.kind === 'none') {
      for (const fact of inside) gone.add(fact);
      continue;
    }
    if (attributes.kind === undefined && !first) continue;
    const fact = changed(first ?? bare(unit), attributes, unit);
    for (const other of attributes.kind === undefined ? inside.slice(0, 1) : inside) gone.add(other);
    made.push(fact);
    if (attributes.id !== undefined) labels.set(attributes.id, fact);
    if (attributes.parent !== undefined) parents.push([fact, attributes.parent]);
  }
  return {
    facts: [...facts.filter((fact) => !gone.has(fact)), ...made].sort((a, b) => a.passage.start - b.passage.start),
    tieNamed: () => {
      for (const [fact, label] of parents) fact.parent = labels.get(label) ?? null;
    },
  };
}

/** A block that nothing but its attributes makes a statement. */
const bare = (unit: Unit): Fact => ({
  kind: 'proposal',
  passage: unit.passage,
  origin: unit.type === 'text' ? 'prose' : 'list',
  ordinal: unit.ordinal,
  unit,
  lead: null,
  rule: 'by-attributes',
  cue: null,
  words: [],
  status: null,
  parent: null,
  holder: null,
  year: null,
  due: null,
  responsible: [],
});

function changed(fact: Fact, attributes: StatementAttributes, unit: Unit): Fact {
  const { kind, status, origin, ordinal, lead, holder, responsible, year, due } = attributes;
  const said = (text: string): Passage => ({ text, start: unit.to, end: unit.to, offsets: null });
  const whole =
    kind === undefined
      ? {}
      : { kind: kind as Kind, passage: unit.passage, rule: 'by-attributes' as const, cue: null, words: [] };
  return {
    ...fact,
    ...whole,
    ...(status === undefined ? {} : { status: status === 'none' ? null : (status as Status) }),
    ...(origin === undefined ? {} : { origin: origin as Fact['origin'] }),
    ...(ordinal === undefined ? {} : { ordinal: ordinal === 'none' ? null : ordinal }),
    ...(lead === undefined ? {} : { lead: lead === 'none' ? null : said(lead) }),
    ...(holder === undefined ? {} : { holder: holder === 'none' ? null : (organisationOf(holder) ?? null) }),
    ...(responsible === undefined ? {} : { responsible: responsible.split(';').map((name) => said(name.trim())) }),
    ...(year === undefined ? {} : { year: said(year) }),
    ...(due === undefined ? {} : { due: said(due) }),
  };
}
