import { readFileSync } from 'node:fs';
import { parse as parseDelimited } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument, Statement } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { modelCsv } from '../../src/report/model-csv.ts';
import { modelTsv } from '../../src/report/model-tsv.ts';
import { statementColumns } from '../../src/report/statement-table.ts';

const path = new URL('../../samples/barneombudet-2022-2024.md', import.meta.url);
const sample = async (): Promise<PolicyDocument> =>
  parseDocument(await readDocument({ path: 'samples/a.md', bytes: readFileSync(path) }), { path: 'samples/a.md' })
    .document;

/** Reads delimited text with a parser that is not ours, and that bears with nothing. */
const rowsOf = (text: string, delimiter: string): string[][] => parseDelimited(text, { delimiter });

describe.each([
  ['CSV', modelCsv, ',', '\ufeff'],
  ['TSV', modelTsv, '\t', ''],
] as const)('statements as %s', (_name, format, delimiter, mark) => {
  const write = (document: PolicyDocument): string[][] => {
    const { document: one, end } = format();
    const text = one(document, 0) + one(document, 1) + end(2, []);
    expect(text.startsWith(mark)).toBe(true);
    return rowsOf(text.slice(mark.length), delimiter);
  };

  it('has a row a statement under one head, and every cell where it belongs', async () => {
    const document = await sample();
    const [head = [], ...rows] = write(document);
    expect(head).toEqual(statementColumns.map(({ name }) => name));
    expect(rows.length).toBe(document.statements.length * 2);
    document.statements.forEach((statement, i) => {
      const row = Object.fromEntries(head.map((name, column) => [name, rows[i]?.[column]]));
      expect(row).toMatchObject({
        id: statement.id,
        kind: statement.kind,
        text: statement.text,
        organisation: 'Barneombudet',
        period_start: '2022',
        line: String(statement.position.start.line),
      });
      expect(row.parent).toBe(statement.parent ?? '');
    });
  });

  it('holds any words, and lets none of them be a formula', async () => {
    const document = await sample();
    const [first] = document.statements as [Statement];
    const words = fc
      .array(fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\t', '\n', "'", 'barn', ' ', '1', 'HYPERLINK("x")'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, (text) => {
        const [head = [], row = []] = write({ ...document, statements: [{ ...first, text }] });
        const cell = row[head.indexOf('text')] ?? '';
        expect(row.length).toBe(head.length);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell.replace(/^'/, '')).toBe(text.replace(/\s+/g, ' ').trim().replace(/^'/, ''));
      }),
    );
  });

  it('has its head where there is no document', () => {
    expect(format().end(0, [])).toContain(`id${delimiter}document`);
  });
});
