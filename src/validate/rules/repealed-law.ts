import { formerWords, replacedWords, yearJoints } from '../data/law-words.ts';
import { repealedLaws } from '../data/repealed-laws.ts';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import { ownBlocks } from '../text-ranges.ts';
import type { DocumentContext, DocumentRule } from '../types.ts';
import { phrases, wordsOf } from '../words.ts';

const laws = repealedLaws.map((law) => ({
  ...law,
  pattern: phrases(law.names, 'giu', 's?'),
  successor: phrases([law.now], 'iu', 's?'),
}));

/** A document cites the law of its own time; one that cites an older law has not been looked through. */
export const repealedLaw: DocumentRule = {
  id: 'repealed-law',
  scope: 'document',
  severity: 'warning',
  needsText: true,
  summary: 'A law cited by the name of one that was repealed before the document was written.',
  why: 'The reader looks the law up and finds other sections than the text means. It is held against the period or date of the document, or `--as-of`; where none of them is known, nothing is said.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil at kommunene skal følge barnevernloven bedre.\n',
      told: { period: { start: 2025, end: 2027 } },
    },
    silent: {
      text: 'Barnevern\n\nVi vil at kommunene skal følge barnevernloven bedre.\n',
      told: { period: { start: 2019, end: 2021 } },
    },
  },
  check(context) {
    const { reading, document } = context;
    const written = writtenOn(context);
    if (reading === null || written === null) return [];
    const old = laws.filter(({ since, pattern }) => since <= written && reading.text.search(pattern) >= 0);
    if (old.length === 0) return [];
    return ownBlocks(reading, document).flatMap((block) => {
      const start = block[0]?.start ?? 0;
      const text = reading.text.slice(start, block.at(-1)?.end ?? start);
      return old.flatMap(({ pattern, since, now, successor }) =>
        [...text.matchAll(pattern)]
          .filter((match) => !isHistory(text, match.index, match[0].length, { since, successor }))
          .map((match) => {
            const at = start + match.index;
            const position = positionOf(reading.text, at, at + match[0].length);
            return problemAt('repealed-law', position, { cited: match[0], since, now }, { anchor: match[0] });
          }),
      );
    });
  },
};

/** The first day on which the text can have been written, as far as it is known. */
function writtenOn({ document: { published, period }, asOf }: DocumentContext): string | null {
  if (published !== null) return published.padEnd(10, '-01');
  if (period !== null) return `${period.start}-01-01`;
  return asOf;
}

/** Whether a paragraph cites the law as the former one, names its successor beside it, or tells of a year in which it was in force. */
function isHistory(text: string, at: number, length: number, law: { since: string; successor: RegExp }): boolean {
  const before = wordsOf(text.slice(Math.max(0, at - 40), at)).slice(-2);
  if (isDated.test(text.slice(at + length)) || before.some((word) => formerWords.has(word))) return true;
  if (law.successor.test(text) || wordsOf(text).some((word) => replacedWords.has(word))) return true;
  return (text.match(year) ?? []).some((each) => each <= law.since.slice(0, 4));
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** A name with its year says which act is meant: barnevernloven av 1992. */
const isDated = new RegExp(`^\\s*(?:${yearJoints.join('|')})?\\s*\\(?(?:19|20)\\d\\d`, 'iu');
