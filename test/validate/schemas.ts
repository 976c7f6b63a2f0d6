import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schemas } from '../../src/validate/json/check-json.ts';
import type { JsonSchema, Published } from '../../src/validate/json/schema-types.ts';

const compile = (name: string): Published => {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as JsonSchema;
  const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return { schema, check: (value) => (check(value) ? [] : (check.errors ?? [])) };
};

/** The published schemas, compiled as the program has them. */
export const schemas: Schemas = { model: compile('model'), manifest: compile('manifest'), config: compile('config') };
