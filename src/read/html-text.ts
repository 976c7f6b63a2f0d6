import type { Text as HastText } from 'hast';
import type { Text } from 'mdast';
import type { Point } from 'unist';

/** Decodes one character reference such as `&oslash;`; gives back what is none as it stands. */
export type DecodeReference = (reference: string) => string;

/** A stretch of source and what it stands for: the same characters, one reference, or white space over a line end. */
interface Piece {
  value: string;
  readonly start: number;
  end: number;
  /** Whether value and source are the same characters. */
  readonly exact: boolean;
}

const blank = /[ \t\f\r\n]+/y;

/** A reference, white space over a line end, blanks, a tag, or anything else up to the next of these. */
const token = /&[#a-z0-9]+;?|[ \t\f]*(?:\r\n?|\n)[ \t\f\r\n]*|[ \t\f]+|<\/?[a-z!?][^>]*>?|[&<\0]|[^&<\0\r\n \t\f]+/giy;

/**
 * Cuts the text of an HTML text node, its white space collapsed or not, into mdast text nodes, so that each either
 * equals its slice of the source or stands whole for a slice of another length (a character reference; white space
 * over a line end, one blank in HTML). Only offsets are set, lines and columns are not. Where the source cannot be
 * followed (text that the parser moved out of a table) one node stands for all of it.
 */
export function textNodes(node: HastText, source: string, decode: DecodeReference): Text[] {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return [];
  const { start, end } = { start: position.start.offset, end: position.end.offset };
  const stated = piecesOf(node.value, source, start, end, decode);
  const earlier = stated ? start : referenceBefore(source, start);
  const pieces = stated ?? piecesOf(node.value, source, earlier, end, decode);
  if (!pieces) return [{ type: 'text', value: node.value.replace(/\s+/g, ' '), position }];
  return pieces.map(({ value, ...piece }) => ({
    type: 'text',
    value,
    position: { start: at(piece.start), end: at(piece.end) },
  }));
}

const at = (offset: number): Point => ({ line: 1, column: 1, offset });

/** The parser places a text that opens with a reference at its end, where blanks before it stand elsewhere. */
function referenceBefore(source: string, start: number): number {
  const before = source.slice(Math.max(0, start - 40), start);
  return start - (/&[#a-z0-9]*;?$/i.exec(before)?.[0].length ?? 0);
}

function piecesOf(
  value: string,
  source: string,
  start: number,
  end: number,
  decode: DecodeReference,
): Piece[] | undefined {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = start; at < end; ) {
    token.lastIndex = at;
    const raw = token.exec(source)?.[0].slice(0, end - at);
    if (!raw) return undefined;
    if (/^[ \t\f\r\n]/.test(raw)) {
      blank.lastIndex = done;
      const kept = blank.exec(value)?.[0].length ?? 0;
      done += kept;
      if (kept > 0) addPiece(pieces, /[\r\n]/.test(raw) ? ' ' : raw, raw, at);
    } else if (/^[<\0]/.test(raw) && !value.startsWith(raw, done)) {
      // A tag that the parser passed over inside the text.
    } else {
      const meant = raw.startsWith('&') ? decode(raw) : raw;
      if (!value.startsWith(meant, done)) return undefined;
      done += meant.length;
      addPiece(pieces, meant, raw, at);
    }
    at += raw.length;
  }
  return done === value.length ? pieces : undefined;
}

/** Adds a piece, joined to the one before where both equal their source. */
function addPiece(pieces: Piece[], value: string, raw: string, at: number): void {
  const last = pieces.at(-1);
  const exact = value === raw;
  if (exact && last?.exact && last.end === at) {
    last.value += raw;
    last.end += raw.length;
  } else pieces.push({ value, start: at, end: at + raw.length, exact });
}
