import type { WordPart } from '../diff/diff-types.ts';

const marks = { keep: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] } as const;

/** Parts as text in the notation of wdiff: `[-deleted-]` and `{+inserted+}`. */
export const markWords = (parts: readonly WordPart[]): string =>
  parts.map(({ op, text }) => (text.trim() === '' ? text : `${marks[op][0]}${text}${marks[op][1]}`)).join('');
