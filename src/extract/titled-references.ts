import { lettered } from '../language/lettered.ts';
import { campaignWords, titleAnnouncers, titleLinks } from '../language/reference-words.ts';
import { slugOf } from '../language/slug.ts';
import type { Reference } from '../model/model-types.ts';
import { instrumentsOf, keyOfName } from './instrument-index.ts';

const wordsAndMarks = lettered(String.raw`[\p{L}-]+|[,:;(]`, 'gu');
const tiedWord = lettered(String.raw`^-(\p{L}+)`);

/** A title or a campaign's tag, found by the words around it. */
interface Title {
  readonly start: number;
  readonly end: number;
  readonly kind: Reference['kind'];
  readonly key: string;
}

const quotationMarks = ['«', '“', '"', '”'];
const quoted = /«([^«»\n]{2,140})»|“([^“”\n]{2,140})”|"([^"\n]{2,140})"|”([^”\n]{2,140})”/gu;
const hashtag = lettered(String.raw`(?<![\p{L}\p{N}#&/])#(\p{L}[\p{L}\p{N}_]{2,})`, 'gu');
const camelCase = lettered(String.raw`\p{Ll}\p{Lu}`);

/** Kind of the work that the words before a quotation announce, else null. */
function announcedBefore(text: string, at: number): Reference['kind'] | null {
  const sentence =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.!?\n»”]/u)
      .at(-1) ?? '';
  const words = sentence.match(wordsAndMarks) ?? [];
  for (let index = words.length - 1; index >= 0 && index >= words.length - 5; index -= 1) {
    const word = words[index] ?? '';
    for (const { pattern, kind } of titleAnnouncers) if (pattern.test(word)) return kind;
    if (!titleLinks.has(word) && word !== ',' && word !== ':') return null;
  }
  return null;
}

/** The same of a word tied on after the quotation: `«Tittel»-rapporten`. */
function announcedAfter(text: string, at: number): Reference['kind'] | null {
  const tied = tiedWord.exec(text.slice(at, at + 30));
  if (!tied) return null;
  return titleAnnouncers.find(({ pattern }) => pattern.test(tied[1] ?? ''))?.kind ?? null;
}

const titleOf = (match: RegExpMatchArray): string => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();

/** Titles in quotation marks that a word announces as a report, plan, book or campaign, and tags of campaigns. */
export function findTitles(text: string): readonly Title[] {
  const titles: Title[] = [];
  const kinds = new Map<string, Reference['kind']>();
  const quotes = quotationMarks.some((mark) => text.includes(mark)) ? [...text.matchAll(quoted)] : [];
  for (const match of quotes) {
    const kind = announcedBefore(text, match.index) ?? announcedAfter(text, match.index + match[0].length);
    if (kind && !kinds.has(titleOf(match))) kinds.set(titleOf(match), kind);
  }
  for (const match of quotes) {
    const title = titleOf(match);
    const known = keyOfName(title);
    const kind = (known && instrumentsOf(known)[0]?.kind) || kinds.get(title);
    if (!kind || !slugOf(title)) continue;
    const start = match.index + 1;
    titles.push({ start, end: match.index + match[0].length - 1, kind, key: known ?? `title:${slugOf(title)}` });
  }
  if (!text.includes('#')) return titles;
  for (const match of hashtag.matchAll(text)) {
    const tag = match[1] ?? '';
    const near =
      text
        .slice(Math.max(0, match.index - 40), match.index)
        .split('\n')
        .at(-1) ?? '';
    if (!camelCase.test(tag) && !campaignWords.test(near)) continue;
    titles.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'document',
      key: `tag:${tag.toLowerCase()}`,
    });
  }
  return titles.sort((a, b) => a.start - b.start);
}
