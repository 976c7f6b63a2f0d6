import { NEAR_VERBATIM, wording } from '../similarity/index.ts';
import type { Entry } from './entries.ts';
import type { Copied, CopiedEnd, Link } from './xref-types.ts';

/** Fewer words than this are said alike by chance. */
const WORDS = 6;

/** Takes links and the statements by id; returns those between statements of near-verbatim wording that say the same, the earlier first. */
export function copiedOf(links: readonly Link[], entries: ReadonlyMap<string, Entry>): readonly Copied[] {
  const copied = links.flatMap((link): Copied[] => {
    const [a, b] = [entries.get(link.source.statement ?? ''), entries.get(link.target.statement ?? '')];
    if (link.type === 'conflicts' || a === undefined || b === undefined) return [];
    if (Math.min(a.profile.words.length, b.profile.words.length) < WORDS) return [];
    const share = wording(a.profile.words, b.profile.words);
    if (share < NEAR_VERBATIM) return [];
    const [from, to] = [ended(a), ended(b)];
    const dated = from.date !== null && to.date !== null && from.date !== to.date;
    const turned = dated ? (from.date ?? '') > (to.date ?? '') : from.statement > to.statement;
    return [{ share: Math.round(share * 1e4) / 1e4, earlier: turned ? to : from, later: turned ? from : to, dated }];
  });
  return copied.sort(
    (x, y) =>
      y.share - x.share ||
      order(x.earlier.statement, y.earlier.statement) ||
      order(x.later.statement, y.later.statement),
  );
}

function ended({ document, statement, holder }: Entry): CopiedEnd {
  const date = document.published ?? (document.period === null ? null : String(document.period.start));
  return { document: document.id, statement: statement.id, holder: holder.name, date, text: statement.text };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
