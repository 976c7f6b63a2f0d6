import { isInvisible } from '../structure/passage.ts';
import type { Coverage } from './model-types.ts';

/** A stretch of the source and what it became. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly part: 'statements' | 'context' | 'furniture';
}

/**
 * Counts the characters that are not white space, nor marks without a look of their own, by what they became; later
 * stretches go over earlier ones. Where `words` are given, what stands outside them is markup and does not count.
 */
export function coverageOf(
  text: string,
  stretches: readonly Stretch[],
  words: readonly (readonly [from: number, to: number])[] | null = null,
): Coverage {
  const parts = ['statements', 'context', 'furniture'] as const;
  const marks = new Uint8Array(text.length);
  for (const { from, to, part } of stretches) marks.fill(parts.indexOf(part) + 1, from, to);
  const outside = words ? new Uint8Array(text.length).fill(1) : null;
  for (const [from, to] of words ?? []) outside?.fill(0, from, to);
  const counts = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (isWhite(text.charCodeAt(at)) || outside?.[at] === 1) continue;
    const mark = marks[at] ?? 0;
    counts[mark] = (counts[mark] ?? 0) + 1;
  }
  const [unaccounted = 0, statements = 0, context = 0, furniture = 0] = counts;
  return { characters: unaccounted + statements + context + furniture, statements, context, furniture, unaccounted };
}

const isWhite = (code: number): boolean =>
  code <= 32 ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  isInvisible(code);
