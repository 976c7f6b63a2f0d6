import type { Explanation } from '../explain/explanation-types.ts';

/** As schemas/explanation.schema.json says. */
export const explainJson = (explanation: Explanation): string => `${JSON.stringify(explanation, null, 2)}\n`;
