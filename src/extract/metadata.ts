import { detectLanguage } from '../language/detect-language.ts';
import type { OrganisationMention } from '../language/find-organisations.ts';
import { findOrganisations, organisationNamed } from '../language/find-organisations.ts';
import { lettered } from '../language/lettered.ts';
import { holderGroups } from '../language/sentence-cues.ts';
import { slugOf } from '../language/slug.ts';
import { documentNumber, inspectionWords, metaLine, newsHead, planLine, titleTypes } from '../language/titles.ts';
import type { Classification, DocumentType, Organisation, Period } from '../model/model-types.ts';
import type { Hints } from '../read/types.ts';
import { datePrefix } from '../structure/date-prefix.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { endsSentence } from '../structure/unit.ts';
import { findPeriod, findPublished } from './dates.ts';
import type { Speaker } from './fact.ts';
import { findPublisher } from './metadata-organisation.ts';

/** How a field is known; `from` and `to` are offsets in the source where the text shows it. */
export interface Known<Value> {
  readonly value: Value;
  readonly method: 'front-matter' | 'option' | 'manifest' | 'text' | 'markup';
  readonly from?: number;
  readonly to?: number;
}

/**
 * What is known of a document beside its statements; fields that nothing states are left out, and `null` where somebody
 * states that there is none.
 */
export interface Metadata {
  readonly id?: string;
  readonly title?: Known<string | null>;
  readonly type?: Known<DocumentType>;
  readonly language?: Known<string | null>;
  readonly organisation?: Known<Organisation | null>;
  readonly period?: Known<Period | null>;
  readonly published?: Known<string | null>;
  readonly url?: Known<string | null>;
  readonly speaker: Speaker;
}

/** What others than the text say, in the order in which they are believed. */
export interface Told {
  readonly frontMatter: Hints | null;
  readonly option: Hints | null;
  readonly manifest: Hints | null;
  readonly markup: Hints | null;
}

const methods = [
  ['front-matter', 'frontMatter'],
  ['option', 'option'],
  ['manifest', 'manifest'],
] as const;

/** Finds title, type, language, organisation, period and date: from what is told first, then from the text. */
export function findMetadata(outline: Outline, told: Told): Metadata {
  const fromOutside = <Value>(pick: (hints: Hints) => Value | undefined): Known<Value> | undefined => {
    for (const [method, key] of methods) {
      const value = told[key] ? pick(told[key]) : undefined;
      if (value !== undefined) return { value, method };
    }
    return undefined;
  };
  const fromMarkup = <Value>(pick: (hints: Hints) => Value | undefined): Known<Value> | undefined => {
    const value = told.markup ? pick(told.markup) : undefined;
    return value === undefined ? undefined : { value, method: 'markup' };
  };
  const language =
    fromOutside((hints) => hints.language) ?? languageOf(outline) ?? fromMarkup((hints) => hints.language);
  const publisher = findPublisher(outline);
  const organisation =
    fromOutside((hints) => toldOrganisation(hints.organisation)) ??
    fromMarkup((hints) => knownOrganisation(hints.organisation)) ??
    (publisher.organisation ? shown(publisher.organisation, publisher.from, publisher.to) : undefined) ??
    fromMarkup((hints) => toldOrganisation(hints.organisation));
  const title =
    fromOutside((hints) => hints.title) ??
    (outline.title
      ? at((outline.title.whole ?? outline.title.passage).text, outline.title.whole ?? outline.title.passage)
      : fromMarkup((hints) => hints.title));
  const type =
    fromOutside((hints) => documentType(hints.type)) ??
    typeOf(outline, title?.value ?? null, organisation?.value ?? null);
  const period = fromOutside((hints) => hints.period) ?? periodOf(outline, type?.value ?? null);
  const published =
    fromOutside((hints) => hints.published) ?? publishedOf(outline) ?? fromMarkup((hints) => hints.published);
  const url = fromOutside((hints) => hints.url) ?? fromMarkup((hints) => hints.url);
  const retold = organisation && publisher.retold?.id === organisation.value?.id ? null : publisher.retold;
  const id = told.frontMatter?.id;
  return {
    ...(id !== undefined && { id }),
    ...(title && { title }),
    ...(type && { type }),
    ...(language && { language }),
    ...(organisation && { organisation }),
    ...(period && { period }),
    ...(published && { published }),
    ...(url && { url }),
    speaker: speakerOf(organisation?.value ?? null, retold, type?.value ?? null, outline.sheet.mentions),
  };
}

