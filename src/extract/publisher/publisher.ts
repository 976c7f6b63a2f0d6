import type { OrganisationMention } from '../../language/find-organisations.ts';
import { ownWork, toldInRelease, weDemand } from '../../language/publisher-words.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { isDebate, isOfPress } from '../of-press.ts';
import { candidatesOf, leastFor, limitCabinet } from './candidates.ts';
import { isJoint } from './excluded.ts';
import { outright } from './mark.ts';
import { findPublisherMarks } from './marks.ts';
import { isOnAnothersPage, municipalityOf, ownsSite, siteOf, siteUnits, standsAlone } from './page.ts';
import { answererOn, dominant, quotedOnAnothers, toldOf, wantsAtOnce } from './retold.ts';
import { addPoints, enough, liftBranches, scoresOf, surely } from './score.ts';
import { isToldOf, saysI, saysWe } from './voice.ts';

/** Whose document it is, and whose positions it retells where that is not the publisher. */
export interface Publisher {
  readonly organisation: Organisation | null;
  /** Where the text shows it: offsets in the source. */
  readonly from: number;
  readonly to: number;
  readonly retold: Organisation | null;
}

/** Points of a mark that only the owner of a page has: its copyright, its imprint. */
const ofOwner = 6;

/** Finds by what the text itself says who publishes it: who speaks in it, whose name stands in its title and widgets. */
export function findPublisher(outline: Outline): Publisher {
  if (isJoint(outline)) return { organisation: null, from: 0, to: 0, retold: null };
  const holders = new Set(
    [...outline.leads.announcing.values(), ...outline.leads.ofList.values()].flatMap(
      (lead) => lead.holder?.organisation.id ?? [],
    ),
  );
  const marks = findPublisherMarks(outline);
  const scores = scoresOf(outline, marks);
  const medium = marks
    .filter(({ organisation, points }) => organisation.classification === 'media' && points >= surely)
    .sort((a, b) => b.points - a.points)[0];
  if (medium) {
    const { organisation, from, to } = medium;
    return { organisation, from, to, retold: wantsAtOnce(outline) ?? dominant(scores, holders, organisation.id) };
  }
  const told = toldOf(
    outline,
    [...scores.values()].sort((a, b) => b.points - a.points),
  );
  const isContributed = isDebate(outline) && !marks.some(({ points }) => points >= ofOwner);
  if (isContributed || isOfPress(outline)) return { organisation: null, from: 0, to: 0, retold: told };
  const quoted = quotedOnAnothers(outline);
  const town = municipalityOf(outline);
  if (town) addPoints(scores, town.organisation, 4, town.from, town.to);
  const site = siteOf(outline);
  const isNamed = outline.sheet.mentions.some(({ organisation }) => organisation.id === site?.organisation.id);
  if (site)
    return { ...site, retold: wantsAtOnce(outline) ?? dominant(scores, holders, site.organisation.id, isNamed) };
  liftBranches(scores);
  limitCabinet(scores);
  const ranked = candidatesOf(outline, scores, holders).filter(({ organisation }) => organisation.id !== quoted?.id);
  const best = ranked.find((score) => score.points >= leastFor(score, scores, outline));
  const credited = best && best.points >= enough ? undefined : onlyCredited(outline);
  if (credited) return { organisation: credited.organisation, from: credited.start, to: credited.end, retold: null };
  if (!best) return { organisation: null, from: 0, to: 0, retold: quoted };
  const { organisation, first, last } = best;
  const isState = organisation.classification === 'agency' || organisation.id === 'regjeringen';
  const speaksForItself = saysI(outline) || (best.points < surely && weDemand.test(outline.sheet.source));
  if (isState && best.points < outright && speaksForItself) return { organisation: null, from: 0, to: 0, retold: null };
  if (
    (organisation.id === 'regjeringen' ||
      !(saysWe(outline) || ownsSite(outline, organisation) || endsWith(outline, organisation))) &&
    best.points < outright &&
    toldInRelease.test(outline.sheet.source)
  )
    return { organisation: null, from: 0, to: 0, retold: toldOf(outline, ranked) };
  if (
    best.points < outright &&
    !ownsSite(outline, organisation) &&
    !isWorkOf(outline, organisation) &&
    (isToldOf(outline) || isOnAnothersPage(outline, organisation))
  )
    return { organisation: null, from: 0, to: 0, retold: toldOf(outline, ranked) };
  return { organisation, from: first, to: last, retold: answererOn(outline, organisation) ?? quoted };
}

/** Whether its name stands alone at the foot. */
const endsWith = (outline: Outline, organisation: Organisation): boolean =>
  outline.units.slice(-siteUnits).some((unit) => standsAlone(unit, outline)?.organisation.id === organisation.id);

/** `Riksrevisjonens undersøkelse av …`: a title that says whose work it is. */
function isWorkOf({ title, sheet }: Outline, organisation: Organisation): boolean {
  const mention = title && sheet.mentionAt(title.passage.start);
  return (
    mention?.organisation.id === organisation.id && ownWork.test(sheet.source.slice(mention.end, title?.passage.end))
  );
}

/** The one body that a page names at all, where it is credited with a picture: `Illustrasjon: Folkehelseinstituttet`. */
function onlyCredited({ units, sheet }: Outline): OrganisationMention | undefined {
  const [first, ...others] = sheet.mentions;
  if (!first || !ownsPictures.has(first.organisation.classification)) return undefined;
  if (others.some(({ organisation }) => organisation.id !== first.organisation.id)) return undefined;
  const isCredit = units.some(
    ({ reason, passage }) => reason === 'caption' && passage.start <= first.start && first.end <= passage.end,
  );
  return isCredit ? first : undefined;
}
const ownsPictures: ReadonlySet<string> = new Set(['agency', 'ombud', 'ngo', 'union', 'party']);
