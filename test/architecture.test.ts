import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

// The import rules of the house. A message says what to do instead.

/** Steps of the way through the compiler, each of which may import those before it, and data. */
const steps = ['read', 'structure', 'extract', 'model'];
/** Words and concepts: seen by everyone, seeing nobody but each other. */
const data = ['language', 'topics'];
/** What works on models. */
const studies = ['similarity', 'validate', 'diff', 'xref', 'explain', 'verify'];

/** Rooms that each room may import from, beside itself. Types cross everywhere: they are no code. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  language: data,
  topics: data,
  read: [...data, '.'],
  structure: ['read', ...data],
  extract: ['read', 'structure', ...data],
  model: ['read', 'structure', 'extract', ...data],
  similarity: ['model', ...data],
  validate: ['model', 'similarity', 'read', ...data, '.'],
  diff: ['model', 'similarity', ...data],
  xref: ['model', 'similarity', ...data],
  explain: ['model'],
  verify: ['read', 'model'],
  report: [...data],
  cli: ['.', ...steps, ...data, ...studies, 'report'],
  '.': ['.', ...steps, ...data, ...studies, 'cli'],
};

/** Breaches that are known and not yet mended; one that is mended must go from here. */
const waived: readonly string[] = [];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split('\\').join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '.');

const statement = /^(import|export)\s+(type\s)?(?:([^'";]*?)\sfrom\s+)?'([^']+)'/gmu;
const dynamic = /\bimport\('([^']+)'\)/gu;

const imports: Import[] = [...sources].flatMap(([from, text]) => {
  const fixed = [...text.matchAll(statement)].map(([, , type, names = '', to = '']) => ({
    from,
    to,
    typeOnly: type !== undefined || (/^\{.*\}$/su.test(names) && /^\{(\s*type\s[^,}]+,?)+\s*\}$/su.test(names)),
  }));
  const lazy = [...text.matchAll(dynamic)].map(([, to = '']) => ({ from, to, typeOnly: false }));
  return [...fixed, ...lazy];
});

const inside = imports.filter(({ to }) => to.startsWith('.'));
const outside = imports.filter(({ to }) => !to.startsWith('.') && !to.startsWith('virtual:'));
const target = ({ from, to }: Import): string => posix.join(dirname(from), to);

/** Fails with one line for each breach, saying what to do. */
function expectNone(breaches: readonly string[], advice: string): void {
  expect(breaches.length === 0 ? '' : `${advice}\n  ${breaches.join('\n  ')}`).toBe('');
}

describe('imports point one way', () => {
  it('finds the files and their imports at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(inside.length).toBeGreaterThan(100);
  });

  it('every room is known', () => {
    const unknown = [...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(allowed, room));
    expectNone(
      unknown,
      'Say in test/architecture.test.ts what the new room may import, and in the README what it is for:',
    );
  });

  for (const room of Object.keys(allowed)) {
    it(`${room} imports from its own room and from ${allowed[room]?.join(', ') || 'nowhere'} only`, () => {
      const breaches = inside
        .filter((each) => !each.typeOnly && roomOf(each.from) === room)
        .filter((each) => roomOf(target(each)) !== room && !allowed[room]?.includes(roomOf(target(each))))
        .map((each) => `src/${each.from} imports ${each.to}`)
        .filter((breach) => !waived.includes(breach));
      expectNone(breaches, 'Pass the value in as an argument, or move the function to the room that both may see:');
    });
  }

  it('has no waiver that nothing needs any more', () => {
    const all = inside.filter(({ typeOnly }) => !typeOnly).map(({ from, to }) => `src/${from} imports ${to}`);
    expectNone(
      waived.filter((breach) => !all.includes(breach)),
      'Take the waiver out of test/architecture.test.ts:',
    );
  });

  it('has no ring of files that import each other', () => {
    const next = new Map<string, string[]>();
    for (const each of inside.filter(({ typeOnly }) => !typeOnly)) {
      next.set(each.from, [...(next.get(each.from) ?? []), target(each)]);
    }
    const done = new Set<string>();
    const rings: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) rings.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const other of next.get(file) ?? []) visit(other, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expectNone(rings, 'Move what both need into a file of its own:');
  });
});

describe('what touches the world stays at the edge', () => {
  const only = (modules: RegExp, where: RegExp, advice: string) => {
    const breaches = outside.filter(({ from, to, typeOnly }) => !typeOnly && modules.test(to) && !where.test(from));
    expectNone(
      breaches.map(({ from, to }) => `src/${from} imports ${to}`),
      advice,
    );
  };

  it('files', () => {
    const where = /^(read\/source[^/]*\.ts|cli\/.*)$/;
    only(/^(node:)?fs(\/promises)?$/, where, 'Read files through src/read/source.ts, and hand the bytes on:');
  });

  it('processes, threads and the system', () => {
    only(
      /^node:(child_process|worker_threads|os|process)$/,
      /^cli\//,
      'Only src/cli/ knows the machine; pass in what you need:',
    );
  });

  it('the network', () => {
    only(/^(node:)?(https?|net|tls|dns|dgram|http2)$/, /^$/, 'The program works offline; read a file instead:');
  });

  it('commander', () => {
    only(/^commander$/, /^cli\//, 'Take plain options as an argument; src/cli/options.ts reads them:');
  });

  it('chalk', () => {
    only(/^chalk$/, /^report\/style\.ts$/, 'Use `style.paint(tone, text)` of src/report/style.ts:');
  });

  it('globals', () => {
    const world =
      /(?<![\w.'"`-])(console\.\w+|process\.(?!cwd\b)\w+|Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|fetch\()/u;
    const breaches = [...sources]
      .filter(([file]) => !file.startsWith('cli/'))
      .flatMap(([file, text]) =>
        text.split('\n').flatMap((line, index) => {
          const found = /^\s*(\*|\/\/|\/\*)/.test(line) ? null : world.exec(line);
          return found ? [`src/${file}:${index + 1} uses ${found[1]}`] : [];
        }),
      );
    expectNone(breaches, 'Nothing below src/cli/ prints, reads a clock, or exits; return the result instead:');
  });
});

describe('how files are written', () => {
  it('has no default export', () => {
    const breaches = files.filter((file) => /^export default\b/m.test(sources.get(file) ?? ''));
    expectNone(breaches, 'Export by name:');
  });

  it('names files in kebab-case', () => {
    const breaches = files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(file));
    expectNone(breaches, 'Rename the file after what it exports, in kebab-case:');
  });

  it('asks no locale', () => {
    const breaches = files.filter((file) => /\.(localeCompare|toLocale\w+)\(/.test(sources.get(file) ?? ''));
    expectNone(breaches, 'Compare code units, or make one Intl.Collator with a fixed locale:');
  });

  it('keeps each command under 80 lines of code', () => {
    const breaches = files.filter(
      (file) =>
        file.startsWith('cli/commands/') &&
        (sources.get(file) ?? '').split('\n').filter((line) => /\S/.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
          .length > 80,
    );
    expectNone(breaches, 'Move the work out of the command, into the room that it belongs to:');
  });
});
