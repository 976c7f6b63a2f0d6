import type { Verification } from '../verify/verification-types.ts';

/** A verification as one JSON value. */
export const verificationJson = (verification: Verification): string => `${JSON.stringify(verification, null, 2)}\n`;
