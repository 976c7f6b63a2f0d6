import { parse, YAMLParseError } from 'yaml';
import type { Accepted } from '../diff/policies/accept.ts';
import { readSource } from '../read/source.ts';
import { UsageError } from './errors.ts';

/**
 * Reads a file of known changes, JSON or YAML: a list of `id` and `reason`, or an object with such a list as `accepted`.
 * @throws UsageError where it is something else or a reason is missing; ReadError where it cannot be read.
 */
export function readAccepted(path: string, cwd: string): Accepted {
  const list = entriesOf(path, Buffer.from(readSource(path, { cwd }).bytes).toString('utf8'));
  const accepted = new Map<string, string>();
  for (const [index, entry] of list.entries()) {
    const { id, reason } = (entry ?? {}) as { id?: unknown; reason?: unknown };
    if (typeof id !== 'string' || id === '')
      throw new UsageError(`\`${path}\`: entry ${index + 1} lacks the \`id\` of a change`);
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new UsageError(`\`${path}\`: \`${id}\` lacks a \`reason\`; say why the change is accepted`);
    }
    accepted.set(id, reason.trim());
  }
  return accepted;
}

function entriesOf(path: string, text: string): readonly unknown[] {
  try {
    const value: unknown = parse(text);
    const list = Array.isArray(value) ? value : (value as { accepted?: unknown } | null)?.accepted;
    if (Array.isArray(list)) return list;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [at] = error.linePos ?? [];
    throw new UsageError(`\`${path}\`${at ? `:${at.line}:${at.col}` : ''} is neither JSON nor YAML`);
  }
  throw new UsageError(`\`${path}\` holds no list of accepted changes; expected entries with \`id\` and \`reason\``);
}
