import { skippedText } from '../report/findings-words.ts';
import type { Style } from '../report/style.ts';
import { createStyle } from '../report/style.ts';
import type { Baseline } from '../validate/baseline.ts';
import { updateBaseline } from '../validate/baseline.ts';
import type { Findings } from '../validate/findings-types.ts';
import { defaultPolicy } from '../validate/policy.ts';
import { validate } from '../validate/validate.ts';
import { brokenConfig } from './broken-config.ts';
import type { Context } from './context.ts';
import { examine } from './examine.ts';
import { findingsFormats } from './findings-formats.ts';
import { fixDocuments } from './fix-documents.ts';
import { settingsOf } from './inputs.ts';
import { missingFrom } from './missing-files.ts';
import { openSession, type Session } from './session.ts';
import { type ValidateCommandOptions, validateSettings } from './validate-settings.ts';
import { writeResult } from './write-result.ts';

/** Examines INPUT…, corrects where asked, prints the findings, keeps the baseline, and settles the exit status. */
export async function runValidation(
  inputs: readonly string[],
  options: ValidateCommandOptions,
  context: Context,
): Promise<void> {
  const { io, settle } = context;
  const session = await openSession(options, io).catch(async (error: unknown) => {
    if (!(await tellBrokenConfig(error, inputs, options, context))) throw error;
    return null;
  });
  if (session === null) return;
  const { baseline, ...settings } = await validateSettings(options, session, io.cwd);
  const reading = { ...(await settingsOf(options, session, io.cwd)), lang: session.lang };
  const before = await examine(inputs, reading, context);
  const { examined, fixed } = options.fix
    ? await fixDocuments(before, settings.policy, io.cwd)
    : { examined: before, fixed: [] };
  const content = baseline?.content ?? { schemaVersion: '1.0' as const, findings: [] };
  const known = baseline && { path: baseline.path, content, missing: missingFrom(content, inputs, io.cwd) };
  const judge = (against: typeof known) =>
    validate(examined, { ...settings, language: session.lang, baseline: against, fixed });
  const first = judge(known);
  const updated = known && options.updateBaseline ? updatedBaseline(first, content, options) : null;
  // What the baseline takes in is known from then on, in what is printed too.
  const findings = known && updated ? { ...judge({ ...known, content: updated }), gone: first.gone } : first;
  const { gone } = findings;
  for (const skipped of findings.skipped) session.complain(skippedText(skipped));
  const told = { ...findings, summary: { ...findings.summary, gone: gone.length } };
  // For a person the sentence on standard error is enough; reports for programs hold it too.
  const isPretty = (options.format ?? 'pretty') === 'pretty';
  await print(isPretty ? { ...told, skipped: [] } : told, session.style, options, context);
  if (known && updated) await keepBaseline(updated, findings, known.path, session, context);
  settle(statusOf(findings));
}

const updatedBaseline = ({ findings, gone }: Findings, content: Baseline, { acceptNew }: ValidateCommandOptions) =>
  updateBaseline(findings, content, gone, acceptNew === true);

/** Unreadable input weighs more than findings: what was not examined cannot be clean. */
function statusOf({ verdict, skipped }: Findings): number {
  if (verdict === 'nothing-examined' || skipped.length > 0) return 2;
  return verdict === 'fail' ? 1 : 0;
}

async function print(findings: Findings, style: Style, { format, output }: ValidateCommandOptions, { io }: Context) {
  const load = findingsFormats[format ?? 'pretty'];
  if (load) await writeResult([(await load())(findings, style)], output, io);
}

async function keepBaseline(
  updated: Baseline,
  { findings }: Findings,
  path: string,
  session: Session,
  { io }: Context,
): Promise<void> {
  await writeResult([`${JSON.stringify(updated, null, 2)}\n`], path, io);
  const left = findings.filter(({ known }) => !known).length;
  if (left > 0) session.note(`${left} new were not taken in; \`--accept-new\` does`);
}

/** Tells the errors of a configuration that cannot be used as findings; false where the error is another. */
async function tellBrokenConfig(
  error: unknown,
  inputs: readonly string[],
  options: ValidateCommandOptions,
  context: Context,
): Promise<boolean> {
  const { io, settle } = context;
  const lang = options.lang ?? 'en';
  const examination = await brokenConfig(error, inputs, io.cwd, lang);
  if (examination === null) return false;
  const findings = validate(examination, {
    policy: defaultPolicy,
    failOn: 'error',
    language: lang,
    asOf: null,
    baseline: null,
    fixed: [],
  });
  await print(findings, await createStyle({ columns: 80, lang, color: options.color === true }), options, context);
  settle(2);
  return true;
}
