import { describe, expect, test } from 'vitest';
import { statementRow } from '../../src/report/statement-row.ts';
import { statementsCsv } from '../../src/report/statements-csv.ts';
import { statementsJson } from '../../src/report/statements-json.ts';
import { statementsNdjson } from '../../src/report/statements-ndjson.ts';
import { statementsTable } from '../../src/report/statements-table.ts';
import { plainStyle } from '../../src/report/style.ts';
import { makeDocument, organisation } from '../xref/make-document.ts';

const document = makeDocument(
  'Alfa',
  [
    {
      text: 'Utvide ettervernet, også for dem over 23 år',
      topics: ['ettervern', 'overgang'],
      actors: [{ name: 'kommunene', role: 'responsible' }],
      section: 's1',
    },
    { text: '-5 prosent', kind: 'finding', holder: organisation('Gamma') },
  ],
  {
    period: { start: 2021, end: 2025 },
    sections: [
      {
        id: 's1',
        heading: 'Ettervern',
        level: 1,
        parent: null,
        position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
      },
    ],
  },
);
const rows = document.statements.map((statement) => statementRow(statement, document));

test('a row stands by itself: whose, from when, from where', () => {
  expect(rows[0]).toMatchObject({
    organisation: 'Alfa',
    period_start: 2021,
    section: 'Ettervern',
    actors: ['kommunene (responsible)'],
    line: 1,
  });
  expect(rows[1]).toMatchObject({ organisation: 'Gamma', kind: 'finding' });
});

describe('formats', () => {
  test('csv quotes commas, joins lists and guards formulas', () => {
    const [head, first, second] = statementsCsv(rows).split('\r\n');
    expect(head?.startsWith('document,organisation,title,period_start')).toBe(true);
    expect(first).toContain('"Utvide ettervernet, også for dem over 23 år"');
    expect(first).toContain('ettervern; overgang');
    expect(second).toContain(",'-5 prosent,");
  });

  test('json and ndjson hold the rows', () => {
    expect(JSON.parse(statementsJson(rows))).toEqual(rows);
    expect(JSON.parse(statementsJson([]))).toEqual([]);
    expect(
      statementsNdjson(rows)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
  });

  test('the table wraps the text beside its columns', () => {
    const lines = statementsTable(rows, plainStyle({ columns: 50 }))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('organisation  kind      text');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(lines[2]).toMatch(/^ {24}\S/u);
  });
});
