import type { Kind, PolicyDocument } from '../../model/model-types.ts';
import type { Change } from '../diff-types.ts';
import { type ChangeName, namesOf } from './names.ts';

/** Which changes to keep; a field that is left out keeps all. */
export interface Selection {
  /** Types, facets and `reversed`; a change is kept where any of them fits. */
  readonly only?: readonly ChangeName[];
  /** Concept ids, one of which a statement of either side has. */
  readonly topics?: readonly string[];
  readonly kinds?: readonly Kind[];
}

/** Whether a selection may leave anything out. */
export const isChoice = ({ only, topics, kinds }: Selection): boolean =>
  [only, topics, kinds].some((wanted) => wanted !== undefined);

/** Keeps what is asked for. */
export function select(
  changes: readonly Change[],
  selection: Selection,
  documents: readonly PolicyDocument[],
): readonly Change[] {
  const { only, topics, kinds } = selection;
  const topicsOf = new Map(documents.flatMap((d) => d.statements.map((s) => [s.id, s.topics] as const)));
  return changes.filter((change) => {
    const sides = [...change.before, ...change.after];
    const names = namesOf(change);
    if (only && !only.some((name) => names.includes(name))) return false;
    if (topics && !sides.some((s) => topicsOf.get(s.id)?.some((topic) => topics.includes(topic)))) return false;
    return !kinds || sides.some((s) => kinds.includes(s.kind));
  });
}
