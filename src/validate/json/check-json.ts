import type { Manifest } from '../../read/manifest-types.ts';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import type { Problem } from '../types.ts';
import { cueProblems } from './cue-problems.ts';
import { isLoneDocument, modelAround, schemaOfDocument } from './lone-document.ts';
import { type IsThere, lostEntries } from './manifest-entries.ts';
import { parseJson } from './parse-json.ts';
import { schemaProblems } from './schema-problems.ts';
import type { JsonKind, Published } from './schema-types.ts';

export type Schemas = Readonly<Record<JsonKind, Published>>;

/** A JSON file after the first layer: `value` is null where it cannot be used. */
export interface CheckedJson {
  readonly kind: JsonKind | null;
  readonly value: unknown;
  readonly problems: readonly {
    readonly rule: 'json-syntax' | 'schema' | 'manifest-entry';
    readonly problem: Problem;
  }[];
}

const names: Readonly<Record<string, JsonKind>> = { 'barnevern.json': 'manifest', 'barnevern.config.json': 'config' };

/** What a JSON file is: by its own name, by the schema it names, or by its fields. */
export function jsonKindOf(path: string, value: unknown): JsonKind | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const named = names[name];
  if (named) return named;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const told = '$schema' in value ? String((value as { $schema?: unknown }).$schema) : '';
  const kind = (['model', 'manifest', 'config'] as const).find((each) => told.includes(each));
  if (kind) return kind;
  return 'documents' in value || 'skipped' in value || isLoneDocument(value) ? 'model' : null;
}

/** What a caller knows of a JSON file: its kind, and which files are beside it. */
export interface CheckOptions<Kind> {
  readonly asked?: Kind | undefined;
  readonly isThere?: IsThere | undefined;
}

/**
 * Checks a JSON file as written: that it can be read, what it is unless `asked` says, that it follows its published
 * schema and, in a configuration, that the cues hold what they promise, in a manifest, where `isThere` can tell, that the
 * files are there. One document by itself counts as a model of it.
 */
export function checkJson(
  path: string,
  text: string,
  schemas: Schemas,
  { asked, isThere }: CheckOptions<JsonKind> = {},
): CheckedJson {
  const parsed = parseJson(text);
  const syntax = parsed.problems.map((problem) => ({ rule: 'json-syntax' as const, problem }));
  if (!parsed.ok) return { kind: asked ?? jsonKindOf(path, null), value: null, problems: syntax };
  const kind = asked ?? jsonKindOf(path, parsed.value);
  if (kind === null) {
    const problem = problemAt('schema-unknown', positionOf(text, 0, Math.min(1, text.length)), {});
    return { kind, value: null, problems: [...syntax, { rule: 'schema', problem }] };
  }
  const isLone = kind === 'model' && isLoneDocument(parsed.value);
  const published = isLone ? schemaOfDocument(schemas.model) : schemas[kind];
  const breaches = schemaProblems(text, parsed.value, kind, published);
  const problems = breaches.length > 0 ? breaches : cueProblems(text, schemas[kind].beyond?.(parsed.value) ?? []);
  const wrong = problems.map((problem) => ({ rule: 'schema' as const, problem }));
  const value = isLone ? modelAround([parsed.value]) : parsed.value;
  if (problems.length > 0) return { kind, value: null, problems: [...syntax, ...wrong] };
  const lost = kind === 'manifest' && isThere ? lostEntries(text, value as Manifest, isThere) : [];
  return {
    kind,
    value,
    problems: [...syntax, ...lost.map((problem) => ({ rule: 'manifest-entry' as const, problem }))],
  };
}
