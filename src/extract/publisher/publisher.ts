import type { OrganisationMention } from '../../language/find-organisations.ts';
import { jointWords } from '../../language/grammar.ts';
import { namesOf } from '../../language/organisation-names.ts';
import { ownerLabels, spokenOf } from '../../language/organisation-signs.ts';
import {
  auditWords,
  caseHead,
  officialHead,
  ownWork,
  toldInRelease,
  wantsBehind,
} from '../../language/publisher-words.ts';
import { answerWords } from '../../language/titles.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { countWords } from '../../structure/unit.ts';
import { isNamedAfter } from '../branch.ts';
import { isOfPress, quotedInTitle } from '../of-press.ts';
import { fewestParties, willingParties } from '../willing-parties.ts';
import { outright } from './mark.ts';
import { findPublisherMarks } from './marks.ts';
import { scoreUnit } from './name-points.ts';
import {
  answererOn,
  isOnAnothersPage,
  ministryByline,
  municipalityOf,
  ownsSite,
  siteOf,
  siteUnits,
  standsAlone,
} from './page.ts';
import { isToldOf, saysI, saysWe } from './voice.ts';

/** Whose document it is, and whose positions it retells where that is not the publisher. */
export interface Publisher {
  readonly organisation: Organisation | null;
  /** Where the text shows it: offsets in the source. */
  readonly from: number;
  readonly to: number;
  readonly retold: Organisation | null;
}

interface Score {
  organisation: Organisation;
  points: number;
  first: number;
  last: number;
}

/** Points from which an organisation counts as the publisher. */
const enough = 3;

/** Points that sentences on what the cabinet does can give it, where others speak too. */
const mostTold = 5;

/** Points of a mark from which a newspaper counts as the publisher, whoever speaks in it. */
const surely = 8;

/** Finds by what the text itself says who publishes it: who speaks in it, whose name stands in its title and widgets. */
export function findPublisher(outline: Outline): Publisher {
  const scores = new Map<string, Score>();
  const add = (organisation: Organisation, points: number, from: number, to: number): void => {
    const score = scores.get(organisation.id);
    if (score) score.points += points;
    else scores.set(organisation.id, { organisation, points, first: from, last: to });
  };
  if (isJoint(outline)) return { organisation: null, from: 0, to: 0, retold: null };
  const holders = new Set(
    [...outline.leads.announcing.values(), ...outline.leads.ofList.values()].flatMap(
      (lead) => lead.holder?.organisation.id ?? [],
    ),
  );
  /** Units of the text itself above the one at hand. */
  let above = 0;
  for (const [index, unit] of outline.units.entries()) {
    if (unit.type === 'front-matter') continue;
    const byline = index < siteUnits ? ministryByline(unit, outline) : null;
    if (byline) add(byline.organisation, 13, byline.start, byline.end);
    const alone = standsAlone(unit, outline);
    const isAtEnd = above < siteUnits / 2 || index >= outline.units.length - siteUnits;
    if (unit.type !== 'furniture') above += 1;
    if (alone && isAtEnd) add(alone.organisation, 3, alone.start, alone.end);
    scoreUnit(unit, outline, add);
    const next = outline.units[index + 1];
    const owner = ownerLabels.test(unit.passage.text) && next ? outline.sheet.mentionAt(next.passage.start) : undefined;
    if (owner) add(owner.organisation, 6, owner.start, owner.end);
  }
  const marks = findPublisherMarks(outline);
  for (const { organisation, points, from, to } of marks) add(organisation, points, from, to);
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
  if (isOfPress(outline)) return { organisation: null, from: 0, to: 0, retold: told };
  const quoted = quotedOnAnothers(outline);
  const town = municipalityOf(outline);
  if (town) add(town.organisation, 3, town.from, town.to);
  const site = siteOf(outline);
  const isNamed = outline.sheet.mentions.some(({ organisation }) => organisation.id === site?.organisation.id);
  if (site)
    return { ...site, retold: wantsAtOnce(outline) ?? dominant(scores, holders, site.organisation.id, isNamed) };
  liftBranches(scores);
  // What the cabinet will do is told on everyone's pages.
  const cabinet = scores.get('regjeringen');
  if (cabinet && cabinet.points < outright) cabinet.points = Math.min(cabinet.points, mostTold);
  const candidates = [...scores.values()].filter(
    (score) => !holders.has(score.organisation.id) && score.points >= enough && mayPublish(score),
  );
  const isRoundUp = tellsOfParties(outline, scores, holders);
  const isAudited = isAudit(outline);
  const isCase = outline.units.slice(0, headUnits).some(({ passage }) => caseHead.test(passage.text));
  // Who answers a hearing names the document in its title.
  const isOfficial =
    outline.units.slice(0, headUnits).some(({ passage }) => officialHead.test(passage.text)) &&
    !outline.units.some(({ passage }) => answerWords.test(passage.text));
  // What the cabinet will do does not make the page its own, where another's name heads it.
  const rivals = candidates.filter(
    ({ organisation, points }) => organisation.id !== 'regjeringen' || points >= outright,
  );
  const isOnlyHolder = rivals.length === 0 && holders.size === 1;
  const ranked = [...scores.values()]
    .filter((score) => (isOnlyHolder || !holders.has(score.organisation.id)) && mayPublish(score))
    .filter(({ organisation }) => organisation.id !== quoted?.id)
    .filter(({ organisation }) => !isRoundUp || organisation.classification !== 'party')
    .filter(({ organisation }) => !isOfficial || !besideState.has(organisation.classification))
    .filter(({ organisation }) => !isAudited || mayAudit(organisation))
    .filter(({ organisation }) => !isCase || organisation.classification === 'municipality')
    .sort((a, b) => b.points - a.points || a.first - b.first);
  const [best] = ranked;
  const credited = best && best.points >= enough ? undefined : onlyCredited(outline);
  if (credited) return { organisation: credited.organisation, from: credited.start, to: credited.end, retold: null };
  if (!best || best.points < (isCase ? leastOfCase : isOnlyVoice(best, scores, outline) ? leastOf(best) : enough))
    return { organisation: null, from: 0, to: 0, retold: quoted };
  const { organisation, first, last } = best;
  const isState = organisation.classification === 'agency' || organisation.id === 'regjeringen';
  if (isState && best.points < outright && saysI(outline)) return { organisation: null, from: 0, to: 0, retold: null };
  if (organisation.id === 'regjeringen' && best.points < outright && toldInRelease.test(outline.sheet.source))
    return { organisation: null, from: 0, to: 0, retold: toldOf(outline, ranked) };
  if (
    best.points < outright &&
    !ownsSite(outline, organisation) &&
    !isWorkOf(outline, organisation) &&
    (isToldOf(outline) || isOnAnothersPage(outline, organisation))
  )
    return { organisation: null, from: 0, to: 0, retold: toldOf(outline, ranked) };
  return { organisation, from: first, to: last, retold: answererOn(outline, organisation) };
}