/** The site's name in the markup, where the tables know it: whose page it is, whoever speaks on it. */
const knownOrganisation = (name: string | null | undefined): Organisation | undefined =>
  name ? (organisationNamed(name) ?? undefined) : undefined;

const at = <Value>(value: Value, passage: Passage): Known<Value> => shown(value, passage.start, passage.end);
const shown = <Value>(value: Value, from: number, to: number): Known<Value> => ({ value, method: 'text', from, to });

const toldOrganisation = (name: string | null | undefined): Organisation | null | undefined =>
  name === null ? null : organisationOf(name);

/** An organisation by its name: of the table, or as named. */
export function organisationOf(name: string | undefined): Organisation | undefined {
  if (!name) return undefined;
  const byForm = findOrganisations(name).find(({ start, end }) => start === 0 && end === name.length);
  return (
    organisationNamed(name) ??
    byForm?.organisation ?? { id: slugOf(name), name, otherNames: [], classification: 'other' }
  );
}

const types = new Set<string>(['strategy', 'programme', 'policy', 'plan', 'report', 'news', 'consultation', 'other']);
const documentType = (type: string | undefined): DocumentType | undefined =>
  type && types.has(type) ? (type as DocumentType) : undefined;

/** So many words show the language. */
const languageSample = 300;

function languageOf(outline: Outline): Known<string> | undefined {
  const words: string[] = [];
  for (const unit of outline.units) {
    if (unit.type === 'furniture' || unit.type === 'front-matter') continue;
    words.push(...outline.sheet.tokens(unit.passage).words.slice(0, languageSample));
    if (words.length > languageSample) break;
  }
  const language = detectLanguage(words);
  return language ? { value: language, method: 'text' } : undefined;
}

/** How many units from the top may name the genre, the period or the date of a document. */
const head = 8;

/** How many of them may say that it is a plan. */
const planLines = 4;

const headUnits = (outline: Outline) =>
  outline.units
    .filter((unit) => unit.type !== 'front-matter' && unit.type !== 'item' && unit.type !== 'furniture')
    .slice(0, head);

const replies = lettered(
  String.raw`[,»"”?]\s(?:sier|seier|sa|forteller|fortel|fortalte|fortalde|forklarer|skriver|understreker|påpeker|spurte|spurde|says|said)\s\p{L}|,\s(?:la|sa)\s\p{Lu}\p{L}+\stil\b|[,"”]\s(?:he|she)\ssaid\b|\s(?:slår|skriv|skriver)\s\p{Lu}\p{L}+\s(?:fast|at)\b`,
);

/** How many words a line may have that only says what the document is. */
const shortLine = 6;

const isShortLine = (text: string): boolean => text.split(' ').length <= shortLine && !endsSentence(text);

/** The type by title, opening lines, who publishes it and what it is made of. */
function typeOf(
  outline: Outline,
  title: string | null,
  organisation: Organisation | null,
): Known<DocumentType> | undefined {
  const texts = outline.units.filter((unit) => unit.type === 'text').map((unit) => unit.passage.text);
  const isNews = texts.some((text) => replies.test(text)) || organisation?.classification === 'media';
  const isGenre = (unit: Outline['units'][number]): boolean =>
    unit.type === 'heading' || metaLine.test(unit.passage.text) || isShortLine(unit.passage.text);
  const pageNames = outline.units.filter(({ reason }) => reason === 'running-head' || reason === 'breadcrumb');
  const heads = [...headUnits(outline), ...pageNames]
    .filter((unit) => isGenre(unit) || unit.type === 'furniture')
    .map((unit) => unit.passage.text);
  if (organisation?.classification === 'media') return shown('news', 0, 0);
  if (outline.units.slice(0, head).some(({ passage }) => newsHead.test(passage.text)))
    return { value: 'news', method: 'text' };
  const byTitle = titleTypes.find(({ words }) => title !== null && words.test(title));
  if (byTitle && outline.title && !(isNews && byTitle.type !== 'consultation'))
    return at(byTitle.type, outline.title.passage);
  const kinds = new Set([...outline.leads.announcing.values()].flatMap((lead) => lead.found?.cue.kind ?? []));
  const isAdvocate = organisation?.classification === 'ngo' || organisation?.classification === 'union';
  if (isNews && !kinds.has('goal') && !(isAdvocate && kinds.has('proposal'))) return { value: 'news', method: 'text' };
  const isInspection = outline.units.slice(0, head).some(({ passage }) => inspectionWords.test(passage.text));
  if (isInspection && (organisation === null || organisation.classification === 'agency'))
    return { value: 'report', method: 'text' };
  if (
    headUnits(outline)
      .slice(0, planLines)
      .some(({ passage }) => planLine.test(passage.text))
  )
    return { value: 'plan', method: 'text' };
  const byHead = titleTypes.find(
    ({ type, words }) => type !== 'policy' && type !== 'plan' && heads.some((text) => words.test(text)),
  );
  if (byHead) return { value: byHead.type, method: 'text' };
  const bySpeaker = typeBySpeaker(organisation?.classification ?? null, kinds, outline, title);
  return bySpeaker ? { value: bySpeaker, method: 'text' } : undefined;
}

