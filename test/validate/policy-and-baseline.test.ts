import { describe, expect, it } from 'vitest';
import { updateBaseline } from '../../src/validate/baseline.ts';
import { levelsFor } from '../../src/validate/policy.ts';
import { rules } from '../../src/validate/rules/index.ts';
import type { Rule } from '../../src/validate/types.ts';
import type { ValidateOptions } from '../../src/validate/validate.ts';
import { validate } from '../../src/validate/validate.ts';
import { statementIn, subjectOf } from './example-model.ts';

const options: ValidateOptions = {
  policy: { rules: {}, overrides: [] },
  failOn: 'error',
  language: 'en',
  asOf: null,
  baseline: null,
  fixed: [],
};
const vague = 'Ha fokus på barn i fosterhjem';
const text = `Barnevern\n\nVi vil:\n\n • ${vague}\n`;
const documents = [subjectOf(text, [statementIn(text, vague)], { title: null })];
const run = (change: Partial<ValidateOptions>) =>
  validate({ documents, json: [], skipped: [] }, { ...options, ...change });
const ruleNamed = (id: string): Rule => rules.find((rule) => rule.id === id) as Rule;

describe('policy', () => {
  it('fails at the severity asked for and above', () => {
    expect(run({ failOn: 'error' }).verdict).toBe('pass');
    expect(run({ failOn: 'warning' }).verdict).toBe('fail');
    expect(run({ failOn: 'info' }).verdict).toBe('fail');
    expect(run({ failOn: 'never' }).verdict).toBe('pass');
  });

  it('never passes where nothing was examined', () => {
    const nothing = validate({ documents: [], json: [], skipped: [{ path: 'a.bin', reason: 'binary' }] }, options);
    expect(nothing.verdict).toBe('nothing-examined');
    expect(nothing.summary).toMatchObject({ examined: 0, skipped: 1 });
  });

  it('turns rules off and changes what they count as', () => {
    const policy = { rules: { 'missing-title': 'off', 'vague-commitment': 'error' }, overrides: [] } as const;
    expect(run({ policy }).findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['vague-commitment', 'error'],
    ]);
    expect(run({ policy }).rules.find(({ id }) => id === 'missing-title')?.level).toBe('off');
  });

  it('holds for the files that a glob matches, the last override deciding', () => {
    const policy = {
      rules: { 'missing-title': 'error' },
      overrides: [
        { files: ['docs/**'], rules: { 'missing-title': 'info' } },
        { files: ['*.md', 'docs/old/*.txt'], rules: { 'missing-title': 'off' } },
      ],
    } as const;
    const level = (path: string) => levelsFor(policy, path)(ruleNamed('missing-title'));
    expect(level('plan.txt')).toBe('error');
    expect(level('docs/plan.txt')).toBe('info');
    expect(level('./docs/plan.txt')).toBe('info');
    expect(level('docs\\plan.txt')).toBe('info');
    expect(level('docs/old/plan.txt')).toBe('off');
    expect(level('any/where/plan.md')).toBe('off');
  });
});

describe('baseline', () => {
  const accepted = updateBaseline(run({}).findings, null, [], true);
  const withBaseline = (content = accepted) => run({ failOn: 'info', baseline: { path: 'baseline.json', content } });

  it('marks what is known, shows it, and lets it pass', () => {
    const result = withBaseline();
    expect(result.findings.map(({ known }) => known)).toEqual([true, true]);
    expect(result.verdict).toBe('pass');
    expect(result.summary).toMatchObject({ known: 2, warning: 0, info: 0 });
  });

  it('lets one entry stand for one finding', () => {
    const twice = [1, 2].map((nth) => statementIn(text, vague, { id: `s${nth}` }));
    const result = validate(
      { documents: [subjectOf(text, twice, { title: null })], json: [], skipped: [] },
      { ...options, baseline: { path: 'baseline.json', content: accepted } },
    );
    expect(result.findings.filter(({ rule }) => rule === 'vague-commitment').map(({ known }) => known)).toEqual([
      true,
      false,
    ]);
  });

  it('reports entries that no longer occur, but none of files that were not examined', () => {
    const [first] = accepted.findings;
    const gone = { fingerprint: 'f'.repeat(16), rule: 'numbering', path: 'docs/plan.txt', message: 'x' };
    const other = { ...gone, path: 'docs/other.txt', fingerprint: 'e'.repeat(16) };
    const result = withBaseline({ schemaVersion: '1.0', findings: [...(first ? [first] : []), gone, other] });
    expect(result.gone).toEqual([gone]);
  });

  it('lets no entry of one file hide a finding of another with the same name', () => {
    const [, entry] = accepted.findings;
    const kept = subjectOf(text, [statementIn(text, vague)], { title: null }, 'a/plan.txt');
    const mended = subjectOf('Barnevern\n', [], { title: null }, 'b/plan.txt');
    const against = (path: string, ...subjects: (typeof kept)[]) => {
      const content = { schemaVersion: '1.0', findings: entry ? [{ ...entry, path }] : [] } as const;
      const { findings, gone } = validate(
        { documents: subjects, json: [], skipped: [] },
        { ...options, baseline: { path: 'baseline.json', content } },
      );
      return [findings.find(({ rule }) => rule === 'vague-commitment')?.known, gone.length];
    };
    expect(entry?.rule).toBe('vague-commitment');
    expect(against('a/plan.txt', mended, kept)).toEqual([true, 0]);
    expect(against('b/plan.txt', kept, mended)).toEqual([false, 1]);
    // Moved from a folder that is no longer there.
    expect(against('old/plan.txt', kept, mended)).toEqual([true, 0]);
  });

  it('takes in new findings only with an explicit word', () => {
    const empty = { schemaVersion: '1.0', findings: [] } as const;
    expect(updateBaseline(run({}).findings, empty, [], false).findings).toEqual([]);
    expect(updateBaseline(run({}).findings, empty, [], true).findings).toHaveLength(2);
  });

  it('drops what is gone and keeps the rest', () => {
    const gone = { fingerprint: 'f'.repeat(16), rule: 'numbering', path: 'docs/plan.txt', message: 'x' };
    const content = { schemaVersion: '1.0', findings: [gone, ...accepted.findings] } as const;
    const result = withBaseline(content);
    expect(updateBaseline(result.findings, content, result.gone, false)).toEqual(accepted);
  });
});
