import type { Findings } from '../validate/findings-types.ts';

/** The result itself, as `schemas/findings.schema.json` has it. */
export const findingsJson = (findings: Findings): string => `${JSON.stringify(findings, null, 2)}\n`;
