import { problemAt } from '../problem.ts';
import type { LoneMark } from '../quotation.ts';
import { hasMarks, quotationIn } from '../quotation.ts';
import { lineOf, positionOf } from '../text-lines.ts';
import type { TextRange } from '../text-ranges.ts';
import { hasEntities, ownBlocks } from '../text-ranges.ts';
import type { DocumentRule } from '../types.ts';

const other: Readonly<Record<string, string>> = { '«': '»', '»': '«', '“': '”', '”': '“', '„': '“', '"': '"' };
const sentenceEnd = /[.!?:»”")\]]\s*$/u;

/** A quotation that never ends leaves open whose words they are. */
export const unbalancedQuotes: DocumentRule = {
  id: 'unbalanced-quotes',
  scope: 'document',
  severity: 'warning',
  needsText: true,
  summary: 'A quotation mark without its other half.',
  why: 'Where a quotation ends decides whose words they are. A quotation may run over several paragraphs; it must end somewhere. A text that is cut off is left alone.',
  examples: {
    fires: {
      text: 'Barnevern\n\nI rapporten «Barn har rett svarer barn på institusjon.\n\nVi vil styrke barnevernet.\n',
    },
    silent: {
      text: 'Barnevern\n\nI rapporten «Barn har rett» svarer barn på institusjon.\n\nVi vil styrke barnevernet.\n',
    },
  },
  check({ reading, document }) {
    if (reading === null || !hasMarks(reading.text) || hasEntities(reading)) return [];
    const { text } = reading;
    if (text.search(/»\p{L}/u) >= 0 && text.search(/\p{L}«/u) >= 0) return [];
    const blocks = ownBlocks(reading, document);
    const lone = blocks.flatMap((block, index) =>
      withoutMisfits(quotationIn(text, block).lone).filter((mark) => !goesOn(mark, blocks[index + 1], text)),
    );
    const isCut = !sentenceEnd.test(text);
    const lastStart = blocks.at(-1)?.[0]?.start ?? 0;
    return withoutPartners(lone)
      .filter(({ offset }) => !(isCut && offset >= lastStart))
      .map(({ mark, offset }) => {
        const position = positionOf(text, offset, offset + 1);
        const data = { found: mark, missing: other[mark] ?? mark };
        return problemAt('unbalanced-quotes', position, data, { anchor: lineOf(text, position.start.line) });
      });
  },
};

/** A quotation over several paragraphs opens in each; this one is closed by what follows the next opening. */
const goesOn = ({ mark, offset }: LoneMark, next: readonly TextRange[] | undefined, text: string): boolean =>
  next?.[0] !== undefined && text.charAt(next[0].start) === mark && startsParagraph(text, offset);

const startsParagraph = (text: string, offset: number): boolean =>
  /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, offset - 40), offset));

/** A quotation that opens with one kind of mark and closes with another is one mistake: told at its opening. */
const withoutMisfits = (lone: readonly LoneMark[]): readonly LoneMark[] =>
  lone.filter(({ mark }, index) => !(index > 0 && mark === '»' && lone[index - 1]?.mark !== '»'));

/** Takes out the two halves of a quotation that opens in one paragraph and closes in a later one. */
function withoutPartners(lone: readonly LoneMark[]): readonly LoneMark[] {
  const left: LoneMark[] = [];
  for (const mark of lone) {
    const last = left.at(-1);
    const isClosed = last !== undefined && (other[last.mark] === mark.mark || (last.mark === '”' && mark.mark === '”'));
    if (isClosed) left.pop();
    else left.push(mark);
  }
  return left;
}
