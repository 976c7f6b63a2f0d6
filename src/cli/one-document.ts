import type { PolicyDocument } from '../model/model-types.ts';
import { ReadError } from '../read/errors.ts';
import type { SourceFile } from '../read/types.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { asRevision, readRevision } from './git-input.ts';
import { readDocuments, settingsOf } from './inputs.ts';
import type { DocumentOptions } from './options.ts';
import { parseTarget } from './parse-target.ts';
import type { Session } from './session.ts';

/**
 * Reads the one document of an input: a file, `-`, a model, or a git revision such as `HEAD~1:plan.md`.
 * Null where it could not be read, which has been said on standard error then.
 * @throws UsageError where the input holds several documents.
 */
export async function readOneDocument(
  input: string,
  options: DocumentOptions,
  session: Session,
  context: Context,
): Promise<PolicyDocument | null> {
  const revision = asRevision(input, context.io.cwd);
  const documents = revision
    ? await fromGit(revision, options, session, context)
    : (await readDocuments([input], options, session, context)).documents;
  if (documents.length > 1) {
    throw new UsageError(
      `\`${input}\` holds ${documents.length} documents; \`diff\` compares two, \`timeline\` follows more`,
    );
  }
  return documents[0] ?? null;
}

/** Reads bytes that come from elsewhere than a file that was named. */
export async function readBytes(
  file: SourceFile,
  options: DocumentOptions,
  session: Session,
  context: Context,
): Promise<readonly PolicyDocument[]> {
  const settings = await settingsOf(options, session, context.io.cwd);
  const { mediaType } = settings;
  const known = { ...file, ...(mediaType === undefined ? {} : { mediaType }) };
  const { documents, skipped } = await parseTarget({ path: file.path, root: '.' }, settings, context.parseFile, known);
  for (const { reason } of skipped) session.complain(reason);
  return documents.map(({ document }) => document);
}

async function fromGit(
  revision: Parameters<typeof readRevision>[0],
  options: DocumentOptions,
  session: Session,
  context: Context,
): Promise<readonly PolicyDocument[]> {
  try {
    const maxBytes = options.maxBytes ?? session.config.value.maxBytes;
    return await readBytes(await readRevision(revision, context.io.cwd, maxBytes), options, session, context);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    session.complain(error.message);
    return [];
  }
}
