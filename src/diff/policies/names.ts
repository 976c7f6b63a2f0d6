import type { Change, ChangeType, Facet } from '../diff-types.ts';
import { facetOrder } from '../facets.ts';

/** What a change can be called: its type, a facet, or that it turns round what was asked for. */
export type ChangeName = ChangeType | Facet | 'reversed';

const types: readonly ChangeType[] = ['unchanged', 'reworded', 'changed', 'added', 'removed'];

/** All of them, in the order in which they are told. */
export const changeNames: readonly ChangeName[] = [...types, ...facetOrder, 'reversed'];

/** Whether a change turns round what was asked for: a reason says so, with the words. */
export const isReversed = ({ reasons }: Pick<Change, 'reasons'>): boolean =>
  reasons.some(({ kind }) => kind === 'reversed');

/** Everything that a change is called. */
export const namesOf = (change: Pick<Change, 'type' | 'facets' | 'reasons'>): readonly ChangeName[] => [
  change.type,
  ...change.facets,
  ...(isReversed(change) ? (['reversed'] as const) : []),
];
