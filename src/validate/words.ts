/**
 * One of the phrases as whole words, in any case; white space in a phrase matches any run of it. Longest first. `ending`
 * is what may follow a phrase within its last word.
 */
export function phrases(list: readonly string[], flags = 'giu', ending = ''): RegExp {
  const sources = [...list]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})${ending}(?![\\p{L}\\p{N}])`, flags);
}

/** Words of a text, lower-cased, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** Cuts a text for a message: white space collapsed, at most `most` characters, cut at a word. */
export function shorten(text: string, most = 60): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  const blank = cut.lastIndexOf(' ');
  return `${blank > most / 2 ? cut.slice(0, blank) : cut}…`;
}
