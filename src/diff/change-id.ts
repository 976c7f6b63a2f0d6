import { createHash } from 'node:crypto';
import type { ChangeType } from './diff-types.ts';

/** An id that stays as long as the type and the statements on both sides do, in whatever order they are given. */
export function changeId(type: ChangeType, before: readonly string[], after: readonly string[]): string {
  const parts = [type, [...before].sort(), [...after].sort()];
  return `${type}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)}`;
}
