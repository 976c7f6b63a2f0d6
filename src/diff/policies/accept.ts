import type { Change } from '../diff-types.ts';

/** Change ids with the reason why each is accepted. */
export type Accepted = ReadonlyMap<string, string>;

/** Marks known changes and takes them down to info. */
export function acceptKnown(changes: readonly Change[], accepted: Accepted): readonly Change[] {
  return changes.map((change) => {
    const why = accepted.get(change.id);
    return why === undefined ? change : { ...change, level: 'info', accepted: why };
  });
}

/** Ids that are accepted and do not occur any more: the statements changed again. */
export function lapsed(changes: readonly Change[], accepted: Accepted): readonly string[] {
  const ids = new Set(changes.map((change) => change.id));
  return [...accepted.keys()].filter((id) => !ids.has(id));
}
