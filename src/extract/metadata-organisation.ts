import type { OrganisationMention } from '../language/find-organisations.ts';
import { organisationNamed } from '../language/find-organisations.ts';
import { personPronouns } from '../language/grammar.ts';
import { lettered } from '../language/lettered.ts';
import { ownerLabels, speakingSigns, spokenOf } from '../language/organisation-signs.ts';
import { find, pattern } from '../language/pattern.ts';
import { slugOf } from '../language/slug.ts';
import type { Organisation } from '../model/model-types.ts';
import { datePrefix } from '../structure/date-prefix.ts';
import { findLead } from '../structure/lead.ts';
import type { Outline } from '../structure/outline.ts';
import { offsetAt } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { countWords } from '../structure/unit.ts';
import { findPublisherMarks, outright } from './publisher-marks.ts';

const municipalityInTitle = lettered(String.raw`(?:^|\s)(\p{Lu}[\p{L}-]+) (?:kommune|KOMMUNE)(?=s?\b|plan)`);
const councilInText = lettered(String.raw`(?:^|\s)(\p{Lu}[\p{L}-]+) (?:kommunestyre|bystyre|heradsstyre)(?:t|s)?\b`);

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
  for (const [index, unit] of outline.units.entries()) {
    if (unit.type === 'front-matter') continue;
    const byline = index < siteUnits ? ministryByline(unit, outline) : null;
    if (byline) add(byline.organisation, 13, byline.start, byline.end);
    const alone = standsAlone(unit, outline);
    const isAtEnd = index < siteUnits / 2 || index >= outline.units.length - siteUnits;
    if (alone && isAtEnd) add(alone.organisation, 3, alone.start, alone.end);
    scoreUnit(unit, outline, add);
    const next = outline.units[index + 1];
    const owner = ownerLabels.test(unit.passage.text) && next ? outline.sheet.mentionAt(next.passage.start) : undefined;
    if (owner) add(owner.organisation, 6, owner.start, owner.end);
  }
  const marks = findPublisherMarks(outline);
  for (const { organisation, points, from, to } of marks) add(organisation, points, from, to);
  const medium = marks.find(({ organisation, points }) => organisation.classification === 'media' && points >= surely);
  if (medium) {
    const { organisation, from, to } = medium;
    return { organisation, from, to, retold: dominant(scores, holders, organisation.id) };
  }
  const town = municipalityOf(outline);
  if (town) add(town.organisation, 3, town.from, town.to);
  const site = siteOf(outline);
  if (site) return { ...site, retold: dominant(scores, holders, site.organisation?.id ?? '') };
  liftBranches(scores);
  // What the cabinet will do is told on everyone's pages.
  for (const score of scores.values())
    if (score.organisation.id === 'regjeringen' && score.points < outright)
      score.points = Math.min(score.points, mostTold);
  const candidates = [...scores.values()].filter(
    (score) => !holders.has(score.organisation.id) && score.points >= enough && mayPublish(score),
  );
  const isOnlyHolder = candidates.length === 0 && holders.size === 1;
  const best = [...scores.values()]
    .filter((score) => (isOnlyHolder || !holders.has(score.organisation.id)) && mayPublish(score))
    .sort((a, b) => b.points - a.points || a.first - b.first)[0];
  if (!best || best.points < (isOnlyVoice(best, scores, outline) ? 1 : enough))
    return { organisation: null, from: 0, to: 0, retold: null };
  const { organisation, first, last } = best;
  if (!ownsSite(outline, organisation) && (isToldOf(outline) || isOnAnothersPage(outline, organisation)))
    return { organisation: null, from: 0, to: 0, retold: organisation };
  return { organisation, from: first, to: last, retold: null };
}

/** `Arbeiderpartiet, Senterpartiet og SV i Nordre Follo`: a platform that several parties have in common is no one's. */
const isJoint = (outline: Outline): boolean =>
  outline.units
    .filter(({ type }) => type === 'text' || type === 'heading')
    .slice(0, 2)
    .some(({ passage }) => {
      const { start, end, text } = passage;
      const parties = mentionsIn(outline, start, end).filter(
        ({ organisation }) => organisation.classification === 'party',
      );
      return parties.length >= 2 && parties[0]?.start === start && !/[.!?:]$/u.test(text) && countWords(text) < 14;
    });

