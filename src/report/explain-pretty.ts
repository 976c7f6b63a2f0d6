import type { Explanation, Passage } from '../explain/explanation-types.ts';
import { type ExplainWords, explainWords } from './explain-words.ts';
import { pad } from './outline-head.ts';
import { safeLine } from './safe.ts';
import type { Style, Tone } from './style.ts';
import { wordsOf } from './words.ts';
import { wrap } from './wrap.ts';

/** Passage by passage: what stands there, what it became, and what decided. */
export function explainPretty(explanation: Explanation, style: Style): string {
  const { document, asked, complete, passages } = explanation;
  const title = safeLine(document.title ?? document.path);
  const whole = asked.line === undefined && asked.statement === undefined;
  const lines = [
    ...(whole ? [...wrap(title, style.columns).map((line) => style.paint('title', line)), ''] : []),
    ...passages.flatMap((passage) => [...passageLines(passage, document.path, whole, style), '']),
    ...(complete
      ? []
      : wrap(explainWords[style.lang].modelOnly, style.columns).map((line) => style.paint('faint', line))),
  ];
  while (lines.at(-1) === '') lines.pop();
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function passageLines(passage: Passage, path: string, short: boolean, style: Style): string[] {
  const { start } = passage.position;
  const place = style.paint(
    'place',
    short ? `${start.line}:${start.column}` : `${safeLine(path)}:${start.line}:${start.column}`,
  );
  const { labels, outcomes } = explainWords[style.lang];
  const head = `${place}  ${style.paint(toneOf(passage), outcomeOf(passage, style, outcomes))}`;
  const text = wrap(safeLine(passage.text), style.columns - 2).map((line) => `  ${line}`);
  const why = [
    [labels.why, passage.note],
    [labels.rule, short ? null : passage.rule],
    [labels.cue, passage.cue],
    [labels.words, passage.words.length > 0 ? passage.words.map((word) => `«${safeLine(word)}»`).join(', ') : null],
    [labels.id, passage.statement],
  ] as const;
  const width = Math.max(...Object.values(labels).map(({ length }) => length));
  const details = why.flatMap(([name, value]) => {
    if (value === null) return [];
    const [first = '', ...more] = wrap(safeLine(value), style.columns - width - 4);
    return [
      `  ${style.paint('faint', pad(name, width))}  ${first}`,
      ...more.map((line) => `${' '.repeat(width + 4)}${line}`),
    ];
  });
  return [head, ...text, ...details];
}

/** The kind of a statement in words, or what else the passage became. */
const outcomeOf = ({ kind, outcome }: Passage, { lang }: Style, outcomes: ExplainWords['outcomes']): string =>
  kind === null ? outcomes[outcome as keyof typeof outcomes] : wordsOf[lang].kinds[kind][0];

const toneOf = ({ kind, outcome }: Passage): Tone => kind ?? (outcome === 'statement' ? 'strong' : 'faint');
