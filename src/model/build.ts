import type { Extraction } from '../extract/extract.ts';
import type { Fact } from '../extract/fact.ts';
import type { Metadata } from '../extract/metadata.ts';
import { normalise } from '../extract/parents.ts';
import { referencesIn } from '../extract/references-in-units.ts';
import { resolveReferences } from '../extract/resolve-references.ts';
import { textExtents } from '../read/text-extents.ts';
import type { Reading } from '../read/types.ts';
import type { Outline } from '../structure/outline.ts';
import type { IsName } from '../topics/topics.ts';
import type { Stretch } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import { evidenceOf } from './evidence.ts';
import { longestSlug, shortHash, shortSlug, uniqueIds } from './ids.ts';
import type { PolicyDocument } from './model-types.ts';
import { placesOf } from './places.ts';
import { mentionsIn } from './reference-mentions.ts';
import { sectionsOf } from './sections.ts';
import { statementOf } from './statement.ts';

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

/** Puts a document together in canonical order: plain JSON, ids by content. */
export function buildDocument(parts: Parts): Built {
  const { reading, outline, metadata, extraction } = parts;
  const places = placesOf(reading.text, reading.pages);
  const id = documentId(parts);
  const { sections, sectionIds } = sectionsOf(outline, id, places);
  const year = metadata.period?.value?.start ?? (Number(metadata.published?.value?.slice(0, 4)) || null);
  const found = referencesIn(reading, outline.units);
  const references = resolveReferences(found, { positionOf: places.position, year });
  const idOf = idsOf(extraction.facts, id);
  const mentioned = mentionsIn(references);
  const around = { outline, metadata, places, topicsOf: parts.topicsOf, mentioned, idOf, sectionIds };
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
    type: metadata.type?.value ?? 'other',
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
    statements: extraction.facts.map((fact) => statementOf(fact, around)),
    references: [...references],
    furniture,
    evidence: evidenceOf(metadata, places),
    coverage: coverageOf(reading.text, stretchesOf(outline, extraction.facts, reading), textExtents(reading)),
  };
  return { document, idOf };
}

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

/** Every unit is context or furniture; statements go over it. */
function stretchesOf(outline: Outline, facts: readonly Fact[], reading: Reading): Stretch[] {
  const stretches: Stretch[] = [{ from: 0, to: reading.frontMatterEnd, part: 'context' }];
  for (const { from, to } of reading.setApart ?? []) stretches.push({ from, to, part: 'furniture' });
  for (const unit of outline.units.filter(({ shape }) => shape !== 'blanked-out'))
    stretches.push({ from: unit.from, to: unit.to, part: unit.type === 'furniture' ? 'furniture' : 'context' });
  for (const { passage } of facts) stretches.push({ from: passage.start, to: passage.end, part: 'statements' });
  return stretches;
}
