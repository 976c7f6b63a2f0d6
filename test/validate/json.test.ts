import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkJson } from '../../src/validate/json/check-json.ts';
import type { JsonSchema, Published } from '../../src/validate/json/schema-types.ts';
import { messageOf } from '../../src/validate/messages/index.ts';
import type { ValidateOptions } from '../../src/validate/validate.ts';
import { validate } from '../../src/validate/validate.ts';
import { statementIn, subjectOf } from './example-model.ts';

const published = (schema: JsonSchema): Published => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const compiled = ajv.compile(schema);
  return { schema, check: (value) => (compiled(value) ? [] : (compiled.errors ?? [])) };
};
const model = published(JSON.parse(readFileSync('schemas/model.schema.json', 'utf8')));
const shapes = published({
  type: 'object',
  properties: {
    shape: {
      oneOf: [
        {
          type: 'object',
          properties: { kind: { const: 'circle' }, radius: { type: 'number' } },
          required: ['kind', 'radius'],
        },
        {
          type: 'object',
          properties: { kind: { const: 'square' }, side: { type: 'number' } },
          required: ['kind', 'side'],
        },
      ],
    },
  },
});
const schemas = { model, manifest: shapes, config: shapes };

const text = 'Vi vil:\n\n • Ansette flere\n';
const { document } = subjectOf(text, [statementIn(text, 'Ansette flere')]);
const written = JSON.stringify({ schemaVersion: '1.0', documents: [document], skipped: [] }, null, 2);

/** `line:column message` of every problem of a model as written. */
function told(json: string, path = 'model.json') {
  return checkJson(path, json, schemas).problems.map(({ problem }) => {
    const { line, column } = problem.position?.start ?? { line: 0, column: 0 };
    return `${line}:${column} ${messageOf(problem.kind, problem.data as never, 'en')}`;
  });
}
const lineOf = (json: string, part: string) => json.slice(0, json.indexOf(part)).split('\n').length;

describe('JSON as written', () => {
  it('is a model without problems', () => {
    expect(told(written)).toEqual([]);
    expect(checkJson('model.json', written, schemas).kind).toBe('model');
  });

  it('is told the place and the values where a field is of the wrong kind', () => {
    const json = written.replace('"kind": "proposal"', '"kind": "proposals"');
    expect(told(json)).toEqual([
      `${lineOf(json, '"proposals"')}:19 \`documents[0].statements[0].kind\` is \`"proposals"\`, expected one of \`"goal"\`, \`"activity"\`, \`"proposal"\`, \`"finding"\`, \`"achievement"\``,
    ]);
  });

  it('is told the type that is and the type that was expected', () => {
    const json = written.replace('"title": "Plan"', '"title": 12');
    expect(told(json)).toEqual([
      `${lineOf(json, '"title": 12')}:16 \`documents[0].title\` is the integer \`12\`, expected a string or \`null\``,
    ]);
  });

  it('is told the name that a misspelt field most likely means, at the field', () => {
    const json = written.replace('"furniture": []', '"furnitures": []');
    expect(told(json).sort()).toEqual([
      '4:5 `documents[0]` has no `furniture`, expected a list',
      `${lineOf(json, '"furnitures"')}:7 \`documents[0]\` has a field \`furnitures\` that is not defined, expected \`furniture\``,
    ]);
  });

  it('tells of a choice only the branch that is meant', () => {
    const json = written.replace('"classification": "ombud"', '"classification": "office"');
    expect(told(json)).toEqual([
      `${lineOf(json, '"office"')}:27 \`documents[0].organisation.classification\` is \`"office"\`, expected one of \`"ombud"\`, \`"party"\`, \`"ngo"\`, \`"union"\`, \`"government"\`, \`"parliament"\`, \`"agency"\`, \`"municipality"\`, \`"media"\`, \`"other"\``,
    ]);
    expect(told(written.replace('"period": null', '"period": "2025"'))).toEqual([
      expect.stringContaining('`documents[0].period` is `"2025"`, expected an object or `null`'),
    ]);
  });

  it('picks the branch by the kind', () => {
    expect(told('{ "shape": { "kind": "square", "radius": 2 } }', 'barnevern.json')).toEqual([
      '1:12 `shape` has no `side`, expected a number',
    ]);
    expect(told('{ "shape": { "kind": "circle", "radius": "2" } }', 'barnevern.json')).toEqual([
      '1:42 `shape.radius` is the string `"2"`, expected a number',
    ]);
  });

  it('that breaks off is told once, at the place', () => {
    expect(told('{\n  "schemaVersion": "1.0",\n}\n')).toEqual([
      '3:1 The JSON breaks off, expected a field name in double quotes',
    ]);
    expect(told('{ "a": 1 "b": 2 }')).toEqual(['1:10 The JSON breaks off, expected `,` between two values']);
    expect(told('')).toHaveLength(1);
    expect(told('[1,')).toHaveLength(1);
  });

  it('that has a field twice is told where the first stands', () => {
    const json = written.replace('"skipped": []', '"skipped": [],\n  "skipped": []');
    expect(told(json)).toEqual([
      `${lineOf(json, '"skipped"') + 1}:3 The field \`skipped\` stands already on line ${lineOf(json, '"skipped"')}, expected it once`,
    ]);
  });

  it('of no known kind is said to be so', () => {
    expect(told('{ "links": [] }')).toEqual([expect.stringContaining('of no kind that is known')]);
    expect(checkJson('set/barnevern.json', '{}', schemas).kind).toBe('manifest');
    expect(checkJson('barnevern.config.json', '{}', schemas).kind).toBe('config');
  });

  it('gives each error the lines around it', () => {
    const json = written.replace('"title": "Plan"', '"title": 12');
    const options: ValidateOptions = {
      policy: { rules: {}, overrides: [] },
      failOn: 'error',
      language: 'nb',
      asOf: null,
      baseline: null,
      fixed: [],
    };
    const subject = { path: 'model.json', text: json, ...checkJson('model.json', json, schemas) };
    const [finding] = validate({ documents: [], json: [subject], skipped: [] }, options).findings;
    expect(finding?.frame?.lines[2]).toBe('      "title": 12,');
    expect(finding?.frame?.line).toBe((finding?.position?.start.line ?? 0) - 2);
    expect(finding?.message).toContain('forventet');
  });
});
