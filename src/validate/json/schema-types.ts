import type { CueFault } from './cue-problems.ts';

/** What an error of a schema validator tells: the fields of ajv's that are used here. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Validates a value; all errors, or none where it follows the schema. */
export type SchemaCheck = (value: unknown) => readonly SchemaError[];

/** A JSON Schema, as far as messages are made from it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly [keyword: string]: unknown;
}

export type JsonKind = 'model' | 'manifest' | 'config';

/** A published schema with what validates it. */
export interface Published {
  readonly schema: JsonSchema;
  readonly check: SchemaCheck;
  /** What is wrong with a value that follows the schema, where a schema cannot say it. */
  readonly beyond?: (value: unknown) => readonly CueFault[];
}

/** A JSON pointer as its parts; indexes of arrays stay strings. */
export const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Follows a JSON pointer into a value; undefined where it leads nowhere. */
export function valueAt(root: unknown, parts: readonly string[]): unknown {
  let value: unknown = root;
  for (const part of parts) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A schema with its `$ref` followed. */
export function deref(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
  if (schema?.$ref?.startsWith('#') !== true) return schema;
  return deref(root, valueAt(root, partsOf(schema.$ref.slice(1))) as JsonSchema | undefined);
}
