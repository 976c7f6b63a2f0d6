import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { findingsGithub } from '../../src/report/findings-github.ts';
import { findingsGitlab } from '../../src/report/findings-gitlab.ts';
import { findingsJson } from '../../src/report/findings-json.ts';
import { findingsJunit } from '../../src/report/findings-junit.ts';
import { findingsPretty } from '../../src/report/findings-pretty.ts';
import { findingsSarif } from '../../src/report/findings-sarif.ts';
import { plainStyle } from '../../src/report/style.ts';
import type { Findings } from '../../src/validate/findings-types.ts';
import { rules } from '../../src/validate/rules/index.ts';
import type { ValidateOptions } from '../../src/validate/validate.ts';
import { validate } from '../../src/validate/validate.ts';
import { statementIn, subjectOf } from '../validate/example-model.ts';

const options: ValidateOptions = {
  policy: { rules: {}, overrides: [] },
  failOn: 'warning',
  language: 'en',
  asOf: null,
  baseline: null,
  fixed: [],
};
const vague = 'Ha fokus på barn i fosterhjem, 100 % & <alle>';
const text = `Barnevern\n\n// barnevern-disable-document missing-title: siden har ingen\u009b\nVi vil:\n\n • ${vague}\n\nRapporten «uten slutt er\u001b[31m lest.\n\nSlutt.\n`;
const subject = subjectOf(text, [statementIn(text, vague)], { title: null }, 'docs/plan, ny: 1%.txt');
const skipped = [{ path: 'docs/bilde.png', reason: 'unknown format: image/png' }];
const gone = { fingerprint: 'f'.repeat(16), rule: 'numbering', path: subject.path, message: 'Number `4` follows `2`' };

const plain = validate({ documents: [subject], json: [], skipped }, options);
const known = plain.findings.find(({ rule }) => rule === 'vague-commitment');
const full = validate(
  { documents: [subject], json: [], skipped },
  {
    ...options,
    baseline: {
      path: 'baseline.json',
      content: {
        schemaVersion: '1.0',
        findings: [gone, ...(known ? [{ ...gone, fingerprint: known.fingerprint }] : [])],
      },
    },
  },
);
const nothing = validate({ documents: [], json: [], skipped }, options);
const clean = validate(
  {
    documents: [
      subjectOf('Barnevern\n\nVi vil ansette flere.\n', [
        statementIn('Vi vil ansette flere.', 'Vi vil ansette flere.'),
      ]),
    ],
    json: [],
    skipped: [],
  },
  options,
);
const cases: readonly [string, Findings][] = [
  ['findings of every kind', full],
  ['no baseline', plain],
  ['nothing examined', nothing],
  ['nothing found', clean],
];
const style = plainStyle();
const formats: Readonly<Record<string, (findings: Findings) => string>> = {
  json: findingsJson,
  sarif: (findings) => findingsSarif(findings, style),
  junit: (findings) => findingsJunit(findings, style),
  github: (findings) => findingsGithub(findings, style),
  gitlab: (findings) => findingsGitlab(findings, style),
  pretty: (findings) => findingsPretty(findings, style),
};

describe('the result that the formats are made of', () => {
  it('has findings, one known, one silenced, one gone', () => {
    expect(full.findings.map(({ rule, known: isKnown }) => [rule, isKnown])).toEqual([
      ['invisible-characters', false],
      ['vague-commitment', true],
      ['unbalanced-quotes', false],
    ]);
    expect([full.silenced.length, full.gone.length, full.verdict]).toEqual([1, 1, 'fail']);
  });

  it('follows its schema', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    const check = ajv.compile(JSON.parse(readFileSync('schemas/findings.schema.json', 'utf8')));
    for (const [, findings] of cases)
      expect([check(JSON.parse(findingsJson(findings))), check.errors]).toEqual([true, null]);
  });
});

describe.each(Object.entries(formats))('%s', (_, format) => {
  it.each(cases)('says what was examined and what was skipped: %s', (_name, findings) => {
    const shown = format(findings);
    if (findings.verdict === 'nothing-examined') expect(shown).toMatch(/nothing.{0,3}(?:was )?examined/iu);
    else expect(shown).toMatch(/Examined 1 file|"examined": 1/u);
    for (const { path } of findings.skipped) expect(shown).toContain(path);
    expect(shown.endsWith('\n')).toBe(true);
  });

  it('never lets a character through that a terminal acts on', () => {
    expect(format(full)).not.toMatch(/[\u001b\u009b]/u);
  });

  it('shows what is known, silenced and gone', () => {
    const shown = format(full);
    expect(shown).toContain('vague-commitment');
    if (format !== formats.junit && format !== formats.gitlab) {
      expect(shown).toContain('missing-title');
      expect(shown).toContain('siden har ingen');
      expect(shown).toContain('numbering');
    }
    expect(shown).toMatch(/1 known|"known": (?:1|true)|"unchanged"/u);
  });
});

