import type { Statement } from '../model/model-types.ts';

/** Words that send the reader to an item by its number; where one stands, numbers are part of the wording. */
export const referenceToNumber =
  /(?<![\p{L}\p{N}])(?:mål|hovedmål|hovudmål|delmål|punkt|pkt|nr|nummer|tiltak|forslag|krav|goal|item|point)\.?[ \t\u00a0]+\d/iu;

/** What an ordinal counts: `3` is 3, `2.4` is 4, `c` is 3; null where it counts nothing. */
export function countOf(ordinal: string | null): number | null {
  if (ordinal === null) return null;
  const last = ordinal.slice(ordinal.lastIndexOf('.') + 1);
  if (/^\d{1,3}$/u.test(last)) return Number(last);
  return /^[a-z]$/iu.test(last) ? last.toLowerCase().charCodeAt(0) - 96 : null;
}

/** Writes a count in the manner of another ordinal of the same list. */
export function writeCount(count: number, like: string): string {
  const dot = like.lastIndexOf('.') + 1;
  const last = like.slice(dot);
  if (/^\d+$/u.test(last)) return `${like.slice(0, dot)}${count}`;
  const letter = String.fromCharCode(96 + count);
  return `${like.slice(0, dot)}${last === last.toUpperCase() ? letter.toUpperCase() : letter}`;
}

/** Where the ordinal of a statement stands in the text: before the statement on its line, or as its first word. */
export function ordinalAt(
  { ordinal, position }: Statement,
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  if (ordinal === null) return null;
  const start = position.start.offset;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start).lastIndexOf(ordinal);
  if (before >= 0 && !/[\p{L}\p{N}]/u.test(text.slice(line + before + ordinal.length, start))) {
    return { start: line + before, end: line + before + ordinal.length, text: ordinal };
  }
  const marker = /^[^\p{L}\p{N}]*/u.exec(text.slice(start))?.[0].length ?? 0;
  if (!text.startsWith(ordinal, start + marker)) return null;
  return { start: start + marker, end: start + marker + ordinal.length, text: ordinal };
}
