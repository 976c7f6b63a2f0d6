import type { PolicyDocument } from '../model/model-types.ts';
import type { Context } from './context.ts';
import type { SelectionOptions } from './diff-options.ts';
import { asRevision } from './git-input.ts';
import { readDocuments } from './inputs.ts';
import { readOneDocument } from './one-document.ts';
import type { Session } from './session.ts';

/** All documents, in the order of the inputs; what could not be read has been said, and makes the status 2. */
export async function readSeries(
  inputs: readonly string[],
  options: SelectionOptions,
  session: Session,
  context: Context,
): Promise<readonly PolicyDocument[]> {
  const found: PolicyDocument[] = [];
  for (const input of inputs) {
    if (asRevision(input, context.io.cwd)) {
      const document = await readOneDocument(input, options, session, context);
      if (document) found.push(document);
      else context.settle(2);
      continue;
    }
    const { documents, skipped } = await readDocuments([input], options, session, context);
    if (skipped.length > 0) context.settle(2);
    found.push(...documents);
  }
  return found;
}
