import type { RuleDescription } from '../validate/describe-rules.ts';

/** The rules as data. */
export const rulesJson = (rules: readonly RuleDescription[]): string =>
  `${JSON.stringify({ schemaVersion: '1.0', rules }, null, 2)}\n`;
