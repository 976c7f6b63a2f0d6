import { afterAll, describe, expect, it } from 'vitest';
import { findingsFormats } from '../../src/cli/findings-formats.ts';
import { findingsLabels } from '../../src/report/findings-labels.ts';
import { rules } from '../../src/validate/rules/index.ts';
import { createWorld } from '../cli/validate-world.ts';

const world = createWorld({
  'docs/plan.txt':
    'Plan for barnevernet 2025-2027\n\nVi vil:\n\n • Ha fokus på barn i fosterhjem\n\nRapporten «uten slutt er lest.\u200b\n\nSlutt.\n',
  'other/barnevern.json': '{ "documents": [ { "path": 12 } ] }',
  'docs/tom.txt': '',
  'docs/gammel.doc': 'Dette er ikke en Word-fil.',
  'broken.json': '{ "documents": [',
  'baseline.json': JSON.stringify({
    schemaVersion: '1.0',
    findings: [{ fingerprint: 'f'.repeat(16), rule: 'numbering', path: 'docs/plan.txt', message: 'Borte' }],
  }),
});
afterAll(() => world.remove());

const inputs = [
  'docs/plan.txt',
  'other/barnevern.json',
  'broken.json',
  'docs/tom.txt',
  'nowhere.txt',
  'docs/gammel.doc',
];
const shown = async (lang: string, format: string) => {
  const { out } = await world.run(
    'validate',
    ...inputs,
    '--baseline',
    'baseline.json',
    '--lang',
    lang,
    '--format',
    format,
  );
  return out;
};

/** Sentences and words that a run in English shows: messages, reasons, what the rules say, and labels. */
async function englishWords(): Promise<readonly string[]> {
  const findings = JSON.parse(await shown('en', 'json'));
  const messages = findings.findings.map(({ message }: { message: string }) => message);
  const reasons = findings.skipped.map(({ reason }: { reason: string }) => reason);
  expect([messages.length > 4, reasons.length]).toEqual([true, 3]);
  const { takeOut, explain, needsText, root, noText } = findingsLabels.en;
  const told = rules.flatMap(({ summary, why }) => [summary, why]);
  const examined = [
    'Examined',
    'Skipped',
    '1 known',
    ' warnings',
    '(gone)',
    'title=skipped',
    'expected ',
    'whole number',
  ];
  return [...messages, ...reasons, ...told, takeOut, explain, needsText, root, noText, ...examined];
}

describe.each(['nb', 'nn'])('in %s', (lang) => {
  it.each(Object.keys(findingsFormats))('%s says nothing in English', async (format) => {
    const text = (await shown(lang, format)).replaceAll('\\"', '"');
    const left = (await englishWords()).filter(
      (words) => text.includes(words) || text.includes(words.replaceAll('`', '&apos;')),
    );
    expect(left).toEqual([]);
    expect(text).toMatch(/Undersøkte 3 filer|"examined": 3/u);
  });
});

it('the command in English does say these words, so that the tests above mean something', async () => {
  const text = (await Promise.all(Object.keys(findingsFormats).map((format) => shown('en', format))))
    .join('\n')
    .replaceAll('\\"', '"');
  for (const words of [
    'Examined',
    'Skipped',
    '(gone)',
    'title=skipped',
    'expected ',
    findingsLabels.en.takeOut,
    findingsLabels.en.root,
  ])
    expect(text).toContain(words);
});
