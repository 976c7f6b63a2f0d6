import { describe, expect, it } from 'vitest';
import { validateText } from '../../src/library-validate.ts';
import type { ValidateOptions } from '../../src/validate/validate.ts';
import { validate } from '../../src/validate/validate.ts';
import { statementIn, subjectOf } from './example-model.ts';

const options: ValidateOptions = {
  policy: { rules: {}, overrides: [] },
  failOn: 'info',
  language: 'en',
  asOf: null,
  baseline: null,
  fixed: [],
};
const vague = 'Ha fokus på barn i fosterhjem';

function run(comment: string) {
  const text = `Barnevern\n\nVi vil:\n\n${comment}\n • ${vague}\n • Ansette flere\n`;
  const statements = [statementIn(text, vague), statementIn(text, 'Ansette flere')];
  return validate({ documents: [subjectOf(text, statements)], json: [], skipped: [] }, options);
}
const rulesIn = (comment: string) => run(comment).findings.map(({ rule }) => rule);

describe('comments that silence a rule', () => {
  it.each([
    '<!-- barnevern-disable-next-line vague-commitment: vedtatt ordlyd -->',
    '// barnevern-disable-next-line vague-commitment: vedtatt ordlyd',
    '  <!-- barnevern-disable-next-line vague-commitment: vedtatt ordlyd -->\n\n',
    '// barnevern-disable-next-line vague-commitment, two-asks: vedtatt ordlyd',
  ])('silence the item on the next line and keep the finding in sight: %j', (comment) => {
    const result = run(comment);
    expect(result.findings.map(({ rule }) => rule)).not.toContain('vague-commitment');
    expect(result.silenced.map(({ finding, reason }) => [finding.rule, reason])).toEqual([
      ['vague-commitment', 'vedtatt ordlyd'],
    ]);
    expect(result.summary.silenced).toBe(1);
  });

  it('speak of the line after the last of several comments', () => {
    const result = run(
      '// barnevern-disable-next-line two-asks: a\n// barnevern-disable-next-line vague-commitment: vedtatt ordlyd',
    );
    expect(result.silenced).toHaveLength(1);
    expect(result.findings.map(({ rule, data }) => [rule, data.rule])).toEqual([['unused-silencing', 'two-asks']]);
  });

  it('have no effect without a reason, and say so', () => {
    expect(rulesIn('// barnevern-disable-next-line vague-commitment')).toEqual([
      'invalid-silencing',
      'vague-commitment',
    ]);
    expect(rulesIn('// barnevern-disable-next-line vague-commitment:')).toEqual([
      'invalid-silencing',
      'vague-commitment',
    ]);
  });

  it('are told where they name no rule, or nothing at all', () => {
    expect(rulesIn('// barnevern-disable-next-line vague: fordi')).toEqual(['invalid-silencing', 'vague-commitment']);
    expect(rulesIn('// barnevern-disable-next-line')).toEqual(['invalid-silencing', 'vague-commitment']);
  });

  it('are told where they silence nothing, and do not reach the line after the next', () => {
    const text = `Barnevern\n\n// barnevern-disable-next-line vague-commitment: fordi\nVi vil:\n\n • ${vague}\n`;
    const result = validate(
      { documents: [subjectOf(text, [statementIn(text, vague)])], json: [], skipped: [] },
      options,
    );
    expect(result.findings.map(({ rule }) => rule)).toEqual(['unused-silencing', 'vague-commitment']);
  });

  it('for the document reach what is about the document and no item of it', () => {
    const result = validate(
      {
        documents: [
          subjectOf(`// barnevern-disable-document missing-title: siden har ingen\n • ${vague}\n`, [], { title: null }),
        ],
        json: [],
        skipped: [],
      },
      options,
    );
    expect(result.silenced.map(({ finding }) => finding.rule)).toEqual(['missing-title']);
    expect(rulesIn('// barnevern-disable-document vague-commitment: alt er vedtatt')).toEqual([
      'unused-silencing',
      'vague-commitment',
    ]);
  });
});

describe('comments that are meant to silence', () => {
  it.each([
    '<!-- barnevern-disable-nextline vague-commitment: skrivefeil -->',
    '<!-- barnevern-disable vague-commitment: hvor? -->',
    '<!-- barnevern-disable-next-line: ingen regel -->',
    '<!-- barnevern-disable-next-line numbering: a --><!-- barnevern-disable-next-line two-asks: b -->',
    '- <!-- barnevern-disable-next-line vague-commitment: i punktet -->',
    '// barnevern-disable-line vague-commitment: slik som andre verktøy',
  ])('are told when they are not understood: %s', async (line) => {
    const { findings } = await validateText(`# Plan\n\n${line}\n- Ha fokus på skole\n`, { path: 'plan.md' });
    expect(findings.filter(({ rule }) => rule.endsWith('-silencing')).map(({ kind }) => kind)).toEqual([
      'silencing-unclear',
    ]);
  });

  it('are no lines that only show them or speak of them', async () => {
    const shown = '```\n<!-- barnevern-disable-next-line numbering: grunn -->\n<!-- barnevern-disable nope -->\n```';
    const text = `# Plan\n\n${shown}\n\n${'Skriv `<!-- barnevern-disable-next-line numbering: grunn -->` før punktet.'}\n`;
    const { findings } = await validateText(text, { path: 'plan.md' });
    expect(findings.filter(({ rule }) => rule.endsWith('-silencing'))).toEqual([]);
  });
});
