import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { FailOn, Level, Severity } from './findings-types.ts';
import type { Problem, Rule } from './types.ts';

/** Severities as the user's configuration sets them; the later of two that fit a file decides. */
export interface Policy {
  readonly rules: Readonly<Record<string, Level>>;
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: Readonly<Record<string, Level>> }[];
  /** The folder that paths are relative to, as seen from the one that the globs of the overrides are relative to. */
  readonly under?: string;
}

export const defaultPolicy: Policy = { rules: {}, overrides: [] };

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Says for a file what a rule's findings count as. A level that the user sets goes before a milder one of the problem. */
export function levelsFor(policy: Policy, path: string): (rule: Rule, problem?: Problem) => Level {
  const plain = path.replaceAll('\\', '/');
  const shown = posix.isAbsolute(plain) ? plain : posix.join(policy.under ?? '.', plain);
  const fitting = policy.overrides.filter(({ files }) => files.some((glob) => fits(glob, shown)));
  const told = Object.assign({}, policy.rules, ...fitting.map(({ rules }) => rules)) as Record<string, Level>;
  return (rule, problem) => told[rule.id] ?? problem?.severity ?? rule.severity;
}

/** A glob without a slash is about the name alone, as in other tools' configurations. */
function fits(glob: string, path: string): boolean {
  const pattern = glob.replace(/^\.\//u, '');
  return picomatch.isMatch(path, pattern, { dot: true, basename: !pattern.includes('/') });
}

/** Whether a severity makes the command fail. */
export const isFailure = (severity: Severity, failOn: FailOn): boolean =>
  failOn !== 'never' && weight[severity] >= weight[failOn];
