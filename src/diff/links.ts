import type { Change, ChangeType, DiffResult, Facet, Level } from './diff-types.ts';
import { isReversed } from './policies/names.ts';

/** A statement of one of several documents, by the document's place among them. */
export interface Place {
  readonly document: number;
  readonly statement: string;
}

/** A statement and its successor in a later document. */
export interface Link {
  readonly from: Place;
  readonly to: Place;
  readonly type: ChangeType;
  readonly facets: readonly Facet[];
  readonly score: number;
  readonly level: Level;
  readonly reversed: boolean;
}

/** The links that a comparison of two of the documents found. */
export function linksOf(result: DiffResult, from: number, to: number): readonly Link[] {
  return result.changes.flatMap((change: Change) =>
    change.before.flatMap((before) =>
      change.after.map((after) => ({
        from: { document: from, statement: before.id },
        to: { document: to, statement: after.id },
        type: change.type,
        facets: change.facets,
        score: change.score,
        level: change.level,
        reversed: isReversed(change),
      })),
    ),
  );
}

export const keyOf = ({ document, statement }: Place): string => `${document} ${statement}`;
