import type { OrganisationMention } from '../../language/find-organisations.ts';
import { organisationNamed } from '../../language/find-organisations.ts';
import {
  auditDocument,
  byLabel,
  copyright,
  editorLine,
  followLine,
  imprint,
  imprintInside,
  parliamentDocument,
  programmeEntry,
  signature,
  sourceLine,
} from '../../language/publisher-words.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import type { Unit } from '../../structure/unit.ts';
import type { PublisherMark } from './mark.ts';
import { outright, surest } from './mark.ts';
import { isWithinReach } from './page.ts';
import type { Found, Place } from './place.ts';
import { behind, firstWithin, footUnits, placeOf, textOf } from './place.ts';
import { newspaperByline, newspaperOfView, newspaperThatTells, newspaperThatWasTold } from './press-marks.ts';
import {
  answererWhoWrites,
  auditor,
  cabinetAtHead,
  isMember,
  ministryUnderNewsHead,
  officeHolder,
  ownerUnderTitle,
  ownWorkToRead,
  sender,
  writerWhoNamesItself,
} from './sender-marks.ts';
import {
  countyOfPlan,
  firstOfContact,
  ownerOfAddress,
  ownerOfSite,
  ownerOfSiteInText,
  siteInFrame,
  townInPicture,
} from './site-marks.ts';

interface UnitMark {
  readonly points: number | ((place: Place) => number);
  readonly find: (place: Place) => Found;
}

const signer = behind(signature);
const sourceOf = behind(sourceLine, ' / ');

/** One kind of mark a row, each tried on every unit. To add one, add a row: its points count beside all others. */
const unitMarks: readonly UnitMark[] = [
  // `Utgitt av {name}`, `Ansvarlig utgiver: {name}`.
  { points: outright, find: behind(imprint) },
  { points: 8, find: behind(imprintInside) },
  // `Følg {name} på Facebook`.
  { points: 6, find: behind(followLine) },
  { points: 6, find: (place) => (place.isEdge ? sender(place) : null) },
  { points: 4, find: writerWhoNamesItself },
  { points: 3, find: ownerUnderTitle },
  { points: 4, find: cabinetAtHead },
  { points: 6, find: behind(copyright, '©') },
  { points: outright, find: ministryUnderNewsHead },
  { points: 6, find: auditor },
  { points: 4, find: (place) => (place.isEdge && !isMember(place) ? signer(place) : null) },
  { points: 4, find: (place) => (place.isEdge ? officeHolder(place) : null) },
  // `Ansvarlig redaktør i {name}`.
  { points: surest, find: (place) => (place.isNaming && editorLine.test(textOf(place)) ? firstWithin(place) : null) },
  { points: 6, find: behind(byLabel, 'v:') },
  { points: surest, find: newspaperOfView },
  { points: 8, find: newspaperByline },
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
  { points: 3, find: (place) => (place.index < footUnits ? countyOfPlan(place) : null) },
  { points: 6, find: ownerOfSiteInText },
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
  outline.units.forEach((unit, index) => {
    if (unit.type === 'front-matter' || !isWithinReach(unit, outline) || programmeEntry.test(unit.passage.text)) return;
    const place = placeOf(unit, index, outline);
    unitMarks.forEach(({ points, find }) => {
      const found = find(place);
      if (found) marks.push(markAt(unit, found, typeof points === 'number' ? points : points(place)));
    });
  });
  return marks;
}

function markAt({ passage }: Unit, found: OrganisationMention | Organisation, points: number): PublisherMark {
  return 'organisation' in found
    ? { organisation: found.organisation, points, from: found.start, to: found.end }
    : { organisation: found, points, from: passage.start, to: passage.end };
}

/** Parliament heads the pages of those who bring cases before it. */
const firstOutsideParliament = ({ first }: Place): Found =>
  first?.organisation.classification === 'parliament' ? null : first;

/** A name that is all of its line says more than one that begins it, and most over a menu. */
function headPoints({ unit, next, index, first }: Place): number {
  const isWhole = first !== undefined && first.end >= unit.passage.end - 1;
  if (isWhole) return index === 0 && next?.reason === 'menu' ? outright : 5;
  return unit.reason === 'menu' ? 3 : 0;
}
