import XMLBuilder from 'fast-xml-builder';
import type { Finding, Findings } from '../validate/findings-types.ts';
import { findingsLabels } from './findings-labels.ts';
import { placeOf, summaryText, visible } from './findings-words.ts';
import { severityWords } from './severity-words.ts';
import type { PrintLanguage, Style } from './style.ts';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** JUnit XML: a suite for each file, a case for each rule; a case fails by findings at or above `--fail-on`. */
export function findingsJunit(findings: Findings, { lang }: Pick<Style, 'lang'>): string {
  const label = findingsLabels[lang];
  const failing = failsAt(findings);
  const active = findings.rules.filter(({ level }) => level !== 'off');
  const paths = [...new Set([...findings.examined, ...findings.findings].map(({ path }) => path))];
  const suites = paths.map((path) => {
    const own = findings.findings.filter((finding) => finding.path === path);
    const notRun = new Set(findings.examined.find((file) => file.path === path)?.notRun);
    const cases = active.map(({ id }) =>
      caseOf(
        path,
        id,
        own.filter(({ rule }) => rule === id),
        failing,
        notRun.has(id) ? `${label.notRun}: ${label.needsText}` : null,
        lang,
      ),
    );
    return suite(path, cases);
  });
  const skipped = findings.skipped.map(({ path, reason }) => ({
    '@classname': 'skipped',
    '@name': attribute(path),
    skipped: { '@message': attribute(reason) },
  }));
  const summary = summaryText(findings, lang);
  const examined = {
    '@classname': 'barnevern',
    '@name': 'examined',
    ...(findings.verdict === 'nothing-examined' && { failure: { '@message': attribute(summary) } }),
    'system-out': summary,
  };
  const all = [suite('barnevern validate', [examined, ...skipped]), ...suites];
  const tree = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'barnevern validate', ...totals(all), testsuite: all },
  };
  return `${builder.build(tree).trimEnd()}\n`;
}

type Case = Readonly<Record<string, unknown>>;

const severityOrder = ['info', 'warning', 'error'];

function failsAt({ failOn }: Findings): (finding: Finding) => boolean {
  if (failOn === 'never') return () => false;
  return ({ severity, known }) => !known && severityOrder.indexOf(severity) >= severityOrder.indexOf(failOn);
}

function caseOf(
  path: string,
  rule: string,
  found: readonly Finding[],
  failing: (finding: Finding) => boolean,
  notRun: string | null,
  lang: PrintLanguage,
): Case {
  const failures = found.filter(failing);
  const others = found.filter((finding) => !failing(finding));
  const [first] = failures;
  return {
    '@classname': attribute(path),
    '@name': rule,
    ...(notRun !== null && { skipped: { '@message': notRun } }),
    ...(first && {
      failure: {
        '@type': first.severity,
        '@message': attribute(first.message),
        '#text': failures.map(lineIn(lang)).join('\n'),
      },
    }),
    ...(others.length > 0 && { 'system-out': others.map(lineIn(lang)).join('\n') }),
  };
}

const suite = (name: string, cases: readonly Case[]) => ({
  '@name': attribute(name),
  '@tests': cases.length,
  '@failures': cases.filter((each) => 'failure' in each).length,
  '@errors': 0,
  '@skipped': cases.filter((each) => 'skipped' in each).length,
  testcase: cases,
});

function totals(suites: readonly ReturnType<typeof suite>[]) {
  const sum = (field: '@tests' | '@failures' | '@skipped'): number =>
    suites.reduce((total, each) => total + each[field], 0);
  return { '@tests': sum('@tests'), '@failures': sum('@failures'), '@errors': 0, '@skipped': sum('@skipped') };
}

const lineIn =
  (lang: PrintLanguage) =>
  (finding: Finding): string => {
    const known = finding.known ? ` (${findingsLabels[lang].known})` : '';
    const line = `${placeOf(finding)}: ${severityWords[lang][finding.severity]}: ${finding.message}${known}`;
    return visible(line).replaceAll(']]>', ']] >');
  };

const attribute = (text: string): string => visible(text.replace(/\s+/gu, ' '));
