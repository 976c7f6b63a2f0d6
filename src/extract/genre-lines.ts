import { answerFrom } from '../language/publisher-words.ts';
import { linkLine, metaLine } from '../language/titles.ts';
import type { Kind } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { endsSentence } from '../structure/unit.ts';
import { headUnits, pageNames, transcriptFront } from './known.ts';

/** How many words a line may have that only says what the document is. */
const shortLine = 6;

const isShortLine = (text: string): boolean => text.split(' ').length <= shortLine && !endsSentence(text);

/** The heading right under the title, empty where none stands there. */
export const secondHeading = (outline: Outline): string => {
  const next = outline.units[outline.title ? outline.units.indexOf(outline.title) + 1 : -1];
  return next?.type === 'heading' ? next.passage.text : '';
};

/** The lines that may name the genre: headings and short lines at the top, trails, and the first page of a transcript. */
export function genreLines(outline: Outline): string[] {
  const isGenre = ({ type, ordinal, passage: { text } }: Unit): boolean =>
    !linkLine.test(text) &&
    ((type === 'heading' && ordinal === null) || metaLine.test(text) || isShortLine(text) || answerFrom.test(text));
  const trails = outline.units.filter(
    ({ reason, passage }) =>
      pageNames.has(reason ?? '') || (reason === 'document-viewer' && /^in document\s/i.test(passage.text)),
  );
  const first = firstPage(outline);
  return [
    ...headUnits(outline)
      .filter(isGenre)
      .concat(trails)
      .map(({ passage }) => passage.text),
    ...(first ? [first] : []),
  ];
}

/** How much of its first page tells what a document is. */
const longestFront = 300;

/** `1 Matplan for skolen Vedtatt av …`: the front page in the transcript of a document’s viewer. */
export function firstPage(outline: Outline): string | null {
  const front = transcriptFront(outline);
  const above = front && outline.units[outline.units.indexOf(front) - 1];
  const isFirst =
    front &&
    (front.ordinal === '1' ||
      /^1\s/.test(front.passage.text) ||
      (above?.shape === 'page-mark' && above.passage.text === '1'));
  return isFirst ? front.passage.text.slice(0, longestFront) : null;
}

/** As what its lines and headings announce lists: the kinds of their cues. */
export const announcedKinds = ({ leads }: Outline): ReadonlySet<Kind | 'none'> =>
  new Set([...leads.announcing.values()].flatMap(({ found }) => found?.cue.kind ?? []));
