import type { ExampleText, RuleDescription } from '../validate/describe-rules.ts';
import type { RulesWords } from './rules-words.ts';
import { rulesWords } from './rules-words.ts';
import { safe } from './safe.ts';
import { severityWords } from './severity-words.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** The rules for a person: all in a line each, or one explained. */
export function rulesPretty(rules: readonly RuleDescription[], style: Style): string {
  const [only] = rules;
  if (rules.length === 1 && only) return explanation(only, style);
  const names = severityWords[style.lang];
  const width = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(names).map((name) => name.length));
  const lines = rules.map(({ id, severity, fixable, summary }) => {
    const mark = fixable ? style.paint('good', ' --fix') : '';
    return `${style.paint('strong', id.padEnd(width))}  ${style.paint(severity, names[severity].padEnd(severityWidth))}  ${summary}${mark}`;
  });
  return `${lines.join('\n')}\n`;
}

function explanation(
  { id, severity, needsText, fixable, summary, why, fires, silent }: RuleDescription,
  style: Style,
): string {
  const words = rulesWords[style.lang];
  const traits = [
    severityWords[style.lang][severity],
    ...(fixable ? [words.corrected('--fix')] : []),
    ...(needsText ? [words.needsText] : []),
  ];
  return [
    `${style.paint('title', id)} (${traits.join('; ')})`,
    '',
    ...wrap(summary, style.columns),
    ...wrap(why, style.columns),
    '',
    style.paint('heading', words.reported),
    ...example(fires, words),
    '',
    style.paint('heading', words.notReported),
    ...example(silent, words),
    '',
  ].join('\n');
}

const example = ({ text, notes }: ExampleText, words: RulesWords): readonly string[] => [
  ...(notes.length > 0 ? [`${words.given}: ${notes.join('; ')}`] : []),
  ...safe(text.trimEnd())
    .split('\n')
    .map((line) => `  ${line}`.trimEnd()),
];
