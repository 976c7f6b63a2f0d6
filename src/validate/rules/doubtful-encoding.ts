import type { Reading } from '../../read/types.ts';
import { mojibakeIn } from '../mojibake.ts';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import { marksIn, typedRanges } from '../text-ranges.ts';
import type { DocumentRule, Problem } from '../types.ts';

/** Lost letters make words that no search finds; æ, ø and å go first. */
export const doubtfulEncoding: DocumentRule = {
  id: 'doubtful-encoding',
  scope: 'document',
  severity: 'warning',
  needsText: true,
  summary: 'A file whose encoding had to be repaired, or in which letters were lost.',
  why: 'Every program that reads the file guesses anew, and one of them will guess wrong. Save it as UTF-8: `--fix` does, and mends letters and dashes that were decoded wrongly; a letter that is lost (U+FFFD) must be typed again.',
  examples: {
    fires: { text: 'Barnevern\n\nVi vil gi flere barn en trygg oppvekst pÃ¥ Ã¸yene.\n' },
    silent: { text: 'Barnevern\n\nVi vil gi flere barn en trygg oppvekst på øyene, også på São Tomé.\n' },
  },
  check({ reading, document }) {
    if (reading === null) return [];
    const { text } = reading;
    const ranges = typedRanges(reading, document);
    const lost = marksIn(text, ranges, /\ufffd/gu);
    const isTyped = (offset: number): boolean => ranges.some(({ start, end }) => start <= offset && offset < end);
    const twice = mojibakeIn(text).filter(({ start }) => isTyped(start));
    const [firstLost] = lost;
    const [firstTwice] = twice;
    return [
      ...aboutBytes(reading),
      ...(firstLost === undefined
        ? []
        : [
            problemAt('replacement-character', positionOf(text, firstLost.offset, firstLost.offset + 1), {
              count: lost.length,
            }),
          ]),
      ...(firstTwice === undefined
        ? []
        : [
            problemAt(
              'mojibake',
              positionOf(text, firstTwice.start, firstTwice.end),
              { found: firstTwice.found, expected: firstTwice.expected, count: twice.length },
              { fixable: true },
            ),
          ]),
    ];
  },
  fix: ({ reading }) =>
    mojibakeIn(reading?.text ?? '').map(({ start, end, expected }) => ({ start, end, text: expected })),
};

const plain = new Set(['text/plain', 'text/markdown']);
/** Doubts about the bytes that the characters do not tell better, with their places; other doubts are about the layout. */
const aboutEncoding = /^(?:guessed-|decoded-as-|broken-encoding$)/u;

/** What the bytes were, where a person can save them anew: formats that declare their encoding are left alone. */
function aboutBytes({ encoding, mediaType, doubts }: Reading): readonly Problem[] {
  if (encoding !== 'utf-8' && plain.has(mediaType)) {
    return [problemAt('encoding-other', null, { encoding }, { anchor: encoding, fixable: true })];
  }
  return doubts
    .filter((doubt) => aboutEncoding.test(doubt))
    .map((doubt) => problemAt('encoding-repaired', null, { doubt }, { anchor: doubt }));
}
