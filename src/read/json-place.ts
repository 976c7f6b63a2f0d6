import type { Place } from './errors.ts';

/** JSON read with the offset of each value, by JSON pointer; or the first place where it is no JSON. */
export type PlacedJson =
  | { readonly ok: true; readonly offsetOf: (pointer: string) => number }
  | { readonly ok: false; readonly offset: number; readonly expected: string };

/** Deeper nesting than any document of ours, and shallow enough for the call stack. */
const maxDepth = 1000;

/**
 * Walks JSON text for the places of its values. Slower than `JSON.parse`; meant for telling where a mistake is.
 * Never throws; `offsetOf` gives the place of the nearest ancestor for a pointer that does not exist.
 */
export function placeJson(text: string): PlacedJson {
  const offsets = new Map<string, number>();
  let at = 0;
  let failure: { offset: number; expected: string } | null = null;

  const fail = (expected: string): false => {
    failure ??= { offset: at, expected };
    return false;
  };
  const space = () => {
    while (at < text.length && /[ \t\r\n]/.test(text.charAt(at))) at += 1;
  };
  const token = (pattern: RegExp, expected: string): string | false => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return fail(expected);
    at += match[0].length;
    return match[0];
  };
  const string = (expected: string) => token(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y, expected);

  const value = (pointer: string, depth: number): boolean => {
    space();
    offsets.set(pointer, at);
    if (depth > maxDepth) return fail(`no more than ${maxDepth} levels`);
    const first = text.charAt(at);
    if (first === '{') return members('}', depth, (key) => `${pointer}/${escapePointer(key)}`);
    if (first === '[') return members(']', depth, (_key, index) => `${pointer}/${index}`);
    if (first === '"') return string('a string that ends on its line, with `\\` before `"` and `\\`') !== false;
    return token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, 'a value') !== false;
  };

  const members = (close: string, depth: number, child: (key: string, index: number) => string): boolean => {
    at += 1;
    space();
    if (text.charAt(at) === close) {
      at += 1;
      return true;
    }
    for (let index = 0; ; index += 1) {
      let key = '';
      space();
      if (close === '}') {
        const raw = string('a name in double quotes');
        if (raw === false) return false;
        key = JSON.parse(raw) as string;
        space();
        if (token(/:/y, '`:`') === false) return false;
      }
      if (!value(child(key, index), depth + 1)) return false;
      space();
      const next = token(close === '}' ? /[,}]/y : /[,\]]/y, `\`,\` or \`${close}\``);
      if (next === false) return false;
      if (next === close) return true;
    }
  };

  if (value('', 0)) {
    space();
    if (at < text.length) fail('the end of the file');
  }
  if (failure !== null) return { ok: false, ...(failure as { offset: number; expected: string }) };
  return { ok: true, offsetOf: (pointer) => nearest(offsets, pointer) };
}

function nearest(offsets: ReadonlyMap<string, number>, pointer: string): number {
  for (let p = pointer; p !== ''; p = p.slice(0, p.lastIndexOf('/'))) {
    const offset = offsets.get(p);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

/** A name as one step of a JSON pointer (RFC 6901). */
export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Line and column, from 1, of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1, column: offset - start + 1 };
}
