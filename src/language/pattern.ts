/**
 * A small language for cues, so that they stay data an analyst can read:
 *
 * - `vil` a word as written, in lower case; `jobbe|arbeide` one of several; `rapport*` a beginning; `*funn` an ending
 * - `{holder}` a class that the caller resolves; `?` after an element makes it optional
 * - `..` up to three words, no clause mark between; `...` up to twelve words or marks of one sentence
 * - `^` the beginning of the passage (an opening mark may stand before), `$` its end (a closing colon or stop may follow)
 * - `:` `,` `?` and other marks as they stand
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
}

/** One element of a pattern, as compiled. */
export type Element =
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | {
      readonly type: 'affix';
      readonly words: ReadonlySet<string>;
      readonly starts: readonly string[];
      readonly ends: readonly string[];
      readonly optional: boolean;
    }
  | { readonly type: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number; readonly marks: boolean }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

const compiled = new Map<string, Pattern>();
const compiledParts = new Map<string, Element>();

/** Compiles a pattern once; the same source gives the same pattern. Throws on an empty source. */
export function pattern(source: string): Pattern {
  const known = compiled.get(source);
  if (known) return known;
  const elements = source.split(' ').filter(Boolean).map(partOf);
  if (elements.length === 0) throw new Error('a pattern needs at least one element');
  const made: Pattern = { source, elements };
  compiled.set(source, made);
  return made;
}

/** Patterns share most of their parts: each is made once. */
function partOf(part: string): Element {
  const known = compiledParts.get(part);
  if (known) return known;
  const made = elementOf(part);
  compiledParts.set(part, made);
  return made;
}

function elementOf(part: string): Element {
  if (part === '^') return { type: 'start' };
  if (part === '$') return { type: 'end' };
  if (part === '..' || part === '..?') return { type: 'gap', most: 3, marks: false };
  if (part === '...') return { type: 'gap', most: 12, marks: true };
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body.startsWith('{')) return { type: 'class', name: body.slice(1, -1), optional };
  const words = body === '|' ? ['|'] : body.split('|');
  if (!words.some((word) => word.length > 1 && word.includes('*')))
    return { type: 'words', words: new Set(words), optional };
  return {
    type: 'affix',
    words: new Set(words.filter((word) => !word.includes('*'))),
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ends: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    optional,
  };
}
