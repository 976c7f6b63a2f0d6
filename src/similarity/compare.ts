import type { Profile, Unit } from './profile.ts';
import type { Analyser, Comparison, Reason, ReasonKind } from './types.ts';
import { wording } from './wording.ts';

/** What a unit counts for that meets one of the same concept, or of a related concept, and not the same word. */
const SAME_CONCEPT = 0.75;
const RELATED_CONCEPT = 0.3;
/** What an aspect counts for between statements of different fields, and where one names no field. */
const OTHER_FIELD = 0.3;
const UNKNOWN_FIELD = 0.9;
/** Weight shared at which the score reaches 63 % of what the coverage allows. */
const EVIDENCE = 0.7;
/** How much the better covered statement counts beside the other. */
const BETTER = 0.65;
/** From this share of the same wording on, wording decides. */
export const NEAR_VERBATIM = 0.8;

interface Met {
  readonly unit: Unit;
  readonly other: Unit;
  readonly by: 'term' | 'concept' | 'related';
  readonly value: number;
}

/** Compares two profiles; symmetric, 1 for the same words, never above 0 without a reason. */
export function compare(analyser: Analyser, a: Profile, b: Profile): Comparison {
  if (a.words.length > 0 && a.words.join(' ') === b.words.join(' '))
    return { score: 1, reasons: [{ kind: 'identical', terms: [] }] };
  const field = fieldFactor(a, b);
  const [ab, ba] = [meet(analyser, a, b, field), meet(analyser, b, a, field)];
  const [sa, sb] = [total(ab), total(ba)];
  const [ca, cb] = [a.mass > 0 ? Math.min(1, sa / a.mass) : 0, b.mass > 0 ? Math.min(1, sb / b.mass) : 0];
  const coverage = BETTER * Math.max(ca, cb) + (1 - BETTER) * Math.min(ca, cb);
  const meaning = Math.sqrt(coverage) * (1 - Math.exp(-Math.min(sa, sb) / EVIDENCE));
  const words = wording(a.words, b.words);
  const verbatim = words >= NEAR_VERBATIM;
  const reasons = [
    ...(verbatim ? [{ kind: 'near-verbatim' as const, terms: [`${Math.round(words * 100)} %`] }] : []),
    ...reasonsOf(analyser, ab, ba),
  ];
  const score = reasons.length === 0 ? 0 : Math.min(0.999, verbatim ? Math.max(meaning, words) : meaning);
  return { score: Math.round(score * 1e4) / 1e4, reasons };
}

/** How far an aspect links: fully within one field, little between fields. */
function fieldFactor(a: Profile, b: Profile): number {
  if (a.fields.size === 0 || b.fields.size === 0) return UNKNOWN_FIELD;
  for (const field of a.fields) if (b.fields.has(field)) return 1;
  return OTHER_FIELD;
}

/** For each unit of one statement what it meets best in the other. */
function meet(analyser: Analyser, from: Profile, to: Profile, field: number): Met[] {
  const met: Met[] = [];
  for (const unit of from.units) {
    let best: Met | null = null;
    for (const other of to.units) {
      const by = nearness(analyser, unit.id, other.id);
      if (by === null || (unit.context && other.context)) continue;
      const share = by === 'term' ? 1 : by === 'concept' ? SAME_CONCEPT : RELATED_CONCEPT;
      const value = share * Math.min(unit.weight, other.weight) * (unit.aspect || other.aspect ? field : 1);
      if (best === null || value > best.value) best = { unit, other, by, value };
    }
    if (best !== null) met.push(best);
  }
  return met;
}

function nearness(analyser: Analyser, a: string, b: string): Met['by'] | null {
  if (a === b) return 'term';
  const [left, right] = [analyser.concepts(a), analyser.concepts(b)];
  if (left.own.some((id) => right.own.includes(id))) return 'concept';
  return left.own.some((id) => right.related.includes(id)) ? 'related' : null;
}

function total(met: readonly Met[]): number {
  return met.reduce((sum, { value }) => sum + value, 0);
}

/** What is too light to be named as a reason. */
const SAID = 0.1;

function reasonsOf(analyser: Analyser, ab: readonly Met[], ba: readonly Met[]): Reason[] {
  const strong = [...ab, ...ba.map((met) => ({ ...met, unit: met.other, other: met.unit }))]
    .filter(({ value }) => value >= SAID)
    .sort((x, y) => y.value - x.value || (x.unit.id < y.unit.id ? -1 : x.unit.id > y.unit.id ? 1 : 0));
  const said = (kind: ReasonKind, pick: (met: Met) => boolean, say: (met: Met) => string): Reason => ({
    kind,
    terms: [...new Set(strong.filter(pick).map(say))],
  });
  const around = ({ unit, other }: Met) => unit.context || other.context;
  const words = ({ unit, other }: Met) => `${unit.written} ~ ${other.written}`;
  const label = ({ unit }: Met) => analyser.label(unit.id);
  const reasons = [
    said(
      'shared-term',
      (met) => met.by === 'term' && !around(met) && (met.unit.kind === 'family' || met.unit.kind === 'word'),
      label,
    ),
    said(
      'shared-concept',
      (met) => !around(met) && ((met.by === 'term' && met.unit.kind === 'concept') || met.by === 'concept'),
      (met) => (met.by === 'term' ? label(met) : `${sharedLabel(analyser, met)}: ${words(met)}`),
    ),
    said('related-concept', (met) => met.by === 'related' && !around(met), words),
    said('shared-context', around, words),
    said('same-number', (met) => met.by === 'term' && met.unit.kind === 'number', label),
  ];
  return reasons.filter((reason) => reason.terms.length > 0);
}

function sharedLabel(analyser: Analyser, { unit, other }: Met): string {
  const right = analyser.concepts(other.id).own;
  const id = analyser.concepts(unit.id).own.find((own) => right.includes(own));
  return analyser.label(id ?? unit.id);
}
