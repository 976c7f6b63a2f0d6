import type { ExampleText, RuleDescription } from '../validate/describe-rules.ts';
import { visible } from './findings-words.ts';
import type { RulesWords } from './rules-words.ts';
import { rulesWords } from './rules-words.ts';
import { severityWords } from './severity-words.ts';
import type { PrintLanguage } from './style.ts';

/** The reference of all rules: a table, then each with its why and its examples. */
export function rulesMarkdown(rules: readonly RuleDescription[], lang: PrintLanguage = 'en'): string {
  const words = rulesWords[lang];
  const table = [
    `| ${words.columns.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rules.map(
      ({ id, severity, fixable, summary }) =>
        `| [${id}](#${id}) | ${severityWords[lang][severity]} | ${fixable ? words.yes : ''} | ${summary} |`,
    ),
  ];
  const sections = rules.flatMap((rule) => sectionOf(rule, lang));
  return `${[`# ${words.title}`, '', words.intro, '', ...table, '', ...sections].join('\n').trimEnd()}\n`;
}

function sectionOf(rule: RuleDescription, lang: PrintLanguage): readonly string[] {
  const { id, severity, needsText, fixable, summary, why, fires, silent } = rule;
  const words = rulesWords[lang];
  const traits = [
    severityWords[lang][severity],
    ...(fixable ? [words.corrected('`--fix`')] : []),
    ...(needsText ? [words.needsText] : []),
  ];
  return [
    `## ${id}`,
    '',
    `${summary} (${traits.join('; ')})`,
    '',
    why,
    '',
    `${words.reported}:`,
    '',
    ...block(fires, words),
    `${words.notReported}:`,
    '',
    ...block(silent, words),
  ];
}

function block({ text, notes }: ExampleText, words: RulesWords): readonly string[] {
  const told = notes.length > 0 ? [`${words.given}: ${notes.join('; ')}`, ''] : [];
  return [...told, '```text', ...visible(text.trimEnd()).split('\n'), '```', ''];
}
