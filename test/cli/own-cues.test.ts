import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../src/language/check-pattern.ts';
import { englishCues } from '../../src/language/english-cues.ts';
import { furniturePhrases } from '../../src/language/furniture-phrases.ts';
import { leadCues } from '../../src/language/lead-cues.ts';
import { sentenceCues } from '../../src/language/sentence-cues.ts';
import { parse, parseText } from '../../src/library.ts';
import { validateText } from '../../src/library-validate.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const wish = {
  id: 'dream-list',
  kind: 'proposal',
  patterns: ['{holder} drømmer om $'],
  examples: ['Vi drømmer om:'],
  counterexamples: ['Barna drømmer om natta.'],
} as const;
const pledge = {
  id: 'solemn-word',
  kind: 'proposal',
  patterns: ['{self} sverger ..'],
  examples: ['Vi sverger troskap til skolen.'],
  counterexamples: ['Barna sverger på det.'],
} as const;
const text = 'Vi drømmer om:\n\n• lys i alle vinduer\n• trær langs veien\n\nVi sverger at broen blir bygd.\n';

const config = (cues: unknown): string => JSON.stringify({ parse: { cues } }, null, 2);
const world = (cues: unknown, more = {}) => scratch({ 'a.txt': text, 'barnevern.config.json': config(cues), ...more });
const statements = (stdout: string) =>
  (JSON.parse(stdout).documents[0]?.statements ?? []).map((each: { kind: string; cue: string }) => [
    each.kind,
    each.cue,
  ]);

/** The one sentence on standard error of a run that could not be done. */
async function refusal(cues: unknown, command = 'parse'): Promise<string> {
  const { status, stdout, stderr } = await program([command, 'a.txt'], { cwd: world(cues) });
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  return stderr.trim();
}

describe('cues of the configuration', () => {
  it('make statements of what the cues that ship do not know', async () => {
    const without = await program(['parse', 'a.txt', '--format', 'json'], { cwd: scratch({ 'a.txt': text }) });
    expect(statements(without.stdout).map(([, cue]: string[]) => cue)).not.toContain(wish.id);
    const cwd = world({ leads: [wish], sentences: [pledge] });
    const { status, stdout } = await program(['parse', 'a.txt', '--format', 'json'], { cwd });
    expect(status).toBe(0);
    expect(statements(stdout)).toEqual([
      ['proposal', wish.id],
      ['proposal', wish.id],
      ['proposal', pledge.id],
    ]);
  });

  it('are as docs/cues.md shows them', async () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/cues.md', import.meta.url)), 'utf8');
    const shown = /```json\n(.*?)```/su.exec(page)?.[1] ?? '';
    const cwd = scratch({ 'a.txt': text, 'mine.json': shown });
    const { stdout } = await program(['parse', 'a.txt', '--config', 'mine.json', '--format', 'json'], { cwd });
    expect(statements(stdout).map(([, cue]: string[]) => cue)).toEqual([wish.id, wish.id, pledge.id]);
  });

  it('go before those that ship', async () => {
    const finding = { ...wish, id: 'ours-first', kind: 'finding', patterns: ['vi vil :? $'], examples: ['Vi vil:'] };
    const cwd = world({ leads: [finding] }, { 'b.txt': 'Vi vil:\n\n• bygge bru\n• plante trær\n' });
    const { stdout } = await program(['parse', 'b.txt', '--format', 'json'], { cwd });
    expect(statements(stdout)).toEqual([
      ['finding', 'ours-first'],
      ['finding', 'ours-first'],
    ]);
  });

  it('take the kind that who speaks decides, and leave out what is no statement', async () => {
    const own = { ...pledge, kindFor: { watchdog: 'goal' } };
    const silent = { ...pledge, id: 'not-ours', kind: 'none' };
    const options = ['parse', 'a.txt', '--format', 'json', '--organisation', 'Barneombudet'];
    const told = await program(options, { cwd: world({ sentences: [own] }) });
    expect(statements(told.stdout)).toContainEqual(['goal', own.id]);
    const none = await program(options, { cwd: world({ sentences: [silent] }) });
    expect(statements(none.stdout).flat()).not.toContain(silent.id);
  });

  it('are named by `explain`, of the statement and of its list', async () => {
    const cwd = world({ leads: [wish], sentences: [pledge] });
    const { stdout } = await program(['explain', 'a.txt', '--format', 'pretty'], { cwd });
    expect(stdout).toMatch(/cue +dream-list/);
    expect(stdout).toMatch(/cue +solemn-word/);
  });

  it('reach every command that reads documents, and the library', async () => {
    const cues = { leads: [wish], sentences: [pledge] };
    const cwd = world(cues);
    const listed = await program(['list', 'a.txt', '--format', 'csv'], { cwd });
    expect(listed.stdout).toContain('broen blir bygd');
    const model = await parse('a.txt', { cwd, cues });
    expect(model.documents[0]?.statements).toHaveLength(3);
    expect((await parseText(text, { cues })).statements.map(({ cue }) => cue)).toContain(pledge.id);
    expect((await validateText(text, { cues })).examined[0]?.statements).toBe(3);
  });
});

