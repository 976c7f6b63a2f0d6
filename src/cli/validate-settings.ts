import { join, relative, resolve, sep } from 'node:path';
import type { Baseline } from '../validate/baseline.ts';
import type { FailOn } from '../validate/findings-types.ts';
import type { Policy } from '../validate/policy.ts';
import type { ValidateConfig } from './config-types.ts';
import { UsageError } from './errors.ts';
import type { DocumentOptions } from './options.ts';
import type { Session } from './session.ts';

export interface ValidateCommandOptions extends DocumentOptions {
  readonly failOn?: FailOn;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly acceptNew?: boolean;
  readonly asOf?: string;
  readonly fix?: boolean;
}

/** What a run of `validate` goes by: options before configuration before what is usual. */
export interface ValidateSettings {
  readonly policy: Policy;
  readonly failOn: FailOn;
  readonly asOf: string | null;
  readonly baseline: { readonly path: string; readonly content: Baseline | null } | null;
}

/**
 * Settles policy, date and baseline.
 * @throws UsageError where options do not go together, ReadError where the baseline cannot be read.
 */
export async function validateSettings(
  options: ValidateCommandOptions,
  { config }: Session,
  cwd: string,
): Promise<ValidateSettings> {
  const told: ValidateConfig = config.value.validate ?? {};
  const path = options.baseline ?? (told.baseline === undefined ? undefined : join(config.folder, told.baseline));
  if (options.updateBaseline && path === undefined) {
    throw new UsageError('`--update-baseline` has no file to write; name it with `--baseline FILE`');
  }
  if (options.acceptNew && !options.updateBaseline) {
    throw new UsageError('`--accept-new` says what `--update-baseline` takes in; expected both');
  }
  return {
    policy: {
      rules: { ...told.rules },
      overrides: (told.overrides ?? []).map(({ files, rules }) => ({ files, rules: { ...rules } })),
      under: relative(resolve(cwd, config.folder), cwd).split(sep).join('/'),
    },
    failOn: options.failOn ?? told.failOn ?? 'error',
    asOf: options.asOf ?? told.asOf ?? null,
    baseline:
      path === undefined ? null : { path, content: await readBaseline(path, cwd, options.updateBaseline === true) },
  };
}

async function readBaseline(path: string, cwd: string, mayBeMissing: boolean): Promise<Baseline | null> {
  const { exists, readSource } = await import('../read/source.ts');
  if (!exists(path, cwd)) {
    if (mayBeMissing) return null;
    throw new UsageError(`\`${path}\` does not exist; \`--update-baseline --accept-new\` makes it`);
  }
  const { assertSchema, parseJson } = await import('../read/json-file.ts');
  const { value, text } = parseJson(path, readSource(path, { cwd }).bytes);
  await assertSchema(path, 'baseline', value, text);
  return value as Baseline;
}
