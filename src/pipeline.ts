import type { TraceEntry } from './extract/types.ts';
import type { PolicyDocument } from './model/model-types.ts';
import type { Hints, Reading } from './read/types.ts';
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
}

/** A parsed document and the account of how each passage was judged. */
export interface Parsed {
  readonly document: PolicyDocument;
  readonly trace: readonly TraceEntry[];
}

/** Reads the structure of a document and extracts its model. Pure; never throws on any text. */
export function parseDocument(_reading: Reading, _options: ParseOptions): Parsed {
  throw new Error('not built yet');
}
