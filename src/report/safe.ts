/**
 * Text that can be put on a terminal: control characters (C0, C1 and with them ANSI escapes), bidirectional overrides
 * and other invisible format characters are shown as `\x1b`, `\u202e` rather than obeyed. Line ends and tabs pass.
 */
export const safe = (text: string): string => (risky.test(text) ? text.replace(everyRisky, shown) : text);

const risky =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;
const everyRisky = new RegExp(risky.source, 'g');

/** As `safe`, on one line: line ends and tabs are blanks. */
export const safeLine = (text: string): string => safe(text.replace(/\s+/g, ' ').trim());

function shown(character: string): string {
  const code = character.charCodeAt(0);
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
