import type { OrganisationMention } from '../../language/find-organisations.ts';
import { organisationNamed } from '../../language/find-organisations.ts';
import { lettered } from '../../language/lettered.ts';
import { places } from '../../language/organisations/places.ts';
import {
  budgetBill,
  byLabel,
  copyright,
  editorLine,
  followLine,
  imprint,
  imprintInside,
  introductions,
  nameClasses,
  officeAddress,
  officerLine,
  offices,
  ownCoverage,
  pageClasses,
  parliamentDocument,
  reportingStart,
  senderLine,
  signature,
  toldTo,
} from '../../language/publisher-words.ts';
import { siteOwner } from '../../language/site-owner.ts';
import { slugOf } from '../../language/slug.ts';
import { newsHead, siteLine } from '../../language/titles.ts';
import type { Classification, Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { offsetAt } from '../../structure/passage.ts';
import type { Unit } from '../../structure/unit.ts';
import { countWords } from '../../structure/unit.ts';
import { transcriptFront } from '../known.ts';

const capitalStart = lettered(String.raw`^\p{Lu}`);

/** A place that says whose page it is, and how surely. */
export interface PublisherMark {
  readonly organisation: Organisation;
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

/** Letters at the end of a text that may hold who signs it, and at its beginning which document it is. */
const closing = 150;
/** More than any reply gives the newspaper that it was given to. */
const surest = 20;
/** Points of marks that leave no doubt. */
export const outright = 1000;
/** How many units from the top are the page's head, and from the end its foot. */
const headUnits = 3;
const footUnits = 6;
/** How many units from the top a colophon may stand, with the address of a site alone on a line. */
const siteUnits = 24;
/** How many units from the top may name who audits. */
const auditUnits = 10;

/**
 * Finds the marks by which a page says whose it is, beside the sentences in which its owner speaks: imprint, site
 * name, signature, copyright, the newspaper that was told, and names that the page itself introduces.
 */
export function findPublisherMarks(outline: Outline): PublisherMark[] {
  const marks: PublisherMark[] = [];
  const { units, sheet } = outline;
  const add = (mention: OrganisationMention | undefined | null, points: number): void => {
    if (mention) marks.push({ organisation: mention.organisation, points, from: mention.start, to: mention.end });
  };
  const behind = (unit: Unit, pattern: Pick<RegExp, 'exec'>): OrganisationMention | undefined => {
    const match = pattern.exec(unit.passage.text);
    return match ? sheet.mentionAt(offsetAt(unit.passage, match.index + match[0].length)) : undefined;
  };
  for (const [index, unit] of units.entries()) {
    if (unit.type === 'front-matter') continue;
    const isHead = index < headUnits;
    const isFoot = index >= units.length - footUnits;
    const isEdge = isFoot || index < footUnits;
    const { text } = unit.passage;
    const first = sheet.mentionAt(unit.passage.start);
    add(behind(unit, imprint), outright);
    add(behind(unit, imprintInside), 8);
    add(behind(unit, followLine), 6);
    if (isEdge) add(senderOf(unit, outline), senderPoints);
    if (text.includes('©')) add(behind(unit, copyright), 6);
    const beside = newsHead.test(text) ? sheet.mentionAt(units[index + 1]?.passage.start ?? -1) : undefined;
    const isNamed = beside && beside.end >= (units[index + 1]?.passage.end ?? 0) - 1;
    if (isNamed && beside.organisation.classification === 'government') add(beside, outright);
    const audits =
      index < auditUnits &&
      first?.organisation.classification === 'agency' &&
      /revisjon/i.test(first.organisation.name);
    if (audits) add(first, 6);
    if (isEdge) add(behind(unit, signature), 4);
    const held = isEdge ? offices.find(({ sign, line }) => text.includes(sign) && line.test(text)) : undefined;
    const holder = held && organisationNamed(held.organisation);
    if (holder) marks.push({ organisation: holder, points: 4, ...extent(unit) });
    if (editorLine.test(text))
      add(
        sheet.mentionsIn(unit.passage.start, unit.passage.end).find(({ end }) => end <= unit.passage.end),
        surest,
      );
    if (text.includes('v:')) add(behind(unit, byLabel), 6);
    if (first?.organisation.classification === 'media' && reportingStart.test(text.slice(first.end - first.start)))
      add(first, 8);
    const told = behind(unit, toldTo);
    const isAgencys = told && agenciesOfNews.has(told.organisation.id) && !sheet.source.includes('©');
    if (told?.organisation.classification === 'media' && !isAgencys) add(told, 8);
    if (index < footUnits && parliamentDocument.test(text)) {
      const parliament = organisationNamed('Stortinget');
      if (parliament) marks.push({ organisation: parliament, points: outright, ...extent(unit) });
    }
    if (index < siteUnits && siteLine.test(text)) {
      const host = text.replace(/^www\./i, '').replace(/\.[a-z]+$/i, '');
      // Under another's site stand the releases of its customers.
      const site = !host.includes('.') || /\.kommune$/i.test(host) ? siteOwner(host) : null;
      if (site) marks.push({ organisation: site, points: index < footUnits ? outright : 6, ...extent(unit) });
    }
    const office = isFoot && text.includes('@') ? officeAddress.exec(text)?.[1] : undefined;
    const ofOffice = office && siteOwner(office);
    if (ofOffice) marks.push({ organisation: ofOffice, points: 6, ...extent(unit) });
    if (isHead && unit.type === 'furniture') add(siteBehind(unit, outline), 4);
    if (isHead && unit.reason === 'breadcrumb' && first?.organisation.classification !== 'parliament') add(first, 3);
    if (
      isFoot &&
      unit.reason === 'contact' &&
      first &&
      /^\s?[|,•·–-]\s/.test(text.slice(first.end - unit.passage.start))
    )
      add(first, 4);
    if (isHead && first && unit.type !== 'item' && first.organisation.classification !== 'parliament') {
      const isWhole = first.end >= unit.passage.end - 1;
      const isOverMenu = index === 0 && units[1]?.reason === 'menu';
      add(first, isWhole && isOverMenu ? outright : isWhole ? 5 : unit.reason === 'menu' ? 3 : 0);
    }
  }
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
  return [...marks.filter(({ points }) => points > 0), ...introduced(outline)];
}

/** `1 Matplan 2031–2035 Trondheim kommune`: the name right behind the title on the front page of a transcript. */
function onFrontPage(outline: Outline): OrganisationMention | undefined {
  const title = outline.title?.passage.text;
  const front = title === undefined ? undefined : transcriptFront(outline)?.passage;
  if (!front || title === undefined || !front.text.includes(title)) return undefined;
  const behindTitle = front.text.indexOf(title) + title.length;
  return behindTitle < front.text.length - 1 ? outline.sheet.mentionAt(offsetAt(front, behindTitle + 1)) : undefined;
}

/** The one ministry that the text names. */
function onlyMinistry({ sheet }: Outline): OrganisationMention | undefined {
  const [first, ...others] = sheet.mentions.filter(({ organisation }) => organisation.name.endsWith('departementet'));
  return others.every(({ organisation }) => organisation.id === first?.organisation.id) ? first : undefined;
}

/** `Av {name}`, `Leder, {name}`: who wrote or signs, where the name ends the line. */
function senderOf(unit: Unit, { sheet }: Outline): OrganisationMention | undefined {
  const { start, end, text } = unit.passage;
  const last = sheet.mentionsIn(start, end).at(-1);
  if (!last || last.end < end - 1 || last.start === start) return undefined;
  const match = senderLine.exec(text) ?? officerLine.exec(text);
  return match && offsetAt(unit.passage, match[0].length) === last.start ? last : undefined;
}
const senderPoints = 6;

/** `Om planen - Nordland fylkeskommune`: the site’s name at the end of what stood in the window’s frame. */
function siteBehind(unit: Unit, { sheet }: Outline): OrganisationMention | undefined {
  const { start, end } = unit.passage;
  const last = sheet.mentionsIn(start, end).at(-1);
  const isEnding =
    last && last.end >= end && /\s[-–—|]\s$/u.test(sheet.source.slice(Math.max(start, last.start - 3), last.start));
  return isEnding ? last : undefined;
}

/** Their news stands in the newspapers of others, who say whose it is. */
const agenciesOfNews: ReadonlySet<string> = new Set(['ntb', 'npk']);

const extent = (unit: Unit) => ({ from: unit.passage.start, to: unit.passage.end });

/** Names that no table knows, where the page introduces itself, or sets its name over its menu. */
function introduced(outline: Outline): PublisherMark[] {
  const { source } = outline.sheet;
  const marks: PublisherMark[] = [];
  const add = (name: string, from: number, points: number): void => {
    if (
      places.has(name) ||
      siteWords.test(name) ||
      outline.sheet.mentions.some(({ start, end }) => start < from + name.length && end > from)
    )
      return;
    marks.push({
      organisation: organisationNamed(name) ?? unknownOrganisation(name, source),
      points,
      from,
      to: from + name.length,
    });
  };
  for (const { signs, pattern, outright: isSure } of introductions) {
    if (!signs.some((sign) => source.includes(sign))) continue;
    for (const match of pattern.matchAll(source))
      if (match[1])
        add(
          match[1],
          match.index + match[0].lastIndexOf(match[1]),
          isSure || imprint.test(match[0].trim()) ? outright : 4,
        );
  }
  const over = nameOverMenu(outline);
  if (over) add(over.passage.text, over.passage.start, 4);
  return marks;
}

const siteWords = lettered(String.raw`\.\p{L}{2,3}(?:\s|$)|personvern`, 'iu');

const longestName = 5;

/** A line of a few words at the very top, right over a menu. */
function nameOverMenu({ units }: Outline): Unit | null {
  const first = units.find((unit) => unit.type !== 'front-matter' && unit.reason !== 'skip-link');
  if (!first || first.type === 'furniture' || first.type === 'item') return null;
  const { text } = first.passage;
  if (countWords(text) > longestName || !capitalStart.test(text) || /[.!?:,\d]/u.test(text)) return null;
  const next = units[units.indexOf(first) + 1];
  return next?.reason === 'menu' ? first : null;
}

function unknownOrganisation(name: string, source: string): Organisation {
  const classification: Classification =
    nameClasses.find(({ words }) => words.test(name))?.classification ??
    pageClasses.find(({ words }) => words.test(source))?.classification ??
    'other';
  return { id: slugOf(name), name, otherNames: [], classification };
}
