import { describe, expect, it } from 'vitest';
import { reasonName, wordsOf } from '../../src/report/words.ts';
import { xrefWords } from '../../src/report/xref-words.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const plan = (period: string, item: string) =>
  `---\norganisation: Alfa\nperiod: ${period}\n---\n\n# Plan\n\nVi vil:\n\n- ${item}\n`;
const world = () =>
  scratch({
    'a.md': plan('2019-2021', 'Gi barn i fosterhjem en fast kontaktperson i barnevernet'),
    'b.md': plan('2022-2024', 'Fosterforeldre skal få veiledning i en krise'),
  });

describe.each(['nb', 'nn'] as const)('in %s', (lang) => {
  it('names every part of a page that is set aside', () => {
    const reasons = ['breadcrumb', 'related-heading', 'site-name', ...Object.keys(wordsOf.nb.reasons)];
    for (const reason of reasons) expect(Object.keys(wordsOf[lang].reasons)).toContain(reason);
    expect(reasonName(wordsOf[lang], 'breadcrumb')).toBe('brødsmulesti');
  });

  it.each(['pretty', 'csv', 'markdown', 'html'])(
    'puts quotation marks of the language into a diff as %s',
    async (format) => {
      const words = ['diff', 'a.md', 'b.md', '--min-score', '0.9', '--format', format, '--lang', lang];
      const { stdout } = await program(words, { cwd: world() });
      expect(stdout.replace(/\s+/gu, ' ')).toMatch(/nær(?:mest|ast): «Fosterforeldre skal få veiledning i en krise»/u);
      expect(stdout).not.toMatch(/[“”]/u);
    },
  );

  it.each(['pretty', 'markdown', 'html'])('and into answers to a question as %s', async (format) => {
    const { stdout } = await program(['xref', 'a.md', 'b.md', '--query', 'krise', '--format', format, '--lang', lang], {
      cwd: world(),
    });
    expect(stdout).toContain('om «krise»');
    expect(stdout).not.toMatch(/[“”]/u);
  });
});

it('says where a document comes from in nynorsk', () => {
  expect(wordsOf.nn.fields.source).toBe('Kjelde');
});

it('counts one as one', () => {
  expect(xrefWords('en').examined(1, 1, 1, 1)).toBe('1 document, 1 organisation, 1 statement, 1 link');
  expect(xrefWords('en').examined(2, 0, 2, 2)).toBe('2 documents, 0 organisations, 2 statements, 2 links');
  expect(xrefWords('nb').examined(1, 1, 1, 1)).toBe('1 dokument, 1 organisasjon, 1 utsagn, 1 lenke');
  expect(xrefWords('nn').examined(1, 1, 1, 1)).toBe('1 dokument, 1 organisasjon, 1 utsegn, 1 lenkje');
  expect(xrefWords('en').answered(1, 1)).toBe('1 of 1 finding of a lack');
});
