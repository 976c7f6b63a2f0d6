import type { JsonType } from '../messages/json-words.ts';
import type { JsonSchema, SchemaError } from './schema-types.ts';
import { deref, partsOf, valueAt } from './schema-types.ts';

/** Fields that say which of several shapes an object has, the most telling first. */
const discriminators = ['kind', 'type', 'role', 'method'];

/**
 * Leaves of the errors those of the one branch of an `anyOf` or `oneOf` that the value means to be, by its `kind` or by
 * its JSON type; where it means none, the choice itself is the error. A validator tells errors of every branch.
 */
export function pickBranches(errors: readonly SchemaError[], root: JsonSchema, value: unknown): readonly SchemaError[] {
  const open = errors
    .filter(({ keyword, instancePath }) => isChoice(keyword) && meantAt(root, value, instancePath) === null)
    .map(({ instancePath }) => instancePath);
  return errors.filter((error) => {
    const { keyword, instancePath } = error;
    if (isChoice(keyword)) return open.includes(instancePath);
    if (open.some((path) => instancePath === path || instancePath.startsWith(`${path}/`))) return false;
    const meant = meantAt(root, value, instancePath);
    return meant !== null && concerns(error, meant, valueAt(value, partsOf(instancePath)));
  });
}

const isChoice = (keyword: string): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/** The schema that the value at a pointer is meant to follow, the branches on the way picked; null where none is meant. */
export function meantAt(root: JsonSchema, value: unknown, pointer: string): JsonSchema | null {
  const parts = partsOf(pointer);
  let schema = pick(root, root, value);
  for (const [index, part] of parts.entries()) {
    const rest = schema?.additionalProperties;
    const below = schema?.properties?.[part] ?? schema?.items ?? (typeof rest === 'object' ? rest : undefined);
    schema = pick(root, below, valueAt(value, parts.slice(0, index + 1)));
    if (schema === null) return null;
  }
  return schema;
}

function pick(root: JsonSchema, asked: JsonSchema | undefined, value: unknown): JsonSchema | null {
  const schema = deref(root, asked);
  if (schema === undefined) return null;
  const branches = schema.anyOf ?? schema.oneOf;
  if (!branches) return schema;
  const meant = branches.find((branch) => means(value, deref(root, branch)));
  return meant === undefined ? null : pick(root, meant, value);
}

/** Whether an error is one of this schema and not of another branch. */
function concerns({ keyword, params }: SchemaError, schema: JsonSchema, value: unknown): boolean {
  if (keyword === 'required') return schema.required?.includes(String(params.missingProperty)) === true;
  if (keyword === 'additionalProperties') return schema.properties?.[String(params.additionalProperty)] === undefined;
  if (keyword === 'type') return !fitsType(schema, value);
  if (keyword === 'const') return 'const' in schema && schema.const !== value;
  if (keyword === 'enum') return schema.enum !== undefined && !schema.enum.includes(value);
  return keyword in schema;
}

function means(value: unknown, branch: JsonSchema | undefined): boolean {
  if (branch === undefined) return false;
  if (branch.type === undefined && branch.enum) return typeof value === typeof branch.enum[0];
  if (!fitsType(branch, value)) return false;
  if (jsonType(value) !== 'object') return branch.type !== undefined;
  const told = discriminators.flatMap((field) => {
    const wanted = branch.properties?.[field]?.const;
    return wanted === undefined ? [] : [(value as Record<string, unknown>)[field] === wanted];
  });
  return told[0] ?? true;
}

function fitsType(schema: JsonSchema, value: unknown): boolean {
  const types = [schema.type ?? []].flat();
  const type = jsonType(value);
  return types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** The name of a value's type in JSON Schema. */
export function jsonType(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as 'string' | 'boolean' | 'object';
}
