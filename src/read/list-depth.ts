import { asReadError, FormatError } from './format-error.ts';

const most = 100;
const longestMarkers = 4000;

const opening = /^([ \t]*)((?:>[ \t]?)*)([ \t]*)(?:[-*+•◦▪▫●○■□‣⁃∙·\uf0b7]|\d{1,9}[.)]|(?=\S))/u;

/**
 * Refuses lists and quotations inside each other beyond any use: trees are walked by recursion, and each line is held
 * against all levels that are open.
 * @throws ReadError
 */
export function refuseDeepLists(text: string, path: string, format: string): void {
  const open: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    const match = opening.exec(text.slice(at, Math.min(stop, at + longestMarkers)));
    at = stop + 1;
    if (!match) continue; // a blank line closes nothing
    const [, indent = '', quotes = '', inner = ''] = match;
    const column = indent.length + quotes.length + inner.length;
    while (open.length > 0 && (open.at(-1) ?? 0) >= column) open.pop();
    open.push(column);
    const levels = open.length + quotes.replace(/[^>]/g, '').length;
    if (levels > most) throw asReadError(new FormatError({ kind: 'too-deep', format, limit: most }), path);
  }
}
