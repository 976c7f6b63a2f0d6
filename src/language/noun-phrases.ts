import { lettered } from './lettered.ts';

/** `alle de gode` at the end: a noun must follow. */
export const adjectiveAwaitingNoun = lettered(
  String.raw`\b(?:alle|de|den|det|disse|denne|mange|flere|noen|våre|andre|egne|dei|nokre|fleire)\s\p{Ll}+e$`,
);