function typeBySpeaker(
  classification: Classification | null,
  kinds: ReadonlySet<string>,
  outline: Outline,
  title: string | null,
): DocumentType | null {
  const wills = outline.units.filter(
    (unit) => unit.type === 'text' && /(?:\bvi (?:vil|må|skal|ønsker)\b|\bmå\b)/i.test(unit.passage.text),
  ).length;
  if (classification === 'party') return 'policy';
  if ((classification === 'ngo' || classification === 'union') && (wills >= 1 || kinds.has('proposal')))
    return 'policy';
  if (classification === 'ombud')
    return kinds.has('goal')
      ? 'strategy'
      : title && /\s(?:etterspør|vil|får|ber|krever|må|er|har|blir|bekymret|advarer|etterlyser|møter)\s/u.test(title)
        ? 'news'
        : null;
  if (classification === 'government')
    return kinds.has('finding') || outline.units.some((unit) => unit.type === 'row') ? 'report' : 'policy';
  if (classification === 'agency') return kinds.has('finding') ? 'report' : null;
  if (classification === null && (wills >= 2 || kinds.has('proposal'))) return wills >= 2 ? 'policy' : null;
  return null;
}

const periodWords =
  /(?:strategi|plan\b|plan(?:en)?\s|program|plattform|mål\b|årsrapport|årsmelding|budsjett|satsing|strategy|opptrapping|(?:by|kommune|fylkes|stortings|plan|strategi|program|valg|val|landsmøte)\p{L}*perioden?)/iu;
const singleYearWords =
  /(?:hovedmål|hovudmål|mål (?:for|i)|årsrapport|årsmelding|årsplan|virksomhetsplan|verksemdsplan|årsrekneskap|årsregnskap|strategi(?:en)? (?:for )?(?:19|20)\d\d|handlingsplan|budsjett|prioriter)/i;

/** Furniture that names the document again. */
const pageNames: ReadonlySet<string> = new Set(['breadcrumb', 'running-head']);

/** The years that the document holds for: a range in the title or an opening line about the plan, or a year it is for. */
function periodOf(outline: Outline, type: DocumentType | null): Known<Period> | undefined {
  const lines = headUnits(outline);
  const candidates = outline.title ? [outline.title, ...lines.filter((unit) => unit !== outline.title)] : lines;
  const others = outline.units.filter((unit) =>
    unit.type === 'furniture' ? pageNames.has(unit.reason ?? '') : metaLine.test(unit.passage.text),
  );
  for (const unit of [...candidates, ...others]) {
    const { text } = unit.passage;
    if (text.length > 400 || isSession(unit, outline)) continue;
    const period = findPeriod(text);
    if (!period) continue;
    const isTitle = unit === outline.title;
    const isPlan = type === 'strategy' || type === 'plan' || type === 'programme';
    const isAbout =
      period.stated === 'range'
        ? periodWords.test(text) ||
          (isPlan && (isTitle || text.length - (period.to - period.from) < 40)) ||
          (lines.indexOf(unit) < 3 && unit.type !== 'furniture' && period.to >= text.length - 1 && !endsSentence(text))
        : singleYearWords.test(text) && (isTitle || unit.type === 'heading' || unit.type === 'furniture');
    if (isAbout && period.end >= period.start)
      return shown(
        { start: period.start, end: period.end },
        unit.passage.start + period.from,
        unit.passage.start + period.to,
      );
  }
  return undefined;
}

