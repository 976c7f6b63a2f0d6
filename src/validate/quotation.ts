import type { TextRange } from './text-ranges.ts';
import { marksIn } from './text-ranges.ts';

/** A pair of quotation marks by the offsets of the two marks. */
export interface QuotationPair {
  readonly open: number;
  readonly close: number;
  readonly marks: string;
}

/** A mark without its other half. */
export interface LoneMark {
  readonly offset: number;
  readonly mark: string;
}

export interface Quotation {
  readonly pairs: readonly QuotationPair[];
  readonly lone: readonly LoneMark[];
}

const marks = /[«»“”„"]/gu;
const closes: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '“': ['”'],
  '„': ['“', '”'],
  '”': ['”'],
  '"': ['"'],
};

/** Whether a text has any such mark: most blocks have none, and many documents too. */
export const hasMarks = (text: string): boolean => text.search(marks) >= 0;

/** Pairs the quotation marks of one block of text, straight ones by turns; an inch or minute sign after a digit is none. */
export function quotationIn(text: string, block: readonly TextRange[]): Quotation {
  const open: LoneMark[] = [];
  const pairs: QuotationPair[] = [];
  const lone: LoneMark[] = [];
  const all = marksIn(text, block, marks);
  const inch = inchIn(text, all);
  for (const { mark, offset } of all) {
    const last = open.at(-1);
    if (offset === inch) continue;
    if (last && closes[last.mark]?.includes(mark)) {
      open.pop();
      pairs.push({ open: last.offset, close: offset, marks: last.mark + mark });
    } else if (mark === '"' && isAfterDigit(text, offset)) {
    } else if (mark === '»') lone.push({ mark, offset });
    else open.push({ mark, offset });
  }
  return { pairs: pairs.sort((a, b) => a.open - b.open), lone: [...lone, ...open].sort((a, b) => a.offset - b.offset) };
}

const isAfterDigit = (text: string, offset: number): boolean => /\d/u.test(text.charAt(offset - 1));

/** Where straight marks are odd in number, one after a digit and before a word is an inch sign within a quotation. */
function inchIn(text: string, all: readonly LoneMark[]): number | null {
  const straight = all.filter(({ mark }) => mark === '"');
  if (straight.length % 2 === 0) return null;
  const inches = straight.filter(({ offset }) => isAfterDigit(text, offset) && /^"\s\p{L}/u.test(text.slice(offset)));
  return inches.length === 1 ? (inches[0]?.offset ?? null) : null;
}
