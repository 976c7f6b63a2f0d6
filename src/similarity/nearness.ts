import type { Analyser } from './types.ts';

/** How two terms meet: not at all, by related concepts, by the same concept, as the same term. */
export const NEARNESS = { none: 1, related: 2, concept: 3, term: 4 } as const;
export type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS];

/** Numbers for the term ids of one analyser, and how near each two are, worked out once. */
export interface NearnessTable {
  code(id: string): number;
  between(a: number, b: number): Nearness;
}

/** Codes below this are of terms that stand for concepts; any others meet only themselves. */
const WITH_CONCEPTS = 4096;

const tables = new WeakMap<Analyser, NearnessTable>();

/** The table of an analyser. What it says of two terms depends on nothing but the analyser's data. */
export function nearnessTable(analyser: Analyser): NearnessTable {
  const had = tables.get(analyser);
  if (had !== undefined) return had;
  const codes = new Map<string, number>();
  const ids: string[] = [];
  const known: Map<number, Uint8Array> = new Map();
  let others = WITH_CONCEPTS;

  function work(a: number, b: number): Nearness {
    const [left, right] = [analyser.concepts(ids[a] ?? ''), analyser.concepts(ids[b] ?? '')];
    if (left.own.some((id) => right.own.includes(id))) return NEARNESS.concept;
    return left.own.some((id) => right.related.includes(id)) ? NEARNESS.related : NEARNESS.none;
  }

  const table: NearnessTable = {
    code(id) {
      let code = codes.get(id);
      if (code === undefined) {
        const bears = analyser.concepts(id).own.length > 0 && ids.length < WITH_CONCEPTS;
        code = bears ? ids.push(id) - 1 : others++;
        codes.set(id, code);
      }
      return code;
    },
    between(a, b) {
      if (a === b) return NEARNESS.term;
      if (a >= WITH_CONCEPTS || b >= WITH_CONCEPTS) return NEARNESS.none;
      let row = known.get(a);
      if (row === undefined) {
        row = new Uint8Array(WITH_CONCEPTS);
        known.set(a, row);
      }
      let near = row[b] as Nearness | 0;
      if (near === 0) {
        near = work(a, b);
        row[b] = near;
      }
      return near;
    },
  };
  tables.set(analyser, table);
  return table;
}
