import type { Findings } from '../validate/findings-types.ts';
import { jsonText } from './findings-words.ts';

/** The result itself, as `schemas/findings.schema.json` has it. */
export const findingsJson = (findings: Findings): string => jsonText(findings);
