import type { Described } from './describe.ts';
import type { Feature } from './features.ts';

/** A statement as weighed features. */
export interface Vector {
  readonly features: ReadonlyMap<string, Feature>;
  readonly total: number;
  /** Features, neighbouring features and neighbouring words, the rarest first: where to look for partners. */
  readonly keys: readonly string[];
}

export interface Vectors {
  readonly before: readonly Vector[];
  readonly after: readonly Vector[];
}

/** Below so many statements, how often a word occurs says little; as many unseen statements are counted in. */
const prior = 60;

/** Weighs the features of both sides together, so that swapping the sides changes nothing. Rare ones weigh most. */
export function vectorsOf(before: readonly Described[], after: readonly Described[]): Vectors {
  const [left, right] = [before.map(rawOf), after.map(rawOf)];
  const frequency = new Map<string, number>();
  for (const { features, pairs } of [...left, ...right]) {
    for (const key of features.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const key of pairs) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const all = before.length + after.length + prior + 1;
  const rarity = (key: string): number => Math.log(all / ((frequency.get(key) ?? 0) + 0.5)) / Math.log(all);
  const byRarity = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
  const vector = ({ features, pairs }: Raw): Vector => {
    const weighed = new Map([...features].map(([key, f]) => [key, { ...f, weight: f.weight * rarity(key) }]));
    const total = [...weighed.values()].reduce((sum, { weight }) => sum + weight, 0);
    return { features: weighed, total, keys: [...features.keys(), ...pairs].sort(byRarity) };
  };
  return { before: left.map(vector), after: right.map(vector) };
}

interface Raw {
  readonly features: ReadonlyMap<string, Feature>;
  readonly pairs: ReadonlySet<string>;
}

function rawOf({ features, terms, words }: Described): Raw {
  const neighbours = (items: readonly string[]) => items.slice(1).map((item, at) => `${items[at]} ${item}`);
  return { features, pairs: new Set([...neighbours(terms.map((term) => term.id)), ...neighbours(words)]) };
}
