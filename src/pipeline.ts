import { extract } from './extract/extract.ts';
import type { Told } from './extract/metadata.ts';
import { findMetadata, toldOrganisations } from './extract/metadata.ts';
import type { TraceEntry } from './extract/types.ts';
import type { Cues } from './language/own-cues.ts';
import { buildDocument } from './model/build.ts';
import type { PolicyDocument } from './model/model-types.ts';
import { traceOf } from './model/trace.ts';
import type { Hints, Reading } from './read/types.ts';
import { outlineOf } from './structure/outline.ts';
import { topicsOf } from './topics/topics.ts';
import type { Vocabulary } from './topics/types.ts';

/** What the caller knows of a document beside its text. */
export interface ParseOptions {
  /** Path as given, for `source.path`. */
  readonly path: string;
  /** From the command line: goes before a manifest and the text, after front matter. */
  readonly told?: Hints;
  /** From a folder's `barnevern.json`. */
  readonly manifest?: Hints;
  /** In place of the vocabulary that ships. */
  readonly vocabulary?: Vocabulary;
  /** Cues that go before those that ship; taken to be sound (`checkCues`). */
  readonly cues?: Cues;
}

/** A parsed document and the account of how each passage was judged. */
export interface Parsed {
  readonly document: PolicyDocument;
  /** Made on demand: it costs time that only `explain` and `validate` need. */
  readonly trace: readonly TraceEntry[];
}

/** Reads the structure of a document and extracts its model. Pure; never throws on any text. */
export function parseDocument(reading: Reading, options: ParseOptions): Parsed {
  const told: Told = {
    frontMatter: reading.frontMatter,
    option: options.told ?? null,
    manifest: options.manifest ?? null,
    markup: reading.markup,
  };
  const outline = outlineOf(reading, options.cues, toldOrganisations(told));
  const metadata = findMetadata(outline, told);
  const extraction = extract(outline, metadata.speaker, reading.attributes);
  const built = buildDocument({
    reading,
    outline,
    metadata,
    extraction,
    path: options.path,
    topicsOf: (text, isName) => [
      ...topicsOf(text, options.vocabulary ?? null, metadata.language?.value ?? null, isName),
    ],
  });
  return {
    document: built.document,
    get trace() {
      return traceOf({ reading, outline, extraction, idOf: built.idOf });
    },
  };
}