/** `(2019–2020)` behind `Prop. 1 S`: the session of parliament, not what the document holds for. */
function isSession(unit: Outline['units'][number], outline: Outline): boolean {
  if (documentNumber.test(unit.passage.text)) return true;
  const above = outline.units[outline.units.indexOf(unit) - 1];
  return above !== undefined && documentNumber.test(above.passage.text) && /^\(\d{4}/.test(unit.passage.text);
}

/** The date that the page gives itself: alone on a line, labelled, or beside the writer's name, near the top. */
function publishedOf(outline: Outline): Known<string> | undefined {
  const prefix = datePrefix.exec(outline.sheet.source.slice(0, 60));
  if (prefix?.[1]) return shown(prefix[1], 0, prefix[0].length);
  const top = outline.units.slice(0, 14);
  let unlabelled: Known<string> | undefined;
  for (const unit of top) {
    if (unit.type === 'item' || unit.type === 'row' || unit.type === 'front-matter') continue;
    const found = findPublished(unit.passage.text);
    if (!found || found.label === 'updated') continue;
    const known = shown(found.date, unit.passage.start + found.from, unit.passage.start + found.to);
    if (found.form === 'labelled' || found.form === 'alone') return known;
    const isByline = unit.type === 'heading' || unit.type === 'furniture' || !endsSentence(unit.passage.text);
    if (unit !== outline.title && unit.passage.text.length < 60 && isByline) unlabelled ??= known;
  }
  return unlabelled ?? publishedBelow(outline);
}

/** `Dato: 9.2.2017` on a line of its own further down, as a letter or report ends. */
function publishedBelow(outline: Outline): Known<string> | undefined {
  for (const { type, passage } of outline.units) {
    if (type === 'item' || type === 'row' || !/^dato:/i.test(passage.text)) continue;
    const found = findPublished(passage.text);
    if (found?.form === 'labelled') return shown(found.date, passage.start + found.from, passage.start + found.to);
  }
  return undefined;
}

/** Whether a local party is a branch of another: its name ends as the other's begins, or begins with it. */
function isBranchOf(branch: Organisation, whole: Organisation): boolean {
  if (branch.classification !== 'party' || branch.id === whole.id || whole.classification !== 'party') return false;
  const last = branch.name.split(' ').at(-1) ?? '';
  return (
    branch.name.includes(' ') &&
    last.length > 1 &&
    [whole.name, ...whole.otherNames].some((name) => name.startsWith(last) || branch.name.startsWith(`${name} `))
  );
}

/** Who is asked rather than asks, in news of others. */
const authorities = new Set(['regjeringen', 'stortinget', 'staten']);

function speakerOf(
  organisation: Organisation | null,
  retold: Organisation | null,
  type: DocumentType | null,
  mentions: readonly OrganisationMention[],
): Speaker {
  const own = new Set([organisation?.id, retold?.id].filter((id) => id !== undefined));
  for (const { organisation: named } of mentions)
    if (organisation && isBranchOf(organisation, named)) own.add(named.id);
  const speaking = retold ?? organisation;
  if (speaking?.classification === 'government')
    for (const { organisation: named } of mentions) if (named.classification === 'government') own.add(named.id);
  const retells = organisation?.classification === 'media' || (type === 'news' && organisation === null);
  const isGovernment = speaking?.classification === 'government';
  if (isGovernment) own.add('regjeringen');
  return {
    organisation: speaking,
    publisher: organisation,
    isSelf: (id) => own.has(id) || (retells && !authorities.has(id)),
    // A plan without a name that speaks of «kommunen» is a municipality's.
    classification: speaking?.classification ?? (type === 'plan' || type === 'strategy' ? 'municipality' : null),
    retells,
    personsSpeak: retold !== null,
    group: speaking ? holderGroups[speaking.classification] : type === 'plan' ? 'advocate' : 'power',
    inspects:
      type === 'report' &&
      (speaking === null || speaking.classification === 'agency' || speaking.classification === 'ombud'),
    retold,
  };
}
