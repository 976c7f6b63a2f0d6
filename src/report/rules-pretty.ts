import type { ExampleText, RuleDescription } from '../validate/describe-rules.ts';
import { safe } from './safe.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** The rules for a person: all in a line each, or one explained. */
export function rulesPretty(rules: readonly RuleDescription[], style: Style): string {
  const [only] = rules;
  if (rules.length === 1 && only) return explanation(only, style);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, fixable, summary }) => {
    const mark = fixable ? style.paint('good', ' --fix') : '';
    return `${style.paint('strong', id.padEnd(width))}  ${style.paint(severity, severity.padEnd('warning'.length))}  ${summary}${mark}`;
  });
  return `${lines.join('\n')}\n`;
}

function explanation(
  { id, severity, needsText, fixable, summary, why, fires, silent }: RuleDescription,
  style: Style,
): string {
  const traits = [
    severity,
    ...(fixable ? ['corrected by --fix'] : []),
    ...(needsText ? ['does not run on a model alone'] : []),
  ];
  return [
    `${style.paint('title', id)} (${traits.join('; ')})`,
    '',
    ...wrap(summary, style.columns),
    ...wrap(why, style.columns),
    '',
    style.paint('heading', 'Reported'),
    ...example(fires),
    '',
    style.paint('heading', 'Not reported'),
    ...example(silent),
    '',
  ].join('\n');
}

const example = ({ text, notes }: ExampleText): readonly string[] => [
  ...(notes.length > 0 ? [`with ${notes.join('; ')}`] : []),
  ...safe(text.trimEnd())
    .split('\n')
    .map((line) => `  ${line}`.trimEnd()),
];
