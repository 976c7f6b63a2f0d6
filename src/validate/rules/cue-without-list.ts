import type { TraceEntry } from '../../extract/types.ts';
import type { PolicyDocument } from '../../model/model-types.ts';
import { announcedBy, fits, heldBy, reachOf, statementsFrom } from '../cue-reach.ts';
import { sectionWords } from '../data/section-words.ts';
import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { shorten, wordsOf } from '../words.ts';

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A cue that announces a list, with nothing under it, tells that the list was lost on the way. */
export const cueWithoutList: DocumentRule = {
  id: 'cue-without-list',
  scope: 'document',
  severity: 'warning',
  needsText: true,
  summary: 'A line that announces a list, with no list after it.',
  why: 'A collapsed part of a page is often lost when it is saved, and with it what the organisation promises. Put the list back, or take the line out.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil:\n\n • Styrke fosterhjemmene\n • Ansette flere saksbehandlere\n\nDette har vi gjort:\n',
    },
    silent: {
      text: 'Barnevern\n\nVi vil:\n\n • Styrke fosterhjemmene\n • Ansette flere saksbehandlere\n\nDette har vi gjort:\n\n • Innført en plikt til å tilby hjelp tidlig\n',
    },
  },
  check({ document, trace, reading }) {
    const passages = trace.filter(({ outcome }) => outcome !== 'furniture' && outcome !== 'front-matter');
    const text = reading?.text ?? '';
    return passages.flatMap((entry, index) => {
      const next = passages[index + 1];
      const isEmpty = isEmptySection(entry, next, text, document);
      if (!isEmpty && !announces(entry, document)) return [];
      const lead = squash(entry.text);
      const rest = passages.slice(index + 1);
      if (listFollows.test(text.slice(entry.position.end.offset))) return [];
      if (governs(entry, lead, rest, document)) return [];
      if (!isEmpty && !isOver(entry, next, text, document)) return [];
      return [problemAt('cue-without-list', entry.position, { cue: shorten(lead) }, { anchor: lead })];
    });
  },
};

/** A list that a reader sees, whatever became of its items. */
const listFollows = /^[^\p{L}\p{N}]*?\n\s*(?:[-–—•·◦▪*+]|\d{1,2}[.)]|[a-z]\))\s/u;

/** A line that ends with a colon and governs nothing yet; without one, a heading may stand for itself. */
function announces({ outcome, text, reason, statement }: TraceEntry, { statements }: PolicyDocument): boolean {
  if (!text.trimEnd().endsWith(':')) return false;
  if (outcome === 'lead' || reason === 'announces-lost-list') return true;
  return outcome === 'statement' && statements.some(({ id, origin }) => id === statement && origin === 'prose');
}

/** Whether something stands under a cue: statements with its words, up to where the same words announce anew. */
function governs(cue: TraceEntry, words: string, rest: readonly TraceEntry[], document: PolicyDocument): boolean {
  const again = rest.find(({ outcome, text }) => outcome === 'lead' && squash(text) === words);
  const end = again?.position.start.offset ?? Number.POSITIVE_INFINITY;
  return statementsFrom(cue.position.start.offset, document).some(({ lead, position }) => {
    if (lead === null || position.start.offset >= end) return false;
    const told = squash(lead);
    return words.includes(told) || told.includes(words);
  });
}

/** Whether what comes next belongs to another cue or another section, and nothing within reach is what was announced. */
function isOver(cue: TraceEntry, next: TraceEntry | undefined, text: string, document: PolicyDocument): boolean {
  if (next === undefined) return true;
  if (next.outcome !== 'heading' && next.outcome !== 'lead') return false;
  if (wordsOf(cue.text).some((word) => sectionWords.some((ending) => word.endsWith(ending)))) return false;
  const isOther = next.outcome === 'lead' && !fits(announcedBy(cue), announcedBy(next));
  if (!isOther && (next.outcome === 'lead' || next.text.trimEnd().endsWith(':'))) return false;
  const reach = reachOf(cue, isMarkup(cue, text), document.sections);
  const { start, end } = next.position;
  const heads = next.outcome === 'heading' && start.offset < reach.end && listFollows.test(text.slice(end.offset));
  return !heads && heldBy(cue, reach, document).length === 0;
}

/** A heading of Markdown that announces a list, with nothing at all between it and the end of its section. */
function isEmptySection(
  cue: TraceEntry,
  next: TraceEntry | undefined,
  text: string,
  { sections }: PolicyDocument,
): boolean {
  if (cue.outcome !== 'lead' || (announcedBy(cue) ?? 'none') === 'none' || !isMarkup(cue, text)) return false;
  const end = Math.min(reachOf(cue, true, sections).end, text.length);
  if ((next?.position.start.offset ?? text.length) < end) return false;
  return /^[\s#]*$/u.test(text.slice(cue.position.end.offset, end));
}

/** Whether the source says that a line is a heading. */
const isMarkup = ({ position: { start } }: TraceEntry, text: string): boolean =>
  /(?:^|\n)#+[ \t]*$/u.test(text.slice(Math.max(0, start.offset - 12), start.offset));
