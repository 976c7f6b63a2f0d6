import { ReadError } from '../read/errors.ts';
import { readSource } from '../read/source.ts';
import { checkBytes } from '../validate/json/check-bytes.ts';
import type { MessageLanguage } from '../validate/messages/index.ts';
import type { Examination } from '../validate/validate.ts';
import { loadSchemas } from './load-schemas.ts';

const reasons: Readonly<Record<MessageLanguage, (path: string) => string>> = {
  en: (path) => `not examined, as the configuration \`${path}\` cannot be used`,
  nb: (path) => `ikke undersøkt, siden oppsettet \`${path}\` ikke kan brukes`,
  nn: (path) => `ikkje undersøkt, sidan oppsettet \`${path}\` ikkje kan brukast`,
};

/**
 * What there is to examine where the configuration itself cannot be used: it alone, so that its errors are told in the
 * format asked for. Null where the error is about something else.
 */
export async function brokenConfig(
  error: unknown,
  inputs: readonly string[],
  cwd: string,
  lang: MessageLanguage,
): Promise<Examination | null> {
  if (!(error instanceof ReadError)) return null;
  const { problem } = error;
  if (problem.kind !== 'bad-json' && problem.kind !== 'breaks-schema') return null;
  const checked = checkBytes(problem.path, readSource(problem.path, { cwd }).bytes, await loadSchemas(), {
    asked: 'config',
  });
  if (checked === null) return null;
  const reason = reasons[lang](problem.path);
  return {
    documents: [],
    json: [{ path: problem.path, ...checked }],
    skipped: inputs.map((path) => ({ path, reason })),
  };
}
