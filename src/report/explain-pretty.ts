import type { Explanation, Passage } from '../explain/explanation-types.ts';
import { pad } from './outline-head.ts';
import { safeLine } from './safe.ts';
import type { Style, Tone } from './style.ts';
import { wrap } from './wrap.ts';

/** Passage by passage: what stands there, what it became, and what decided. */
export function explainPretty(explanation: Explanation, style: Style): string {
  const { document, asked, complete, passages } = explanation;
  const title = safeLine(document.title ?? document.path);
  const whole = asked.line === undefined && asked.statement === undefined;
  const lines = [
    ...(whole ? [...wrap(title, style.columns).map((line) => style.paint('title', line)), ''] : []),
    ...passages.flatMap((passage) => [...passageLines(passage, document.path, whole, style), '']),
    ...(complete ? [] : wrap(modelOnly, style.columns).map((line) => style.paint('faint', line))),
  ];
  while (lines.at(-1) === '') lines.pop();
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const modelOnly = 'Explained from a model: what became nothing is not in it. Give the document itself to see that too.';

function passageLines(passage: Passage, path: string, short: boolean, style: Style): string[] {
  const { start } = passage.position;
  const place = style.paint(
    'place',
    short ? `${start.line}:${start.column}` : `${safeLine(path)}:${start.line}:${start.column}`,
  );
  const outcome = passage.kind ?? passage.outcome;
  const head = `${place}  ${style.paint(toneOf(passage), outcome)}`;
  const text = wrap(safeLine(passage.text), style.columns - 2).map((line) => `  ${line}`);
  const why = [
    ['why', passage.note],
    ['rule', short ? null : passage.rule],
    ['cue', passage.cue],
    ['words', passage.words.length > 0 ? passage.words.map((word) => `«${safeLine(word)}»`).join(', ') : null],
    ['id', passage.statement],
  ] as const;
  const details = why.flatMap(([name, value]) => {
    if (value === null) return [];
    const [first = '', ...more] = wrap(safeLine(value), style.columns - 9);
    return [`  ${style.paint('faint', pad(name, 5))}  ${first}`, ...more.map((line) => `         ${line}`)];
  });
  return [head, ...text, ...details];
}

const toneOf = ({ kind, outcome }: Passage): Tone => kind ?? (outcome === 'statement' ? 'strong' : 'faint');
