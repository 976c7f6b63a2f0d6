import { afterAll, describe, expect, it } from 'vitest';
import { createWorld } from '../cli/validate-world.ts';

const plan = 'Barneombudets strategi 2025-2027\n\nVåre mål:\n\n • Barn får hjelp i tide\n • Foreldre får god støtte\n';
const world = createWorld({ 'plan.txt': plan });
afterAll(() => world.remove());

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly position: { readonly start: { readonly line: number; readonly column: number; readonly offset: number } };
  readonly frame: { readonly line: number; readonly column?: number; readonly lines: readonly string[] } | null;
}

/** Status, findings of the JSON itself, and how many statements were examined. */
async function examine(path: string) {
  const { status, out } = await world.run('validate', path, '--format', 'json');
  const { findings, summary } = JSON.parse(out) as { findings: Told[]; summary: { statements: number } };
  const json = findings.filter(({ rule }) => rule === 'json-syntax' || rule === 'schema');
  return { status, json, statements: summary.statements, out };
}
const parsed = async (format: string) => (await world.run('parse', 'plan.txt', '--format', format)).out;

describe('JSON files', () => {
  it('may be one document of a model, with places within it', async () => {
    const document = JSON.parse(await parsed('json')).documents[0];
    world.write('one.json', JSON.stringify(document));
    expect(await examine('one.json')).toMatchObject({ status: 0, json: [], statements: 2 });
    world.write('one.json', JSON.stringify({ ...document, title: 12 }, null, 2));
    const { json, status } = await examine('one.json');
    expect([status, json.map(({ message }) => message)]).toEqual([
      1,
      ['`title` is the integer `12`, expected a string or `null`'],
    ]);
  });

  it('may hold one document a line, each judged by itself', async () => {
    const right = await parsed('ndjson');
    const wrong = right.replace('"kind":"goal"', '"kind":"gaol"');
    world.write('lines.ndjson', `${right}${wrong}{"title":\n`);
    const { json, statements, status } = await examine('lines.ndjson');
    expect([status, statements]).toEqual([1, 2]);
    expect(json.map(({ rule, position }) => [rule, position.start.line])).toEqual([
      ['schema', 2],
      ['json-syntax', 3],
    ]);
    const text = world.read('lines.ndjson');
    expect(text.slice(json[0]?.position.start.offset).startsWith('"gaol"')).toBe(true);
  });

  it('show the place in a file of one long line', async () => {
    const model = (await parsed('json')).replace('"kind": "goal"', '"kind": "gaol"');
    world.write('long.json', JSON.stringify(JSON.parse(model)));
    const [finding] = (await examine('long.json')).json;
    const { frame, position } = finding as Told;
    const from = position.start.column - (frame?.column ?? 1);
    expect(frame?.lines[0]?.slice(from, from + 6)).toBe('"gaol"');
    const { out } = await world.run('validate', 'long.json');
    const rows = out.split('\n');
    const marks = rows.findIndex((row) => row.includes('^^^^^^'));
    expect(rows[marks - 1]?.indexOf('"gaol"')).toBe(rows[marks]?.indexOf('^'));
  });

  it('must be UTF-8, and are read all the same', async () => {
    const model = await parsed('json');
    world.write('latin.json', Buffer.from(model, 'latin1'));
    const { json, statements } = await examine('latin.json');
    expect(json.map(({ message }) => message)).toEqual(['The file is read as `iso-8859-1`, expected UTF-8']);
    expect(statements).toBe(2);
    world.write('mark.json', `\ufeff${model}`);
    expect((await examine('mark.json')).json).toEqual([]);
  });

  it.each(['en', 'nb', 'nn'])('are no pass where they hold no documents: %s', async (lang) => {
    world.write('none.json', '{"schemaVersion":"1.0","documents":[],"skipped":[]}');
    const { status, out } = await world.run('validate', 'none.json', '--lang', lang, '--format', 'json');
    expect([status, JSON.parse(out).verdict]).toEqual([2, 'nothing-examined']);
    expect(JSON.parse(out).skipped[0].reason).toMatch(/without documents|uten dokumenter|utan dokument/u);
  });

  it.each([
    ['{"documents":[]} x', 'the end of the file'],
    ["{'a':1}", 'a field name in double quotes'],
    ['{"a":1, b:2}', 'a field name in double quotes'],
    ['{"a":[1,x]}', 'a value: a string in double quotes'],
  ])('say what was expected: %s', async (text, expected) => {
    world.write('odd.json', text);
    expect((await examine('odd.json')).json.map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
  });
});
