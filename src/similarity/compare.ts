import { lineOf } from './lexicon.ts';
import { NEARNESS, type Nearness, type NearnessTable, nearnessTable } from './nearness.ts';
import type { Profile } from './profile.ts';
import { reasonsOf } from './reasons.ts';
import type { Analyser, Comparison } from './types.ts';
import { wording } from './wording.ts';

/** What a unit counts for that meets one of the same concept, or of a related concept, and not the same word. */
const SHARE: Readonly<Record<Nearness, number>> = {
  [NEARNESS.none]: 0,
  [NEARNESS.related]: 0.3,
  [NEARNESS.concept]: 0.8,
  [NEARNESS.term]: 1,
};
/** What an aspect counts for between statements of different fields, and where one names no field. */
const OTHER_FIELD = 0.3;
const UNKNOWN_FIELD = 0.9;
/** Weight shared at which the score reaches 63 % of what the coverage allows. */
const EVIDENCE = 0.7;
/** What two statements share counts for that do two things in one setting. */
const SETTING_ALONE = 0.5;
/** Money, a right or a norm in one setting is no common matter either: of aspects only the weighty ones are. */
const WEIGHTY_ASPECT = 0.6;
/** How much the better covered statement counts beside the other. */
const BETTER = 0.65;
/** Wording is looked at only where the meaning is near, or where there is little meaning to go by. */
const VERBATIM_MEANS = 0.5;
const LIGHT_MASS = 0.5;
/** From this share of the same wording on, wording decides. */
export const NEAR_VERBATIM = 0.8;

/** What a unit of one statement meets best in the other. */
export interface Met {
  readonly unit: number;
  readonly other: number;
  readonly by: Nearness;
  readonly value: number;
}

/** What the same words share. */
const ALL: Comparison['shared'] = { things: Number.POSITIVE_INFINITY, same: true, named: [], setting: false };

/** Compares two profiles; symmetric, 1 for the same words, never above 0 without a reason. */
export function compare(analyser: Analyser, a: Profile, b: Profile): Comparison {
  const table = nearnessTable(analyser);
  if (a.wording !== '' && a.wording === b.wording)
    return { score: 1, reasons: [{ kind: 'identical', terms: [] }], covered: [1, 1], aspects: true, shared: ALL };
  const { score, covered, ab, ba } = measure(table, a, b);
  const [left, right] = [saidIn(ab, a, b), saidIn(ba, b, a)];
  const shared = { ...left, things: Math.max(left.things, right.things), same: left.same || right.same };
  const words = wording(a.words, b.words);
  const reasons = reasonsOf(analyser, a, b, ab, ba);
  if (words >= NEAR_VERBATIM) reasons.unshift({ kind: 'near-verbatim', terms: [`${Math.round(words * 100)} %`] });
  return {
    score: reasons.length === 0 ? 0 : score,
    reasons,
    covered,
    aspects: aspectsIn(ab, a) || aspectsIn(ba, b),
    shared,
  };
}

/** The score of `compare` alone: what a search through many pairs needs. */
export function scoreOf(table: NearnessTable, a: Profile, b: Profile): number {
  if (a.wording !== '' && a.wording === b.wording) return 1;
  const sides = meet(table, a, b, fieldFactor(a, b));
  return scoreFrom(sides.a.total, sides.b.total, a, b);
}

interface Measure {
  readonly score: number;
  readonly covered: readonly [number, number];
  readonly ab: readonly Met[];
  readonly ba: readonly Met[];
}

function measure(table: NearnessTable, a: Profile, b: Profile): Measure {
  const sides = meet(table, a, b, fieldFactor(a, b));
  return {
    score: scoreFrom(sides.a.total, sides.b.total, a, b),
    covered: [direct(sides.a, a), direct(sides.b, b)],
    ab: metOf(sides.a),
    ba: metOf(sides.b),
  };
}

/** What the units of two statements share becomes a score: see README.md. */
function scoreFrom(sharedA: number, sharedB: number, a: Profile, b: Profile): number {
  const [ca, cb] = [share(sharedA, a.mass), share(sharedB, b.mass)];
  const coverage = BETTER * Math.max(ca, cb) + (1 - BETTER) * Math.min(ca, cb);
  const meaning = Math.sqrt(coverage) * (1 - Math.exp(-Math.min(sharedA, sharedB) / EVIDENCE));
  const words = meaning > VERBATIM_MEANS || Math.min(a.mass, b.mass) < LIGHT_MASS ? wording(a.words, b.words) : 0;
  const score = Math.min(0.999, words >= NEAR_VERBATIM ? Math.max(meaning, words) : meaning);
  return Math.round(score * 1e4) / 1e4;
}

/** How far an aspect links: fully within one field, little between fields. */
function fieldFactor(a: Profile, b: Profile): number {
  if (a.fields.size === 0 || b.fields.size === 0) return UNKNOWN_FIELD;
  for (const field of a.fields) if (b.fields.has(field)) return 1;
  return OTHER_FIELD;
}

