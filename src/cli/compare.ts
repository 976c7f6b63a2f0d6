import { diffDocuments } from '../diff/diff-documents.ts';
import type { DiffResult } from '../diff/diff-types.ts';
import { lapsed } from '../diff/policies/accept.ts';
import { remarksInWords } from '../report/remarks.ts';
import type { Context } from './context.ts';
import type { DiffCommandOptions } from './diff-options.ts';
import type { Pair } from './diff-pair.ts';
import type { Session } from './session.ts';

/** Compares as options and config say; notes what a reader of the result should know. */
export async function compare(
  [before, after]: Pair,
  options: DiffCommandOptions,
  session: Session,
  { io }: Context,
): Promise<DiffResult> {
  const accepted = options.accept ? (await import('./accepted.ts')).readAccepted(options.accept, io.cwd) : new Map();
  const { levels, minScore = undefined } = session.config.value.diff ?? {};
  const least = options.minScore ?? minScore;
  const settings = { accepted, ...(levels ? { levels } : {}), ...(least === undefined ? {} : { minScore: least }) };
  const { only, topic: topics, kind: kinds } = options;
  const selection = { ...(only ? { only } : {}), ...(topics ? { topics } : {}), ...(kinds ? { kinds } : {}) };
  const result = diffDocuments(before, after, { ...settings, ...selection });
  for (const remark of remarksInWords(result, 'en')) session.note(remark);
  if (!only && !topics && !kinds) {
    for (const id of lapsed(result.changes, accepted))
      session.note(`\`${id}\` is accepted but does not occur any more`);
  }
  return result;
}
