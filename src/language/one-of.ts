/**
 * Takes words or phrases of a language table (a full stop may be written `\\.`). Returns the source of a group that
 * matches any of them, the longest first, with any blanks where a phrase has one. Boundaries are the caller's.
 */
export function oneOf(words: readonly string[]): string {
  const sources = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sources.map((word) => word.replace(/ /g, '\\s{1,3}')).join('|')})`;
}

/**
 * Neither a letter nor a figure before, and after: JavaScript's own word boundary does not know å. For text in lower
 * case and patterns without the `u` flag, which takes many times as long to compile.
 */
export const wordStart = '(?<![0-9a-zà-öø-ÿ])';
export const wordEnd = '(?![0-9a-zà-öø-ÿ])';
