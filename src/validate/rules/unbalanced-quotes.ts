import { problemAt } from '../problem.ts';
import type { LoneMark } from '../quotation.ts';
import { quotationIn } from '../quotation.ts';
import { lineOf, positionOf } from '../text-lines.ts';
import { ownBlocks } from '../text-ranges.ts';
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
      text: 'Barnevern\n\nI rapporten «De tror vi er ting har vi snakket med barn på institusjon.\n\nVi vil styrke barnevernet.\n',
    },
    silent: {
      text: 'Barnevern\n\nI rapporten «De tror vi er ting» har vi snakket med barn på institusjon.\n\nVi vil styrke barnevernet.\n',
    },
  },
  check({ reading, document }) {
    if (reading === null) return [];
    const { text } = reading;
    if (text.search(/»\p{L}/u) >= 0 && text.search(/\p{L}«/u) >= 0) return [];
    const blocks = ownBlocks(reading, document);
    const lone = blocks.flatMap((block) => quotationIn(text, block).lone);
    const isCut = !sentenceEnd.test(text);
    const lastStart = blocks.at(-1)?.[0]?.start ?? 0;
    return withoutPartners(lone, text)
      .filter(({ offset }) => !(isCut && offset >= lastStart))
      .map(({ mark, offset }) => {
        const position = positionOf(text, offset, offset + 1);
        const data = { found: mark, missing: other[mark] ?? mark };
        return problemAt('unbalanced-quotes', position, data, { anchor: lineOf(text, position.start.line) });
      });
  },
};

/** Takes out what a quotation over several paragraphs explains: it opens in each and closes once. */
function withoutPartners(lone: readonly LoneMark[], text: string): readonly LoneMark[] {
  const left: LoneMark[] = [];
  for (const mark of lone) {
    const last = left.at(-1);
    const isClosed = last !== undefined && (other[last.mark] === mark.mark || (last.mark === '”' && mark.mark === '”'));
    if (isClosed) left.pop();
    else if (last?.mark === mark.mark && startsParagraph(text, mark.offset)) left.pop();
    if (!isClosed) left.push(mark);
  }
  return left;
}

const startsParagraph = (text: string, offset: number): boolean =>
  /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(0, offset));
