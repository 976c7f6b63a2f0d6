import type { Skipped } from '../model/model-types.ts';
import type { ModelFormat } from '../report/model-format.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { readInputs } from './inputs.ts';
import { tellLosses } from './into-folder.ts';
import type { DocumentOptions } from './options.ts';
import type { Session } from './session.ts';

/** A document without statements is a finding at level `warning`, the only one that `parse` itself has. */
export interface ParseOptions extends DocumentOptions {
  readonly failOn: 'info' | 'warning' | 'never';
  readonly force?: boolean;
}

/**
 * The documents as written, one after another, as they are read.
 * Nothing at all is written where nothing could be read, or where the format has no place for all of it.
 */
export async function* pieces(
  inputs: readonly string[],
  options: ParseOptions,
  session: Session,
  context: Context,
  format: ModelFormat,
): AsyncGenerator<string> {
  const skipped: Skipped[] = [];
  let count = 0;
  let held = '';
  for await (const result of readInputs(inputs, options, session, context)) {
    skipped.push(...result.skipped);
    for (const { document } of result.documents) {
      if (document.statements.length === 0) {
        session.note(`\`${document.source.path}\` holds no statements`);
        if (options.failOn !== 'never') context.settle(1);
      }
      if (format.one !== undefined && count > 0) throw new UsageError(format.one);
      tellLosses(format, document, session);
      const text = format.document(document, count);
      if (format.one === undefined) yield text;
      else held = text;
      count += 1;
    }
  }
  if (held !== '') yield held;
  if (skipped.length > 0) context.settle(2);
  if (count > 0 || skipped.length === 0) yield format.end(count, skipped);
}
