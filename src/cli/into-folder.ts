import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PolicyDocument } from '../model/model-types.ts';
import type { ModelFormat } from '../report/model-format.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { readInputs } from './inputs.ts';
import { modelFormats } from './model-formats.ts';
import type { DocumentOptions } from './options.ts';
import type { Session } from './session.ts';
import { styleWithTopics } from './vocabulary.ts';
import { fileNames, writeInto } from './write-folder.ts';

/** Options of a command that writes documents. */
export interface WriteOptions extends DocumentOptions {
  readonly force?: boolean;
}

/** Says what of a document the format has no place for. */
export function tellLosses(format: ModelFormat, document: PolicyDocument, session: Session): void {
  for (const loss of format.losses?.(document) ?? []) session.note(`\`${document.source.path}\`: left out ${loss}`);
}

/** Markdown is corrected by hand, so a file of it is not written over without `--force`. */
export function keepExisting({ output, format, force }: WriteOptions, { io }: Context): void {
  if (format !== 'markdown' || force || output === undefined || output === '-') return;
  if (existsSync(resolve(io.cwd, output))) {
    throw new UsageError(`\`${output}\` is there already; \`--force\` writes over it`);
  }
}

/** One file a document, named after it. */
export async function intoFolder(
  inputs: readonly string[],
  options: WriteOptions,
  session: Session,
  context: Context,
): Promise<void> {
  const { output = '', format: name = 'json', force = false } = options;
  const make = await modelFormats[name]?.();
  if (!make) return;
  const nameOf = fileNames(name);
  const style = name === 'outline' ? await styleWithTopics(options, session, context.io.cwd) : session.style;
  for await (const result of readInputs(inputs, options, session, context)) {
    if (result.skipped.length > 0) context.settle(2);
    for (const { document } of result.documents) {
      const format = make(style);
      tellLosses(format, document, session);
      const file = nameOf(document.id);
      const text = format.document(document, 0) + format.end(1, []);
      const shown = `${output.replace(/[\\/]+$/, '')}/${file}`;
      if (writeInto(output, file, text, { force, io: context.io })) session.note(`wrote \`${shown}\``);
      else {
        session.complain(`\`${shown}\` is there already and was left as it is; \`--force\` writes over it`);
        context.settle(2);
      }
    }
  }
}
