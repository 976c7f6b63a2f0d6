import type { JsonSchema } from './schema-types.ts';
import { deref } from './schema-types.ts';

const typeNames: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  null: '`null`',
};

const most = 12;

/** Words for what a schema asks for, such as: one of `goal`, `activity`; or: a string or `null`. */
export function expectedBy(asked: JsonSchema | undefined, root: JsonSchema): string {
  const schema = deref(root, asked);
  if (schema === undefined) return 'a value';
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return listed([...new Set(branches.map((branch) => expectedBy(branch, root)))]);
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) {
    const values = schema.enum.slice(0, most).map((value) => `\`${JSON.stringify(value)}\``);
    return `one of ${values.join(', ')}${schema.enum.length > most ? ', …' : ''}`;
  }
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return 'another value';
  const names = types.map((type) => typeNames[type] ?? type);
  return `${listed(names)}${limits(schema)}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? 'a value') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

function limits(schema: JsonSchema): string {
  const { minimum, maximum, minLength, minItems, pattern, format } = schema;
  const parts = [
    ...(minimum === undefined ? [] : [`of ${minimum} or more`]),
    ...(maximum === undefined ? [] : [`of ${maximum} or less`]),
    ...(minLength === undefined ? [] : [minLength === 1 ? 'that is not empty' : `of ${minLength} characters or more`]),
    ...(minItems === undefined ? [] : [`of ${minItems} or more`]),
    ...(pattern === undefined ? [] : [`that matches \`${pattern}\``]),
    ...(format === undefined ? [] : [`in the format \`${format}\``]),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(', ')}`;
}
