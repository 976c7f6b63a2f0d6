import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/pipeline.ts';
import { readText } from '../../src/read/text.ts';

const parsed = (text: string) =>
  parseDocument(readText({ text, encoding: 'utf-8', sha256: '0'.repeat(64), doubts: [] }), { path: 'plan.txt' })
    .document;
const comment = '// barnevern-disable-next-line vague-commitment: vedtatt av landsmøtet\n';

describe('a silencing comment in plain text', () => {
  it.each([
    ['before a list', `Barnevern\n\nVi vil:\n\n${comment} • Ansette flere\n • Ha fokus på barn\n`],
    ['within a list', `Barnevern\n\nVi vil:\n\n • Ansette flere\n${comment} • Ha fokus på barn\n`],
    ['before a paragraph', `Barnevern\n\n${comment}Vi vil ansette flere i barnevernet.\n`],
    ['after a paragraph', `Barnevern\n\nVi vil ansette flere i barnevernet.\n${comment}`],
  ])('is furniture and no part of what the document says: %s', (_, text) => {
    const [commented, plain] = [parsed(text), parsed(text.replace(comment, ''))];
    const tell = ({ statements }: typeof plain) => statements.map(({ id, text: words, lead }) => [id, words, lead]);
    expect(tell(commented)).toEqual(tell(plain));
    expect(commented.title).toBe('Barnevern');
    expect(commented.furniture.map(({ text: words }) => words)).toEqual([comment.trim()]);
  });
});
