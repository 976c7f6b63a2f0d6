import { createHash } from 'node:crypto';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import { facetOrder } from './facets.ts';
import { keyOf, type Link } from './links.ts';
import { defaultLevels, highest, type Levels } from './policies/levels.ts';
import type { Concern, Entry, Level, State } from './timeline-types.ts';

/** Makes a concern of all statements that links join, in the order of first appearance. `levels`: what matters how much. */
export function makeConcerns(
  documents: readonly PolicyDocument[],
  links: readonly Link[],
  levels: Levels = defaultLevels,
): Concern[] {
  const root = joinAll(links);
  const members = new Map<string, Map<number, Statement[]>>();
  for (const [document, { statements }] of documents.entries()) {
    for (const statement of statements) {
      const key = root(keyOf({ document, statement: statement.id }));
      const concern = members.get(key) ?? new Map<number, Statement[]>();
      concern.set(document, [...(concern.get(document) ?? []), statement]);
      members.set(key, concern);
    }
  }
  const arrivals = new Map<string, Link[]>();
  for (const link of links) arrivals.set(keyOf(link.to), [...(arrivals.get(keyOf(link.to)) ?? []), link]);
  return [...members.values()].map((concern) => describe(concern, documents, arrivals, levels));
}

/** Union-find: the key that stands for all that links join a key to. */
function joinAll(links: readonly Link[]): (key: string) => string {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    for (let at = key; at !== top; ) {
      const next = parent.get(at) ?? top;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { from, to } of links) {
    const [a, b] = [find(keyOf(from)), find(keyOf(to))];
    if (a !== b) parent.set(b, a);
  }
  return find;
}

type Members = ReadonlyMap<number, readonly Statement[]>;

function describe(
  members: Members,
  documents: readonly PolicyDocument[],
  arrivals: ReadonlyMap<string, Link[]>,
  levels: Levels,
): Concern {
  const present = [...members.keys()].sort((a, b) => a - b);
  const [first = 0, last = 0] = [present[0], present.at(-1)];
  const entries: Entry[] = [];
  for (let at = first; at < documents.length; at += 1) {
    const statements = members.get(at) ?? [];
    const links = statements.flatMap(({ id }) => arrivals.get(keyOf({ document: at, statement: id })) ?? []);
    const facets = facetOrder.filter((facet) => links.some((link) => link.facets.includes(facet)));
    const before = entries.at(-1)?.state;
    const state = stateOf(statements.length > 0, before, facets);
    entries.push({
      document: documents[at]?.id ?? '',
      state,
      facets,
      ...(links.some(({ reversed }) => reversed) ? { reversed: true } : {}),
      level: levelOf(state, at === 0 || before === state, links, levels),
      statements: statements.map(({ id, kind, text, position }) => ({ id, kind, text, position })),
    });
  }
  return {
    id: `concern-${createHash('sha256')
      .update(members.get(first)?.[0]?.id ?? '')
      .digest('hex')
      .slice(0, 12)}`,
    label: members.get(last)?.[0]?.text ?? '',
    topics: mostFrequent([...members.values()].flat().flatMap(({ topics }) => topics)),
    entries,
  };
}

function stateOf(present: boolean, before: State | undefined, facets: readonly string[]): State {
  if (!present) return 'gone';
  if (before === undefined) return 'introduced';
  if (before === 'gone') return 'back';
  const [up, down] = [facets.includes('strengthened'), facets.includes('weakened')];
  return up === down ? 'continued' : up ? 'strengthened' : 'weakened';
}

/** As `diff` has it: what comes is added, what goes is removed, what stays has the level of its changes. */
function levelOf(state: State, isNoNews: boolean, links: readonly Link[], levels: Levels): Level {
  const own = links.map(({ level }) => level);
  if (!isNoNews && state === 'gone') own.push(levels.removed);
  if (!isNoNews && (state === 'introduced' || state === 'back')) own.push(levels.added);
  return highest(own);
}

function mostFrequent(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([item]) => item);
}
