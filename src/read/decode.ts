import { isUtf8 } from 'node:buffer';

/** Text decoded from bytes. */
export interface Decoded {
  /** As written, without byte order mark; line ends and decomposed letters are kept. */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252` or `iso-8859-1`. */
  readonly encoding: string;
  /** What was guessed or repaired: `guessed-windows-1252`, `invalid-bytes`, `double-encoded` and the like. */
  readonly doubts: readonly string[];
}

/**
 * Decodes text whose encoding nobody declared.
 *
 * A byte order mark decides; without one, valid UTF-8 is UTF-8, zero bytes on every second place are UTF-16, and
 * the rest is UTF-8 with broken bytes (where whole multi-byte characters outnumber the broken ones) or Windows-1252,
 * named Latin-1 where it uses none of the 27 characters by which the two differ. Never throws: what cannot be decoded
 * becomes U+FFFD and a doubt. Returns null for binary content.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return unicode('utf-8', bytes.subarray(3), []);
  if (isUtf32(bytes)) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return unicode('utf-16le', bytes.subarray(2), []);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return unicode('utf-16be', bytes.subarray(2), []);
  const wide = utf16Order(bytes);
  if (wide) return unicode(wide, bytes, ['guessed-utf-16']);
  if (isBinary(bytes)) return null;
  if (isUtf8(bytes)) return unicode('utf-8', bytes, []);
  const { whole, broken } = countMultibyte(bytes);
  if (whole > broken) return unicode('utf-8', bytes, []);
  const text = windows1252(bytes);
  const encoding = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'windows-1252' : 'iso-8859-1';
  return { text, encoding, doubts: [`guessed-${encoding}`] };
}

function unicode(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array, doubts: readonly string[]): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const found = [...doubts];
  if (text.includes('\ufffd')) found.push('invalid-bytes');
  if ((text.includes('Ã') || text.includes('â€')) && doubleEncoded.test(text)) found.push('double-encoded');
  return { text, encoding, doubts: found };
}

/** UTF-8 read as Windows-1252 and written again: `Ã¥` for å, `â€“` for –. Lone letters of this kind occur in real words. */
const doubleEncoded =
  /Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u20ac]|â€[\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u20ac\u2122]/u;

/** 0x80 to 0x9f in Windows-1252; the five that it leaves open stay as they are, as the Encoding Standard has it. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By a table of our own: `TextDecoder` on Node 20 takes `windows-1252` for Latin-1 and loses dashes and quotes. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}

/** Begins with a byte order mark of UTF-32, which starts as that of UTF-16 does; nobody reads it. */
const isUtf32 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);

/** Which half of most pairs is zero, as in UTF-16 of a Latin alphabet; null where this is no such text. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = sample / 2;
  if (odd > pairs * 0.8 && even <= pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.8 && odd <= pairs * 0.02) return 'utf-16be';
  return null;
}

/** Zero bytes, or more than one control character in twenty bytes: no text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  // By index: `for … of` makes an object a byte until it is compiled.
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] as number;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls += 1;
  }
  return controls > sample.length / 20 || bytes.includes(0);
}

/** Whole multi-byte UTF-8 characters and bytes that belong to none. */
function countMultibyte(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0;
    let ok = length > 0;
    for (let k = 1; k < length && ok; k += 1) ok = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (ok) {
      whole += 1;
      i += length - 1;
    } else broken += 1;
  }
  return { whole, broken };
}
