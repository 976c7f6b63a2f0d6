import { findActors } from '../extract/actors.ts';
import { findDates } from '../extract/dates.ts';
import type { Extraction } from '../extract/extract.ts';
import type { Fact } from '../extract/fact.ts';
import type { Known } from '../extract/known.ts';
import type { Metadata } from '../extract/metadata.ts';
import { normalise } from '../extract/parents.ts';
import { findQuantities } from '../extract/quantities.ts';
import { referencesIn } from '../extract/references-in-units.ts';
import { resolveReferences } from '../extract/resolve-references.ts';
import { strengthOf } from '../extract/strength.ts';
import type { OrganisationMention } from '../language/find-organisations.ts';
import { lettered } from '../language/lettered.ts';
import { textExtents } from '../read/text-extents.ts';
import type { Reading } from '../read/types.ts';
import type { Outline } from '../structure/outline.ts';
import { offsetAt, type Passage } from '../structure/passage.ts';
import type { Sheet } from '../structure/sheet.ts';
import type { Unit } from '../structure/unit.ts';
import type { IsName } from '../topics/topics.ts';
import type { Stretch } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import { shortHash, shortSlug, uniqueIds } from './ids.ts';
import type { Actor, Evidence, PolicyDocument, Reference, Section, Statement } from './model-types.ts';
import type { Places } from './places.ts';
import { placesOf } from './places.ts';

const twoLetters = lettered(String.raw`\p{L}{2}`);

/** What a document is made of, and the topics of a text. */
export interface Parts {
  readonly reading: Reading;
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly extraction: Extraction;
  readonly path: string;
  readonly topicsOf: (text: string, isName: IsName) => string[];
}

/** A document, and which statement each fact became. */
export interface Built {
  readonly document: PolicyDocument;
  readonly idOf: ReadonlyMap<Fact, string>;
}

const longestSlug = 48;

/** Puts a document together in canonical order: plain JSON, ids by content. */
export function buildDocument(parts: Parts): Built {
  const { reading, outline, metadata, extraction } = parts;
  const places = placesOf(reading.text, reading.pages);
  const id = documentId(parts);
  const { sections, sectionIds } = sectionsOf(parts, id, places);
  const year = metadata.period?.value?.start ?? (Number(metadata.published?.value?.slice(0, 4)) || null);
  const found = referencesIn(reading, outline.units);
  const references = resolveReferences(found, { positionOf: places.position, year });
  const mentioned = mentionsIn(references);
  const idOf = idsOf(extraction.facts, id);
  const statements = extraction.facts.map((fact) => statementOf(fact, parts, places, mentioned, idOf, sectionIds));
  const furniture = outline.units
    .filter((unit) => unit.type === 'furniture')
    .map((unit) => ({
      text: unit.passage.text,
      reason: unit.reason ?? 'furniture',
      position: places.position(unit.passage.start, unit.passage.end),
    }));
  const document: PolicyDocument = {
    id,
    title: metadata.title?.value ?? null,
    type: metadata.type?.value ?? fallbackType(extraction.facts),
    language: metadata.language?.value ?? null,
    organisation: metadata.organisation?.value ?? null,
    period: metadata.period?.value ?? null,
    published: metadata.published?.value ?? null,
    source: {
      path: parts.path,
      mediaType: reading.mediaType,
      encoding: reading.encoding,
      sha256: reading.sha256,
      url: metadata.url?.value ?? null,
    },
    sections,
    statements,
    references: [...references],
    furniture,
    evidence: evidenceOf(metadata, places),
    coverage: coverageOf(reading.text, stretchesOf(outline, extraction.facts, reading), textExtents(reading)),
  };
  return { document, idOf };
}

/** A text of proposals without a publisher is a page of positions. */
const fallbackType = (facts: readonly Fact[]): PolicyDocument['type'] =>
  facts.filter((fact) => fact.kind === 'proposal' && fact.origin === 'prose').length >= 3 ? 'policy' : 'other';

/** As told; else from organisation, period or date, and title; without any of them, from the words of the text. */
function documentId({ metadata, reading }: Parts): string {
  if (metadata.id !== undefined) return metadata.id;
  const period = metadata.period?.value;
  const years = period
    ? period.start === period.end
      ? `${period.start}`
      : `${period.start}-${period.end}`
    : (metadata.published?.value ?? '');
  const title = metadata.title?.value ?? '';
  const name = [metadata.organisation?.value?.id ?? '', years, shortSlug(title, longestSlug)].filter(Boolean).join('-');
  return name || `document-${shortHash(reading.text.replace(/\s+/gu, ' ').trim())}`;
}

function idsOf(facts: readonly Fact[], document: string): Map<Fact, string> {
  const unique = uniqueIds();
  return new Map(
    facts.map((fact) => [
      fact,
      unique(`${document}/${shortSlug(fact.passage.text, longestSlug)}-${shortHash(normalise(fact.passage.text))}`),
    ]),
  );
}

function sectionsOf(
  { outline }: Parts,
  document: string,
  places: Places,
): { sections: Section[]; sectionIds: Map<Unit, string> } {
  const unique = uniqueIds();
  const sections: Section[] = [];
  const sectionIds = new Map<Unit, string>();
  for (const unit of outline.units) {
    if (unit.type !== 'heading') continue;
    const id = unique(`${document}#${shortSlug(unit.passage.text, longestSlug) || shortHash(unit.passage.text)}`);
    sectionIds.set(unit, id);
    const above = outline.sectionOf.get(unit);
    sections.push({
      id,
      heading: unit.passage.text,
      level: Math.max(1, unit.level),
      parent: above ? (sectionIds.get(above) ?? null) : null,
      position: places.position(unit.passage.start, unit.passage.end),
    });
  }
  return { sections, sectionIds };
}

