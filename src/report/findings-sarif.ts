import type { BaselineEntry, Finding, Findings, Severity } from '../validate/findings-types.ts';
import { capital, findingsLabels } from './findings-labels.ts';
import { examinedLine, jsonText, uriOf, visible } from './findings-words.ts';
import type { Style } from './style.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const root = '%SRCROOT%';

/** SARIF 2.1.0, as code hosts take it: every rule with its help, every finding with a fingerprint that survives a moved line. */
export function findingsSarif(findings: Findings, { lang }: Pick<Style, 'lang'>): string {
  const label = findingsLabels[lang];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        language: lang,
        tool: { driver: { name: 'barnevern', rules: findings.rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: label.root } } },
        invocations: [
          {
            executionSuccessful: findings.verdict !== 'nothing-examined',
            toolExecutionNotifications: [
              {
                level: findings.verdict === 'nothing-examined' ? 'error' : 'note',
                message: { text: examinedLine(findings, lang) },
              },
              ...findings.skipped.map(({ path, reason }) => ({
                level: 'warning',
                message: { text: `${capital(label.skipped)} ${visible(path)}: ${visible(reason)}` },
                locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
              })),
            ],
          },
        ],
        artifacts: findings.examined.map(({ path, statements, notRun }) => ({
          location: artifactLocation(path),
          roles: ['analysisTarget'],
          properties: { statements, rulesNotRun: notRun },
        })),
        results: [
          ...findings.findings.map((finding) => resultOf(finding, findings)),
          ...findings.silenced.map(({ finding, reason }) => ({
            ...resultOf(finding, findings),
            suppressions: [{ kind: 'inSource', status: 'accepted', justification: visible(reason) }],
          })),
          ...findings.gone.map(absentResult),
        ],
      },
    ],
  };
  return jsonText(log);
}

const ruleOf = ({ id, level, summary, why }: Findings['rules'][number]) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  help: { text: `${summary} ${why}`, markdown: `**${summary}**\n\n${why}` },
  defaultConfiguration: level === 'off' ? { enabled: false } : { enabled: true, level: levels[level] },
});

const artifactLocation = (path: string) =>
  path.startsWith('/') ? { uri: `file://${uriOf(path)}` } : { uri: uriOf(path), uriBaseId: root };

function resultOf(finding: Finding, { rules, baseline }: Findings) {
  const { rule, severity, message, path, position, fingerprint, known, kind } = finding;
  const region = position && {
    startLine: position.start.line,
    startColumn: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    charOffset: position.start.offset,
    charLength: position.end.offset - position.start.offset,
  };
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: visible(message) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path), ...(region && { region }) } }],
    partialFingerprints: { 'barnevern/v1': fingerprint },
    ...(baseline !== null && { baselineState: known ? 'unchanged' : 'new' }),
    properties: { problem: kind },
  };
}

const absentResult = ({ fingerprint, rule, path, message }: BaselineEntry) => ({
  ruleId: rule,
  level: 'none',
  kind: 'pass',
  message: { text: visible(message) },
  locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  partialFingerprints: { 'barnevern/v1': fingerprint },
  baselineState: 'absent',
});
