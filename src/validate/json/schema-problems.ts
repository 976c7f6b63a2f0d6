import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Position } from '../../model/model-types.ts';
import type { JsonType } from '../messages/json-words.ts';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import type { Problem } from '../types.ts';
import { shorten } from '../words.ts';
import { jsonType, meantAt, pickBranches } from './branch.ts';
import { expectedBy } from './expectation.ts';
import { nearestName } from './nearest-name.ts';
import type { JsonKind, JsonSchema, Published, SchemaError } from './schema-types.ts';
import { deref, partsOf, valueAt } from './schema-types.ts';

/** Wordings of one error that only repeat another: of a choice, the branch is told. */
const silent = new Set(['if', 'unevaluatedProperties']);

/** Beyond these, a file is not of the kind it is taken for: the rest are counted. */
const most = 100;

/** What in a value does not follow its schema, each with its place in the JSON as written. */
export function schemaProblems(
  text: string,
  value: unknown,
  kind: JsonKind,
  { schema, check }: Published,
): readonly Problem[] {
  const all = check(value).filter(({ keyword }) => !silent.has(keyword));
  if (all.length === 0) return [];
  const tree = parseTree(text);
  const seen = new Set<string>();
  const picked = pickBranches(all, schema, value);
  const shown = picked.slice(0, most).flatMap((error): readonly Problem[] => {
    const parts = partsOf(error.instancePath);
    const given = valueAt(value, parts);
    const at = nameOf(parts, kind);
    const path = segments(parts, value);
    const place = (field?: string): Position => {
      const node = tree && findNodeAtLocation(tree, field === undefined ? path : [...path, field]);
      const shown = field === undefined ? node : (node?.parent?.children?.[0] ?? node);
      if (!shown) return positionOf(text, 0, 0);
      const isContainer = shown.type === 'object' || shown.type === 'array';
      return positionOf(text, shown.offset, shown.offset + (isContainer ? 1 : shown.length));
    };
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const anchor = `${at} ${error.keyword} ${JSON.stringify(error.params)}`;
    const parent = meantAt(schema, value, error.instancePath.slice(0, error.instancePath.lastIndexOf('/')));
    const asked = parent?.properties?.[parts.at(-1) ?? ''] ?? parent?.items;
    const owner = meantAt(schema, value, error.instancePath) ?? deref(schema, asked);
    const whole = error.keyword === 'type' || error.keyword.endsWith('Of') ? (asked ?? owner) : owner;
    return [problemOf(error, { at, given, place, anchor, owner, whole }, schema)];
  });
  const count = picked.length - most;
  return count > 0
    ? [...shown, problemAt('schema-more', positionOf(text, 0, 0), { count }, { anchor: 'more' })]
    : shown;
}

interface Found {
  readonly at: string;
  readonly given: unknown;
  readonly place: (field?: string) => Position;
  readonly anchor: string;
  /** The schema that the value is meant to follow, and that with all the choices it had. */
  readonly owner: JsonSchema | undefined;
  readonly whole: JsonSchema | undefined;
}

function problemOf(error: SchemaError, found: Found, schema: JsonSchema): Problem {
  const { keyword, params } = error;
  const { at, given, place, anchor, owner } = found;
  const fields = owner?.properties ?? {};
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const field = String(params.missingProperty);
    const expected = expectedBy(fields[field], schema);
    return problemAt('schema-missing', place(), { at, field, expected }, { anchor });
  }
  if (keyword === 'additionalProperties') {
    const field = String(params.additionalProperty);
    const present = new Set(Object.keys((given ?? {}) as object));
    const free = Object.keys(fields).filter((name) => !present.has(name));
    return problemAt('schema-extra', place(field), { at, field, nearest: nearestName(field, free) }, { anchor });
  }
  const expected = expectedBy(found.whole, schema);
  if (keyword === 'type') return problemAt('schema-type', place(), { at, ...foundIn(given), expected }, { anchor });
  const shown = shorten(JSON.stringify(given) ?? 'undefined', 40);
  return problemAt('schema-value', place(), { at, found: `\`${shown}\``, expected }, { anchor });
}

/** What a value is, and how it is shown. */
const foundIn = (value: unknown): { found: JsonType; shown: string } => ({
  found: jsonType(value),
  shown: shorten(JSON.stringify(value), 40),
});

/** `documents[0].statements[3].kind`; the whole value is named by what it is. */
function nameOf(parts: readonly string[], kind: JsonKind): string {
  if (parts.length === 0) return kind;
  return parts.map((part, index) => (/^\d+$/u.test(part) ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`)).join('');
}

/** Parts of a pointer as `findNodeAtLocation` takes them: indexes of arrays as numbers. */
function segments(parts: readonly string[], root: unknown): (string | number)[] {
  return parts.map((part, index) => (Array.isArray(valueAt(root, parts.slice(0, index))) ? Number(part) : part));
}
