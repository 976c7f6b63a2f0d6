import type { PolicyDocument } from '../model/model-types.ts';
import { type Analyser, createAnalyser } from '../similarity/index.ts';
import type { Vocabulary } from '../topics/types.ts';
import { citationsOf } from './citations.ts';
import { copiedOf } from './copied.ts';
import { canonical, type Entry, entriesOf } from './entries.ts';
import { findLinks } from './find-links.ts';
import { lackOf } from './link-type.ts';
import { positionsOf } from './positions.ts';
import { queryOf } from './query.ts';
import { XREF_SETTINGS, type XrefSettings } from './settings.ts';
import type { Link, Unanswered, Xref } from './xref-types.ts';

/** What `crossReference` works with. */
export interface XrefOptions {
  /** In place of the analyser that ships. Making one takes time: give it where several sets are compared. */
  readonly analyser?: Analyser;
  readonly settings?: Partial<XrefSettings>;
  /** Labels of the topics: says in which languages a document was examined on one. */
  readonly vocabulary?: Vocabulary;
  /** A question in keywords. */
  readonly query?: string;
}

/** Takes documents in any order; returns who says what on the same matter, and who is silent. Pure. */
export function crossReference(documents: readonly PolicyDocument[], options: XrefOptions = {}): Xref {
  const { analyser = createAnalyser(), vocabulary } = options;
  const settings = { ...XREF_SETTINGS, ...options.settings };
  const ordered = canonical(documents);
  const entries = entriesOf(analyser, ordered);
  const { links, nearest, compared } = findLinks(analyser, entries, settings);
  const all = [...links, ...citationsOf(entries, ordered)].sort(byStrength);
  const holders = new Set(entries.map(({ holder }) => holder.key));
  const byId = new Map(entries.map((entry) => [entry.statement.id, entry]));
  const lacks = entries
    .map((entry, at) => ({ entry, at }))
    .filter(({ entry }) => entry.statement.kind === 'finding' && lackOf(entry) !== null);
  return {
    schemaVersion: '1.0',
    verdict: holders.size < 2 ? 'nothing-examined' : 'examined',
    documents: ordered.map(({ id, title, language, organisation, period, published, source, statements }) => ({
      id,
      title,
      language,
      organisation,
      period,
      published,
      source,
      statements: statements.length,
    })),
    links: all,
    positions: [...positionsOf(analyser, entries, vocabulary)],
    unanswered: holders.size < 2 ? [] : unansweredOf(lacks, all, nearest),
    copied: [...copiedOf(links, byId)],
    examined: {
      documents: ordered.length,
      holders: holders.size,
      statements: entries.length,
      findings: lacks.length,
      pairs: pairsOf(entries),
      compared,
    },
    ...(options.query === undefined ? {} : { query: queryOf(analyser, entries, options.query) }),
  };
}

/** The strongest link first; of equals by id. */
export function byStrength(a: Link, b: Link): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function unansweredOf(
  lacks: readonly { entry: Entry; at: number }[],
  links: readonly Link[],
  nearest: ReadonlyMap<number, number>,
): Unanswered[] {
  const answered = new Set(links.filter(({ type }) => type === 'addresses').map(({ target }) => target.statement));
  return lacks
    .filter(({ entry }) => !answered.has(entry.statement.id))
    .map(({ entry: { document, statement, holder }, at }) => ({
      document: document.id,
      statement: statement.id,
      text: statement.text,
      holder: holder.name,
      topics: [...statement.topics],
      nearest: nearest.get(at) === undefined ? null : Math.round((nearest.get(at) ?? 0) * 1e4) / 1e4,
    }));
}

/** Pairs of statements of different holders: what could have been compared. */
function pairsOf(entries: readonly Entry[]): number {
  const sizes = new Map<string, number>();
  for (const { holder } of entries) sizes.set(holder.key, (sizes.get(holder.key) ?? 0) + 1);
  const within = [...sizes.values()].reduce((sum, size) => sum + size * size, 0);
  return (entries.length * entries.length - within) / 2;
}
