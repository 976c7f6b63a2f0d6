import { diffArrays } from 'diff';
import type { WordPart } from './diff-types.ts';

/** Words with the white space after them left out, punctuation marks each on their own. */
const token = /\s+|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const ops = { keep: 'keep', delete: 'delete', insert: 'insert' } as const;

/** Below this share of words in common, single kept words between the edits only confuse. */
const leastKept = 0.3;

/**
 * What was deleted and inserted, on words: kept and deleted parts make `before`, kept and inserted ones `after`.
 * Texts that share few words are replaced as wholes.
 */
export function diffWordParts(before: string, after: string): WordPart[] {
  const [old, fresh] = [before.match(token) ?? [], after.match(token) ?? []];
  const parts = diffArrays(old, fresh).map((part) => ({
    op: part.added ? ops.insert : part.removed ? ops.delete : ops.keep,
    text: part.value.join(''),
  }));
  const words = (tokens: readonly string[]) => tokens.filter((text) => /[\p{L}\p{N}]/u.test(text)).length;
  const kept = parts.filter(({ op }) => op === 'keep').map(({ text }) => words(text.match(token) ?? []));
  const share = kept.reduce((sum, count) => sum + count, 0) / Math.max(words(old), words(fresh), 1);
  if (share < leastKept) return whole(before, after);
  return joinRuns(parts);
}

function whole(before: string, after: string): WordPart[] {
  const edits: WordPart[] = [
    { op: 'delete', text: before },
    { op: 'insert', text: after },
  ];
  return edits.filter(({ text }) => text !== '');
}

/** Takes lone blanks between edits into them, so that a phrase that was replaced reads as one edit. */
function joinRuns(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  const add = (op: WordPart['op'], text: string) => {
    const last = result.at(-1);
    if (text === '') return;
    if (op === 'keep' && last?.op === 'keep') last.text += text;
    else result.push({ op, text });
  };
  for (let at = 0; at < parts.length; ) {
    let end = at;
    while (isEdit(parts[end]) || (end > at && isGap(parts[end]) && isEdit(parts[end + 1]))) end += 1;
    const run = parts.slice(at, end);
    const side = (gone: WordPart['op']) => run.flatMap((part) => (part.op === gone ? [] : part.text)).join('');
    const [before, after] = [side('insert'), side('delete')];
    const blanks = commonBlanks(before, after);
    add('delete', before.slice(0, before.length - blanks.length));
    add('insert', after.slice(0, after.length - blanks.length));
    add('keep', blanks);
    const kept = parts[end];
    if (kept) add('keep', kept.text);
    at = end + 1;
  }
  return result;
}

const isEdit = (part: WordPart | undefined): boolean => part !== undefined && part.op !== 'keep';
const isGap = (part: WordPart | undefined): boolean => part?.op === 'keep' && /^\s+$/u.test(part.text);

/** White space that both texts end with. */
function commonBlanks(a: string, b: string): string {
  const [x, y] = [/\s*$/u.exec(a)?.[0] ?? '', /\s*$/u.exec(b)?.[0] ?? ''];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return long.endsWith(short) ? short : '';
}
