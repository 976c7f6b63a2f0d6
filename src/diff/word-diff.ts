import { diffArrays } from 'diff';
import type { WordPart } from './diff-types.ts';

/** Words with the white space after them left out, punctuation marks each on their own. */
const token = /\s+|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const ops = { keep: 'keep', delete: 'delete', insert: 'insert' } as const;

/** What was deleted and inserted, on words: kept and deleted parts make `before`, kept and inserted ones `after`. */
export function diffWordParts(before: string, after: string): WordPart[] {
  const parts = diffArrays(before.match(token) ?? [], after.match(token) ?? []).map((part) => ({
    op: part.added ? ops.insert : part.removed ? ops.delete : ops.keep,
    text: part.value.join(''),
  }));
  return joinRuns(parts);
}

/** Takes a lone blank between two edits into both, so that a phrase that was replaced reads as one edit. */
function joinRuns(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = at;
    while (end < parts.length && (parts[end]?.op !== 'keep' || isGap(parts, end, at))) end += 1;
    const run = parts.slice(at, end);
    const side = (op: 'delete' | 'insert') =>
      run
        .filter((part) => part.op === op || part.op === 'keep')
        .map((part) => part.text)
        .join('');
    const edits = { delete: side('delete'), insert: side('insert') };
    if (run.some((part) => part.op === 'delete')) result.push({ op: 'delete', text: edits.delete });
    if (run.some((part) => part.op === 'insert')) result.push({ op: 'insert', text: edits.insert });
    const kept = parts[end];
    if (kept) result.push(kept);
    at = end + 1;
  }
  return result;
}

function isGap(parts: readonly WordPart[], at: number, from: number): boolean {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part?.op !== 'keep' || at === from || !/^\s+$/u.test(part.text)) return false;
  const run = parts.slice(from, at);
  const both = (op: WordPart['op']) =>
    run.some((p) => p.op === op) && parts.slice(at + 1, at + 3).some((p) => p.op === op);
  return next !== undefined && next.op !== 'keep' && both('delete') && both('insert');
}