/** Parliament and bodies of nations are spoken of everywhere: only marks that leave no doubt make them publishers. */
const mayPublish = ({ organisation, points }: Score): boolean =>
  points >= outright || (organisation.classification !== 'parliament' && !spokenOf.has(organisation.id));

/** A local branch speaks with the short name of the whole too: the points of that are its own. */
function liftBranches(scores: ReadonlyMap<string, Score>): void {
  const all = [...scores.values()];
  for (const branch of all) {
    for (const whole of all) {
      const names = [whole.organisation.name, ...whole.organisation.otherNames];
      const own = [branch.organisation.name, ...branch.organisation.otherNames];
      const isPart =
        branch !== whole &&
        own.some((name) => names.some((short) => name.endsWith(` ${short}`) || name.startsWith(`${short} i `)));
      const isOwn =
        branch.points >= 1 || branch.first <= whole.first || branch.organisation.classification === 'agency';
      if (isPart && isOwn) branch.points += whole.points;
    }
  }
}

/** Whether the page's own menu, trail or head begins with the organisation's name. */
const ownsSite = (outline: Outline, organisation: Organisation): boolean =>
  outline.units
    .slice(0, siteUnits)
    .some(
      (unit) =>
        (unit.type === 'furniture' || unit.type === 'heading') &&
        (unit.reason !== null || standsAlone(unit, outline) !== null) &&
        outline.sheet.mentionAt(unit.passage.start)?.organisation.id === organisation.id,
    );

/** How many units from either end may name the site. */
const siteUnits = 6;

const bylineWords = /\b(?:dato|nyhet|nyheit|pressemelding|publisert)\b[^|]*\|/i;

/** `Nyhet | Dato: … | Kunnskapsdepartementet`: the ministry that publishes on the site of the cabinet. */
function ministryByline(unit: Unit, outline: Outline): OrganisationMention | null {
  if (!bylineWords.test(unit.passage.text)) return null;
  const named = mentionsIn(outline, unit.passage.start, unit.passage.end).filter(
    ({ organisation }) => organisation.classification === 'government',
  );
  return named.at(-1) ?? null;
}

/** The organisation that a line names and no more: a site's head or foot. */
function standsAlone(unit: Unit, outline: Outline): OrganisationMention | null {
  const mention = outline.sheet.mentionAt(unit.passage.start);
  if (unit.type === 'item' || !mention) return null;
  const rest = unit.passage.text.slice(mention.end - unit.passage.start);
  if (rest.length > 3 && !/^[\s\d–-]+$/.test(rest)) return null;
  return mention.organisation.classification === 'parliament' ? null : mention;
}

type Add = (organisation: Organisation, points: number, from: number, to: number) => void;

/** Points for the names in one unit. */
function scoreUnit(unit: Unit, outline: Outline, add: Add): void {
  const { sheet } = outline;
  const isTitle = unit === outline.title;
  if (unit.shape === 'table-cell' || unit.shape === 'column-head') return;
  const weight =
    unit.type === 'furniture' ? (widgetWeights[unit.reason ?? ''] ?? 0) : unit.type === 'heading' ? 2 : 0.5;
  if (weight === 0) return;
  const passages = unit.type === 'text' ? sheet.sentences(unit.passage) : [unit.passage];
  for (const passage of passages) {
    const mentions = sheet.mentions.length === 0 ? [] : mentionsIn(outline, passage.start, passage.end);
    if (mentions.length === 0) continue;
    for (const mention of mentions)
      add(
        mention.organisation,
        unit.type === 'furniture' ? weight : weightOf(mention, outline, weight),
        mention.start,
        mention.end,
      );
    if (unit.type === 'furniture') continue;
    const tokens = sheet.tokens(passage);
    const classes = sheet.classes(passage);
    for (const sign of speakingSigns) {
      for (const source of sign.patterns) {
        const match = find(pattern(source), tokens, classes);
        if (!match) continue;
        const from = offsetAt(passage, tokens.starts[match.from] ?? 0);
        const to = offsetAt(passage, (tokens.ends[match.to - 1] ?? 1) - 1) + 1;
        const mention = mentions.find(({ start, end }) => start >= from && end <= to);
        if (mention && !sign.notOf?.includes(mention.organisation.classification))
          add(mention.organisation, sign.weight, mention.start, mention.end);
        break;
      }
    }
    const first = mentions[0];
    if (unit.type === 'heading' && first && weightOf(first, outline, 2) >= 1 && findLead(passage, sheet)) {
      add(first.organisation, 2, first.start, first.end);
    }
  }
  if (isTitle) titleEnds(unit, outline, add);
}

