import type { Change, DiffResult, Facet } from '../../src/diff/diff-types.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';

const opposite: Partial<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  strengthened: 'weakened',
  weakened: 'strengthened',
  widened: 'narrowed',
  narrowed: 'widened',
  split: 'merged',
  merged: 'split',
};
const mirrored = (name: string): string => opposite[name] ?? name;

/** A change as far as it must not depend on which side is which, turned round where asked. */
function essence({ type, facets, score, before, after }: Change, turn: boolean): string {
  const ids = (side: Change['before']) => side.map(({ id }) => id).sort();
  const [left, right] = turn ? [after, before] : [before, after];
  const names = facets.map((facet: Facet) => (turn ? mirrored(facet) : facet)).sort();
  return JSON.stringify([turn ? mirrored(type) : type, names, score, ids(left), ids(right)]);
}

/** Changes of `diff(a, b)` and of `diff(b, a)` turned round, to be equal. */
export function mirrorImages(there: DiffResult, back: DiffResult): [string[], string[]] {
  return [there.changes.map((c) => essence(c, false)).sort(), back.changes.map((c) => essence(c, true)).sort()];
}

/** Breaches of: each statement of each side occurs, and more than once only where each change says so. */
export function occurrenceBreaches(result: DiffResult, before: PolicyDocument, after: PolicyDocument): string[] {
  const breaches: string[] = [];
  for (const [side, document, word] of [
    ['before', before, 'split'],
    ['after', after, 'merged'],
  ] as const) {
    for (const { id } of document.statements) {
      const changes = result.changes.filter((change) => change[side].some((statement) => statement.id === id));
      if (!changes.length) breaches.push(`${id} occurs in no change`);
      if (changes.length > 1 && !changes.every((c) => c.facets.includes(word))) breaches.push(`${id} occurs unsaid`);
    }
  }
  for (const { id, before: from, after: to, facets, type } of result.changes) {
    if (from.length > 1 && !facets.includes('merged')) breaches.push(`${id} joins unsaid`);
    if (to.length > 1 && !facets.includes('split')) breaches.push(`${id} parts unsaid`);
    if ((type === 'added') !== (from.length === 0) || (type === 'removed') !== (to.length === 0))
      breaches.push(`${id} is no ${type}`);
  }
  return breaches;
}
