import type { OrganisationMention } from '../../language/find-organisations.ts';
import { organisationNamed } from '../../language/find-organisations.ts';
import {
  addressLine,
  agencySign,
  askedBy,
  auditDocument,
  byLabel,
  copyright,
  editorLine,
  followLine,
  imprint,
  imprintInside,
  officeAddress,
  officerLine,
  offices,
  ownAnswer,
  parliamentDocument,
  pictureOfTown,
  programmeEntry,
  readAlso,
  reportingStart,
  senderLine,
  signature,
  sourceLine,
  toldTo,
} from '../../language/publisher-words.ts';
import { council, siteOwner } from '../../language/site-owner.ts';
import { newsHead, siteLine } from '../../language/titles.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { offsetAt } from '../../structure/passage.ts';
import type { Unit } from '../../structure/unit.ts';
import type { PublisherMark } from './mark.ts';
import { outright, surest } from './mark.ts';
import { writesOrNames } from './voice.ts';

/** How many units from the top are the page's head, and from the end its foot. */
const headUnits = 3;
const footUnits = 6;
/** How many units from the top a colophon may stand, with the address of a site alone on a line. */
const siteUnits = 24;
/** How many units from the top may name who audits. */
const auditUnits = 10;

/** A unit and where on the page it stands. */
interface Place {
  readonly unit: Unit;
  readonly next: Unit | undefined;
  readonly index: number;
  readonly outline: Outline;
  readonly isHead: boolean;
  readonly isFoot: boolean;
  readonly isEdge: boolean;
  /** Whether any organisation is named in the unit: most marks are words before a name. */
  readonly isNaming: boolean;
  /** The organisation that the unit begins with. */
  readonly first: OrganisationMention | undefined;
}

/** An organisation named there, or, where its name is not in the text, one that the whole unit tells of. */
type Found = OrganisationMention | Organisation | null | undefined;

interface UnitMark {
  readonly points: number | ((place: Place) => number);
  readonly find: (place: Place) => Found;
}

const signer = behind(signature);
const sourceOf = behind(sourceLine, ' / ');
const toldBehind = behind(toldTo);
const askedBehind = behind(askedBy, 'intervju');
const readBehind = behind(readAlso);

/** One kind of mark a row, each tried on every unit. To add one, add a row: its points count beside all others. */
const unitMarks: readonly UnitMark[] = [
  // `Utgitt av {name}`, `Ansvarlig utgiver: {name}`.
  { points: outright, find: behind(imprint) },
  { points: 8, find: behind(imprintInside) },
  // `Følg {name} på Facebook`.
  { points: 6, find: behind(followLine) },
  { points: 6, find: (place) => (place.isEdge ? sender(place) : null) },
  { points: 6, find: behind(copyright, '©') },
  { points: outright, find: ministryUnderNewsHead },
  { points: 6, find: auditor },
  { points: 4, find: (place) => (place.isEdge && !isMember(place) ? signer(place) : null) },
  { points: 4, find: (place) => (place.isEdge ? officeHolder(place) : null) },
  // `Ansvarlig redaktør i {name}`.
  { points: surest, find: (place) => (place.isNaming && editorLine.test(textOf(place)) ? firstWithin(place) : null) },
  { points: 6, find: behind(byLabel, 'v:') },
  { points: 8, find: newspaperThatTells },
  { points: 8, find: newspaperThatWasTold },
  { points: 8, find: (place) => (place.isFoot ? sourceOf(place) : null) },
  {
    points: outright,
    find: (place) =>
      place.index < footUnits && parliamentDocument.test(textOf(place)) ? organisationNamed('Stortinget') : null,
  },
  {
    points: 6,
    find: (place) =>
      place.index < footUnits && auditDocument.test(textOf(place)) ? organisationNamed('Riksrevisjonen') : null,
  },
  { points: 4, find: (place) => (place.index < footUnits ? townInPicture(place) : null) },
  { points: 4, find: ownWorkToRead },
  { points: 6, find: answererWhoWrites },
  { points: ({ index }) => (index < footUnits ? outright : 6), find: ownerOfSite },
  { points: 6, find: ownerOfAddress },
  { points: 4, find: (place) => (place.isHead && place.unit.type === 'furniture' ? siteInFrame(place) : null) },
  {
    points: 3,
    find: (place) => (place.isHead && place.unit.reason === 'breadcrumb' ? firstOutsideParliament(place) : null),
  },
  { points: 4, find: firstOfContact },
  {
    points: headPoints,
    find: (place) => (place.isHead && place.unit.type !== 'item' ? firstOutsideParliament(place) : null),
  },
];

