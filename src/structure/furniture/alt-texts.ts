import { pictured, portrayed } from '../../language/furniture-phrases.ts';
import { lettered } from '../../language/lettered.ts';
import type { Line } from '../lines.ts';
import { countWords, endsSentence } from '../unit.ts';

const smallStart = lettered(String.raw`^\p{Ll}{2}`);
const fewestWords = 4;
const mostWords = 20;

/** What a picture shows, as those hear who do not see it: words without a stop in a block of their own. */
export function altTexts(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, line] of lines.entries()) {
    const { text } = line.passage;
    if (reasons[index] || line.item !== null || line.type !== 'text' || /[.!?:;,]$|[.:]\s/u.test(text)) continue;
    const words = countWords(text);
    if (words < fewestWords || words > mostWords) continue;
    const after = lines[index + 1];
    if (!after || after.block === line.block || after.item !== null) continue;
    const isAlt = smallStart.test(text)
      ? standsAmongSentences(lines, index, reasons)
      : isPicture(lines, index, reasons);
    if (isAlt) reasons[index] = 'caption';
  }
}

/** `eldre dame leser bok for barn`, without a capital, where the text around it begins and ends its sentences. */
function standsAmongSentences(lines: readonly Line[], index: number, reasons: readonly (string | null)[]): boolean {
  const before = lines[index - 1];
  if (!before || smallStart.test(lines[index + 1]?.passage.text ?? '')) return false;
  if (reasons[index - 1] !== null) return true;
  return before.block !== lines[index]?.block && endsSentence(before.passage.text);
}

/** `Kari Nordmann foran mor og to døtre`: where people in a picture stand and sit. */
function isPicture(lines: readonly Line[], index: number, reasons: readonly (string | null)[]): boolean {
  const line = lines[index] as Line;
  // Over its credit it may head the page, where a title stands else.
  if (index === 0 && reasons[1] !== 'caption') return isOverTitle(lines) && portrayed.test(line.passage.text);
  return lines[index - 1]?.block !== line.block && pictured.test(line.passage.text);
}

/** Whether another line without a stop, in a block of its own, stands between the first one and a paragraph. */
function isOverTitle([, title, text]: readonly Line[]): boolean {
  if (!title || !text || title.item !== null || endsSentence(title.passage.text)) return false;
  return text.block !== title.block && endsSentence(text.passage.text);
}
