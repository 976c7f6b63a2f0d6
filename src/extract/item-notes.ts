import { lettered } from '../language/lettered.ts';
import { pointer, statusNotes, statusPhrases } from '../language/statuses.ts';
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

/** An item that stands in quotation marks as a whole, without them. */
export function unquoted(passage: Passage): Passage {
  const { text } = passage;
  const isQuoted = /^[«"“][^«»"“”]*[»"”]\.?$/u.test(text);
  return (isQuoted ? slice(passage, 1, text.length - (text.endsWith('.') ? 2 : 1)) : null) ?? passage;
}
