import { distinct, saidBy } from '../similarity/said.ts';
import type { Analyser, Term } from '../similarity/types.ts';
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
  const said = (key: string) => saidBy(writtenBy(a, key, analyser), writtenBy(b, key, analyser));
  const terms = distinct(edge.shared.filter((key) => !isConcept(key) && isTelling(key, a)).map(said));
  const concepts = edge.shared.filter(isConcept).map((key) => `${said(key)} (${analyser.label(key)})`);
  const numbers = shared(numbersOf(a), numbersOf(b));
  const references = shared(a.references, b.references).map((key) => b.referenceNames.get(key) ?? key);
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

/** Lighter words are on both sides of most pairs, and say nothing. */
const leastTold = 0.1;
const isTelling = (key: string, { features }: Described) => (features.get(key)?.weight ?? 1) >= leastTold;

/** The words by which a statement says a feature: of people whom it is for, of a concept the heaviest that stands for it. */
function writtenBy({ scopes: [scope], terms }: Described, key: string, analyser: Analyser): string {
  if (key.startsWith('@') && scope) return scope.words.slice(0, scope.words.length - restOf(scope.restrictor)).trim();
  const heaviest = (fits: (term: Term) => boolean) =>
    terms.filter(fits).reduce<Term | null>((best, term) => (best && best.weight >= term.weight ? best : term), null);
  const found = heaviest(({ id }) => id === key) ?? heaviest(({ id }) => analyser.concepts(id).own.includes(key));
  return found?.written ?? analyser.label(key);
}

/** How long the words are that narrow people down. */
const restOf = (words: readonly string[]) => words.join(' ').replaceAll(' ,', ',').length;

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
