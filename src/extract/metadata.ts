import { detectLanguage } from '../language/detect-language.ts';
import { findOrganisations, organisationNamed } from '../language/find-organisations.ts';
import { lettered } from '../language/lettered.ts';
import { slugOf } from '../language/slug.ts';
import { adoptedBehind, dateline, documentNumber, metaLine, yearsResults } from '../language/titles.ts';
import type { DocumentType, Organisation, Period } from '../model/model-types.ts';
import type { Hints } from '../read/types.ts';
import { datePrefixOf } from '../structure/date-prefix.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { endsSentence } from '../structure/unit.ts';
import { findPeriod, findPublished } from './dates.ts';
import { typeOf } from './document-type.ts';
import type { Speaker } from './fact.ts';
import { firstPage } from './genre-lines.ts';
import type { Known } from './known.ts';
import { headUnits, knownAt, knownFrom, pageNames, transcriptFront } from './known.ts';
import { findPublisher } from './publisher/publisher.ts';
import { speakerOf } from './speaker.ts';

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
    (publisher.organisation ? knownFrom(publisher.organisation, publisher.from, publisher.to) : undefined) ??
    fromMarkup((hints) => toldOrganisation(hints.organisation));
  const title =
    fromOutside((hints) => hints.title) ??
    (outline.title ? titleOf(outline, outline.title) : fromMarkup((hints) => hints.title));
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
    speaker: speakerOf(
      organisation?.value ?? null,
      retold,
      type?.value ?? null,
      outline.sheet.mentions,
      outline.sheet.source,
      language?.value ?? null,
    ),
  };
}

/** The title as it stands, with its number; on the front page of a transcript without the page's, and up to who adopted it. */
function titleOf(outline: Outline, { whole, passage, ordinal }: Unit): Known<string> {
  const isFront = ordinal === '1' && transcriptFront(outline)?.passage === passage;
  const own = isFront ? passage : (whole ?? passage);
  const adopted = isFront ? own.text.search(adoptedBehind) : -1;
  return adopted < 0 ? knownAt(own.text, own) : knownAt(own.text.slice(0, adopted), own);
}

/** The organisations that others than the text say it is of. */
export const toldOrganisations = ({ frontMatter, option, manifest }: Told): Organisation[] =>
  [frontMatter, option, manifest].flatMap((hints) => organisationOf(hints?.organisation ?? undefined) ?? []);

/** The site's name in the markup, where the tables know it: whose page it is, whoever speaks on it. */
const knownOrganisation = (name: string | null | undefined): Organisation | undefined =>
  name ? (organisationNamed(name) ?? undefined) : undefined;

const toldOrganisation = (name: string | null | undefined): Organisation | null | undefined =>
  name === null ? null : organisationOf(name);

