import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
const items = [
  'Ha fokus på barn i fosterhjem',
  'Ansette flere psykologer og innføre gratis kjernetid i barnehagen',
  'Gi rask hjelp i XYZ',
  'Rapporten «Barn sier fra er lest av alle.',
];
const body = `Barnevern\n\nVi vil:\n\n${items.map((item) => ` • ${item}\n`).join('')}\nTakk.\n`;

function fingerprints(text: string, path = 'docs/plan.txt', language: ValidateOptions['language'] = 'en') {
  const statements = items.map((item) => statementIn(text, item));
  const subject = subjectOf(text, statements, { title: null }, path);
  return validate({ documents: [subject], json: [], skipped: [] }, { ...options, language }).findings.map(
    ({ rule, fingerprint }) => `${rule} ${fingerprint}`,
  );
}

describe('fingerprints', () => {
  it('are found for findings about items, characters and the whole document alike', () => {
    expect(fingerprints(body).map((line) => line.split(' ')[0])).toEqual([
      'missing-title',
      'vague-commitment',
      'two-asks',
      'undefined-abbreviation',
      'unbalanced-quotes',
    ]);
  });

  it('stay the same when lines are inserted above', () => {
    const line = fc.stringMatching(/^[a-zæøå ]{0,40}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const above = lines.map((each) => `${each}\n`).join('');
        expect(fingerprints(`${above}\n${body}`)).toEqual(fingerprints(body));
      }),
    );
  });

  it('do not depend on the folder or on the language of the messages, but on the name of the file', () => {
    expect(fingerprints(body, 'other/plan.txt')).toEqual(fingerprints(body));
    expect(fingerprints(body, 'docs/plan.txt', 'nn')).toEqual(fingerprints(body));
    expect(fingerprints(body, 'docs/other.txt')).not.toEqual(fingerprints(body));
  });

  it('differ for the same words twice', () => {
    const text = `Vi vil:\n\n • ${items[0]}\n • ${items[0]}\n`;
    const twice = [1, 2].map((nth) => statementIn(text, items[0] ?? '', { id: `s${nth}` }));
    const found = validate({ documents: [subjectOf(text, twice)], json: [], skipped: [] }, options).findings;
    const vague = found.filter(({ rule }) => rule === 'vague-commitment').map(({ fingerprint }) => fingerprint);
    expect(new Set(vague).size).toBe(2);
  });
});
