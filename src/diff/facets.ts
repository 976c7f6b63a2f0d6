import type { Effect, Facet, Reason } from './diff-types.ts';

const direction = (effect: Effect): readonly Facet[] => (effect === 'neither' ? [] : [effect]);

type Of<K extends Reason['kind']> = Extract<Reason, { kind: K }>;

/** What each kind of reason makes of a change. */
const facetsByReason: { readonly [K in Reason['kind']]: (reason: Of<K>) => readonly Facet[] } = {
  'same-text': () => [],
  'shared-term': () => [],
  'shared-concept': () => [],
  'same-parent': () => [],
  'same-number': () => [],
  'same-reference': () => [],
  ambiguous: () => [],
  nearest: () => [],
  modal: ({ effect }) => direction(effect),
  verb: ({ effect }) => direction(effect),
  reversed: () => [],
  quantity: ({ effect }) => [...direction(effect), 'quantity-changed'],
  budget: ({ effect }) => [...direction(effect), 'quantity-changed'],
  deadline: ({ effect }) => [...direction(effect), 'deadline-changed'],
  addressee: ({ effect }) => direction(effect),
  scope: ({ effect }) => [effect],
  moved: () => ['moved'],
  status: () => ['status-changed'],
  kind: () => ['kind-changed'],
};

/** Kinds of reason that say that a fact differs, and not why the two sides belong together. */
const differing: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  ...([
    'modal',
    'verb',
    'reversed',
    'quantity',
    'budget',
    'deadline',
    'addressee',
    'scope',
    'moved',
    'status',
    'kind',
  ] as const),
]);

/** The order in which facets are named. */
export const facetOrder: readonly Facet[] = [
  ...(['strengthened', 'weakened', 'widened', 'narrowed', 'moved', 'split', 'merged'] as const),
  ...(['status-changed', 'quantity-changed', 'deadline-changed', 'kind-changed'] as const),
];

/** Facets that the reasons of a change give it, in a fixed order. */
export function facetsOf(reasons: readonly Reason[], also: readonly Facet[]): Facet[] {
  const found = new Set([...also, ...reasons.flatMap(facetsOfReason)]);
  return facetOrder.filter((facet) => found.has(facet));
}

function facetsOfReason<K extends Reason['kind']>(reason: Of<K>): readonly Facet[] {
  const read = facetsByReason[reason.kind] as (reason: Of<K>) => readonly Facet[];
  return read(reason);
}

/** Whether a reason says that something differs. */
export const isDifference = (reason: Reason): boolean => differing.has(reason.kind);