/** How many units from the top may give the number of a document of cabinet or parliament. */
const headUnits = 2;

/** Who speaks in such documents and does not publish them. */
const besideState: ReadonlySet<string> = new Set(['party', 'ngo', 'union', 'ombud']);

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

/** Whom the title quotes, unless the site is its own. */
function quotedOnAnothers(outline: Outline): Organisation | null {
  const quoted = quotedInTitle(outline);
  const units = outline.units.filter(({ passage }) => passage.text !== outline.title?.passage.text);
  return quoted && ownsSite({ ...outline, units }, quoted) ? null : quoted;
}

/** `Riksrevisjonens undersøkelse av …`: a title that says whose work it is. */
function isWorkOf({ title, sheet }: Outline, organisation: Organisation): boolean {
  const mention = title && sheet.mentionAt(title.passage.start);
  return (
    mention?.organisation.id === organisation.id && ownWork.test(sheet.source.slice(mention.end, title?.passage.end))
  );
}

/** Whether its opening says that it is an audit: it names the municipality that was audited. */
const isAudit = ({ units }: Outline): boolean =>
  units.slice(0, auditUnits).some(({ passage }) => auditWords.test(passage.text));
const auditUnits = 10;

/** Municipalities, agencies and ombuds are audited; who audits has it in its name. */
const mayAudit = ({ classification, name }: Organisation): boolean =>
  /rev(?:isj|ision|\b)/i.test(name) || !['municipality', 'agency', 'ombud'].includes(classification);

/** Whether a page tells in turn what several parties want, and of none much more than of the next, those that head lists aside or not. */
function tellsOfParties(outline: Outline, scores: ReadonlyMap<string, Score>, holders: ReadonlySet<string>): boolean {
  const willing = willingParties(outline.sheet.mentions, outline.sheet.source);
  if (willing.size < fewestParties) return false;
  const told = [...scores.values()].filter(({ organisation }) => willing.has(organisation.id));
  const areAlike = (some: readonly Score[]): boolean => {
    const [first = 0, second = 0] = some.map(({ points }) => points).sort((a, b) => b - a);
    return first < 2 * second;
  };
  return areAlike(told) || areAlike(told.filter(({ organisation }) => !holders.has(organisation.id)));
}

