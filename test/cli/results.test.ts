import { describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/schemas.ts';
import { program } from '../helpers/program.ts';

const samples = 'samples';

describe('what is printed as JSON', () => {
  it('parse: is as the model schema says, for every sample', async () => {
    const { status, stdout } = await program(['parse', samples]);
    const model = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(model.documents.length).toBeGreaterThanOrEqual(5);
    expect(await breachesOf('model', model)).toEqual([]);
  });

  it('parse: ndjson holds the same documents, and the same bytes twice', async () => {
    const { stdout } = await program(['parse', samples, '--format', 'ndjson']);
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents).toEqual(JSON.parse((await program(['parse', samples])).stdout).documents);
    expect((await program(['parse', samples, '--format', 'ndjson'])).stdout).toBe(stdout);
  });

  it('explain: is as its schema says, and every statement of the model is in it at its place', async () => {
    const { stdout } = await program(['parse', samples]);
    for (const document of JSON.parse(stdout).documents) {
      const explained = JSON.parse((await program(['explain', document.source.path, '--format', 'json'])).stdout);
      expect(await breachesOf('explanation', explained)).toEqual([]);
      expect(explained.complete).toBe(true);
      const told = new Map(explained.passages.map((passage: { statement: string }) => [passage.statement, passage]));
      for (const { id, kind, rule, position } of document.statements) {
        expect(told.get(id)).toMatchObject({ kind, rule, position: { start: position.start } });
      }
    }
  });

  it('explain: of a line holds the passages on it and no others', async () => {
    const path = `${samples}/barneombudet-2025-2027.txt`;
    const all = JSON.parse((await program(['explain', path, '--format', 'json'])).stdout).passages;
    const starts: number[] = all.map(({ position }: { position: { start: { line: number } } }) => position.start.line);
    for (const line of [...new Set(starts)].slice(0, 6)) {
      const { asked, passages } = JSON.parse(
        (await program(['explain', path, String(line), '--format', 'json'])).stdout,
      );
      expect(asked).toEqual({ line });
      expect(passages.length).toBeGreaterThan(0);
      for (const { position } of passages) {
        expect(position.start.line <= line && line <= position.end.line).toBe(true);
      }
    }
  });
});

describe('the outline', () => {
  it('shows every statement of every sample once, with its line', async () => {
    const { stdout } = await program(['parse', samples, '--format', 'outline']);
    const { documents } = JSON.parse((await program(['parse', samples])).stdout);
    const count = documents.reduce((sum: number, { statements }: { statements: [] }) => sum + statements.length, 0);
    expect(
      stdout.split('\n').filter((line) => /^ *\d+ {2}(goal|activity|proposal|finding|achievement)\b/.test(line)),
    ).toHaveLength(count);
    expect(stdout).toContain(`${documents.length} documents, ${count} statements`);
  });
});
