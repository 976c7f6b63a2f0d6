import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { targets, typesOf } from '../scripts/generate-types.mjs';
import { createAjv, schemaNames, schemaText } from '../scripts/virtual-modules.mjs';
import { breachesOf } from '../src/schemas.ts';

interface Schema {
  readonly $id?: string;
  readonly $schema?: string;
  readonly title?: string;
  readonly type?: string;
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly [key: string]: unknown;
}

const schemas: readonly (readonly [string, Schema])[] = schemaNames().map((name) => [
  name,
  JSON.parse(schemaText(name)),
]);

/** Every schema within a schema that describes objects by their names. */
function* objects(schema: unknown, path = '#'): Generator<readonly [string, Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  const own = schema as Schema;
  if (own.type === 'object' || 'properties' in own) yield [path, own];
  for (const [key, child] of Object.entries(schema)) {
    if (key !== 'examples') yield* objects(child, `${path}/${key}`);
  }
}

const ajv = createAjv();

describe.each(schemas)('schema %s', (name, schema) => {
  it('says which it is', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:barnevern:schema:${name}:1.0`);
  });

  it('compiles in strict mode', () => {
    expect(ajv.getSchema(schema.$id ?? '')).toBeTypeOf('function');
  });

  it('allows no unknown names', () => {
    const open = [...objects(schema)]
      .filter(([, each]) => each.additionalProperties === undefined)
      .map(([path]) => path);
    expect(open).toEqual([]);
  });

  it('gives every definition a title, and examples that hold', () => {
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
      expect(definition.title, `title of ${key}`).toBeTypeOf('string');
      const validate = ajv.getSchema(`${schema.$id}#/$defs/${key}`);
      for (const example of definition.examples ?? []) {
        expect(validate?.(example), `${key}: ${JSON.stringify(example)} ${JSON.stringify(validate?.errors)}`).toBe(
          true,
        );
      }
    }
    for (const example of schema.examples ?? [])
      expect(ajv.validate(schema.$id ?? '', example), JSON.stringify(ajv.errors)).toBe(true);
  });

  it('has a precompiled validator that says the same as ajv', async () => {
    for (const value of [{}, null, { schemaVersion: '2.0' }, ...(schema.examples ?? [])]) {
      const valid = ajv.validate(schema.$id ?? '', value);
      expect((await breachesOf(name, value)).length === 0, JSON.stringify(value)).toBe(valid);
    }
  });
});

describe('types', () => {
  it.each(targets())('$path is made from its schema', async ({ name, path }) => {
    expect(readFileSync(path, 'utf8'), `${path} is stale: run \`npm run generate\``).toBe(await typesOf(name));
  });
});
