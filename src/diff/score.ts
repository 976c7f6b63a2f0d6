import { wording } from '../similarity/wording.ts';
import type { Described } from './describe.ts';
import type { Feature } from './features.ts';
import { kindFactor } from './kind-factor.ts';
import type { Vector } from './vectors.ts';

/** How alike two statements are, and what that rests on. */
export interface Likeness {
  /** 0 to 1; 1 only for the same words. */
  readonly score: number;
  /** `score` with a little for the same surroundings: which of several partners is the better one. */
  readonly rank: number;
  /** Features on both sides, the heaviest first. */
  readonly shared: readonly string[];
}

/** Share of the larger statement in what an overlap is measured against; the rest is the smaller one. */
const largerShare = 0.45;
/** Evidence at which the score reaches 63 % of what the overlap allows. */
const evidence = 0.8;
const relatedShare = 0.35;
/** What an aspect says of statements of different fields. */
const aspectAcrossFields = 0.25;
const nearVerbatim = 0.75;
const otherPeople = 0.6;
const mostUnlessSame = 0.999;

/** Scores two statements. The same whichever side is given first. */
export function likeness(a: Described, b: Described, va: Vector, vb: Vector): Likeness {
  if (a.plain === b.plain) return { score: 1, rank: 1 + surroundings(a, b), shared: sharedFeatures(va, vb) };
  const shared = sharedFeatures(va, vb);
  const acrossFields = a.fields.size > 0 && b.fields.size > 0 && !meet(a.fields, b.fields);
  const aspectFactor = acrossFields ? aspectAcrossFields : 1;
  const weigh: Weigh = (x, y) => Math.min(x.weight, y.weight) * (x.aspect || y.aspect ? aspectFactor : 1);
  let sum = related(va, vb, weigh);
  for (const key of shared) {
    const [x, y] = [va.features.get(key), vb.features.get(key)];
    if (x && y) sum += weigh(x, y);
  }
  const mass = (1 - largerShare) * Math.min(va.total, vb.total) + largerShare * Math.max(va.total, vb.total);
  const overlap = mass > 0 ? Math.min(1, sum / mass) : 0;
  const meaning =
    Math.sqrt(overlap) * (1 - Math.exp(-sum / evidence)) * (forOtherPeople(a, b, va, vb) ? otherPeople : 1);
  const words = wording(a.words, b.words);
  const mixed =
    (words >= nearVerbatim ? Math.max(meaning, words) : meaning) * kindFactor(a.statement.kind, b.statement.kind);
  const score = Math.min(mixed, mostUnlessSame);
  return { score, rank: score + surroundings(a, b), shared };
}

function sharedFeatures(va: Vector, vb: Vector): readonly string[] {
  const [small, large] = va.features.size <= vb.features.size ? [va, vb] : [vb, va];
  const keys = [...small.features.keys()].filter((key) => large.features.has(key));
  const weight = (key: string) => (va.features.get(key)?.weight ?? 0) + (vb.features.get(key)?.weight ?? 0);
  return keys.sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : x > y ? 1 : 0));
}

/** Concepts that one side has and the other has only a relative of; the better of the two directions, so that both agree. */
function related(va: Vector, vb: Vector, weigh: Weigh): number {
  const from = (one: Vector, other: Vector) => {
    const used = new Set<string>();
    let sum = 0;
    for (const [key, feature] of one.features) {
      if (!feature.related.length || other.features.has(key)) continue;
      const near = feature.related.find((id) => other.features.has(id) && !one.features.has(id) && !used.has(id));
      const there = other.features.get(near ?? '');
      if (near === undefined || !there) continue;
      used.add(near);
      sum += relatedShare * weigh(feature, there);
    }
    return sum;
  };
  return Math.max(from(va, vb), from(vb, va));
}

type Weigh = (x: Feature, y: Feature) => number;

/** Both narrow their group down, and to nothing that the other side is near to: barn i fosterhjem, barn i konflikt med loven. */
function forOtherPeople(a: Described, b: Described, va: Vector, vb: Vector): boolean {
  const [ka, kb] = [restrictorKeys(a), restrictorKeys(b)];
  return (
    ka.length > 0 && kb.length > 0 && !ka.some((key) => vb.features.has(key)) && !kb.some((key) => va.features.has(key))
  );
}

function restrictorKeys({ scope, terms }: Described): readonly string[] {
  if (!scope?.restrictor.length) return [];
  const words = new Set(scope.restrictor);
  return terms
    .filter((term) => words.has(term.written.toLowerCase()) && term.weight > 0.25)
    .map((term) => term.id);
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((item) => b.has(item));

function surroundings(a: Described, b: Described): number {
  const same = (x: string | null | undefined, y: string | null | undefined) => (x ?? null) === (y ?? null);
  return (
    (same(a.statement.kind, b.statement.kind) ? 0.02 : 0) +
    (same(a.parent?.text, b.parent?.text) ? 0.02 : 0) +
    (same(a.heading, b.heading) ? 0.01 : 0) +
    (a.statement.quantities.some((q) => b.statement.quantities.some((r) => r.text === q.text)) ? 0.02 : 0) +
    (a.references.some((reference) => b.references.includes(reference)) ? 0.02 : 0)
  );
}
