/** Characters of Norwegian texts that are seen decoded wrongly: UTF-8 read as Windows-1252 or Latin-1 and written again. */
const expected = 'æøåÆØÅéèêëóòôöäüÖÄÜÉáàâçñš«»–—“”„‘’…•§·°½é\u00a0';

/** What Windows-1252 has at the bytes 80 to 9F; where it has nothing, the control character of that number. */
const highBytes = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const asWindows1252 = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => highBytes[byte - 0x80] ?? String.fromCharCode(byte)).join('');

const asLatin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const table: ReadonlyMap<string, string> = new Map(
  [...new Set(expected)].flatMap((character): [string, string][] => {
    const bytes = new TextEncoder().encode(character);
    return [
      [asWindows1252(bytes), character],
      [asLatin1(bytes), character],
    ];
  }),
);

/** Windows-1252 read as Latin-1: a dash that became the control character of its number. U+009B is left, as terminals obey it. */
const controls = new Map([...highBytes].map((character, index) => [String.fromCharCode(0x80 + index), character]));
const isTaken = ([control, character]: [string, string]): boolean => control === character || control === '\u009b';
const single = new Map([...controls].filter((entry) => !isTaken(entry)));

const source = [...table.keys(), ...single.keys()]
  .sort((a, b) => b.length - a.length)
  .map((found) => found.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|');

/** Every place where a character stands decoded wrongly, with the character it should be. */
export function mojibakeIn(text: string): readonly { start: number; end: number; found: string; expected: string }[] {
  return [...text.matchAll(new RegExp(source, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
    expected: table.get(match[0]) ?? single.get(match[0]) ?? match[0],
  }));
}
