import type { Kind, PolicyDocument } from '../model/model-types.ts';
import { createAnalyser } from '../similarity/analyser.ts';
import type { Analyser } from '../similarity/types.ts';
import { makeConcerns } from './concerns.ts';
import { defaultMinScore, diffDocuments, documentRef } from './diff-documents.ts';
import { keyOf, type Link, linksOf } from './links.ts';
import { defaultLevels, type Levels, reaches } from './policies/levels.ts';
import { remarksOf } from './remarks.ts';
import type { Address, Concern, Entry, Level, State, TimelineResult } from './timeline-types.ts';

export interface TimelineOptions {
  /** In place of the analyser that ships. */
  readonly analyser?: Analyser;
  readonly minScore?: number;
  /** The level of a type or facet of change, in place of the one that ships. */
  readonly levels?: Partial<Levels>;
  /** Concept ids; a concern is kept where any of its statements has one. */
  readonly topics?: readonly string[];
  readonly kinds?: readonly Kind[];
}

/**
 * Follows each concern through the periods of one organisation. Documents are taken oldest first: by period, else by
 * date of publication; where one of them tells neither, in the order given.
 * Pure. What holds afterwards: without a selection every statement of every document is in exactly one concern.
 */
export function makeTimeline(given: readonly PolicyDocument[], options: TimelineOptions = {}): TimelineResult {
  const documents = oldestFirst(given);
  const links = followAll(documents, { ...options, analyser: options.analyser ?? createAnalyser() });
  const concerns = makeConcerns(documents, links, { ...defaultLevels, ...options.levels }).filter((concern) =>
    isWanted(concern, options),
  );
  const remarks = remarksOf(documents);
  const shown = new Set(concerns.flatMap(({ entries }) => entries.flatMap((e) => e.statements.map((s) => s.id))));
  return {
    schemaVersion: '1.0',
    documents: documents.map(documentRef),
    ...(remarks.length > 0 ? { remarks } : {}),
    concerns,
    addresses: links.filter(({ from }) => shown.has(from.statement)).map((link) => addressOf(link, documents)),
    summary: summarise(concerns, documents.length),
  };
}

function oldestFirst(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const key = ({ period, published }: PolicyDocument) => (period ? `${period.start}` : published);
  if (documents.some((document) => key(document) === null)) return documents;
  const compare = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);
  return [...documents].sort((a, b) => compare(key(a), key(b)));
}

/** Neighbours first; then, over ever longer gaps, what had gone before with what has newly come. */
function followAll(documents: readonly PolicyDocument[], options: TimelineOptions): readonly Link[] {
  const links: Link[] = [];
  const followed = new Set<string>();
  const preceded = new Set<string>();
  for (let gap = 1; gap < documents.length; gap += 1) {
    for (let from = 0; from + gap < documents.length; from += 1) {
      const to = from + gap;
      const before = without(documents[from], from, gap > 1 ? followed : new Set());
      const after = without(documents[to], to, gap > 1 ? preceded : new Set());
      if (!before?.statements.length || !after?.statements.length) continue;
      for (const link of linksOf(diffDocuments(before, after, diffOptions(options, gap)), from, to)) {
        links.push(link);
        followed.add(keyOf(link.from));
        preceded.add(keyOf(link.to));
      }
    }
  }
  return links;
}

/** What comes back after an absence must be this near to what had gone: more time has passed for it to be chance. */
const leastBack = 0.7;

const diffOptions = ({ analyser, levels, minScore = defaultMinScore }: TimelineOptions, gap: number) => ({
  ...(analyser ? { analyser } : {}),
  ...(levels ? { levels } : {}),
  minScore: gap > 1 ? Math.max(minScore, leastBack) : minScore,
});

function without(document: PolicyDocument | undefined, at: number, taken: ReadonlySet<string>): PolicyDocument | null {
  if (!document) return null;
  const free = document.statements.filter(({ id }) => !taken.has(keyOf({ document: at, statement: id })));
  return { ...document, statements: free };
}

function isWanted({ topics, entries }: Concern, wanted: TimelineOptions): boolean {
  if (wanted.topics && !topics.some((topic) => wanted.topics?.includes(topic))) return false;
  return !wanted.kinds || entries.some((entry) => entry.statements.some((s) => wanted.kinds?.includes(s.kind)));
}

function addressOf({ from, to, type, facets, score }: Link, documents: readonly PolicyDocument[]): Address {
  const end = ({ document, statement }: Link['from']) => ({ document: documents[document]?.id ?? '', statement });
  return { from: end(from), to: end(to), type, facets: [...facets], score };
}

function summarise(concerns: readonly Concern[], periods: number): TimelineResult['summary'] {
  const has = (concern: Concern, state: string) => concern.entries.some((entry) => entry.state === state);
  return {
    concerns: concerns.length,
    throughout: concerns.filter((c) => c.entries.length === periods && !has(c, 'gone')).length,
    gone: concerns.filter((c) => c.entries.at(-1)?.state === 'gone').length,
    back: concerns.filter((c) => has(c, 'back')).length,
  };
}

/**
 * Whether what became of any concern in the newest period is to fail a check at this level. What happened in earlier
 * periods is done and fails nothing.
 */
export const timelineFails = ({ concerns }: TimelineResult, least: Level): boolean =>
  concerns.some(({ entries }) => {
    const newest = entries.at(-1);
    return newest !== undefined && isNews(newest, entries.at(-2)?.state) && reaches(newest.level, least);
  });

/** What only stays as it was, or stays away, is no news. */
const isNews = ({ state, facets, reversed }: Entry, before: State | undefined): boolean =>
  state === 'gone' ? before !== 'gone' : state !== 'continued' || facets.length > 0 || reversed === true;
