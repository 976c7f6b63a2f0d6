import { detectLanguage } from '../language/detect-language.ts';
import { findOrganisations, organisationNamed } from '../language/find-organisations.ts';
import { slugOf } from '../language/slug.ts';
import { adoptedBehind } from '../language/titles.ts';
import type { DocumentType, Organisation, Period } from '../model/model-types.ts';
import type { Hints } from '../read/types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { typeOf } from './document-type.ts';
import type { Speaker } from './fact.ts';
import type { Known } from './known.ts';
import { knownAt, knownFrom, transcriptFront } from './known.ts';
import { periodOf } from './period-of.ts';
import { publishedOf } from './published-of.ts';
import { findPublisher } from './publisher/publisher.ts';
import { speakerOf } from './speaker.ts';
import { typeBySigns } from './type-by-signs.ts';

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
  const published =
    fromOutside((hints) => hints.published) ?? publishedOf(outline) ?? fromMarkup((hints) => hints.published);
  const known = [title?.value ?? null, organisation?.value ?? null] as const;
  const saidType = fromOutside((hints) => documentType(hints.type)) ?? typeOf(outline, ...known);
  const type = saidType ?? typeBySigns(outline, ...known, published !== undefined);
  const period = fromOutside((hints) => hints.period) ?? periodOf(outline, type?.value ?? null);
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
      // What a document only looks like does not tell who speaks in it.
      saidType?.value ?? null,
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
