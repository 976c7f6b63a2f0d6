import { lettered } from '../../language/lettered.ts';
import type { Line } from '../lines.ts';
import { countWords, endsSentence } from '../unit.ts';

/** A short line that repeats as the heading of the caption under it, in one block. */
export function captionsAbove(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1] as Line;
    const caption = lines[index] as Line;
    if (reasons[index] !== 'caption' || reasons[index - 1] || line.block !== caption.block) continue;
    const isShort = countWords(line.passage.text) <= 6 && !endsSentence(line.passage.text);
    if (isShort && line.item === null) reasons[index - 1] = 'caption';
  }
}

/** Longest line that, standing twice in a row, is a heading and not what a picture shows. */
const longestDoubledHeading = 40;

/** The same words twice in a row, with a colon or names in parentheses, are a picture's text alternative and caption. */
export function doubledLines(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] as Line;
    const below = lines[index] as Line;
    if (above.item || below.item || above.type !== 'text' || below.type !== 'text') continue;
    const { text } = below.passage;
    if (above.passage.text !== text || text.length <= longestDoubledHeading || !/[:(]/.test(text)) continue;
    reasons[index - 1] ??= 'caption';
    reasons[index] ??= 'caption';
  }
}

const personName = lettered(String.raw`^(?:\p{Lu}[\p{L}'.-]+\s){1,3}\p{Lu}[\p{L}'-]+$`);

/** A name, and under it the name with a title: who is in the picture. */
export function personCaptions(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] as Line;
    const below = lines[index] as Line;
    if (above.block !== below.block || above.item || below.item || reasons[index] || reasons[index - 1]) continue;
    const name = above.passage.text;
    const titled = below.passage.text;
    if (personName.test(name) && titled.endsWith(name) && titled !== name && titled.length - name.length < 40) {
      reasons[index - 1] = 'caption';
      reasons[index] = 'caption';
    }
  }
}
