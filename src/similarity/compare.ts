import { NEARNESS, type Nearness, type NearnessTable, nearnessTable } from './nearness.ts';
import type { Profile } from './profile.ts';
import { reasonsOf } from './reasons.ts';
import type { Analyser, Comparison } from './types.ts';
import { wording } from './wording.ts';

/** What a unit counts for that meets one of the same concept, or of a related concept, and not the same word. */
const SHARE: Readonly<Record<Nearness, number>> = {
  [NEARNESS.none]: 0,
  [NEARNESS.related]: 0.3,
  [NEARNESS.concept]: 0.75,
  [NEARNESS.term]: 1,
};
/** What an aspect counts for between statements of different fields, and where one names no field. */
const OTHER_FIELD = 0.3;
const UNKNOWN_FIELD = 0.9;
/** Weight shared at which the score reaches 63 % of what the coverage allows. */
const EVIDENCE = 0.7;
/** How much the better covered statement counts beside the other. */
const BETTER = 0.65;
/** From this share of the same wording on, wording decides. */
export const NEAR_VERBATIM = 0.8;

/** What a unit of one statement meets best in the other. */
export interface Met {
  readonly unit: number;
  readonly other: number;
  readonly by: Nearness;
  readonly value: number;
}

/** Compares two profiles; symmetric, 1 for the same words, never above 0 without a reason. */
export function compare(analyser: Analyser, a: Profile, b: Profile): Comparison {
  const table = nearnessTable(analyser);
  if (a.wording !== '' && a.wording === b.wording)
    return { score: 1, reasons: [{ kind: 'identical', terms: [] }], covered: [1, 1] };
  const { score, covered, ab, ba } = measure(table, a, b);
  const words = wording(a.words, b.words);
  const reasons = reasonsOf(analyser, a, b, ab, ba);
  if (words >= NEAR_VERBATIM) reasons.unshift({ kind: 'near-verbatim', terms: [`${Math.round(words * 100)} %`] });
  return { score: reasons.length === 0 ? 0 : score, reasons, covered };
}

/** The score of `compare` alone: what a search through many pairs needs. */
export function scoreOf(table: NearnessTable, a: Profile, b: Profile): number {
  return a.wording !== '' && a.wording === b.wording ? 1 : measure(table, a, b).score;
}

interface Measure {
  readonly score: number;
  readonly covered: readonly [number, number];
  readonly ab: readonly Met[];
  readonly ba: readonly Met[];
}

function measure(table: NearnessTable, a: Profile, b: Profile): Measure {
  const field = fieldFactor(a, b);
  const [ab, ba] = [meet(table, a, b, field), meet(table, b, a, field)];
  const [sa, sb] = [total(ab), total(ba)];
  const [ca, cb] = [share(sa, a.mass), share(sb, b.mass)];
  const coverage = BETTER * Math.max(ca, cb) + (1 - BETTER) * Math.min(ca, cb);
  const meaning = Math.sqrt(coverage) * (1 - Math.exp(-Math.min(sa, sb) / EVIDENCE));
  const words = meaning > 0.2 || Math.min(a.mass, b.mass) === 0 ? wording(a.words, b.words) : 0;
  const score = Math.min(0.999, words >= NEAR_VERBATIM ? Math.max(meaning, words) : meaning);
  return { score: Math.round(score * 1e4) / 1e4, covered: [direct(ab, a), direct(ba, b)], ab, ba };
}

/** How far an aspect links: fully within one field, little between fields. */
function fieldFactor(a: Profile, b: Profile): number {
  if (a.fields.size === 0 || b.fields.size === 0) return UNKNOWN_FIELD;
  for (const field of a.fields) if (b.fields.has(field)) return 1;
  return OTHER_FIELD;
}

function meet(table: NearnessTable, from: Profile, to: Profile, field: number): Met[] {
  const met: Met[] = [];
  for (let i = 0; i < from.units.length; i++) {
    const unit = from.units[i];
    let [best, by, at] = [0, NEARNESS.none as Nearness, -1];
    for (let j = 0; unit !== undefined && j < to.units.length; j++) {
      const other = to.units[j];
      if (other === undefined || (unit.context && other.context)) continue;
      const near = table.between(unit.code, other.code);
      if (near === NEARNESS.none) continue;
      const value = SHARE[near] * Math.min(unit.weight, other.weight) * (unit.aspect || other.aspect ? field : 1);
      if (value > best) [best, by, at] = [value, near, j];
    }
    if (at >= 0) met.push({ unit: i, other: at, by, value: best });
  }
  return met;
}

function total(met: readonly Met[]): number {
  return met.reduce((sum, { value }) => sum + value, 0);
}

function share(shared: number, mass: number): number {
  return mass > 0 ? Math.min(1, shared / mass) : 0;
}

/** What of a statement's own words the other has by the same words or concepts. */
function direct(met: readonly Met[], profile: Profile): number {
  const own = met.filter(({ unit, by }) => by >= NEARNESS.concept && profile.units[unit]?.context === false);
  return share(total(own), profile.mass);
}
