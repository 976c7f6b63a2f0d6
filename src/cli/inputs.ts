import type { PolicyDocument, Skipped } from '../model/model-types.ts';
import { wordingOf } from '../read/errors.ts';
import { readStdin } from '../read/source.ts';
import type { Hints } from '../read/types.ts';
import type { Context } from './context.ts';
import { inOrder } from './in-order.ts';
import type { DocumentOptions } from './options.ts';
import { type InputDocument, type ParseSettings, parseTarget, type TargetResult } from './parse-target.ts';
import type { Session } from './session.ts';
import { expandInputs, type Target, type Unreadable } from './targets.ts';
import { ownVocabulary } from './vocabulary.ts';

/** From this many files on, threads pay for their start. */
const manyFiles = 16;

/** All documents of the inputs, and what could not be read. */
export interface Documents {
  readonly documents: readonly PolicyDocument[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reads INPUT…, where files, folders, globs, `-` and models that `parse` printed are alike.
 * Says on standard error what could not be read; the caller settles status 2 where `skipped` is not empty.
 */
export async function readDocuments(
  inputs: readonly string[],
  options: DocumentOptions,
  session: Session,
  context: Context,
): Promise<Documents> {
  const documents: PolicyDocument[] = [];
  const skipped: Skipped[] = [];
  for await (const result of readInputs(inputs, options, session, context)) {
    documents.push(...result.documents.map(({ document }) => document));
    skipped.push(...result.skipped);
  }
  return { documents, skipped };
}

/**
 * As `readDocuments`, one input at a time in input order, for results that are written as they come; many files are
 * parsed in threads. `trace` is there only where one file is read.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: DocumentOptions,
  session: Session,
  context: Context,
): AsyncGenerator<TargetResult> {
  const { io } = context;
  const settings = await settingsOf(options, session, io.cwd);
  const targets = await expandInputs(inputs, io.cwd);
  const threads = targets.length >= manyFiles && io.parallelism > 1;
  const pool = threads ? (await import('./pool.ts')).openPool(io.parallelism, settings) : null;
  const progress = openProgress(targets.length, options, context);
  // What is wrong with a manifest is wrong for every document beside it: it is said once.
  const said = new Set<string>();
  const work = async (target: Target | Unreadable): Promise<TargetResult> => {
    if ('problem' in target) return skip(target.path, wordingOf(target.problem));
    if (target.path === '-') return parseStdin(target, settings, context);
    return pool ? pool.run(target) : parseTarget(target, settings, context.parseFile);
  };
  try {
    for await (const result of inOrder(targets, pool ? io.parallelism * 4 : 1, work)) {
      progress.step();
      for (const { reason } of result.skipped) {
        if (said.has(reason)) continue;
        said.add(reason);
        progress.clear();
        session.complain(reason);
      }
      yield result;
    }
  } finally {
    progress.clear();
    await pool?.close();
  }
}

const skip = (path: string, reason: string): TargetResult => ({ documents: [], skipped: [{ path, reason }] });

async function parseStdin(target: Target, settings: ParseSettings, { io, parseFile }: Context): Promise<TargetResult> {
  const { ReadError } = await import('../read/errors.ts');
  try {
    const file = await readStdin(io.stdin, settings);
    return await parseTarget(target, settings, parseFile, file);
  } catch (error) {
    if (error instanceof ReadError) return skip('-', error.message);
    throw error;
  }
}

/** What options and config say of how inputs are read. */
export async function settingsOf(options: DocumentOptions, session: Session, cwd: string): Promise<ParseSettings> {
  const { organisation, period, language, type, url } = options;
  const told = Object.entries({ organisation, period, language, type, url }).filter(([, value]) => value !== undefined);
  const maxBytes = options.maxBytes ?? session.config.value.maxBytes;
  const vocabulary = await ownVocabulary(options, session, cwd);
  const cues = session.config.value.parse?.cues;
  return {
    cwd,
    told: Object.fromEntries(told) as Hints,
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(options.mediaType === undefined ? {} : { mediaType: options.mediaType }),
    ...(cues === undefined ? {} : { cues }),
    ...(vocabulary === undefined ? {} : { vocabulary }),
  };
}

/** One line on standard error that tells how far the work is, where that is a terminal and the work is long. */
function openProgress(total: number, options: DocumentOptions, { io }: Context) {
  const shown = total >= manyFiles && io.stderr.isTTY === true && !options.quiet;
  let done = 0;
  let percent = -1;
  return {
    step: () => {
      done += 1;
      if (!shown || percent === Math.floor((done * 100) / total)) return;
      percent = Math.floor((done * 100) / total);
      io.stderr.write(`\r\u001b[Kreading ${done} of ${total} (${percent} %)`);
    },
    clear: () => {
      if (shown && percent >= 0) io.stderr.write('\r\u001b[K');
    },
  };
}

export type { InputDocument, TargetResult };
