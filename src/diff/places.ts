import type { Described } from './describe.ts';
import type { Edge } from './match.ts';
import { plainText } from './words.ts';

/** Where statements stand in their documents, comparable between the two. */
export interface Places {
  /** Whether two partners stand in the same place of their documents' order of goals and headings. */
  same(a: Described, b: Described): boolean;
  /** Whether both stand under goals, and these are aligned. */
  sameParent(a: Described, b: Described): boolean;
}

/**
 * A goal is the place of its items; goals are the same where they are aligned. Without a goal the heading is the place:
 * the same where the words are, or, for a heading that has no namesake, where most partners of its items went or came from.
 */
export function placesOf(before: readonly Described[], after: readonly Described[], edges: readonly Edge[]): Places {
  const parents = new Set(
    edges.map((edge) => `${before[edge.before]?.statement.id}\n${after[edge.after]?.statement.id}`),
  );
  const names = [before, after].map((side) => new Set(side.map((d) => plainText(d.heading ?? ''))));
  const moves = new Map<string, Map<string, number>>();
  const arrivals = new Map<string, Map<string, number>>();
  const count = (table: typeof moves, from: string, to: string) => {
    const row = table.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + 1);
    table.set(from, row);
  };
  for (const edge of edges) {
    const [a, b] = [headingOf(before[edge.before]), headingOf(after[edge.after])];
    count(moves, a, b);
    count(arrivals, b, a);
  }
  const most = (table: typeof moves, from: string, to: string) => {
    const row = table.get(from);
    return row?.get(to) === Math.max(...(row?.values() ?? [0]));
  };
  const sameParent = (a: Described, b: Described) =>
    a.parent !== null && b.parent !== null && parents.has(`${a.parent.id}\n${b.parent.id}`);
  const sameHeading = (a: string, b: string) => {
    if (a === b) return true;
    if (names[1]?.has(a) || names[0]?.has(b)) return false;
    return most(moves, a, b) || most(arrivals, b, a);
  };
  return {
    sameParent,
    same: (a, b) => (a.parent || b.parent ? sameParent(a, b) : sameHeading(headingOf(a), headingOf(b))),
  };
}

const headingOf = (described: Described | undefined): string => plainText(described?.heading ?? '');
