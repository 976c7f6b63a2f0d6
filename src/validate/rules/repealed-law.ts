import { repealedLaws } from '../data/repealed-laws.ts';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import { ownBlocks } from '../text-ranges.ts';
import type { DocumentContext, DocumentRule } from '../types.ts';
import { phrases, wordsOf } from '../words.ts';

const laws = repealedLaws.map((law) => ({ ...law, pattern: phrases(law.names) }));
/** A text that says that the law is the former one, or is being replaced, knows what it does. */
const knowing = new Set(
  'tidligere tidlegare gamle dåværende dåverande opphevet oppheva erstattet erstatta avløst avløyst forrige førre revisjon revidering revideres'.split(
    ' ',
  ),
);

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
      if (wordsOf(text).some((word) => knowing.has(word))) return [];
      return old.flatMap(({ pattern, since, now }) =>
        [...text.matchAll(pattern)]
          .filter((match) => !isDated(text.slice(match.index + match[0].length)))
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

/** A name with its year says which act is meant: barnevernloven av 1992. */
const isDated = (after: string): boolean => /^\s*(?:av|fra|frå|of|from)?\s*\(?(?:19|20)\d\d/iu.test(after);
