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
  for (const { mark, offset } of marksIn(text, block, marks)) {
    const last = open.at(-1);
    if (last && closes[last.mark]?.includes(mark)) {
      open.pop();
      pairs.push({ open: last.offset, close: offset, marks: last.mark + mark });
    } else if (mark === '"' && /\d/u.test(text.charAt(offset - 1))) {
    } else if (mark === '»') lone.push({ mark, offset });
    else open.push({ mark, offset });
  }
  return { pairs: pairs.sort((a, b) => a.open - b.open), lone: [...lone, ...open].sort((a, b) => a.offset - b.offset) };
}
