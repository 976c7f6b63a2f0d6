import type { OrganisationMention } from '../../language/find-organisations.ts';
import { budgetBill, isMinistry, ownCoverage } from '../../language/publisher-words.ts';
import type { Outline } from '../../structure/outline.ts';
import { offsetAt } from '../../structure/passage.ts';
import { transcriptFront } from '../known.ts';
import { introducedNames } from './introduced.ts';
import type { PublisherMark } from './mark.ts';
import { findUnitMarks } from './unit-marks.ts';

/** Letters at the end of a text that may hold who signs it, and at its beginning which document it is. */
const closing = 150;

/**
 * Finds the marks by which a page says whose it is, beside the sentences in which its owner speaks: imprint, site
 * name, signature, copyright, the newspaper that was told, and names that the page itself introduces.
 */
export function findPublisherMarks(outline: Outline): PublisherMark[] {
  const { sheet } = outline;
  const marks = findUnitMarks(outline);
  const add = (mention: OrganisationMention | undefined, points: number): void => {
    if (mention) marks.push({ organisation: mention.organisation, points, from: mention.start, to: mention.end });
  };
  add(onFrontPage(outline), 4);
  for (const mention of sheet.mentions) {
    const { classification, name } = mention.organisation;
    if (classification === 'media' && ownCoverage.test(sheet.source.slice(mention.end, mention.end + 20)))
      add(mention, 8);
    // Under an audit stands who made it.
    if (classification === 'agency' && mention.start > sheet.source.length - closing && /revisjon/i.test(name))
      add(mention, 6);
  }
  if (budgetBill.test(sheet.source.slice(0, closing))) add(onlyMinistry(outline), 8);
  return [...marks.filter(({ points }) => points > 0), ...introducedNames(outline)];
}

/** `1 Matplan 2031–2035 Trondheim kommune`, `1 Trondheim kommune Matplan 2031–2035`: the name right behind or before the title on the front page of a transcript. */
function onFrontPage(outline: Outline): OrganisationMention | undefined {
  const title = outline.title?.passage.text;
  const front = title === undefined ? undefined : transcriptFront(outline)?.passage;
  if (!front || title === undefined) return undefined;
  const [number = ''] = /^\d+ /.exec(front.text) ?? [];
  const head = outline.sheet.mentionAt(offsetAt(front, number.length));
  if (head && title.startsWith(wordsBehind(outline.sheet.source, head.end))) return head;
  if (!front.text.includes(title)) return undefined;
  const behindTitle = front.text.indexOf(title) + title.length;
  return behindTitle < front.text.length - 1 ? outline.sheet.mentionAt(offsetAt(front, behindTitle + 1)) : undefined;
}

/** The first two words behind an offset. */
const wordsBehind = (source: string, end: number): string =>
  /^\s*(\S+ \S+)/.exec(source.slice(end, end + longestTwoWords))?.[1] ?? source;
const longestTwoWords = 60;

/** The one ministry that the text names. */
function onlyMinistry({ sheet }: Outline): OrganisationMention | undefined {
  const [first, ...others] = sheet.mentions.filter(({ organisation }) => isMinistry(organisation.name));
  return others.every(({ organisation }) => organisation.id === first?.organisation.id) ? first : undefined;
}
