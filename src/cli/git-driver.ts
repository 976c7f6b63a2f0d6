import type { PolicyDocument } from '../model/model-types.ts';
import { ReadError } from '../read/errors.ts';
import { readSource } from '../read/source.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { readBytes } from './one-document.ts';
import type { DocumentOptions } from './options.ts';
import type { Session } from './session.ts';

/** What git gives in place of a file that is not there. */
const noFile = '/dev/null';

/**
 * Reads what git gives to a diff command: path, old file, its hash and mode, new file, its hash and mode, and after a
 * rename the new path. The files are copies in a temporary folder; messages and places name the path in the project.
 * Null where there is nothing to compare, which git must not take for a failure.
 */
export async function readGitDriverInput(
  args: readonly string[],
  options: DocumentOptions,
  session: Session,
  context: Context,
): Promise<readonly [PolicyDocument, PolicyDocument] | null> {
  const [path, oldFile, , , newFile, , , newPath] = args;
  if (path === undefined) throw new UsageError('git gives at least a path to a diff command');
  if (oldFile === undefined || newFile === undefined) {
    throw new UsageError(`\`${path}\` is not merged yet; resolve the conflict first`);
  }
  const read = async (file: string, name: string) => {
    if (file === noFile) return null;
    const { bytes } = readSource(file, { cwd: context.io.cwd });
    return (await readBytes({ path: name, bytes }, options, session, context))[0] ?? null;
  };
  try {
    const before = await read(oldFile, path);
    const after = await read(newFile, newPath ?? path);
    const known = before ?? after;
    return known ? [before ?? emptied(known), after ?? emptied(known)] : null;
  } catch (error) {
    if (!(error instanceof ReadError) || error.problem.kind !== 'empty') throw error;
    return null;
  }
}

/** The document before it was written, or after it was deleted. */
const emptied = (document: PolicyDocument): PolicyDocument => ({
  ...document,
  statements: [],
  sections: [],
  references: [],
  furniture: [],
});
