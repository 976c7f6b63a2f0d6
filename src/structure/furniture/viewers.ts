import { relatedHead, transcriptHead } from '../../language/furniture-phrases.ts';
import { titleTypes } from '../../language/titles.ts';
import type { Line } from '../lines.ts';
import { blocksOf } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { isName } from './page-places.ts';

/** Farthest that a list of related documents goes. */
const mostRelated = 40;

/** Names of other documents, which a document viewer sets between `Like dokumenter` and `Transkript`. */
export function relatedDocuments(lines: readonly Line[], reasons: (string | null)[]): void {
  const first = lines.findIndex(({ passage }) => relatedHead.test(passage.text));
  if (first < 0) return;
  const last = lines.findIndex(({ passage }, index) => index > first && transcriptHead.test(passage.text));
  if (last < 0 || last - first > mostRelated) return;
  for (let index = first + 1; index < last; index += 1) reasons[index] ??= 'related-links';
}

/** How far from a line of the viewer to the document itself. */
const longestFrame = 12;

/**
 * Between what a viewer says of a file (`Upload: …`, `Post on …`) and `Transcript`, single words are labels and values
 * of the viewer; behind it, `2 2` is an empty page with its number.
 */
export function viewerFrame(lines: readonly Line[], reasons: (string | null)[]): void {
  const last = lines.findIndex(({ passage }) => transcriptHead.test(passage.text));
  if (last < 0) return;
  const first = lines.findIndex((_, index) => index >= last - longestFrame && reasons[index] === 'document-viewer');
  for (let index = first + 1; index > 0 && index < last; index += 1)
    if (!/[\s.!?]/.test((lines[index] as Line).passage.text)) reasons[index] ??= 'document-viewer';
  for (let index = last + 1; index < lines.length; index += 1)
    if (emptyPage.test((lines[index] as Line).passage.text)) reasons[index] ??= 'page-number';
}

const emptyPage = /^(\d{1,3}) \1$/;

/** From how many lines on a block may be the frame of a viewer, with banners in whole sentences. */
const fewestOfFrame = 8;

/** And how many of its lines only a viewer has. */
const fewestOfViewer = 3;

/** A long block of which half are known buttons, the first and the last among them: what stands between is the page’s too. */
export function frameBlocks(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  for (const [index, end] of blocksOf(lines)) {
    const known = reasons.slice(index, end).filter((reason) => reason !== null && !ofContent.has(reason)).length;
    const isFrame =
      end - index >= fewestOfFrame &&
      known * 2 >= end - index &&
      reasons.slice(index, end).filter((reason) => reason === 'document-viewer').length >= fewestOfViewer &&
      isButton(reasons[index]) &&
      isButton(reasons[end - 1]);
    for (let at = index; isFrame && at < end; at += 1)
      if (lines[at]?.item === null && !isName(lines[at] as Line, sheet) && !isTitle(lines[at]?.passage.text ?? ''))
        reasons[at] ??= 'document-viewer';
  }
}

/** `Matprogram 2031-35`: what the document is, of all that the viewer says. */
const isTitle = (text: string): boolean =>
  /\b20\d\d\b/.test(text) && titleTypes.some(({ words }) => words.test(text.toLowerCase()));

/** What stands in the document’s own text too. */
const ofContent: ReadonlySet<string> = new Set(['caption', 'page-number', 'contact', 'running-head', 'byline']);
const isButton = (reason: string | null | undefined): boolean => !!reason && !['caption', 'contact'].includes(reason);
