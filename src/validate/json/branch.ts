import type { JsonSchema, SchemaError } from './schema-types.ts';
import { deref, partsOf, valueAt } from './schema-types.ts';

/** Fields that say which of several shapes an object has, the most telling first. */
const discriminators = ['kind', 'type', 'role', 'method'];

/**
 * Leaves of the errors of an `anyOf` or `oneOf` those of the one branch that the value means to be, by its `kind` or
 * by its JSON type; where it means none, the choice itself is the error.
 */
export function pickBranches(
  errors: readonly SchemaError[],
  schema: JsonSchema,
  value: unknown,
): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  let left = errors;
  for (const choice of choices) {
    const branches = (valueAt(schema, partsOf(choice.schemaPath.slice(1))) ?? []) as readonly JsonSchema[];
    const given = valueAt(value, partsOf(choice.instancePath));
    const meant = branches.findIndex((branch) => means(given, deref(schema, branch)));
    const isUnder = (error: SchemaError): boolean =>
      error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
    const prefixes = branches.map((branch, index) => branch.$ref ?? `${choice.schemaPath}/${index}`);
    const others = prefixes.filter((_, index) => index !== meant);
    const isOfOther = (error: SchemaError): boolean =>
      isUnder(error) && others.some((prefix) => error.schemaPath.startsWith(`${prefix}/`));
    left = left.filter((error) => !isOfOther(error) && (error !== choice || meant < 0));
  }
  return left;
}

function means(value: unknown, branch: JsonSchema | undefined): boolean {
  if (branch === undefined) return false;
  const types = [branch.type ?? []].flat();
  if (
    types.length > 0 &&
    !types.includes(jsonType(value)) &&
    !(types.includes('number') && jsonType(value) === 'integer')
  ) {
    return false;
  }
  if (types.length === 0 && branch.enum) return typeof value === typeof branch.enum[0];
  if (jsonType(value) !== 'object') return types.length > 0;
  const told = discriminators.flatMap((field) => {
    const wanted = branch.properties?.[field]?.const;
    return wanted === undefined ? [] : [(value as Record<string, unknown>)[field] === wanted];
  });
  return told[0] ?? true;
}

/** The name of a value's type in JSON Schema. */
export function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
