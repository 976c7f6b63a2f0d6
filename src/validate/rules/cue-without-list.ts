import type { TraceEntry } from '../../extract/types.ts';
import type { PolicyDocument } from '../../model/model-types.ts';
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
    return passages.flatMap((entry, index) => {
      if (!announces(entry, document) || !isOver(entry, passages[index + 1], document)) return [];
      if (listFollows.test(reading?.text.slice(entry.position.end.offset) ?? '')) return [];
      const lead = squash(entry.text);
      const governs = document.statements.some(
        (statement) =>
          statement.position.start.offset >= entry.position.start.offset &&
          statement.lead !== null &&
          (lead.includes(squash(statement.lead)) || squash(statement.lead).includes(lead)),
      );
      return governs ? [] : [problemAt('cue-without-list', entry.position, { cue: shorten(lead) }, { anchor: lead })];
    });
  },
};

/** A list that a reader sees, whatever became of its items. */
const listFollows = /^[^\p{L}\p{N}]*?\n\s*(?:[-–—•·◦▪*+]|\d{1,2}[.)]|[a-z]\))\s/u;

/** How the parser tells of such a line where it has seen the matter itself. */
const seen = 'announces a list that does not follow';

/** A line that ends with a colon and governs nothing yet; without one, a heading may stand for itself. */
function announces({ outcome, text, note, statement }: TraceEntry, { statements }: PolicyDocument): boolean {
  if (!text.trimEnd().endsWith(':')) return false;
  if (outcome === 'lead' || note === seen) return true;
  return outcome === 'statement' && statements.some(({ id, origin }) => id === statement && origin === 'prose');
}

/** Whether the section that a cue stands in ends right after the cue. */
function isOver(cue: TraceEntry, next: TraceEntry | undefined, { sections }: PolicyDocument): boolean {
  if (next === undefined) return true;
  if (next.outcome !== 'heading' || next.text.trimEnd().endsWith(':')) return false;
  if (wordsOf(cue.text).some((word) => sectionWords.some((ending) => word.endsWith(ending)))) return false;
  const before = sections.filter(({ position }) => position.start.offset <= cue.position.start.offset).at(-1);
  const after = sections.find(({ position }) => position.start.offset >= next.position.start.offset);
  return before !== undefined && after !== undefined && after.level <= before.level;
}
