import type { Profile } from './profile.ts';
import type { Analyser } from './types.ts';

/** Finds the profiles that may be near one, without looking at all pairs. */
export interface CandidateIndex {
  /** Positions of the profiles that share a concept or a telling word with the one at `at`, the nearest first. */
  candidates(at: number, search?: CandidateSearch): readonly number[];
}

export interface CandidateSearch {
  /** Which positions may be found; all others but its own where left out. */
  readonly accept?: (other: number) => boolean;
  /** Only positions after its own: each pair of a set is found once. */
  readonly forward?: boolean;
}

/** Bounds that keep the work nearly linear; sets smaller than both are searched without loss. */
export interface CandidateBounds {
  /** Most postings read for one profile, those of the rarest keys first. */
  readonly budget?: number;
  /** Most candidates given for one profile. */
  readonly limit?: number;
}

/** Words lighter than this find nobody: they only add to a score. */
const FINDING_WEIGHT = 0.3;
const RELATED = 0.3;
const BUDGET = 6000;
const LIMIT = 200;

/**
 * Takes profiles in an order that does not depend on how they came (by id, say); returns an index over them.
 * Beyond the bounds a statement keeps the candidates that its rarest concepts find: the one effect that other documents
 * in a set can have, and only in sets in which more than `budget` statements speak of the same few concepts.
 */
export function candidateIndex(
  analyser: Analyser,
  profiles: readonly Profile[],
  bounds: CandidateBounds = {},
): CandidateIndex {
  const { budget = BUDGET, limit = LIMIT } = bounds;
  const lists = new Map<string, number[]>();
  for (const [at, profile] of profiles.entries()) {
    for (const key of ownKeys(analyser, profile).keys()) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [at]);
      else list.push(at);
    }
  }
  const postings = new Map([...lists].map(([key, list]) => [key, Int32Array.from(list)]));
  const sums = new Float64Array(profiles.length);

  return {
    candidates(at, { accept = () => true, forward = false } = {}) {
      const profile = profiles[at];
      if (profile === undefined) return [];
      const keys = [...queryKeys(analyser, profile)].map(([key, weight]) => ({
        key,
        weight,
        found: postings.get(key),
      }));
      keys.sort(
        (a, b) => (a.found?.length ?? 0) - (b.found?.length ?? 0) || b.weight - a.weight || (a.key < b.key ? -1 : 1),
      );
      const touched: number[] = [];
      let left = budget;
      for (const { found, weight } of keys) {
        if (found === undefined) continue;
        if (left <= 0) break;
        const first = forward ? lowerBound(found, at + 1) : 0;
        const read = Math.min(found.length - first, left);
        // A list longer than what is left is read from the profile's own place on, so that not all read the same part.
        const from = forward || read === found.length ? first : Math.min(found.length - read, lowerBound(found, at));
        left -= read;
        for (let i = from; i < from + read; i++) {
          const other = found[i] ?? 0;
          if (other === at || !accept(other)) continue;
          if (sums[other] === 0) touched.push(other);
          sums[other] = (sums[other] ?? 0) + weight;
        }
      }
      touched.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
      const best = touched.slice(0, limit);
      for (const other of touched) sums[other] = 0;
      return best;
    },
  };
}

/**
 * The keys a profile is found by: the concepts of its telling units, or the word itself where it stands for none; its
 * light units where it has no others; and its wording as a whole, so that what is copied is found whatever it says.
 */
function ownKeys(analyser: Analyser, profile: Profile): Map<string, number> {
  const keys = new Map<string, number>([[`=${profile.wording}`, 1]]);
  const telling = profile.units.filter((unit) => unit.weight >= FINDING_WEIGHT);
  for (const unit of telling.length > 0 ? telling : profile.units) {
    const { own } = analyser.concepts(unit.id);
    for (const key of own.length > 0 ? own : [unit.id]) keys.set(key, Math.max(keys.get(key) ?? 0, unit.weight));
  }
  return keys;
}

function queryKeys(analyser: Analyser, profile: Profile): Map<string, number> {
  const keys = ownKeys(analyser, profile);
  for (const unit of profile.units) {
    if (unit.weight < FINDING_WEIGHT) continue;
    for (const key of analyser.concepts(unit.id).related) if (!keys.has(key)) keys.set(key, RELATED * unit.weight);
  }
  return keys;
}

function lowerBound(list: Int32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
