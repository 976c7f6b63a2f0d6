/**
 * A piece of the document's text with its white space collapsed and, for every code unit of it, the place in the
 * source that it came from. `offsets` is null where text and source run in step from `start` on.
 */
export interface Passage {
  readonly text: string;
  /** Offset in the source of the first code unit. */
  readonly start: number;
  /** Offset in the source after the last code unit. */
  readonly end: number;
  readonly offsets: Int32Array | null;
}

/**
 * Dropped from texts, kept in the source: soft hyphen, zero-width marks, word joiner, direction marks, BOM, and control
 * characters, which say something to a terminal and nothing to a reader.
 */
const invisible = (code: number): boolean =>
  code < 9 ||
  (code >= 0x0e && code <= 0x1f) ||
  (code >= 0x7f && code <= 0x9f && code !== 0x85) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

const blank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x1680 ||
  code === 0x85;

const combining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Whether a code unit counts as white space in a passage. */
export const isBlank = blank;

/** Whether a code unit is dropped from passages: a mark without a look of its own. */
export const isInvisible = invisible;

/** Makes passages piece by piece out of ranges of the source. */
export interface PassageBuilder {
  /** Adds the source from `start` to `end`; `value` is what it reads as, where entities were decoded. */
  readonly add: (start: number, end: number, value?: string) => void;
  /** Adds a blank, as between two lines. */
  readonly blank: () => void;
  /** The passage; null where it would be empty. */
  readonly build: () => Passage | null;
}

/** Starts an empty passage over a source text. */
export function passageBuilder(source: string): PassageBuilder {
  const parts: string[] = [];
  const offsets: number[] = [];
  let pendingBlank = -1;
  const put = (character: string, offset: number): void => {
    if (pendingBlank >= 0 && parts.length > 0) {
      parts.push(' ');
      offsets.push(pendingBlank);
    }
    pendingBlank = -1;
    parts.push(character);
    offsets.push(offset);
  };
  const addUnit = (code: number, character: string, offset: number): void => {
    if (combining(code) && parts.length > 0 && pendingBlank < 0) {
      // A decomposed letter reads as the composed one, at the place of its base.
      parts[parts.length - 1] = (parts[parts.length - 1] + character).normalize('NFC').charAt(0);
    } else if (blank(code)) {
      if (pendingBlank < 0) pendingBlank = offset;
    } else if (!invisible(code)) put(character, offset);
  };
  return {
    add(start, end, value) {
      const text = value ?? source.slice(start, end);
      const inStep = text.length === end - start;
      let at = start;
      for (let index = 0; index < text.length; index += 1) {
        if (!inStep && at < end) at = alignEntity(source, at, end, text.charCodeAt(index));
        addUnit(text.charCodeAt(index), text[index] as string, Math.min(at, end - 1));
        at = inStep ? at + 1 : afterUnit(source, at, end);
      }
    },
    blank() {
      if (pendingBlank < 0) pendingBlank = offsets[offsets.length - 1] ?? 0;
    },
    build() {
      const first = offsets[0];
      const last = offsets[offsets.length - 1];
      if (first === undefined || last === undefined) return null;
      const inStep = last - first === offsets.length - 1;
      let end = last + 1;
      while (combining(source.charCodeAt(end))) end += 1;
      return { text: parts.join(''), start: first, end, offsets: inStep ? null : Int32Array.from(offsets) };
    },
  };
}

/** Where in the source a decoded code unit stands: past indents that the tree has dropped. */
function alignEntity(source: string, at: number, end: number, code: number): number {
  let next = at;
  while (next < end && source.charCodeAt(next) !== code && blank(source.charCodeAt(next)) && !blank(code)) next += 1;
  return next < end ? next : at;
}

/** The offset after a code unit of the source, or after the whole entity that stands for it. */
function afterUnit(source: string, at: number, end: number): number {
  if (source[at] !== '&') return at + 1;
  const stop = source.indexOf(';', at);
  return stop > at && stop < end && stop - at < 32 ? stop + 1 : at + 1;
}

/** A passage over one stretch of the source; null where there is nothing but white space. */
export function passageOf(source: string, start: number, end: number): Passage | null {
  let from = start;
  let to = end;
  while (from < to && (blank(source.charCodeAt(from)) || invisible(source.charCodeAt(from)))) from += 1;
  while (to > from && (blank(source.charCodeAt(to - 1)) || invisible(source.charCodeAt(to - 1)))) to -= 1;
  if (from === to) return null;
  if (isPlain(source, from, to)) return { text: source.slice(from, to), start: from, end: to, offsets: null };
  const builder = passageBuilder(source);
  builder.add(from, to);
  return builder.build();
}

/** Whether a stretch reads as it stands: single blanks between words and nothing invisible. */
function isPlain(source: string, from: number, to: number): boolean {
  let lastBlank = false;
  for (let at = from; at < to; at += 1) {
    const code = source.charCodeAt(at);
    const isBlankHere = blank(code);
    if (isBlankHere && (lastBlank || code !== 32)) return false;
    if ((code < 32 || code >= 0x7f) && (invisible(code) || combining(code))) return false;
    lastBlank = isBlankHere;
  }
  return true;
}

/** Offset in the source of the code unit at `index` of a passage's text. */
export const offsetAt = (passage: Passage, index: number): number =>
  passage.offsets ? (passage.offsets[Math.min(index, passage.offsets.length - 1)] as number) : passage.start + index;

/** The part of a passage from `from` to `to` of its text, trimmed; null where that is empty. */
export function slice(passage: Passage, from: number, to = passage.text.length): Passage | null {
  let start = Math.max(0, from);
  let end = Math.min(passage.text.length, to);
  while (start < end && passage.text[start] === ' ') start += 1;
  while (end > start && passage.text[end - 1] === ' ') end -= 1;
  if (start >= end) return null;
  if (start === 0 && end === passage.text.length) return passage;
  return {
    text: passage.text.slice(start, end),
    start: offsetAt(passage, start),
    end: offsetAt(passage, end - 1) + 1,
    offsets: passage.offsets ? passage.offsets.subarray(start, end) : null,
  };
}

/** Joins passages in reading order with single blanks. Takes at least one. */
export function join(passages: readonly Passage[]): Passage {
  const first = passages[0] as Passage;
  if (passages.length === 1) return first;
  const last = passages[passages.length - 1] as Passage;
  const text = passages.map((passage) => passage.text).join(' ');
  if (last.end - first.start === text.length && passages.every((passage) => passage.offsets === null)) {
    return { text, start: first.start, end: last.end, offsets: null };
  }
  const offsets = new Int32Array(text.length);
  let at = 0;
  for (const passage of passages) {
    if (at > 0) {
      offsets[at] = (offsets[at - 1] as number) + 1;
      at += 1;
    }
    for (let index = 0; index < passage.text.length; index += 1) offsets[at + index] = offsetAt(passage, index);
    at += passage.text.length;
  }
  return { text, start: first.start, end: last.end, offsets };
}
