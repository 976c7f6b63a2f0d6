import type { PolicyDocument } from '../model/model-types.ts';
import type { Context } from './context.ts';
import type { DiffCommandOptions } from './diff-options.ts';
import { UsageError } from './errors.ts';
import { readOneDocument } from './one-document.ts';
import type { Session } from './session.ts';

/** The two documents of a comparison. */
export type Pair = readonly [before: PolicyDocument, after: PolicyDocument];

/**
 * Reads BEFORE and AFTER. Null where one could not be read, which has been said then.
 * @throws UsageError where they are not two.
 */
export async function readPair(
  inputs: readonly string[],
  options: DiffCommandOptions,
  session: Session,
  context: Context,
): Promise<Pair | null> {
  const [first, second, ...more] = inputs;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError(`\`diff\` compares two documents and was given ${inputs.length}; \`timeline\` follows more`);
  }
  if (first === '-' && second === '-') throw new UsageError('standard input holds one document; name the other one');
  const before = await readOneDocument(first, options, session, context);
  const after = await readOneDocument(second, options, session, context);
  return before && after ? [before, after] : null;
}
