import { definiteEndings, formHeads } from '../language/reference-words.ts';
import { isWordUnit } from '../language/word-scan.ts';
import type { Reference } from '../model/model-types.ts';

/** A word whose last part names an instrument, seen without its inflection. */
export interface FormStem {
  readonly kind: Reference['kind'];
  readonly head: string;
  /** Where the word ends without its inflection. */
  readonly end: number;
  /** Whether the word is definite (`-loven`, `-lova`). */
  readonly definite: boolean;
}

/** The last letters of heads, and of heads with their endings: most words are turned away by theirs. */
const headUnits = lastUnitsOf(formHeads.map(({ head }) => head));
const lastUnits = lastUnitsOf([...formHeads.map(({ head }) => head), ...definiteEndings, 's']);

function lastUnitsOf(parts: readonly string[]): Uint8Array {
  const units = new Uint8Array(0x80);
  for (const part of parts) units[part.charCodeAt(part.length - 1)] = 1;
  return units;
}

/** The form of a word between two offsets, or null where it ends in no head; the word itself may be the bare head. */
export function stemOf(text: string, start: number, end: number): FormStem | null {
  if (lastUnits[text.charCodeAt(end - 1) | 0x20] !== 1) return null;
  return stemAt(text, start, end) ?? (text[end - 1] === 's' ? stemAt(text, start, end - 1) : null);
}

function stemAt(text: string, start: number, end: number): FormStem | null {
  for (const ending of definiteEndings) {
    if (!endsWith(text, end, ending)) continue;
    const stem = headAt(text, start, end - ending.length);
    if (stem) return { ...stem, definite: true };
  }
  return headAt(text, start, end);
}

function headAt(text: string, start: number, end: number): FormStem | null {
  if (headUnits[text.charCodeAt(end - 1) | 0x20] !== 1) return null;
  for (const { head, kind } of formHeads)
    if (end - start >= head.length && endsWith(text, end, head)) return { kind, head, end, definite: false };
  return null;
}

function endsWith(text: string, end: number, ending: string): boolean {
  const at = end - ending.length;
  for (let index = 0; index < ending.length; index += 1)
    if ((text.charCodeAt(at + index) | 0x20) !== ending.charCodeAt(index)) return false;
  return true;
}

/** Where a name that ends at `end` ends with its inflection (`-en`, `-a`, genitive `-s`), else -1 where a word goes on. */
export function inflected(text: string, end: number): number {
  if (!isWordUnit(text.charCodeAt(end))) return end;
  for (const ending of ['', ...definiteEndings]) {
    if (!endsWith(text, end + ending.length, ending)) continue;
    const stop = end + ending.length;
    if (!isWordUnit(text.charCodeAt(stop))) return stop;
    if ((text.charCodeAt(stop) | 0x20) === 0x73 && !isWordUnit(text.charCodeAt(stop + 1))) return stop + 1;
  }
  return -1;
}
