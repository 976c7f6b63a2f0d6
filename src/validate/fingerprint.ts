import { createHash } from 'node:crypto';
import type { Problem } from './types.ts';

const squash = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * Gives each problem of one file its fingerprint: 16 hexadecimal digits of the rule, the problem, the file's own name
 * (not its folder) and the words the problem is about. No line enters it, so it survives a moved passage; the same
 * problem with the same words a second time in the file is told apart by being the second.
 */
export function fingerprintsOf(
  path: string,
  problems: readonly { rule: string; problem: Problem }[],
): readonly string[] {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const seen = new Map<string, number>();
  return problems.map(({ rule, problem }) => {
    const key = [rule, problem.kind, name, squash(problem.anchor)].join('\u0000');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return createHash('sha256').update(`${key}\u0000${nth}`).digest('hex').slice(0, 16);
  });
}