/** The marks that single units of the outline bear, in their order. */
export function findUnitMarks(outline: Outline): PublisherMark[] {
  const marks: PublisherMark[] = [];
  for (const [index, unit] of outline.units.entries()) {
    if (unit.type === 'front-matter' || programmeEntry.test(unit.passage.text)) continue;
    const place = placeOf(unit, index, outline);
    for (const { points, find } of unitMarks) {
      const found = find(place);
      if (found) marks.push(markAt(unit, found, typeof points === 'number' ? points : points(place)));
    }
  }
  return marks;
}

function placeOf(unit: Unit, index: number, outline: Outline): Place {
  const { units, sheet } = outline;
  const { start, end } = unit.passage;
  const isFoot = index >= units.length - footUnits;
  return {
    unit,
    next: units[index + 1],
    index,
    outline,
    isHead: index < headUnits,
    isFoot,
    isEdge: isFoot || index < footUnits,
    isNaming: sheet.mentionsIn(start, end).length > 0,
    first: sheet.mentionAt(start),
  };
}

function markAt({ passage }: Unit, found: OrganisationMention | Organisation, points: number): PublisherMark {
  return 'organisation' in found
    ? { organisation: found.organisation, points, from: found.start, to: found.end }
    : { organisation: found, points, from: passage.start, to: passage.end };
}

const textOf = ({ unit }: Place): string => unit.passage.text;

/** The organisation named right behind what a pattern matches, in a unit that has the sign. */
function behind(pattern: Pick<RegExp, 'exec'>, sign = '') {
  return ({ unit, outline, isNaming }: Place): OrganisationMention | undefined => {
    const match = isNaming && unit.passage.text.includes(sign) ? pattern.exec(unit.passage.text) : null;
    return match ? outline.sheet.mentionAt(offsetAt(unit.passage, match.index + match[0].length)) : undefined;
  };
}

const firstWithin = ({ unit: { passage }, outline }: Place): OrganisationMention | undefined =>
  outline.sheet.mentionsIn(passage.start, passage.end).find(({ end }) => end <= passage.end);

/** Parliament heads the pages of those who bring cases before it. */
const firstOutsideParliament = ({ first }: Place): Found =>
  first?.organisation.classification === 'parliament' ? null : first;

/** A name that is all of its line says more than one that begins it, and most over a menu. */
function headPoints({ unit, next, index, first }: Place): number {
  const isWhole = first !== undefined && first.end >= unit.passage.end - 1;
  if (isWhole) return index === 0 && next?.reason === 'menu' ? outright : 5;
  return unit.reason === 'menu' ? 3 : 0;
}

/** `Nyhet | Dato …`, and under it the ministry alone. */
function ministryUnderNewsHead(place: Place): Found {
  const { next, outline } = place;
  const mention = next && outline.sheet.mentionAt(next.passage.start);
  const isWhole = mention !== undefined && mention.end >= (next?.passage.end ?? 0) - 1;
  if (!isWhole || mention.organisation.classification !== 'government') return null;
  return newsHead.test(textOf(place)) ? mention : null;
}

/** Near the top of an audit stands who made it. */
function auditor({ index, first }: Place): Found {
  const isAudit =
    index < auditUnits && first?.organisation.classification === 'agency' && /revisjon/i.test(first.organisation.name);
  return isAudit ? first : null;
}

/** `Av {name}`, `Leder, {name}`: who wrote or signs, where the name ends the line. */
function sender({ unit, outline: { sheet } }: Place): OrganisationMention | undefined {
  const { start, end, text } = unit.passage;
  const last = sheet.mentionsIn(start, end).at(-1);
  if (!last || last.end < end - 1 || last.start === start) return undefined;
  const match = senderLine.exec(text) ?? officerLine.exec(text);
  return match && offsetAt(unit.passage, match[0].length) === last.start ? last : undefined;
}

/** `Kari Dal, LO`, in a list of names: who sits in a committee signs nothing. */
const isMember = ({ unit, outline: { units } }: Place): boolean =>
  unit.item !== null && units.some((other) => other !== unit && other.item?.list === unit.item?.list);

