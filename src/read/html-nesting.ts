import { FormatError } from './format-error.ts';
import { limits } from './limits.ts';

/** Elements that have no end tag or may leave it out: they do not nest by being left open. */
const unnested = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot ' +
    'option optgroup colgroup rb rt rp html head body'
  ).split(' '),
);

/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const tag = /<(?:!--|(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>?)/giy;

/**
 * Refuses markup whose open elements pile up, or that has more elements than `most`, before any tree is built: trees are
 * walked by recursion, and each element takes some kilobytes on its way. One pass over the text; throws FormatError
 * `too-deep` or `too-many`.
 */
export function refuseDeepNesting(text: string, format: string, most = Number.POSITIVE_INFINITY): void {
  const open = new Map<string, number>();
  let depth = 0;
  let count = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    tag.lastIndex = at;
    const match = tag.exec(text);
    let next = at + 1;
    if (match) {
      count += match[1] === '' ? 1 : 0;
      if (count > most) throw new FormatError({ kind: 'too-many', format, limit: most });
      next = tag.lastIndex;
      const name = match[2]?.toLowerCase();
      if (name === undefined) next = after(text, '-->', next);
      else if (match[1]) {
        const count = open.get(name) ?? 0;
        if (count > 0) {
          open.set(name, count - 1);
          depth -= 1;
        }
      } else if (raw.has(name)) next = after(text, `</${name}`, next);
      else if (!unnested.has(name) && !match[3]?.endsWith('/')) {
        open.set(name, (open.get(name) ?? 0) + 1);
        depth += 1;
        if (depth > limits.nesting) throw new FormatError({ kind: 'too-deep', format, limit: limits.nesting });
      }
    }
    at = text.indexOf('<', next);
  }
}

/** The offset of a closing text at or after `from`, in any case; the end of the text where there is none. */
function after(text: string, close: string, from: number): number {
  const found = text.indexOf(close, from);
  if (found !== -1) return found;
  const upper = text.indexOf(close.toUpperCase(), from);
  return upper === -1 ? text.length : upper;
}