const asObject =
  /(?:^|\s)(?:med|hos|til|om|mot|ved|hjå|for|with|to|against)\s(?:(?:den|det|dei|de|ny|nye|neste|norske|vår)\s){0,2}$/u;

/** A name in the genitive or as subject counts in full and more; as the object of a preposition it is only spoken of. */
function weightOf(mention: OrganisationMention, outline: Outline, weight: number): number {
  const { source } = outline.sheet;
  const isObject = asObject.test(source.slice(Math.max(0, mention.start - 18), mention.start));
  const isGenitive = /^(?:s|')\s/u.test(source.slice(mention.end, mention.end + 2));
  return (
    (isObject ? Math.min(weight, 0.5) : weight) * (mention.known ? 1 : 0.5) + (isGenitive && weight >= 2 ? 1.5 : 0)
  );
}

/**
 * `Plan mot mobbing - Goa skole`: a title that ends with a name after a dash names the publisher; so does one that
 * begins with a name, where the text says «vi».
 */
function titleEnds(unit: Unit, outline: Outline, add: Add): void {
  const { passage } = unit;
  for (const mention of mentionsIn(outline, passage.start, passage.end)) {
    const before = outline.sheet.source.slice(Math.max(passage.start, mention.start - 3), mention.start);
    const whole = mention.start === passage.start && mention.end >= passage.end;
    const isEnding = mention.end >= passage.end && /[-–—|]\s*$/u.test(before);
    if (whole || isEnding) add(mention.organisation, 4, mention.start, mention.end);
    else if (mention.start === passage.start && saysWe(outline))
      add(mention.organisation, 2, mention.start, mention.end);
  }
}

const we = new Set(['vi', 'me', 'we', 'våre', 'vår', 'vårt']);

const saysWe = (outline: Outline): boolean =>
  outline.units.some(
    (unit) =>
      unit.type !== 'furniture' &&
      !/^[–—-]/u.test(unit.passage.text) &&
      outline.sheet.tokens(unit.passage).words.some((word) => we.has(word)),
  );

/** What a page's own furniture says of whose page it is. */
const widgetWeights: Readonly<Record<string, number>> = {
  'feedback-widget': 4,
  caption: 0.5,
  newsletter: 3,
  menu: 2,
  breadcrumb: 2,
  'running-head': 1.5,
  'share-buttons': 1,
  contact: 2,
  'call-to-action': 1,
};

function mentionsIn(outline: Outline, from: number, to: number) {
  const { mentions } = outline.sheet;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= to) break;
    found.push(mention);
  }
  return found;
}

/** `Meløy kommuneplan`, `Meløy kommune – plan`: whose plan it is stands at the head of the title. */
function municipalityOf(outline: Outline): { organisation: Organisation; from: number; to: number } | null {
  const title = outline.title?.passage;
  if (!title || /revisjon/i.test(title.text)) return null;
  const head = outline.units.filter(({ type }) => type === 'text' || type === 'heading').slice(0, siteUnits);
  const isNamed = municipalityInTitle.test(title.text);
  const place = isNamed ? title : head.find(({ passage }) => councilInText.test(passage.text))?.passage;
  const match = place ? (municipalityInTitle.exec(place.text) ?? councilInText.exec(place.text)) : null;
  if (!place || !match?.[1]) return null;
  const name = `${match[1].charAt(0)}${match[1].slice(1).toLowerCase()} kommune`;
  const organisation: Organisation = { id: slugOf(name), name, otherNames: [], classification: 'municipality' };
  return {
    organisation,
    from: offsetAt(place, match.index),
    to: offsetAt(place, match.index + match[0].length - 1) + 1,
  };
}