/** Ids of the references that are mentioned between two offsets, in the order of the references. */
type MentionedIn = (from: number, to: number) => string[];

function mentionsIn(references: readonly Reference[]): MentionedIn {
  const places = references
    .flatMap(({ mentions }, order) =>
      mentions.map(({ position }) => ({ order, from: position.start.offset, to: position.end.offset })),
    )
    .sort((a, b) => a.from - b.from);
  const starts = places.map(({ from }) => from);
  return (from, to) => {
    const orders = new Set<number>();
    for (let at = firstAtLeast(starts, from); at < places.length && (starts[at] as number) < to; at += 1) {
      const place = places[at];
      if (place && place.to <= to) orders.add(place.order);
    }
    return [...orders].sort((a, b) => a - b).flatMap((order) => references[order]?.id ?? []);
  };
}

function firstAtLeast(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function statementOf(
  fact: Fact,
  parts: Parts,
  places: Places,
  mentioned: MentionedIn,
  idOf: ReadonlyMap<Fact, string>,
  sectionIds: ReadonlyMap<Unit, string>,
): Statement {
  const { outline, metadata } = parts;
  const { passage } = fact;
  const section = fact.unit.type === 'heading' ? fact.unit : (outline.sectionOf.get(fact.unit) ?? null);
  const own = metadata.organisation?.value?.id;
  const speaking = fact.holder ?? metadata.speaker.retold;
  const actors: Actor[] = findActors(passage, outline.sheet, metadata.speaker.isSelf);
  for (const responsible of fact.responsible) {
    if (twoLetters.test(responsible.text) && !/^(?:ja|nei)$/i.test(responsible.text))
      actors.push({ name: responsible.text, role: 'responsible' });
  }
  const dates = findDates(passage.text).map(({ from: _from, to: _to, ...date }) => date);
  if (fact.year)
    dates.push({ text: fact.year.text, start: /\d{4}/u.exec(fact.year.text)?.[0] ?? null, end: null, role: 'event' });
  for (const { text, start, end } of fact.due ? findDates(fact.due.text) : [])
    dates.push({ text, start, end, role: 'deadline' });
  return {
    id: idOf.get(fact) ?? '',
    kind: fact.kind,
    text: passage.text,
    origin: fact.origin,
    ordinal: fact.ordinal,
    parent: fact.parent ? (idOf.get(fact.parent) ?? null) : null,
    section: section ? (sectionIds.get(section) ?? null) : null,
    lead: fact.lead?.text ?? null,
    status: fact.status,
    holder: speaking && speaking.id !== own ? speaking : null,
    strength: strengthOf(fact, outline.sheet),
    topics: parts.topicsOf(passage.text, nameIn(passage, outline.sheet)),
    actors,
    quantities: findQuantities(passage.text, metadata.language?.value ?? null).map(
      ({ start: _start, end: _end, ...quantity }) => quantity,
    ),
    dates,
    references: mentioned(passage.start, passage.end),
    rule: fact.rule,
    cue: fact.cue,
    position: places.position(passage.start, passage.end),
  };
}

/** Bodies whose names are of words that would be topics (`Norsk Fosterhjemsforening`); a public body is often the topic. */
const namedByTopics: ReadonlySet<string> = new Set(['ngo', 'party', 'union', 'government']);

function nameIn(passage: Passage, sheet: Sheet): IsName {
  let names: readonly OrganisationMention[] | null = null;
  return (start) => {
    names ??= sheet
      .mentionsIn(passage.start, passage.end)
      .filter(({ organisation }) => namedByTopics.has(organisation.classification));
    const at = names.length === 0 ? 0 : offsetAt(passage, start);
    return names.some((name) => name.start <= at && at < name.end);
  };
}

function evidenceOf(metadata: Metadata, places: Places): Evidence {
  const evidence: Evidence = {};
  for (const field of ['title', 'type', 'language', 'organisation', 'period', 'published', 'url'] as const) {
    const known: Known<unknown> | undefined = metadata[field];
    if (!known) continue;
    const hasPlace = known.from !== undefined && known.to !== undefined && known.to > known.from;
    evidence[field] = {
      method: known.method,
      position: hasPlace ? places.position(known.from as number, known.to as number) : null,
    };
  }
  return evidence;
}

/** Every unit is context or furniture; statements go over it. */
function stretchesOf(outline: Outline, facts: readonly Fact[], reading: Reading): Stretch[] {
  const stretches: Stretch[] = [{ from: 0, to: reading.frontMatterEnd, part: 'context' }];
  for (const { from, to } of reading.setApart ?? []) stretches.push({ from, to, part: 'furniture' });
  for (const unit of outline.units.filter(({ shape }) => shape !== 'blanked-out'))
    stretches.push({ from: unit.from, to: unit.to, part: unit.type === 'furniture' ? 'furniture' : 'context' });
  for (const { passage } of facts) stretches.push({ from: passage.start, to: passage.end, part: 'statements' });
  return stretches;
}
