import type { Described } from './describe.ts';
import type { Feature } from './features.ts';

/** A statement as weighed features. */
export interface Vector {
  readonly features: ReadonlyMap<string, Feature>;
  readonly concepts: ReadonlyMap<string, Feature>;
  readonly total: number;
  /** Features, concepts, neighbouring features and neighbouring words, the rarest first: where to look for partners. */
  readonly keys: readonly string[];
}

export interface Vectors {
  readonly before: readonly Vector[];
  readonly after: readonly Vector[];
}

/** Reads the vectors of both sides; where to look depends on what is rare among both, so that swapping the sides swaps them. */
export function vectorsOf(before: readonly Described[], after: readonly Described[]): Vectors {
  const [left, right] = [before.map(neighbours), after.map(neighbours)];
  const frequency = new Map<string, number>();
  const count = (key: string) => frequency.set(key, (frequency.get(key) ?? 0) + 1);
  for (const described of [...before, ...after]) for (const key of namesOf(described)) count(key);
  for (const pairs of [...left, ...right]) for (const key of pairs) count(key);
  const byRarity = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
  const vector = (described: Described, pairs: ReadonlySet<string> | undefined): Vector => ({
    features: described.features,
    concepts: described.concepts,
    total: [...described.features.values()].reduce((sum, { weight }) => sum + weight, 0),
    keys: [...namesOf(described), ...(pairs ?? [])].sort(byRarity),
  });
  return {
    before: before.map((described, row) => vector(described, left[row])),
    after: after.map((described, row) => vector(described, right[row])),
  };
}

const namesOf = ({ features, concepts }: Described) => new Set([...features.keys(), ...concepts.keys()]);

/** Terms and words next to each other: rarer than each alone. */
function neighbours({ terms, words }: Described): ReadonlySet<string> {
  const pairs = (items: readonly string[]) => items.slice(1).map((item, at) => `${items[at]} ${item}`);
  return new Set([...pairs(terms.map((term) => term.id)), ...pairs(words)]);
}