/** For each unit of a statement what it meets best: its place in the other, how, and what it counts. */
interface Side {
  total: number;
  size: number;
  readonly value: Float64Array;
  readonly at: Int32Array;
  readonly by: Uint8Array;
}

const MOST_UNITS = 1024;
const side = (): Side => ({
  total: 0,
  size: 0,
  value: new Float64Array(MOST_UNITS),
  at: new Int32Array(MOST_UNITS),
  by: new Uint8Array(MOST_UNITS),
});
/** Written anew by each comparison, read before the next. */
const scratch = { a: side(), b: side() };

/** Matches the units of two statements, each with the one it meets best; the first of equals. */
function meet(table: NearnessTable, a: Profile, b: Profile, field: number): { readonly a: Side; readonly b: Side } {
  clear(scratch.a, a);
  clear(scratch.b, b);
  for (let i = 0; i < scratch.a.size; i++) {
    const unit = a.units[i];
    for (let j = 0; unit !== undefined && j < scratch.b.size; j++) {
      const other = b.units[j];
      if (other === undefined || (unit.context && other.context)) continue;
      const near = table.between(unit.code, other.code);
      if (near === NEARNESS.none) continue;
      const value = SHARE[near] * Math.min(unit.weight, other.weight) * (unit.aspect || other.aspect ? field : 1);
      note(scratch.a, i, j, near, value);
      note(scratch.b, j, i, near, value);
    }
  }
  for (const one of [scratch.a, scratch.b]) for (let i = 0; i < one.size; i++) one.total += one.value[i] ?? 0;
  if (a.matter && b.matter && shareSettingAlone(scratch.a, a) && shareSettingAlone(scratch.b, b))
    for (const one of [scratch.a, scratch.b]) one.total *= SETTING_ALONE;
  return scratch;
}

/** Whether nothing of weight that a statement shares is more than where something is done, or for whom. */
function shareSettingAlone(one: Side, { units }: Profile): boolean {
  for (let at = 0; at < one.size; at++) {
    const unit = units[at];
    if (unit?.setting === false && (one.value[at] ?? 0) > (unit.aspect ? WEIGHTY_ASPECT : ASPECT_SAID)) return false;
  }
  return true;
}

function clear(one: Side, profile: Profile): void {
  one.total = 0;
  one.size = Math.min(profile.units.length, MOST_UNITS);
  one.value.fill(0, 0, one.size);
  one.at.fill(-1, 0, one.size);
}

function note(one: Side, unit: number, other: number, near: Nearness, value: number): void {
  if (value <= (one.value[unit] ?? 0)) return;
  one.value[unit] = value;
  one.at[unit] = other;
  one.by[unit] = near;
}

function metOf(one: Side): Met[] {
  const met: Met[] = [];
  for (let unit = 0; unit < one.size; unit++) {
    const other = one.at[unit] ?? -1;
    if (other >= 0) met.push({ unit, other, by: one.by[unit] as Nearness, value: one.value[unit] ?? 0 });
  }
  return met;
}

function share(shared: number, mass: number): number {
  return mass > 0 ? Math.min(1, shared / mass) : 0;
}

/** What of a statement's own words the other has by the same words or concepts. */
function direct(one: Side, profile: Profile): number {
  let sum = 0;
  for (let unit = 0; unit < one.size; unit++) {
    if ((one.by[unit] ?? 0) >= NEARNESS.concept && (one.at[unit] ?? -1) >= 0 && profile.units[unit]?.context === false)
      sum += one.value[unit] ?? 0;
  }
  return share(sum, profile.mass);
}

/** What an aspect must count for to be what two statements share. */
const ASPECT_SAID = 0.3;
/** What a thing must count for to be named by both. */
const NAMED = 1;

function aspectsIn(met: readonly Met[], profile: Profile): boolean {
  return met.some(
    ({ unit, by, value }) => by >= NEARNESS.concept && value >= ASPECT_SAID && isOwnAspect(profile, unit),
  );
}

/** What a statement says by its own words that the other says by its own: how many things, and whether by the same word. */
function saidIn(met: readonly Met[], profile: Profile, other: Profile): Comparison['shared'] {
  const own = met.filter(
    ({ unit, other: at, by, value }) =>
      by >= NEARNESS.concept && value >= ASPECT_SAID && !profile.units[unit]?.context && !other.units[at]?.context,
  );
  return {
    things: new Set(own.map(({ unit }) => lineOf(profile.units[unit]?.id ?? ''))).size,
    same: own.some(({ by }) => by === NEARNESS.term),
    setting: own.length > 0 && own.every(({ unit }) => profile.units[unit]?.setting === true),
    named: own.flatMap(({ unit, by, value }) => {
      const one = profile.units[unit];
      const isNamed = by === NEARNESS.term && value >= NAMED && one?.kind === 'family' && !one.aspect && !one.setting;
      return isNamed ? [lineOf(one.id)] : [];
    }),
  };
}

function isOwnAspect(profile: Profile, at: number): boolean {
  const unit = profile.units[at];
  return unit?.aspect === true && !unit.context;
}
