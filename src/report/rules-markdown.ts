import type { ExampleText, RuleDescription } from '../validate/describe-rules.ts';
import { visible } from './findings-words.ts';

/** The reference of all rules: a table, then each with its why and its examples. */
export function rulesMarkdown(rules: readonly RuleDescription[]): string {
  const table = [
    '| rule | severity | `--fix` | reports |',
    '| --- | --- | --- | --- |',
    ...rules.map(
      ({ id, severity, fixable, summary }) =>
        `| [${id}](#${id}) | ${severity} | ${fixable ? 'yes' : ''} | ${summary} |`,
    ),
  ];
  const head = [
    '# Rules of `barnevern validate`',
    '',
    'Made from the rules themselves; do not edit. The severity is what a rule counts as unless the configuration says otherwise; some findings of a rule count as less where the text says so.',
  ];
  return `${[...head, '', ...table, '', ...rules.flatMap(sectionOf)].join('\n').trimEnd()}\n`;
}

function sectionOf({
  id,
  severity,
  needsText,
  fixable,
  summary,
  why,
  fires,
  silent,
}: RuleDescription): readonly string[] {
  const traits = [
    severity,
    ...(fixable ? ['corrected by `--fix`'] : []),
    ...(needsText ? ['reads the text, so it does not run on a model alone'] : []),
  ];
  return [
    `## ${id}`,
    '',
    `${summary} (${traits.join('; ')})`,
    '',
    why,
    '',
    'Reported:',
    '',
    ...block(fires),
    'Not reported:',
    '',
    ...block(silent),
  ];
}

function block({ text, notes }: ExampleText): readonly string[] {
  const told = notes.length > 0 ? [`With ${notes.join('; ')}:`, ''] : [];
  return [...told, '```text', ...visible(text.trimEnd()).split('\n'), '```', ''];
}
