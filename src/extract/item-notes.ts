import { lettered } from '../language/lettered.ts';
import { pointer, statusNotes, statusPhrases } from '../language/statuses.ts';
import { ministriesBehind } from '../language/table-words.ts';
import type { Status } from '../model/model-types.ts';
import type { Passage } from '../structure/passage.ts';
import { slice } from '../structure/passage.ts';

/** What the patterns of a note begin with, a pointer's too. */
const bracket = /[([–-]/;
const note = lettered(
  String.raw`\s*[([–-]\s*(?:status:?\s*)?(\p{L}[\p{L} ]{2,24}?)(?:\s(?:i\s)?(?:\p{L}+\s)?\d{4})?\s*[)\]]?\.?$`,
);
const parenthesised = /\s*\((?:status:?\s*)?([A-Za-zÀ-ɏ ]{3,24}?)(?:\s(?:i\s)?(?:[A-Za-zÀ-ɏ]+\s)?\d{4})?\)\.?$/i;

/** The status that an item notes of itself, and the item's words without the note. */
export function findStatus(passage: Passage): { passage: Passage; status: Status | null } {
  const match = bracket.test(passage.text) ? (parenthesised.exec(passage.text) ?? note.exec(passage.text)) : null;
  const status = match ? statusNotes[match[1]?.toLowerCase() ?? ''] : undefined;
  const rest = match && status ? slice(passage, 0, match.index) : null;
  if (status && rest) return { passage: rest, status };
  const whole = statusNotes[passage.text.toLowerCase()];
  if (whole) return { passage, status: whole };
  const phrase = statusPhrases.find(({ words }) => words.test(passage.text));
  return { passage, status: phrase?.status ?? null };
}

const pointerIn = (text: string): RegExpExecArray | null => (text.includes('(') ? pointer.exec(text) : null);

/** What an item says itself, and what stands behind it on the same line. */
export interface Parts {
  readonly own: Passage;
  readonly rest: Passage;
}

/** Splits an item at a pointer to another list: what stands before it is the item, what stands after is on its own. */
export function splitPointer(passage: Passage): Parts | null {
  const match = pointerIn(passage.text);
  if (!match) return null;
  const own = slice(passage, 0, match.index);
  const rest = slice(passage, match.index + match[0].length);
  return own && rest ? { own, rest } : null;
}

/** An item without the pointer that ends it. */
export function withoutPointer(passage: Passage): Passage {
  const match = pointerIn(passage.text);
  return (
    (match && match.index + match[0].length >= passage.text.length ? slice(passage, 0, match.index) : null) ?? passage
  );
}

/** The ministries that an item names behind itself as those who answer for it, and the item without them. */
export function splitMinistries(passage: Passage): { own: Passage; responsible: readonly Passage[] } {
  const match = passage.text.endsWith(')') || passage.text.endsWith(').') ? ministriesBehind.exec(passage.text) : null;
  const own = match && slice(passage, 0, match.index);
  if (!match || !own) return { own: passage, responsible: [] };
  const names = [...match[0].matchAll(/[A-ZÆØÅ]{2,4}/g)];
  const responsible = names.flatMap(({ index, 0: name }) => {
    const start = match.index + index;
    return slice(passage, start, start + name.length) ?? [];
  });
  return { own, responsible };
}

/** An item that stands in quotation marks as a whole, without them; also the last of a list that is quoted. */
export function unquoted(passage: Passage): Passage {
  const { text } = passage;
  const close = /^[«"“][^«»"“”]*(?=[»"”]\.?$)/u.exec(text);
  if (close) return slice(passage, 1, close[0].length) ?? passage;
  return (text.endsWith('»') && !text.includes('«') ? slice(passage, 0, text.length - 1) : null) ?? passage;
}
