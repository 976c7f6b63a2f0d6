import type { Change } from './diff-types.ts';

/** The order of the new document; what was removed stands where it stood, by its place in the old one. */
export function inReadingOrder(changes: readonly Change[]): readonly Change[] {
  const key = (change: Change) => {
    const [after, before] = [change.after[0], change.before[0]];
    return { after: after?.position.start.offset ?? null, before: before?.position.start.offset ?? 0 };
  };
  const arrived = changes.filter((change) => change.after.length);
  const removed = changes.filter((change) => !change.after.length);
  const compare = (a: Change, b: Change) => {
    const [x, y] = [key(a), key(b)];
    return (x.after ?? 0) - (y.after ?? 0) || x.before - y.before || (a.id < b.id ? -1 : 1);
  };
  return [...[...arrived].sort(compare), ...[...removed].sort(compare)];
}
