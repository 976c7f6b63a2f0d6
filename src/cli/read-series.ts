import type { PolicyDocument } from '../model/model-types.ts';
import type { Context } from './context.ts';
import type { SelectionOptions } from './diff-options.ts';
import { asRevision } from './git-input.ts';
import { readDocuments } from './inputs.ts';
import { readOneDocument } from './one-document.ts';
import type { Session } from './session.ts';

/** What was read, and whether it is all that was asked for. */
export interface Series {
  readonly documents: readonly PolicyDocument[];
  readonly complete: boolean;
}

/** All documents, in the order of the inputs. What could not be read has been said, and makes the status 2. */
export async function readSeries(
  inputs: readonly string[],
  options: SelectionOptions,
  session: Session,
  context: Context,
): Promise<Series> {
  const found: PolicyDocument[] = [];
  let complete = true;
  const miss = () => {
    complete = false;
    context.settle(2);
  };
  for (const input of inputs) {
    if (asRevision(input, context.io.cwd)) {
      const document = await readOneDocument(input, options, session, context);
      if (document) found.push(document);
      else miss();
      continue;
    }
    const { documents, skipped } = await readDocuments([input], options, session, context);
    if (skipped.length > 0) miss();
    found.push(...documents);
  }
  return { documents: found, complete };
}
