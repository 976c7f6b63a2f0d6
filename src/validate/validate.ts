import type { Baseline } from './baseline.ts';
import { compareWithBaseline } from './baseline.ts';
import type { Subject } from './context.ts';
import { contextsOf } from './context.ts';
import type { ActiveRule, Examined, FailOn, Finding, Findings, Fix, NotExamined } from './findings-types.ts';
import type { CheckedJson } from './json/check-json.ts';
import type { MessageLanguage } from './messages/index.ts';
import type { Policy } from './policy.ts';
import { isFailure, levelsFor } from './policy.ts';
import { ruleText } from './rule-words.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import { summaryOf, toFindings } from './to-findings.ts';

/** A JSON file after the schema layer, with its text. */
export interface JsonSubject extends CheckedJson {
  readonly path: string;
  readonly text: string;
}

/** Everything that is examined in one run. */
export interface Examination {
  readonly documents: readonly Subject[];
  readonly json: readonly JsonSubject[];
  readonly skipped: readonly NotExamined[];
}

export interface ValidateOptions {
  readonly policy: Policy;
  readonly failOn: FailOn;
  readonly language: MessageLanguage;
  /** ISO date that plans are held against. */
  readonly asOf: string | null;
  readonly baseline: {
    readonly path: string;
    readonly content: Baseline;
    /** Files named in it that would have been examined, had they been there. */
    readonly missing?: ReadonlySet<string>;
  } | null;
  readonly fixed: readonly Fix[];
}

/**
 * Runs every rule over what is given. Documents taken from a model are subjects with the path of their source; the
 * model file itself is among `json`. Pure: the same input gives the same result.
 */
export function validate(examination: Examination, options: ValidateOptions): Findings {
  const { policy, failOn, language, asOf, baseline, fixed } = options;
  const contexts = contextsOf(examination.documents, asOf);
  const run = runRules(contexts, policy);
  const fromJson = examination.json.map(({ path, text, problems }) => {
    const levelOf = levelsFor(policy, path);
    const found = problems.flatMap(({ rule: id, problem }) => {
      const rule = rules.find((each) => each.id === id);
      const severity = rule ? levelOf(rule, problem) : 'error';
      return severity === 'off' ? [] : [{ rule: id, severity, problem }];
    });
    return toFindings({ path, document: null, text, framed: true }, found, language);
  });
  const fromDocuments = run.map(({ context, found }) =>
    toFindings(
      { path: context.path, document: context.document.id, text: context.reading?.text ?? null, framed: false },
      found,
      language,
    ),
  );
  const silenced = run.flatMap(({ context, silenced: list }) => {
    const source = {
      path: context.path,
      document: context.document.id,
      text: context.reading?.text ?? null,
      framed: false,
    };
    const made = toFindings(source, list, language);
    return made.map((finding, index) => ({ reason: list[index]?.reason ?? '', finding }));
  });
  const all: readonly Finding[] = [...fromJson.flat(), ...fromDocuments.flat()];
  const examined = examinedIn(examination);
  const paths = new Set([...examined.map(({ path }) => path), ...examination.documents.map(({ path }) => path)]);
  const { findings, gone } = compareWithBaseline(all, baseline?.content ?? null, {
    examined: paths,
    missing: baseline?.missing ?? new Set(),
  });
  const fails = findings.some(({ severity, known }) => !known && isFailure(severity, failOn));
  return {
    schemaVersion: '1.0',
    verdict: examined.length === 0 ? 'nothing-examined' : fails ? 'fail' : 'pass',
    failOn,
    asOf,
    baseline: baseline?.path ?? null,
    examined: [...examined],
    skipped: [...examination.skipped],
    rules: rulesWith(policy, language),
    findings: [...findings],
    silenced,
    gone: [...gone],
    fixed: [...fixed],
    summary: summaryOf(findings, {
      examined,
      skipped: examination.skipped.length,
      silenced: silenced.length,
      gone: gone.length,
    }),
  };
}

const textRules = rules.filter((rule) => rule.scope === 'document' && rule.needsText === true).map(({ id }) => id);

function examinedIn({ documents, json }: Examination): readonly Examined[] {
  const files = json.map(({ path, text, kind, value }): Examined => {
    const held = value === null ? [] : documents.filter(({ from }) => from === path);
    return {
      path,
      kind: kind ?? 'model',
      documents: held.map(({ document }) => document.id),
      statements: held.reduce((sum, { document }) => sum + document.statements.length, 0),
      characters: text.length,
      notRun: held.length > 0 ? textRules : [],
    };
  });
  const texts = documents.flatMap(({ path, document, reading }): Examined[] => {
    if (reading === null) return [];
    const { length: characters } = reading.text;
    return [
      {
        path,
        kind: 'document',
        documents: [document.id],
        statements: document.statements.length,
        characters,
        notRun: [],
      },
    ];
  });
  return [...files, ...texts];
}

/** Every rule with the level that it has outside overrides. */
const rulesWith = (policy: Policy, language: MessageLanguage): ActiveRule[] =>
  rules.map((rule) => ({
    id: rule.id,
    level: policy.rules[rule.id] ?? rule.severity,
    ...ruleText(rule, language),
  }));
