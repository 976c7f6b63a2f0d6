import type { DiffResult } from '../diff/diff-types.ts';
import type { PolicyDocument } from '../model/model-types.ts';
import { type DiffCommandOptions, differentOrganisations } from './diff-options.ts';
import type { Io } from './io.ts';
import type { Session } from './session.ts';

export type Pair = readonly [before: PolicyDocument, after: PolicyDocument];

/**
 * Compares two documents as options and configuration say. Notes where they are of different organisations, and where
 * an accepted change does not occur any more.
 */
export async function comparePair(
  [before, after]: Pair,
  options: DiffCommandOptions,
  session: Session,
  io: Io,
): Promise<DiffResult> {
  const others = differentOrganisations([before, after]);
  if (others.length > 0) session.note(`the documents are of different organisations: ${others.join(', ')}`);
  const { diffDocuments } = await import('../diff/diff-documents.ts');
  const { lapsed } = await import('../diff/policies/accept.ts');
  const accepted = options.accept ? (await import('./accepted.ts')).readAccepted(options.accept, io.cwd) : new Map();
  const { levels, minScore = undefined } = session.config.value.diff ?? {};
  const least = options.minScore ?? minScore;
  const settings = { accepted, ...(levels ? { levels } : {}), ...(least === undefined ? {} : { minScore: least }) };
  const { only, topic: topics, kind: kinds } = options;
  const selection = { ...(only ? { only } : {}), ...(topics ? { topics } : {}), ...(kinds ? { kinds } : {}) };
  const result = diffDocuments(before, after, { ...settings, ...selection });
  if (!only && !topics && !kinds) {
    for (const id of lapsed(result.changes, accepted))
      session.note(`\`${id}\` is accepted but does not occur any more`);
  }
  return result;
}