/** `Velferdsalliansen krever at …`: whose demand the headline or the lead of news is. */
function wantsAtOnce({ units, sheet }: Outline): Organisation | null {
  const opening = units.filter(({ type }) => type === 'heading' || type === 'text').slice(0, openingUnits);
  const mention = opening
    .map(({ passage }) => sheet.mentionAt(passage.start))
    .find((named) => named && wantsBehind(sheet.source, named.end));
  return mention?.organisation ?? null;
}
const openingUnits = 3;

/** Whose positions a page of nobody's tells: whose its opening says, else whoever it tells most of. */
const toldOf = (outline: Outline, ranked: readonly Score[]): Organisation | null =>
  wantsAtOnce(outline) ?? ranked.find(isNoMedium)?.organisation ?? null;

/** An agency's name in a byline is not whose positions are told. */
const isNoMedium = ({ organisation }: Score): boolean => organisation.classification !== 'media';

/** `Arbeiderpartiet, Senterpartiet og SV i Nordre Follo`: a platform that several parties have in common is no one's. */
const isJoint = (outline: Outline): boolean =>
  outline.units
    .filter(({ type }) => type === 'text' || type === 'heading')
    .slice(0, 2)
    .some(({ passage }) => {
      const { start, end, text } = passage;
      const parties = outline.sheet
        .mentionsIn(start, end)
        .filter(({ organisation }) => organisation.classification === 'party');
      const [first, second] = parties;
      const isRow = second && jointWords.test(outline.sheet.source.slice(first?.end, second.start));
      return isRow && first?.start === start && !/[.!?:]$/u.test(text) && countWords(text) < 14;
    });

/** Parliament (but the Sámi one, which has policies of its own) and bodies of nations are spoken of everywhere: only marks that leave no doubt make them publishers. */
const mayPublish = ({ organisation, points }: Score): boolean =>
  points >= outright ||
  (organisation.id === 'sametinget' && points >= surely) ||
  (organisation.classification !== 'parliament' && !spokenOf.has(organisation.id));

/** A local branch speaks with the short name of the whole too: the points of that are its own. */
function liftBranches(scores: ReadonlyMap<string, Score>): void {
  const all = [...scores.values()];
  for (const branch of all) {
    for (const whole of all) {
      const isPart =
        branch !== whole && namesOf(branch.organisation).some((name) => isNamedAfter(name, whole.organisation));
      const isOwn =
        branch.points >= 1 || branch.first <= whole.first || branch.organisation.classification === 'agency';
      if (isPart && isOwn) branch.points += whole.points;
    }
  }
}

/** The organisation of which a page of another tells most. */
function dominant(
  scores: ReadonlyMap<string, Score>,
  holders: ReadonlySet<string>,
  publisher: string,
  isNamed = true,
): Organisation | null {
  const isOther = (score: Score): boolean =>
    score.organisation.id !== publisher &&
    !holders.has(score.organisation.id) &&
    score.points >= 1 &&
    isNoMedium(score);
  const isMedium = !isNamed || (scores.get(publisher)?.organisation.classification ?? 'media') === 'media';
  if (!isMedium) return null;
  const others = [...scores.values()].filter(isOther).sort((a, b) => b.points - a.points || a.first - b.first);
  const [first, second] = others;
  const parties = others.filter(({ organisation }) => organisation.classification === 'party');
  // News of several parties alike tells of no one of them.
  if (first && second && parties.length >= fewestParties && first.points < second.points * clearly) return null;
  return first?.organisation ?? null;
}

/** The council that a case goes to need only be named. */
const leastOfCase = 0.25;

/** How much more a page must tell of one than of the next. */
const clearly = 1.3;

/** Whether a text that says «we» names one organisation that could, and no other. */
function isOnlyVoice(best: Score, scores: ReadonlyMap<string, Score>, outline: Outline): boolean {
  const couldSpeak = ({ organisation }: Score): boolean => !notWriters.has(organisation.classification);
  return couldSpeak(best) && saysWe(outline) && [...scores.values()].filter(couldSpeak).length === 1;
}

/** An ombud is seldom named but by itself or as one who is asked for. */
const leastOf = ({ organisation }: Score): number => (organisation.classification === 'ombud' ? 0.5 : 1);

const notWriters = new Set(['government', 'parliament', 'agency', 'municipality', 'other', 'media']);
