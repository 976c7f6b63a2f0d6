import { languageNames, languageSwitchWords } from '../../language/language-names.ts';
import type { Line } from '../lines.ts';

/** Most words of a row of languages, and fewest languages in it. */
const mostWords = 16;
const fewestLanguages = 2;

const glued = /(?<=[a-zæøåä])(?=[A-ZÆØÅÄ])/g;
const marks = /[\s/|•·:–()-]+/;

/** `Norsk English Davvisámegiella`: languages that a page is to be had in, and what asks one to choose. */
export function languageSwitches(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, { passage, type }] of lines.entries()) {
    if (reasons[index] || type !== 'text' || !mayBegin(passage.text) || /[.,!?;]/.test(passage.text)) continue;
    const words = passage.text.replace(glued, ' ').toLowerCase().split(marks).filter(Boolean);
    if (words.length > mostWords || words.some((word) => !languageNames.has(word) && !languageSwitchWords.has(word)))
      continue;
    if (new Set(words.filter((word) => languageNames.has(word))).size >= fewestLanguages) reasons[index] = 'menu';
  }
}

/** `Norsk`, `English`, one under the other. */
export function languageLines(lines: readonly Line[], reasons: (string | null)[]): void {
  const isLanguage = (line: Line | undefined): boolean =>
    line !== undefined && line.passage.text.length < longestName && languageNames.has(line.passage.text.toLowerCase());
  for (const [index, line] of lines.entries())
    if (isLanguage(line) && (isLanguage(lines[index - 1]) || isLanguage(lines[index + 1]))) reasons[index] ??= 'menu';
}

const longestName = 20;
const longestRow = 140;
const mayBegin = (text: string): boolean =>
  text.length <= longestRow && /(?:nor|eng|sam|sám|bok|nyn|sve|språk|lang)/i.test(text);
