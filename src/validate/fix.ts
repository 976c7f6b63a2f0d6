import type { Fix } from './findings-types.ts';
import { rules } from './rules/index.ts';
import { directivesIn } from './silencing.ts';
import type { DocumentContext, DocumentRule, Edit } from './types.ts';

/** Reads a document anew after its text was changed. */
export type Reread = (text: string) => Promise<DocumentContext> | DocumentContext;

/** A document with corrections, to be written whole; null where there is nothing to write. */
export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
}

/** One correction can lay bare another, as letters decoded three times do; each round makes the faults fewer. */
const mostRounds = 20;

const plain = new Set(['text/plain', 'text/markdown']);

/**
 * Corrects encoding, invisible characters, quotation marks and numbering, never the wording. Doing it again changes
 * nothing. A file in which letters were lost on reading is left as it is, since writing it would make the loss final;
 * so is a rule that the document silences or the policy turns off.
 */
export async function fixDocument(
  context: DocumentContext,
  reread: Reread,
  isOn: (rule: DocumentRule) => boolean,
): Promise<Fixed | null> {
  const { reading, path } = context;
  if (reading === null || !plain.has(reading.mediaType) || reading.doubts.includes('invalid-bytes')) return null;
  const silenced = new Set(directivesIn(reading.text).map(({ rule }) => rule));
  const fixing = rules.filter(
    (rule): rule is DocumentRule => rule.scope === 'document' && isOn(rule) && !silenced.has(rule.id),
  );
  const counts = new Map<string, number>();
  let current = context;
  let { text } = reading;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = text;
    for (const rule of fixing) {
      const edits = rule.fix?.(current) ?? [];
      const next = applyEdits(text, edits);
      if (next === text) continue;
      counts.set(rule.id, (counts.get(rule.id) ?? 0) + edits.length);
      text = next;
      current = await reread(text);
    }
    if (text === before) break;
  }
  if (reading.encoding !== 'utf-8') counts.set('doubtful-encoding', (counts.get('doubtful-encoding') ?? 0) + 1);
  const fixes = [...counts].map(([rule, count]) => ({ path, rule, count }));
  return fixes.length === 0 ? null : { text, fixes };
}

/** Replaces passages of a text; of two that overlap, the one that starts first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