/** An organisation by its name: of the table, or as named. */
export function organisationOf(name: string | undefined): Organisation | undefined {
  if (!name) return undefined;
  const known = organisationNamed(name);
  if (known) return known;
  const byForm = findOrganisations(name).find(({ start, end }) => start === 0 && end === name.length);
  return byForm?.organisation ?? { id: slugOf(name), name, otherNames: [], classification: 'other' };
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

const periodWords = lettered(
  String.raw`(?:strategi|plan\b|plan(?:en)?\s|program|plattform|mål\b|årsrapport|årsmelding|årsberetning|årsredovisning|budsjett|satsing|strategy|framework|commitments|annual report|opptrapping|gjeld(?:er|ande|ende)? (?:i |for )?(?:perioden|årene|åra)|(?:by|kommune|fylkes|fireårs|stortings|plan|strategi|program|valg|val|landsmøte)\p{L}*perioden?)`,
  'iu',
);

const singleYearWords = lettered(
  String.raw`(?:hovedmål|hovudmål|mål (?:for|i)|(?:års|resultat)rapport|annual report|årsmelding|årsberetning|årsredovisning|tilsyn .* i (?=20)|resultat(?:er|ar)? (?:av|fra|frå) (?:vårt|arbeidet)|årsplan|virksomhetsplan|verksemdsplan|årsrekneskap|årsregnskap|strategi(?:en)? (?:for )?(?:19|20)\d\d|handlingsplan|budsjettår|alternativ\p{L}* (?:stats)?budsjett|^\p{L}*budsjettet? (?:for )?20\d\d|priorities|business plan|corporate plan|prop\.? 1 s|prioriter|aktiviteter i)`,
  'iu',
);

/** The years that the document holds for: a range in the title or an opening line about the plan, or a year it is for. */
function periodOf(outline: Outline, type: DocumentType | null): Known<Period> | undefined {
  const lines = headUnits(outline);
  const candidates = outline.title ? [outline.title, ...lines.filter((unit) => unit !== outline.title)] : lines;
  const others = outline.units.filter((unit) =>
    unit.type === 'furniture'
      ? pageNames.has(unit.reason ?? '') || (unit.reason === 'related-links' && programmeTerm.test(unit.passage.text))
      : metaLine.test(unit.passage.text),
  );
  for (const unit of [...candidates, ...others]) {
    const { text } = unit.passage;
    if (text.length > 400 || isSession(unit, outline)) continue;
    const period = findPeriod(text);
    if (!period || (type === 'news' && ofSchoolYear.test(text.slice(0, period.to)))) continue;
    const isTitle = unit === outline.title;
    const isPlan = type === 'strategy' || type === 'plan' || type === 'programme';
    const isAbout =
      period.stated === 'range'
        ? /^i perioden $/i.test(text.slice(0, period.from)) ||
          periodWords.test(text.slice(Math.max(0, period.from - nearby), period.to + nearby)) ||
          (isPlan && (isTitle || text.length - (period.to - period.from) < 40)) ||
          (lines.indexOf(unit) < 3 && unit.type !== 'furniture' && period.to >= text.length - 1 && !endsSentence(text))
        : singleYearWords.test(text) && (isTitle || unit.type !== 'text' || yearsResults.test(text));
    const stated = isAbout && period.stated === 'year' ? rangeThatHolds(lines) : undefined;
    if (stated) return stated;
    if (isAbout && period.end >= period.start)
      return knownFrom(
        { start: period.start, end: period.end },
        unit.passage.start + period.from,
        unit.passage.start + period.to,
      );
  }
  return yearOnFront(outline) ?? (type === 'news' ? undefined : periodBelow(outline));
}

/** So many letters away from its years a word may tell that a plan holds for them. */
const nearby = 90;

/** `Her kan du laste ned valprogrammet for 2031–2035`: the term that a link to the document gives. */
const programmeTerm =
  /\b(?:hele|heile|vårt|vår) \S*(?:program|plan|strategi)\S* (?:for )?(?:perioden )?20\d\d\s?[-–]\s?20\d\d/i;

/** `skoleåret 2031/2032`: the year that something fell in. */
const ofSchoolYear = /sk[ou]leåret\s\d{4}\s?[/–-]\s?\d{2,4}$/i;

/** `Målene gjelder for perioden 2031–2034`, under a title with a year alone. */
function rangeThatHolds(lines: readonly Unit[]): Known<Period> | undefined {
  for (const { passage } of lines) {
    if (!/\bgjeld(?:er|ande)? (?:for|i) (?:perioden|åra|årene)\s/i.test(passage.text)) continue;
    const period = findPeriod(passage.text);
    if (period?.stated === 'range')
      return knownFrom(
        { start: period.start, end: period.end },
        passage.start + period.from,
        passage.start + period.to,
      );
  }
  return undefined;
}

/** `1 Notat … Årsrapport 2031 …`: the year of a report on the front page of a transcript. */
function yearOnFront(outline: Outline): Known<Period> | undefined {
  const front = transcriptFront(outline);
  const match = /(?:årsrapport|årsmelding|årsberetning|årsredovisning) ((?:19|20)\d\d)(?!\s?[-–/]\s?\d)/i.exec(
    firstPage(outline) ?? '',
  );
  if (!front || !match) return undefined;
  const year = Number(match[1]);
  return knownFrom({ start: year, end: year }, front.passage.start, front.passage.end);
}

const termWords = lettered(String.raw`(?:stortings|fireårs|program|valg|val)perioden?\s(?:20)\d\d`, 'iu');

/** `i stortingsperioden 2031–2035`, further down: where the text has one such term, it is the one that it is about. */
function periodBelow(outline: Outline): Known<Period> | undefined {
  const terms = outline.units.flatMap(({ type, passage }) => {
    if (type !== 'text' || !passage.text.includes('period') || !termWords.test(passage.text)) return [];
    const period = findPeriod(passage.text);
    return period?.stated === 'range' ? [{ period, start: passage.start }] : [];
  });
  const [first] = terms;
  if (!first || terms.some(({ period }) => period.start !== first.period.start)) return undefined;
  const { start, end, from, to } = first.period;
  return knownFrom({ start, end }, first.start + from, first.start + to);
}

/** `(2019–2020)` behind `Prop. 1 S`: the session of parliament, not what the document holds for. */
function isSession(unit: Outline['units'][number], outline: Outline): boolean {
  if (documentNumber.test(unit.passage.text)) return true;
  const above = outline.units[outline.units.indexOf(unit) - 1];
  return above !== undefined && documentNumber.test(above.passage.text) && /^\(\d{4}/.test(unit.passage.text);
}

/** The date that the page gives itself: alone on a line, labelled, or beside the writer's name, near the top. */
function publishedOf(outline: Outline): Known<string> | undefined {
  const prefix = datePrefixOf(outline.sheet.source);
  if (prefix?.[1]) return exactly(prefix[1], outline) ?? knownFrom(prefix[1], 0, prefix[0].length);
  const top = outline.units.slice(0, 14);
  let unlabelled: Known<string> | undefined;
  for (const unit of top) {
    if (unit.type === 'item' || unit.type === 'row' || unit.type === 'front-matter') continue;
    if (unit.reason === 'related-links') continue;
    // The day of `1 March 2031 News` reads as the number of a heading.
    const passage = unit.whole ?? unit.passage;
    const [placeAndDay = ''] = dateline.test(passage.text) ? passage.text.split(/\s[–—-]\s/u, 1) : [];
    const found = findPublished(placeAndDay || passage.text);
    if (!found || found.label === 'updated') continue;
    const known = knownFrom(found.date, passage.start + found.from, passage.start + found.to);
    if (found.form === 'labelled' || found.form === 'alone' || placeAndDay) return known;
    const isByline = unit.type === 'heading' || unit.type === 'furniture' || !endsSentence(unit.passage.text);
    if (unit !== outline.title && unit.passage.text.length < 60 && isByline) unlabelled ??= known;
  }
  return unlabelled ?? publishedBelow(outline);
}

/** `Publisert: 28.08.2031` further down, where what stands before the page tells the month alone. */
function exactly(month: string, outline: Outline): Known<string> | undefined {
  if (month.length !== 7) return undefined;
  for (const { passage } of outline.units) {
    if (!/^publi(?:sert|shed)\b/i.test(passage.text)) continue;
    const found = findPublished(passage.text);
    if (found?.form === 'labelled' && found.date.startsWith(month))
      return knownFrom(found.date, passage.start + found.from, passage.start + found.to);
  }
  return undefined;
}

/** `Dato: 9.2.2017` on a line of its own further down, as a letter or report ends. */
function publishedBelow(outline: Outline): Known<string> | undefined {
  for (const { type, passage } of outline.units) {
    if (type === 'row' || !/^dato:/i.test(passage.text)) continue;
    const found = findPublished(passage.text);
    if (found?.form === 'labelled') return knownFrom(found.date, passage.start + found.from, passage.start + found.to);
  }
  return undefined;
}
