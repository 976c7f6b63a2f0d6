import { problemAt } from '../problem.ts';
import type { QuotationPair } from '../quotation.ts';
import { hasMarks, quotationIn } from '../quotation.ts';
import { positionOf } from '../text-lines.ts';
import { ownBlocks } from '../text-ranges.ts';
import type { DocumentContext, DocumentRule } from '../types.ts';

const standard = '«»';

/** Norwegian has its own quotation marks; a mixture makes the same words look different to a search. */
export const quotationMarks: DocumentRule = {
  id: 'quotation-marks',
  scope: 'document',
  severity: 'info',
  needsText: true,
  summary: 'Quotation marks other than « » in a Norwegian text.',
  why: 'The Language Council of Norway recommends « », and one kind throughout. `--fix` replaces pairs of other marks; a quotation within « » is left alone.',
  examples: {
    fires: {
      text: 'Barnevern\n\nI rapporten "Barn har rett" svarer barn på institusjon.\n',
      told: { language: 'nb' },
    },
    silent: {
      text: 'Barnevern\n\nI rapporten «Barn har rett» svarer barn på institusjon.\n',
      told: { language: 'nb' },
    },
  },
  check(context) {
    const pairs = foreignPairs(context);
    const [first] = pairs;
    const text = context.reading?.text ?? '';
    if (!first) return [];
    const position = positionOf(text, first.open, first.close + 1);
    const data = { found: [...first.marks].join(' '), expected: '« »', count: pairs.length };
    return [problemAt('mixed-quotation-marks', position, data, { anchor: first.marks, fixable: true })];
  },
  fix: (context) =>
    foreignPairs(context).flatMap(({ open, close }) => [
      { start: open, end: open + 1, text: standard.charAt(0) },
      { start: close, end: close + 1, text: standard.charAt(1) },
    ]),
};

function foreignPairs({ document, reading }: DocumentContext): readonly QuotationPair[] {
  if (reading === null || (document.language !== 'nb' && document.language !== 'nn')) return [];
  if (!hasMarks(reading.text)) return [];
  return ownBlocks(reading, document).flatMap((block) => {
    const { pairs, lone } = quotationIn(reading.text, block);
    if (lone.length > 0) return [];
    return pairs.filter((pair) => {
      const isInside = pairs.some((outer) => outer.open < pair.open && pair.close < outer.close);
      const isEmpty = reading.text.slice(pair.open + 1, pair.close).trim() === '';
      return pair.marks !== standard && !isInside && !isEmpty;
    });
  });
}