/** The site that furniture names: an e-mail address, the head of a breadcrumb, a picture's text alternative. */
function siteOf(outline: Outline): { organisation: Organisation; from: number; to: number } | null {
  for (const unit of outline.units) {
    if (unit.type !== 'furniture') continue;
    const { text, start, end } = unit.passage;
    const domain = /@(?:[\w-]+\.)*([\w-]+)\.(?:no|com|org|se|dk)\b/i.exec(text)?.[1];
    const byDomain = domain ? organisationNamed(domain) : null;
    if (byDomain) return { organisation: byDomain, from: start, to: end };
    const mention = outline.sheet.mentionAt(start);
    if (!mention) continue;
    if (unit.reason === 'breadcrumb' && mention.organisation.classification === 'media')
      return { organisation: mention.organisation, from: mention.start, to: mention.end };
    if (
      unit.reason === 'caption' &&
      text.charAt(mention.end - start) === ':' &&
      mention.organisation.classification !== 'media'
    ) {
      return { organisation: mention.organisation, from: mention.start, to: mention.end };
    }
  }
  return null;
}

/** The organisation of which a page of another tells most. */
function dominant(
  scores: ReadonlyMap<string, Score>,
  holders: ReadonlySet<string>,
  publisher: string,
): Organisation | null {
  const isOther = (score: Score): boolean =>
    score.organisation.id !== publisher && !holders.has(score.organisation.id) && score.points >= 1;
  const isMedium =
    [...scores.values()].find((score) => score.organisation.id === publisher)?.organisation.classification ===
      'media' || !scores.has(publisher);
  if (!isMedium) return null;
  return (
    [...scores.values()].filter(isOther).sort((a, b) => b.points - a.points || a.first - b.first)[0]?.organisation ??
    null
  );
}

/** Whether a text that says «we» names one organisation that could, and no other. */
function isOnlyVoice(best: Score, scores: ReadonlyMap<string, Score>, outline: Outline): boolean {
  const couldSpeak = ({ organisation }: Score): boolean => !notWriters.has(organisation.classification);
  return couldSpeak(best) && saysWe(outline) && [...scores.values()].filter(couldSpeak).length === 1;
}

const notWriters = new Set(['government', 'parliament', 'agency', 'municipality', 'other', 'media']);

/** A text that speaks of its subject as «hun» and never as «vi» outside replies is a news text about it. */
function isToldOf(outline: Outline): boolean {
  let told = 0;
  let own = 0;
  for (const unit of outline.units) {
    if (unit.type !== 'text' || /^[–—-]/u.test(unit.passage.text)) continue;
    const { words } = outline.sheet.tokens(unit.passage);
    for (const [index, word] of words.entries()) {
      const next = words[index + 1] ?? '';
      const before = words[index - 1] ?? '';
      if (
        personPronouns.has(word) &&
        (/^(?:vil|ønsker|skal|mener)$/u.test(next) || /^(?:vil|ønsker|skal|mener)$/u.test(before))
      )
        told += 1;
      if (word === 'vi' || word === 'våre' || word === 'vår' || word === 'me') own += 1;
    }
  }
  const quotes = outline.units.some((unit) => unit.type === 'text' && /[,»"”] sier /u.test(unit.passage.text));
  return own === 0 && (told >= 2 || (told === 1 && quotes) || datePrefix.test(outline.sheet.source.slice(0, 60)));
}

/** Whether the page's own navigation names another organisation than the one that speaks. */
function isOnAnothersPage(outline: Outline, speaker: Organisation): boolean {
  for (const unit of outline.units) {
    if (unit.reason !== 'breadcrumb') continue;
    const names = mentionsIn(outline, unit.passage.start, unit.passage.end);
    if (names.length > 0 && names.every((mention) => mention.organisation.id !== speaker.id)) return true;
  }
  return false;
}
