import type { Finding, Findings, Severity } from '../validate/findings-types.ts';
import type { FindingsLabels } from './findings-labels.ts';
import { capital, findingsLabels } from './findings-labels.ts';
import { jsonText, summaryText, visible } from './findings-words.ts';
import type { Style } from './style.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report. Its first entry says what was examined, as the format has no other place for it. */
export function findingsGitlab(findings: Findings, { lang }: Pick<Style, 'lang'>): string {
  const label = findingsLabels[lang];
  const isEmpty = findings.verdict === 'nothing-examined';
  const first = findings.examined[0]?.path ?? findings.skipped[0]?.path ?? '-';
  const summary = {
    description: summaryText(findings, lang),
    check_name: 'examined',
    fingerprint: '0000000000000000',
    severity: isEmpty ? 'blocker' : 'info',
    location: { path: first, lines: { begin: 1 } },
  };
  const skipped = findings.skipped.map(({ path, reason }, index) => ({
    description: visible(`${capital(label.skipped)}: ${reason}`),
    check_name: 'skipped',
    fingerprint: `skipped-${index + 1}-${path}`,
    severity: 'info',
    location: { path, lines: { begin: 1 } },
  }));
  const seen = new Map<string, number>();
  const issues = findings.findings.map((finding) => issueOf(finding, seen, label));
  return jsonText([summary, ...skipped, ...issues]);
}

/** Fingerprints must differ within a report: the same name in two folders is told apart by its turn. */
function issueOf(finding: Finding, seen: Map<string, number>, label: FindingsLabels) {
  const { rule, severity, message, path, position, fingerprint, known } = finding;
  const nth = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, nth);
  return {
    description: visible(known ? `${message} (${label.knownFromBaseline})` : message),
    check_name: rule,
    fingerprint: nth === 1 ? fingerprint : `${fingerprint}-${nth}`,
    severity: known ? 'info' : severities[severity],
    location: { path, lines: { begin: position?.start.line ?? 1, end: position?.end.line ?? 1 } },
  };
}
