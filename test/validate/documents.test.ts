import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/pipeline.ts';
import { readText } from '../../src/read/text.ts';
import type { Hints } from '../../src/read/types.ts';
import type { Finding } from '../../src/validate/findings-types.ts';
import { validate } from '../../src/validate/validate.ts';
import { createWorld } from '../cli/validate-world.ts';

function findingsIn(path: string, text: string, told: Hints = {}): readonly Finding[] {
  const reading = readText({ text, encoding: 'utf-8', sha256: '0'.repeat(64), doubts: [] });
  const { document, trace } = parseDocument(reading, { path, told });
  const options = {
    policy: { rules: {}, overrides: [] },
    failOn: 'never',
    language: 'en',
    asOf: null,
    baseline: null,
    fixed: [],
  } as const;
  return validate({ documents: [{ path, document, reading, trace }], json: [], skipped: [] }, options).findings;
}
const weighty = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info');

describe('the samples', () => {
  it('have nothing at warning or above', async () => {
    const world = createWorld();
    for (const name of readdirSync('samples')) world.write(`samples/${name}`, readFileSync(`samples/${name}`));
    const { status, out } = await world.run('validate', 'samples', '--fail-on', 'warning');
    world.remove();
    expect([status, out]).toEqual([0, expect.stringContaining('0 errors, 0 warnings')]);
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))('the real documents (skipped where they are not beside the repository)', () => {
  it('lack at most a period that they do not state', () => {
    for (const name of readdirSync(corpus)) {
      const rules = weighty(findingsIn(name, readFileSync(`${corpus}/${name}`, 'utf8'))).map(({ rule }) => rule);
      expect(
        rules.filter((rule) => rule !== 'missing-period'),
        name,
      ).toEqual([]);
    }
  });
});

const gold = '../shared/gold/shapes';
describe.skipIf(!existsSync(gold))('the shapes (skipped where they are not beside the repository)', () => {
  const fields: Readonly<Record<string, string>> = {
    'missing-organisation': 'organisation',
    'missing-title': 'title',
    'missing-period': 'period',
  };

  it('are said to lack only what an analyst finds them to lack', () => {
    const wrong = readdirSync(gold).flatMap((file) => {
      const told = JSON.parse(readFileSync(`${gold}/${file}`, 'utf8')) as Record<string, unknown>;
      const name = `${basename(file, '.json')}.txt`;
      const found = weighty(findingsIn(name, readFileSync(`../shared/shapes/${name}`, 'utf8')));
      return found
        .filter(({ rule }) => fields[rule] !== undefined && told[fields[rule]] !== null)
        .map(({ rule }) => `${name} ${rule}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('fingerprints of parsed documents', () => {
  const text =
    'Barneombudets strategi 2025-2027\n\nNoen barn får ikke hjelp, og det er ikke bra nok.\n\nVi vil:\n\n1. Ha fokus på barn i fosterhjem\n2. Ansette flere psykologer og innføre gratis kjernetid i barnehagen\n4. Gi rask hjelp i XYZ\n5. Styrke skolene\n\nDette har vi gjort:\n';
  const told = { organisation: 'Barneombudet', type: 'strategy', period: { start: 2025, end: 2027 } };
  const fingerprints = (changed: string) =>
    findingsIn('docs/plan.txt', changed, told).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);

  it('are there for several rules', () => {
    expect(new Set(fingerprints(text).map((line) => line.split(' ')[0])).size).toBeGreaterThanOrEqual(5);
  });

  it('stay the same when blank lines and comments are inserted above', () => {
    const line = fc.constantFrom('', '   ', '\t', '\u00a0');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(fingerprints(lines.map((each) => `${each}\n`).join('') + text)).toEqual(fingerprints(text));
      }),
    );
  });

  it('stay the same when paragraphs are inserted above the list', () => {
    const sentence = fc.constantFrom(
      'Dette er skrevet til alle.',
      'Det var mange som svarte.',
      'Rapporten kom i fjor.',
      'Se også nettstedet vårt.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const inserted = sentences.map((each) => `${each}\n\n`).join('');
        const kept = fingerprints(text.replace('Vi vil:', `${inserted}Vi vil:`));
        for (const fingerprint of fingerprints(text)) expect(kept).toContain(fingerprint);
      }),
      { numRuns: 40 },
    );
  });
});
