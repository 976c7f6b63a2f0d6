import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import type { Subject } from '../../src/validate/context.ts';
import { contextsOf } from '../../src/validate/context.ts';
import type { Findings } from '../../src/validate/findings-types.ts';
import { fixDocument } from '../../src/validate/fix.ts';
import { checkJson } from '../../src/validate/json/check-json.ts';
import { rules } from '../../src/validate/rules/index.ts';
import type { Example, Rule } from '../../src/validate/types.ts';
import { validate } from '../../src/validate/validate.ts';
import { schemas } from './schemas.ts';

async function parsed(path: string, text: string, { told, edited }: Example): Promise<Subject> {
  const reading = await readDocument({ path, bytes: Buffer.from(text) });
  const { document, trace } = parseDocument(reading, { path, ...(told && { told }) });
  return { path, document: edited ? edited(document) : document, reading, trace };
}

async function findingsOf(example: Example): Promise<Findings> {
  const path = example.path ?? 'example.txt';
  const isJson = path.endsWith('.json');
  const documents = isJson ? [] : [await parsed(path, example.text, example)];
  if (example.also !== undefined) documents.push(await parsed('other.txt', example.also, example));
  const json = isJson
    ? [{ path, text: example.text, ...checkJson(path, example.text, schemas, { isThere: () => false }) }]
    : [];
  return validate(
    { documents, json, skipped: [] },
    {
      policy: { rules: {}, overrides: [] },
      failOn: 'never',
      language: 'en',
      asOf: example.asOf ?? null,
      baseline: null,
      fixed: [],
    },
  );
}
const firedBy = async (example: Example) => (await findingsOf(example)).findings.map(({ rule }) => rule);

const examples: readonly (readonly [string, Rule])[] = rules.map((rule) => [rule.id, rule]);

describe.each(examples)('%s', (id, rule) => {
  it('fires on its example', async () => {
    expect(await firedBy(rule.examples.fires)).toContain(id);
  });

  it('is silent on its counterexample', async () => {
    expect(await firedBy(rule.examples.silent)).not.toContain(id);
  });

  it('does not raise its severity above what it declares', async () => {
    const order = ['info', 'warning', 'error'];
    for (const { rule: fired, severity } of (await findingsOf(rule.examples.fires)).findings) {
      if (fired === id) expect(order.indexOf(severity)).toBeLessThanOrEqual(order.indexOf(rule.severity));
    }
  });
});

describe('rules that correct', () => {
  const fixing = rules.flatMap((rule) => (rule.scope === 'document' && rule.fix ? [[rule.id, rule] as const] : []));

  it.each(fixing)('%s no longer fires once its example is corrected', async (id, rule) => {
    const { fires } = rule.examples;
    const [context] = contextsOf([await parsed('example.txt', fires.text, fires)], null);
    if (!context) throw new Error('no context');
    const reread = async (text: string) => {
      const [next] = contextsOf([await parsed('example.txt', text, fires)], null);
      return next ?? context;
    };
    const fixed = await fixDocument(context, reread, () => true);
    expect(fixed?.fixes.map((fix) => fix.rule)).toContain(id);
    expect(await firedBy({ ...fires, text: fixed?.text ?? '' })).not.toContain(id);
  });
});
