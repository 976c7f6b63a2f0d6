import { isSilencingComment } from '../../language/silencing-comment.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { addressees } from './addressees.ts';
import { altTexts } from './alt-texts.ts';
import { amounts } from './amounts.ts';
import { reasonByForm } from './by-form.ts';
import { listSizes, reasonByPhrase } from './by-phrase.ts';
import { bylines } from './bylines.ts';
import { captionsAbove, captionsBelow, doubledLines, personCaptions, shoutedCaptions } from './captions.ts';
import { readerComments } from './comments.ts';
import { contactPersons } from './contact-persons.ts';
import { cookieNotices } from './cookie-notices.ts';
import { languageLines, languageSwitches } from './language-switches.ts';
import { menuLists } from './menu-lists.ts';
import { menuBlocks, menuLines, navigationBlocks, placeRows, trailOfItems, trailOfLines } from './menus.ts';
import { repeatedHead, repeatedHeads } from './repeats.ts';
import { shelves, teasersOfItself } from './shelves.ts';
import { linkBelow, linksBelow, monthsOfArchive, pageTail, promotionalTail, subjectsOfPage, teasers } from './tails.ts';
import { frameBlocks, relatedDocuments, viewerFrame } from './viewers.ts';

/**
 * Says of each line whether it is page furniture, and why.
 *
 * What holds afterwards: a reason a line, or null; nothing is deleted. List items are left to their cue, but for what
 * a page puts into lists of its own.
 */
export function furnitureReasons(lines: readonly Line[], sheet: Sheet): (string | null)[] {
  const sizes = listSizes(lines);
  const reasons = lines.map(
    (line) => line.furniture ?? silencing(line) ?? reasonByForm(line, sheet) ?? reasonByPhrase(line, sizes, sheet),
  );
  for (const step of [
    amounts,
    addressees,
    contactPersons,
    cookieNotices,
    shelves,
    teasersOfItself,
    languageSwitches,
    languageLines,
    repeatedHead,
    menuBlocks,
    repeatedHeads,
    trailOfItems,
    trailOfLines,
    menuLines,
    menuLists,
    placeRows,
    doubledLines,
    captionsAbove,
    captionsBelow,
    shoutedCaptions,
    personCaptions,
    altTexts,
    bylines,
    navigationBlocks,
    relatedDocuments,
    viewerFrame,
    frameBlocks,
    linksBelow,
    linkBelow,
    teasers,
    subjectsOfPage,
    readerComments,
    monthsOfArchive,
    pageTail,
    promotionalTail,
  ])
    step(lines, reasons, sheet);
  return reasons;
}

/** A comment of ours speaks to `validate`; it is no part of the item it follows. */
const silencing = ({ passage }: Line): string | null => (isSilencingComment(passage.text) ? 'comment' : null);
