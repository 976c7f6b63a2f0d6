const tableSize = 0x250;
// Made when a text needs them: to make a pattern with Unicode classes takes a tenth of a millisecond.
let wordPattern: RegExp | null = null;
let capitalPattern: RegExp | null = null;
let wordTable: Uint8Array | null = null;

/** 0 for a unit outside words, 1 within, 3 for a capital; for the Latin letters, where almost all text is. */
function table(): Uint8Array {
  if (wordTable) return wordTable;
  wordTable = new Uint8Array(tableSize);
  for (let code = 0; code < tableSize; code += 1) wordTable[code] = latinClass(code);
  return wordTable;
}

/** Written out, since compiling a Unicode property pattern costs more than a short document's whole scan. */
function latinClass(code: number): number {
  const unit = String.fromCharCode(code);
  if (unit.toLowerCase() !== unit) return 3;
  const digit = code >= 0x30 && code <= 0x39;
  const letter = (code >= 0x61 && code <= 0x7a) || code === 0xaa || code === 0xb5 || code === 0xba || code >= 0xc0;
  return digit || (letter && code !== 0xd7 && code !== 0xf7) || code === 0xad ? 1 : 0;
}

/** Whether a UTF-16 unit can stand within a word: letter, digit, combining mark, soft hyphen. NaN (no unit) cannot. */
export function isWordUnit(code: number): boolean {
  if (code < tableSize) return table()[code] !== 0;
  // Dashes and quotation marks, which are what stands beyond the table in most texts.
  if (code >= 0x2010 && code <= 0x205e) return false;
  wordPattern ??= /[\p{L}\p{N}\p{M}\u00ad]/u;
  return !Number.isNaN(code) && wordPattern.test(String.fromCharCode(code));
}

/** Whether a UTF-16 unit is a capital letter. */
export function isCapitalUnit(code: number): boolean {
  if (code < tableSize) return table()[code] === 3;
  capitalPattern ??= /\p{Lu}/u;
  return !Number.isNaN(code) && capitalPattern.test(String.fromCharCode(code));
}

/** Whether a UTF-16 unit is white space. */
export function isSpaceUnit(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/**
 * Calls `visit` for each word of a text in order, with its offsets. Where `visit` returns an offset beyond the word's
 * end, the scan goes on from there.
 */
export function eachWord(text: string, visit: (start: number, end: number) => number): void {
  const units = table();
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (code < tableSize ? units[code] === 0 : !isWordUnit(code)) {
      at += 1;
      continue;
    }
    const start = at;
    do {
      at += 1;
      code = text.charCodeAt(at);
    } while (at < length && (code < tableSize ? units[code] !== 0 : isWordUnit(code)));
    const next = visit(start, at);
    if (next > at) at = next;
  }
}

/**
 * Where a name that stands at `at` ends, else -1. Letter case is for the caller to judge. A space in the name stands for any white space in the text, so that a
 * name may be broken over lines.
 */
export function endOfName(text: string, at: number, name: string): number {
  let here = at;
  for (let index = 0; index < name.length; index += 1) {
    const want = name.charCodeAt(index);
    if (want === 0x20) {
      if (!isSpaceUnit(text.charCodeAt(here))) return -1;
      do here += 1;
      while (isSpaceUnit(text.charCodeAt(here)));
    } else {
      if ((text.charCodeAt(here) | 0x20) !== (want | 0x20)) return -1;
      here += 1;
    }
  }
  return here;
}
