import { isScalar, LineCounter, parseDocument } from 'yaml';
import { isCalendarDate } from './calendar-date.ts';
import { ReadError } from './errors.ts';
import type { Hints } from './types.ts';
import { isWebAddress } from './web-address.ts';

/** What front matter says of its document; names that say nothing of ours are passed over. */
export interface FrontMatter {
  readonly hints: Hints;
  /** `front-matter-period-unclear` and the like, for values that cannot be understood. */
  readonly doubts: readonly string[];
}

/** Front matter name → the field it tells, and its value in our form; null where it makes no sense. */
const fields: Readonly<Record<string, readonly [keyof Hints, (value: unknown) => unknown]>> = {
  id: ['id', identifier],
  title: ['title', text],
  organisation: ['organisation', text],
  organization: ['organisation', text],
  language: ['language', languageTag],
  lang: ['language', languageTag],
  type: ['type', documentType],
  period: ['period', period],
  published: ['published', date],
  date: ['published', date],
  url: ['url', address],
};

/** Fields that a document must have one way or the other. */
const neverNone = new Set<keyof Hints>(['id', 'type']);

const documentTypes = ['strategy', 'programme', 'policy', 'plan', 'report', 'news', 'consultation', 'other'];

/**
 * Reads YAML front matter, given without its fences; `line` is the line of the file on which it begins. A field that is
 * written out as `null` is stated to be none; one left empty says nothing.
 * @throws ReadError with line and column where it is no YAML, or not names with values.
 */
export function readFrontMatter(yaml: string, place: { readonly path: string; readonly line: number }): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, why: string): never => {
    const { line, col } = lines.linePos(offset);
    const where = { line: place.line - 1 + Math.max(line, 1), column: Math.max(col, 1) };
    throw new ReadError({ kind: 'bad-front-matter', path: place.path, place: where, why });
  };
  const error = document.errors[0];
  if (error) return fail(error.pos[0], error.message.replace(/\.$/, ''));
  const value = plainValue(document, fail);
  if (value === null || value === undefined) return { hints: {}, doubts: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return fail(0, 'expected names with values, such as `title: …`');
  const hints: Record<string, unknown> = {};
  const doubts: string[] = [];
  for (const [name, given] of Object.entries(value)) {
    const [field, read] = Object.hasOwn(fields, name) ? (fields[name] ?? []) : [];
    if (!field || !read || given === '') continue;
    if (given === null) {
      if (!neverNone.has(field) && isWrittenNull(document.get(name, true))) hints[field] ??= null;
      continue;
    }
    const known = read(given);
    if (known === null) doubts.push(`front-matter-${field}-unclear`);
    else if (hints[field] === undefined) hints[field] = known;
  }
  return { hints, doubts };
}

/** `null` or `~`, not a name with nothing after it. */
const isWrittenNull = (node: unknown): boolean => isScalar(node) && Boolean(node.source);

/** Aliases without an anchor, and ever-growing ones, are found only here. */
function plainValue(document: ReturnType<typeof parseDocument>, fail: (offset: number, why: string) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return fail(0, (error as Error).message.replace(/\.$/, ''));
  }
}

function text(value: unknown): string | null {
  const string = typeof value === 'number' ? String(value) : value;
  return typeof string === 'string' && string.trim() !== '' ? string.trim() : null;
}

/** A name that can stand in other ids: no blanks, nothing that parts them. */
function identifier(value: unknown): string | null {
  return typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u.test(value) ? value : null;
}

function languageTag(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? value : null;
}

function documentType(value: unknown): string | null {
  return typeof value === 'string' && documentTypes.includes(value) ? value : null;
}

/** `2025`, `2025-2027`, or `start` and `end`. */
function period(value: unknown): Hints['period'] | null {
  if (typeof value === 'object' && value !== null) {
    const { start, end = start } = value as { start?: unknown; end?: unknown };
    return Number.isInteger(start) && Number.isInteger(end) ? { start: start as number, end: end as number } : null;
  }
  const match = /^(\d{4})(?:\s*[-–/]\s*(\d{4}))?$/u.exec(String(value).trim());
  return match ? { start: Number(match[1]), end: Number(match[2] ?? match[1]) } : null;
}

/** An ISO date, or the date of an ISO date and time, where it is in the calendar. */
function date(value: unknown): string | null {
  const found = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|[T ])/.exec(String(value))?.[0];
  return found !== undefined && isCalendarDate(found) ? found : null;
}

/** An address of the web; others, such as scripts, are none that a document is published at. */
function address(value: unknown): string | null {
  const string = text(value);
  return string !== null && isWebAddress(string) ? string : null;
}
