import { monthNames } from '../language/month-names.ts';

/**
 * Bullets of saved web pages and text exports, by code point: • ‣ ⁃ ∙ · ⦁, arrows, geometric shapes, ticks and other
 * dingbats, and the private-use bullets of Symbol fonts. They need no blank after them (`•Text`).
 */
const softBullets: ReadonlySet<number> = new Set([0x2022, 0x2023, 0x2043, 0x2219, 0xb7, 0x2981]);
const softRanges: readonly (readonly [from: number, to: number])[] = [
  [0x2192, 0x21ff],
  [0x25a0, 0x25ff],
  [0x2701, 0x27bf],
  [0xf000, 0xf0ff],
];
/** `*`, `+`, `-`, `»` and `›`: markers only where a blank follows. */
const hardBullets: ReadonlySet<number> = new Set([0x2a, 0x2b, 0x2d, 0xbb, 0x203a]);

export const isSoftBullet = (code: number | null): boolean =>
  code !== null &&
  code > 0xb6 &&
  (softBullets.has(code) || softRanges.some(([from, to]) => code >= from && code <= to));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What opens an item of plain text. */
export interface Marker {
  /** The bullet, or what stands behind a number: items of one list share it. */
  readonly sign: number;
  /** The number; null for a bullet. */
  readonly value: number | null;
  /** Offset after the marker. */
  readonly end: number;
  /** Whether nothing stands behind it on its line. */
  readonly alone: boolean;
}

/**
 * The marker that begins at an offset of a text; null where none does. `interrupts`: the line before is a paragraph's,
 * so that an item there needs words, and a number must be 1. `28. september` is no item.
 */
export function markerAt(text: string, at: number, interrupts: boolean): Marker | null {
  const code = text.charCodeAt(at);
  const isNumber = isDigit(code);
  if (!isNumber && !hardBullets.has(code) && !isSoftBullet(code)) return null;
  if (isNumber && interrupts && code !== 49) return null;
  let end = at + 1;
  if (isNumber) while (end < at + 3 && isDigit(text.charCodeAt(end))) end += 1;
  const sign = isNumber ? text.charCodeAt(end) : code;
  if (isNumber) {
    if (sign !== 41 && sign !== 46) return null;
    end += 1;
    if (sign === 46 && isMonth(text, end)) return null;
  }
  const next = text.charCodeAt(end);
  const alone = isEndOfLine(text, end);
  if (alone ? interrupts : next !== 32 && next !== 9 && !isSoftBullet(sign)) return null;
  return { sign, value: isNumber ? Number.parseInt(text.slice(at, end), 10) : null, end, alone };
}

/** Whether nothing but blanks stands between an offset and the end of its line. */
export function isEndOfLine(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

const word = /[ \t\u00a0]*([A-Za-z\u0080-\uffff]{0,10})/y;

/** Whether the name of a month follows: what stands before it is its day. */
function isMonth(text: string, at: number): boolean {
  word.lastIndex = at;
  return monthNames.has(word.exec(text)?.[1]?.toLowerCase() ?? '');
}
