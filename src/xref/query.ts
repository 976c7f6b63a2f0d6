import type { PolicyDocument } from '../model/model-types.ts';
import { type Analyser, compare, profileOf } from '../similarity/index.ts';
import { type Entry, entriesOf } from './entries.ts';
import { endOf } from './link.ts';
import type { Hit, Query } from './xref-types.ts';

/** How much of the question a statement must have. */
const ANSWERS = 0.3;
/** How much the share of the question counts beside the score of the pair. */
const COVERED = 0.7;

/** Takes a question in keywords; returns the statements that speak of it, the nearest first. */
export function queryOf(analyser: Analyser, entries: readonly Entry[], text: string): Query {
  const asked = profileOf(analyser, { text });
  const hits = entries.flatMap((entry): Hit[] => {
    const { score, covered, reasons } = compare(analyser, asked, entry.profile);
    const rank = COVERED * covered[0] + (1 - COVERED) * score;
    if (rank < ANSWERS || reasons.length === 0) return [];
    const told = reasons.map(({ kind, terms }) => ({ kind, terms: [...terms] }));
    return [
      {
        score: Math.round(rank * 1e4) / 1e4,
        reasons: told,
        topics: [...entry.statement.topics],
        statement: endOf(entry),
      },
    ];
  });
  hits.sort((a, b) => b.score - a.score || order(a.statement.statement ?? '', b.statement.statement ?? ''));
  return { text, understood: asked.units.map(({ written }) => written), hits };
}

/** As `queryOf`, over documents. */
export function queryDocuments(analyser: Analyser, documents: readonly PolicyDocument[], text: string): Query {
  return queryOf(analyser, entriesOf(analyser, documents), text);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
