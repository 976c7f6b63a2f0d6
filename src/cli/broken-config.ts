import { ReadError } from '../read/errors.ts';
import { readSource } from '../read/source.ts';
import { checkJson } from '../validate/json/check-json.ts';
import type { Examination } from '../validate/validate.ts';
import { loadSchemas } from './load-schemas.ts';

/**
 * What there is to examine where the configuration itself cannot be used: it alone, so that its errors are told in the
 * format asked for. Null where the error is about something else.
 */
export async function brokenConfig(
  error: unknown,
  inputs: readonly string[],
  cwd: string,
): Promise<Examination | null> {
  if (!(error instanceof ReadError)) return null;
  const { problem } = error;
  if (problem.kind !== 'bad-json' && problem.kind !== 'breaks-schema') return null;
  const text = new TextDecoder().decode(readSource(problem.path, { cwd }).bytes);
  const checked = checkJson(problem.path, text, await loadSchemas(), 'config');
  const reason = `not examined, as the configuration \`${problem.path}\` cannot be used`;
  return {
    documents: [],
    json: [{ path: problem.path, text, ...checked }],
    skipped: inputs.map((path) => ({ path, reason })),
  };
}
