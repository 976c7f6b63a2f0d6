import { type FileOptions, type KnownFacts, refuseBadCues } from './library.ts';
import { parseDocument } from './pipeline.ts';
import { readDocument } from './read/read.ts';
import type { FailOn, Findings, Level } from './validate/findings-types.ts';
import { type Examination, validate as examineAll } from './validate/validate.ts';

/** How documents are held to the rules, as `barnevern validate` has it. */
export interface Examining {
  /** The level of a rule by its id, in place of the one that ships; `off` leaves it out. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** The least severity with which the verdict is `fail`; `error` unless given. */
  readonly failOn?: FailOn;
  /** ISO 8601 date that plans are held against; without one, nothing is late. */
  readonly asOf?: string;
  /** The language of the messages; English unless given. */
  readonly lang?: 'nb' | 'nn' | 'en';
}

/**
 * Reads files, folders and globs as `parse` does and gives the findings that `barnevern validate --format json` prints.
 * Models, manifests and configurations are held against their schemas. What cannot be read is in `skipped`.
 */
export async function validate(
  inputs: string | readonly string[],
  options: FileOptions & Examining = {},
): Promise<Findings> {
  const { rules, failOn, asOf, lang, cwd = process.cwd(), maxBytes, mediaType, vocabulary, cues, ...told } = options;
  await refuseBadCues(cues);
  const { examine } = await import('./cli/examine.ts');
  const settings = {
    cwd,
    told,
    ...(lang === undefined ? {} : { lang }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(cues === undefined ? {} : { cues }),
  };
  return judge(await examine([inputs].flat(), settings, { io: { stdin: nothing() } }), options);
}

/**
 * Examines one document that is already in memory: its text, or its bytes as they came. `path` names it in the findings.
 * @throws ReadError where `parseText` throws it.
 */
export async function validateText(
  content: string | Uint8Array,
  options: KnownFacts & Examining & { readonly path?: string } = {},
): Promise<Findings> {
  const { rules, failOn, asOf, lang, path = '-', mediaType, vocabulary, cues, ...told } = options;
  await refuseBadCues(cues);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readDocument({ path, bytes, ...(mediaType === undefined ? {} : { mediaType }) });
  const { document, trace } = parseDocument(reading, {
    path,
    told,
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(cues === undefined ? {} : { cues }),
  });
  return judge({ documents: [{ path, document, reading, trace }], json: [], skipped: [] }, options);
}

function judge(examination: Examination, { rules = {}, failOn = 'error', asOf, lang = 'en' }: Examining): Findings {
  return examineAll(examination, {
    policy: { rules, overrides: [] },
    failOn,
    language: lang,
    asOf: asOf ?? null,
    baseline: null,
    fixed: [],
  });
}

/** Standard input is the caller's. */
async function* nothing(): AsyncGenerator<Uint8Array> {}