describe('a cue that does not hold is one sentence with file and place, and status 2', () => {
  it.each([
    ['a class that is not there', '{holdr} drømmer om', '`{holdr}`'],
    ['a brace left open', '{holder drømmer om', '`{holder`'],
    ['capitals', 'Vi drømmer', '`Vi`'],
    ['a mark stuck to a word', '{holder} drømmer om: $', '`om:`'],
    ['a star inside a word', 'drø*mer om', '`drø*mer`'],
    ['an empty alternative', 'drømmer|| om', '`drømmer||`'],
    ['an end that is not the end', 'drømmer $ om', '`$`'],
    ['a beginning that is none', 'drømmer ^ om', '`^`'],
    ['nothing that must be there', '.. {holder}? ...', '`.. {holder}? ...`'],
    ['a main verb where no sentence is', '{main:drømmer} om', '`{main:drømmer}`'],
    ['a main verb that is not known as one', '{self} {main:sverger} ..', '`{main:sverger}`', 'sentences'],
  ])('%s', async (_what, pattern, part, table = 'leads') => {
    const cues = { [table]: [{ ...(table === 'leads' ? wish : pledge), patterns: ['dette', pattern] }] };
    const said = await refusal(cues);
    expect(said).toContain(`has ${part}, expected `);
    const line = config(cues)
      .split('\n')
      .findIndex((each) => each.includes(JSON.stringify(pattern)));
    expect(said).toMatch(new RegExp(`^barnevern: barnevern\\.config\\.json:${line + 1}:\\d+: `));
  });

  it('an example that its own cue does not match, or an earlier one decides', async () => {
    expect(await refusal({ leads: [{ ...wish, examples: ['Vi håper på:'] }] })).toContain(
      'The example `Vi håper på:` is decided by no cue, expected `dream-list`',
    );
    const other = { ...wish, id: 'second-dream' };
    expect(await refusal({ leads: [wish, other] })).toContain('is decided by `dream-list`, expected `second-dream`');
  });

  it('a counterexample that one of its patterns matches', async () => {
    const said = await refusal({ sentences: [{ ...pledge, counterexamples: ['Vi sverger på det.'] }] });
    expect(said).toContain('The counterexample `Vi sverger på det.` is matched by `{self} sverger ..`');
  });

  it('an id that is taken, by a cue that ships too', async () => {
    expect(await refusal({ leads: [{ ...wish, id: 'goals' }] })).toContain('`goals` is taken');
  });

  it('a field that is missing or unknown', async () => {
    const { counterexamples: _, ...bare } = wish;
    expect(await refusal({ leads: [bare] })).toContain('lacks `counterexamples`');
    expect(await refusal({ cues: [] })).toContain('`cues`');
  });

  it('in the library, as a refusal of the call', async () => {
    const cues = { leads: [{ ...wish, patterns: ['{holdr} vil'] }] };
    await expect(parseText(text, { cues })).rejects.toThrow(/^cues\.leads\.0\.patterns\.0: .*`\{holdr\}`/);
    await expect(parse('a.txt', { cues })).rejects.toThrow('{holdr}');
  });

  it('is a finding with its place where `validate` examines the file, in the language asked for', async () => {
    const cwd = world({ leads: [{ ...wish, examples: ['Vi håper på:'] }] });
    const options = ['--format', 'json', '--lang', 'nn'];
    const { status, stdout } = await program(['validate', 'barnevern.config.json', ...options], { cwd });
    expect(status).toBe(2);
    const [finding] = JSON.parse(stdout).findings;
    expect(finding.rule).toBe('schema');
    expect(finding.message).toContain('Dømet `Vi håper på:` blir avgjort av ikkje noko signal');
    expect(finding.position.start.line).toBeGreaterThan(5);
    writeFileSync(`${cwd}/barnevern.config.json`, config({ leads: [wish] }));
    expect((await program(['validate', 'barnevern.config.json'], { cwd })).status).toBe(0);
  });
});

describe('the check of patterns', () => {
  const shipped = [
    ...leadCues.flatMap(({ patterns }) => patterns.map((source) => [source, 'lead'] as const)),
    ...furniturePhrases.flatMap(({ patterns }) => patterns.map((source) => [source, 'lead'] as const)),
    ...[...sentenceCues, ...englishCues].flatMap(({ patterns }) =>
      patterns.map((source) => [source, 'sentence'] as const),
    ),
  ];
  it('has nothing against those that ship', () => {
    const faults = shipped.flatMap(([source, use]) => {
      const faulty = checkPattern(source, use);
      // A verb that the lexicon of verbs lacks is its shortcoming, not the pattern's.
      return faulty && faulty.fault !== 'unknown-verb' ? [`${source}: ${faulty.fault} ${faulty.part}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
