import { groups } from '../language/ladders.ts';
import type { Analyser } from '../similarity/types.ts';
import type { Described } from './describe.ts';
import type { Reason } from './diff-types.ts';
import type { Edge } from './match.ts';
import type { Places } from './places.ts';

const most = 6;

/** Why two statements are taken for each other. */
export function reasonsForPair(
  a: Described,
  b: Described,
  edge: Edge,
  places: Places,
  analyser: Analyser,
): readonly Reason[] {
  const isConcept = (key: string) => key.startsWith('c:');
  const terms = edge.shared.filter((key) => !isConcept(key)).map((key) => label(key, analyser));
  const concepts = edge.shared.filter(isConcept).map((key) => label(key, analyser));
  const numbers = shared(numbersOf(a), numbersOf(b));
  const references = shared(a.references, b.references);
  return [
    ...reason(a.plain === b.plain, { kind: 'same-text' }),
    ...reason(a.plain !== b.plain && terms.length > 0, { kind: 'shared-term', terms: terms.slice(0, most) }),
    ...reason(a.plain !== b.plain && concepts.length > 0, {
      kind: 'shared-concept',
      concepts: concepts.slice(0, most),
    }),
    ...reason(places.sameParent(a, b), { kind: 'same-parent' }),
    ...reason(numbers.length > 0, { kind: 'same-number', numbers }),
    ...reason(references.length > 0, { kind: 'same-reference', references }),
  ];
}

/** A reader's name for a feature; people are named together. */
const label = (key: string, analyser: Analyser) =>
  key.startsWith('@') ? key.slice(1).split('+').map(nameOfGroup).join(' + ') : analyser.label(key);
const nameOfGroup = (id: string) => groups.find((group) => group.id === id)?.forms[0] ?? id;
const reason = (holds: boolean, is: Reason): readonly Reason[] => (holds ? [is] : []);
const numbersOf = ({ statement }: Described) => [...statement.quantities, ...statement.dates].map((item) => item.text);
const shared = (a: readonly string[], b: readonly string[]) => [...new Set(a)].filter((item) => b.includes(item));

/** Which other statements would have been as good. */
export function ambiguity(
  found: { readonly before: readonly number[]; readonly after: readonly number[] } | undefined,
  before: readonly Described[],
  after: readonly Described[],
): readonly Reason[] {
  const say = (side: 'before' | 'after', rows: readonly number[], all: readonly Described[]): readonly Reason[] => {
    const [first, ...rest] = [...rows].sort((x, y) => x - y).flatMap((row) => all[row]?.statement ?? []);
    if (first === undefined) return [];
    const candidates: [string, ...string[]] = [first.id, ...rest.map(({ id }) => id)];
    return [{ kind: 'ambiguous', side, candidates, texts: [first, ...rest].map(({ text }) => text) }];
  };
  return [...say('before', found?.before ?? [], before), ...say('after', found?.after ?? [], after)];
}
