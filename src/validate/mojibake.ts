/** Characters of Norwegian texts that are seen decoded twice: UTF-8 read as Windows-1252 and written again. */
const expected = 'æøåÆØÅéèêëóòôöäüÖÄÜÉáàâçñš«»–—“”„‘’…•§·°½é\u00a0';

const asWindows1252 = new TextDecoder('windows-1252');
const table: ReadonlyMap<string, string> = new Map(
  [...new Set(expected)].map((character) => [asWindows1252.decode(new TextEncoder().encode(character)), character]),
);

const source = [...table.keys()]
  .sort((a, b) => b.length - a.length)
  .map((found) => found.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|');

/** Every place where a character stands decoded twice, with the character it should be. */
export function mojibakeIn(text: string): readonly { start: number; end: number; found: string; expected: string }[] {
  return [...text.matchAll(new RegExp(source, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
    expected: table.get(match[0]) ?? match[0],
  }));
}