/** An office that has one holder, who signs. */
function officeHolder(place: Place): Found {
  const text = textOf(place);
  if (isAddressed(place)) return null;
  const held = offices.find(({ sign, line }) => text.includes(sign) && line.test(text));
  return held && organisationNamed(held.organisation);
}

/** Under `Til` or `Kopi:` stand those who are written to. */
const isAddressed = ({ unit, index, outline: { units } }: Place): boolean =>
  units
    .slice(Math.max(0, index - addressUnits), index)
    .some(({ block, passage: { text } }) => block === unit.block && addressLine.test(text));
const addressUnits = 6;

/** `Bergens Tidende skriver at …`. */
function newspaperThatTells(place: Place): Found {
  const { first } = place;
  const isTelling =
    first?.organisation.classification === 'media' && reportingStart.test(textOf(place).slice(first.end - first.start));
  return isTelling ? first : null;
}

/** `… sier hun til {name}`. */
function newspaperThatWasTold(place: Place): Found {
  const told = toldBehind(place) ?? askedBehind(place);
  if (told?.organisation.classification !== 'media') return null;
  // An agency retells what a newspaper was told.
  if (!agenciesOfNews.has(told.organisation.id) && agencySign.test(place.outline.sheet.source)) return null;
  return agenciesOfNews.has(told.organisation.id) && !place.outline.sheet.source.includes('©') ? null : told;
}

/** Their news stands in the newspapers of others, who say whose it is. */
const agenciesOfNews: ReadonlySet<string> = new Set(['ntb', 'npk']);

/** Letters of the longest name of a picture. */
const longestCaption = 60;

/** `Asker logo`, on a page that names the municipality. */
function townInPicture({ unit, outline }: Place): Found {
  const { text } = unit.passage;
  const town = text.length < longestCaption ? pictureOfTown.exec(text)?.[1] : undefined;
  return town && outline.sheet.source.includes(`${town} kommune`) ? council(`${town} kommune`) : null;
}

/** `Les også {name}s undersøkelse`. */
function ownWorkToRead(place: Place): Found {
  const found = place.isNaming && readAlso.test(textOf(place)) ? readBehind(place) : undefined;
  return found && /^s\s/.test(place.outline.sheet.source.slice(found.end, found.end + 2)) ? found : null;
}

/** `Hovedpunkt i {name}s høringsuttalelse er at vi …`, `{name}s høringssvar om mat.` */
function answererWhoWrites({ unit, outline: { sheet } }: Place): Found {
  const { start, end, text } = unit.passage;
  if (!text.includes('øring') && !text.includes('øyring')) return null;
  const own = sheet.mentionsIn(start, end).find((each) => ownAnswer.test(sheet.source.slice(each.end, end)));
  return own && writesOrNames(unit, sheet, own.start) ? own : null;
}

/** `www.bufdir.no` alone on a line. */
function ownerOfSite(place: Place): Found {
  const text = textOf(place);
  if (place.index >= siteUnits || !siteLine.test(text)) return null;
  const host = text.replace(/^www\./i, '').replace(/\.[a-z]+$/i, '');
  // Under another's site stand the releases of its customers.
  return !host.includes('.') || /\.kommune$/i.test(host) ? siteOwner(host) : null;
}

/** `post@bufdir.no` in the foot. */
function ownerOfAddress(place: Place): Found {
  const office = place.isFoot && textOf(place).includes('@') ? officeAddress.exec(textOf(place))?.[1] : undefined;
  return office ? siteOwner(office) : null;
}

/** `Om planen - Nordland fylkeskommune`: the site’s name at the end of what stood in the window’s frame. */
function siteInFrame({ unit, outline: { sheet } }: Place): Found {
  const { start, end } = unit.passage;
  const last = sheet.mentionsIn(start, end).at(-1);
  const isEnding =
    last && last.end >= end && /\s[-–—|]\s$/u.test(sheet.source.slice(Math.max(start, last.start - 3), last.start));
  return isEnding ? last : null;
}

/** `Barneombudet | Postboks …` in the foot. */
function firstOfContact(place: Place): Found {
  const { first, unit, isFoot } = place;
  const isContact =
    isFoot &&
    unit.reason === 'contact' &&
    first &&
    /^\s?[|,•·–-]\s/.test(textOf(place).slice(first.end - unit.passage.start));
  return isContact ? first : null;
}
