import {
  type Analyser,
  type Comparison,
  candidateIndex,
  compare,
  nearnessTable,
  scoreOf,
} from '../similarity/index.ts';
import { type Entry, roleOf } from './entries.ts';
import { linkOf } from './link.ts';
import { isOwnWork, judge } from './link-type.ts';
import { stanceOfEntry } from './opposition.ts';
import type { XrefSettings } from './settings.ts';
import { keepTop, type Scored } from './top.ts';
import type { Link, LinkReason } from './xref-types.ts';

/** Links found, and how many pairs were looked at. */
export interface FoundLinks {
  readonly links: readonly Link[];
  /** Score of the nearest ask of another holder, by position of a finding that no link addresses. */
  readonly nearest: ReadonlyMap<number, number>;
  readonly compared: number;
}

/**
 * Takes statements in canonical order; returns the links between those of different holders, the strongest first.
 * First scores alone, for every pair that the index finds; reasons and types only for what is kept.
 */
export function findLinks(analyser: Analyser, entries: readonly Entry[], settings: XrefSettings): FoundLinks {
  const table = nearnessTable(analyser);
  const isLarge = entries.length >= settings.large;
  const index = candidateIndex(
    analyser,
    entries.map(({ profile }) => profile),
    isLarge ? { limit: settings.candidatesLarge } : {},
  );
  const lowest = Math.min(settings.minScore, settings.minConflict);
  const ownWays = entries.map(({ statement }) => isOwnWork(statement.text));
  const nearest = new Map<number, number>();
  const pairs: Scored[] = [];
  let compared = 0;
  for (const [at, entry] of entries.entries()) {
    const accept = (other: number) => entries[other]?.holder.key !== entry.holder.key;
    for (const other of index.candidates(at, { accept, forward: true })) {
      const met = entries[other];
      if (met === undefined) continue;
      compared++;
      const score =
        scoreOf(table, entry.profile, met.profile) *
          (ownWays[at] !== ownWays[other] && isAnswer(entry, met) ? OWN_WAYS : 1) +
        (sharedReferences(entry, met).length > 0 ? settings.sameReference : 0);
      noteNearest(nearest, at, entry, other, met, score);
      if (score >= settings.minScore || (score >= lowest && mayConflict(entry, met)))
        pairs.push({ a: at, b: other, score: Math.min(1, score) });
    }
  }
  const most = settings.top ?? (isLarge ? settings.topLarge : null);
  const links: Link[] = [];
  for (const pair of most === null ? pairs : keepTop(pairs, most, entries.length)) {
    const [a, b] = [entries[pair.a], entries[pair.b]];
    if (a === undefined || b === undefined) continue;
    const comparison = compare(analyser, a.profile, b.profile);
    const judgement = judge(analyser, a, b, { ...comparison, score: pair.score }, settings);
    if (judgement.type !== 'conflicts' && pair.score < settings.minScore) continue;
    if (judgement.type === 'related' && pair.score < settings.agreesScore && saysLittle(a, b, comparison)) continue;
    const reasons: LinkReason[] = [
      ...judgement.reasons,
      ...comparison.reasons.map(({ kind, terms }) => ({ kind, terms: [...terms] })),
      ...references(a, b),
    ];
    if (reasons.length > 0)
      links.push(linkOf(judgement.reversed ? b : a, judgement.reversed ? a : b, judgement.type, pair.score, reasons));
  }
  return { links, nearest, compared };
}

/**
 * What a finding and a statement count for each other where the latter tells how its holder works itself: how an
 * organisation prepares its own submissions does not answer what services lack.
 */
const OWN_WAYS = 0.8;

/** Where this much of neither statement is in the one aspect that both ask for, they are on two matters. */
const LITTLE = 0.4;

/** Whether two statements that find nothing share one aspect alone (quality, competence, help in time), and say much else. */
const saysLittle = (a: Entry, b: Entry, { shared, aspects, covered }: Comparison): boolean =>
  shared.things <= 1 &&
  aspects &&
  Math.max(...covered) < LITTLE &&
  [a, b].every(({ statement }) => statement.kind !== 'finding') &&
  sharedReferences(a, b).length === 0;

/** Whether one of two statements finds something and the other does not. */
const isAnswer = (a: Entry, b: Entry): boolean => (a.statement.kind === 'finding') !== (b.statement.kind === 'finding');

function noteNearest(nearest: Map<number, number>, at: number, a: Entry, other: number, b: Entry, score: number): void {
  const [left, right] = [roleOf(a.statement), roleOf(b.statement)];
  if (left === 'finding' && right !== 'finding') nearest.set(at, Math.max(score, nearest.get(at) ?? 0));
  if (right === 'finding' && left !== 'finding') nearest.set(other, Math.max(score, nearest.get(other) ?? 0));
}

/** Only what takes something away can conflict below the threshold of links. */
function mayConflict(a: Entry, b: Entry): boolean {
  return (
    [a, b].every(({ statement }) => statement.kind !== 'finding') &&
    [a, b].some((entry) => stanceOfEntry(entry).acts.some(({ sign }) => sign === -1))
  );
}

function sharedReferences(a: Entry, b: Entry): readonly string[] {
  if (a.statement.references.length === 0 || b.statement.references.length === 0) return [];
  const names = (entry: Entry) =>
    entry.document.references.filter(
      ({ id, kind }) => kind !== 'organisation' && entry.statement.references.includes(id),
    );
  const others = new Set(names(b).map(({ uri, name }) => uri ?? name.toLowerCase()));
  return names(a)
    .filter(({ uri, name }) => others.has(uri ?? name.toLowerCase()))
    .map(({ name }) => name);
}

function references(a: Entry, b: Entry): readonly LinkReason[] {
  const shared = sharedReferences(a, b);
  return shared.length > 0 ? [{ kind: 'same-reference', terms: [...shared] }] : [];
}
