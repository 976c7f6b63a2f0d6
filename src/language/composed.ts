const needsComposing = /[\u0300-\u036f\u00ad]/;

/**
 * Runs a finder over a text as composed letters: `å` written as `a` and a ring is one letter, soft hyphens are gone.
 * What it finds comes back with offsets into the text as written.
 */
export function findComposed<T extends { readonly start: number; readonly end: number }>(
  text: string,
  find: (composed: string) => readonly T[],
): readonly T[] {
  if (!needsComposing.test(text)) return find(text);
  const parts: string[] = [];
  const offsets: number[] = [];
  let from = 0;
  const add = (part: string, at: number, step: number): void => {
    parts.push(part);
    for (let index = 0; index < part.length; index += 1) offsets.push(at + index * step);
  };
  for (const match of text.matchAll(/\P{M}\p{M}+|\u00ad/gu)) {
    add(text.slice(from, match.index), from, 1);
    if (match[0] !== '\u00ad') add(match[0].normalize('NFC'), match.index, 0);
    from = match.index + match[0].length;
  }
  add(text.slice(from), from, 1);
  offsets.push(text.length);
  const written = (offset: number): number => offsets[offset] ?? text.length;
  return find(parts.join('')).map((found) => ({ ...found, start: written(found.start), end: written(found.end) }));
}
