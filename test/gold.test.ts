import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The documents judged by hand lie beside the repository, where they are at all. */
const score = '../shared/score.mjs';
const program = 'dist/program.cjs';
const missing = [score, program].filter((path) => !existsSync(path));

interface Figure {
  readonly value: number | null;
}

const measure = (...args: string[]): Record<string, Figure> =>
  JSON.parse(
    execFileSync(process.execPath, [score, ...args, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );

const metadata = (least: number): Record<string, number> =>
  Object.fromEntries(
    ['title', 'organisation', 'organisationType', 'language', 'type', 'period', 'published'].map((field) => [
      `meta.${field}`,
      least,
    ]),
  );

const asked: readonly (readonly [string, readonly string[], Record<string, number>])[] = [
  [
    'the real documents',
    ['parse', '--set', 'corpus'],
    {
      'listed.f1': 1,
      'listed.kind': 1,
      'listed.parent': 1,
      'listed.ordinal': 1,
      'listed.status': 1,
      'prose.f1': 0.97,
      'prose.kind': 0.97,
      quantities: 1,
      references: 1,
      spans: 1,
      'furniture.f1': 1,
      ...metadata(1),
    },
  ],
  [
    'pages of many shapes',
    ['parse', '--set', 'shapes'],
    {
      'listed.f1': 0.95,
      'listed.kind': 0.95,
      'listed.parent': 0.9,
      'listed.ordinal': 0.95,
      'prose.f1': 0.88,
      'prose.kind': 0.92,
      quantities: 0.9,
      spans: 1,
      'furniture.f1': 0.92,
      ...metadata(0.9),
    },
  ],
  ['links between organisations', ['xref'], { 'xref.f1': 0.75, 'xref.type': 0.9 }],
  ['periods compared', ['diff'], { 'diff.aligned.f1': 0.85, 'diff.added-removed.f1': 0.94 }],
];

const skipped = missing.length > 0 ? ` (skipped: ${missing.join(' and ')} not there)` : '';

describe.skipIf(missing.length > 0)(`against what was judged by hand${skipped}`, () => {
  it.each(asked)(
    '%s',
    (_name, args, least) => {
      const figures = measure(...args);
      const short = Object.entries(least).filter(([name, value]) => (figures[name]?.value ?? 0) < value);
      expect(short.map(([name, value]) => `${name} is ${figures[name]?.value}, not ${value}`)).toEqual([]);
    },
    120_000,
  );
});