describe('SARIF', () => {
  const published = JSON.parse(readFileSync('test/fixtures/sarif-2.1.0-rtm.5.schema.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const { $schema: _draft, id: _id, ...schema } = published;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formatsModule.default(ajv);
  const check = ajv.compile(schema);

  it.each(cases)('validates against the published schema: %s', (_, findings) => {
    expect([check(JSON.parse(findingsSarif(findings, style))), check.errors]).toEqual([true, null]);
  });

  it('is refused by the published schema where it is wrong, so that the check above means something', () => {
    const log = JSON.parse(findingsSarif(full, style));
    log.runs[0].results[0].level = 'info';
    expect(check(log)).toBe(false);
  });

  it('lists every rule with its help, and points each result to its rule', () => {
    const [run] = JSON.parse(findingsSarif(full, style)).runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    for (const rule of run.tool.driver.rules) expect(rule.help.text.length).toBeGreaterThan(60);
    for (const result of run.results.filter(({ ruleIndex }: { ruleIndex?: number }) => ruleIndex !== undefined)) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.partialFingerprints['barnevern/v1']).toMatch(/^[0-9a-f]{16}$/u);
    }
  });

  it('says of each result whether the baseline knows it, and of the silenced why', () => {
    const [run] = JSON.parse(findingsSarif(full, style)).runs;
    const states = run.results.map((result: { ruleId: string; baselineState: string }) => [
      result.ruleId,
      result.baselineState,
    ]);
    expect(states).toEqual([
      ['invisible-characters', 'new'],
      ['vague-commitment', 'unchanged'],
      ['unbalanced-quotes', 'new'],
      ['missing-title', 'new'],
      ['numbering', 'absent'],
    ]);
    expect(run.results[3].suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'siden har ingen\\x9b' },
    ]);
  });

  it('encodes paths as references', () => {
    const [run] = JSON.parse(findingsSarif(full, style)).runs;
    expect(run.artifacts[0].location).toEqual({ uri: 'docs/plan,%20ny:%201%25.txt', uriBaseId: '%SRCROOT%' });
  });
});

describe('GitHub', () => {
  it('escapes what a workflow command is made of', () => {
    const [, , line] = findingsGithub(full, style).split('\n');
    expect(line).toMatch(
      /^::warning title=unbalanced-quotes,file=docs\/plan%2C ny%3A 1%25\.txt,line=8,endLine=8,col=11,endColumn=11::/u,
    );
  });
});

describe('JUnit', () => {
  it('counts as it fails, and leaves what is known alone', () => {
    const shown = findingsJunit(full, style);
    expect(shown).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="barnevern validate" tests="\d+" failures="2" errors="0" skipped="1">/u,
    );
    expect(shown.match(/<failure /gu)).toHaveLength(2);
    expect(shown).toContain('vague-commitment');
    expect(findingsJunit(clean, style)).not.toContain('<failure');
    expect(findingsJunit(nothing, style)).toContain('<failure');
  });
});

describe('GitLab', () => {
  it('gives every issue what the report needs, and no fingerprint twice', () => {
    const twice = { ...full, findings: [...full.findings, ...full.findings] };
    const issues = JSON.parse(findingsGitlab(twice, style)) as {
      fingerprint: string;
      location: { lines: { begin: number } };
    }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const issue of issues) expect(issue.location.lines.begin).toBeGreaterThan(0);
  });
});

describe('pretty', () => {
  it('is one page that an author can read', () => {
    expect(findingsPretty(full, style)).toMatchInlineSnapshot(`
      "docs/plan, ny: 1%.txt
        3:61  warning  U+009B (terminal escape) in 2 places, expected no control characters in a text  invisible-characters
                       // barnevern-disable-document missing-title: siden har ingen\\x9b
         6:4  known    \`ha fokus på\` does not say what will be done, expected a verb of action  vague-commitment
                       • Ha fokus på barn i fosterhjem, 100 % & <alle>
        8:11  warning  \`«\` without \`»\`, expected a pair  unbalanced-quotes
                       Rapporten «uten slutt er\\x1b[31m lest.

      silenced docs/plan, ny: 1%.txt:1 missing-title: siden har ingen\\x9b
      gone docs/plan, ny: 1%.txt numbering: Number \`4\` follows \`2\`
      skipped docs/bilde.png: unknown format: image/png

      Examined 1 file with 1 statement, skipped 1
      fail: 0 errors, 2 warnings, 0 info, 1 known from the baseline, 1 silenced, 1 of the baseline gone
      \`barnevern rules ID\` tells why a rule is there
      "
    `);
  });
});
