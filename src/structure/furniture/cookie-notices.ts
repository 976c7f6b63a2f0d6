import { cookieWords } from '../../language/furniture-phrases.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { countWords } from '../unit.ts';

/** Lines about cookies: each run of them that has at least one strong word. */
export function cookieNotices(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  if (!/cookie|informasjonskaps|samtykk/i.test(sheet.source)) return;
  const weight = (line: Line): number => {
    if (line.type === 'row' || line.passage.text.length > 600) return 0;
    let weak = 0;
    for (const word of sheet.tokens(line.passage).words) {
      if (cookieWords.strong.has(word)) return 2;
      if (cookieWords.weak.has(word)) weak += 1;
    }
    return weak > 0 && (countWords(line.passage.text) <= 14 || weak > 1) ? 1 : 0;
  };
  for (let index = 0; index < lines.length; index += 1) {
    if (weight(lines[index] as Line) === 0) continue;
    let end = index;
    let strong = 0;
    let most = 0;
    while (end < lines.length && weight(lines[end] as Line) > 0) {
      if (weight(lines[end] as Line) === 2) strong += 1;
      most = Math.max(most, strongWords(lines[end] as Line, sheet));
      end += 1;
    }
    const isNotice =
      strong > 1 || most > 1 || (strong === 1 && (end - index > 1 || (lines[index] as Line).passage.text.length < 60));
    if (isNotice) for (let at = index; at < end; at += 1) reasons[at] ??= 'cookie-notice';
    index = end;
  }
}

/** How many strong words of cookie notices a line has. */
const strongWords = (line: Line, sheet: Sheet): number =>
  sheet.tokens(line.passage).words.filter((word) => cookieWords.strong.has(word)).length;
