import type { DiffResult, WordPart } from '../diff/diff-types.ts';
import { type DiffRow, diffRows, documentName, type RowStatement } from './diff-rows.ts';
import { countWords, nothingWords } from './diff-summary.ts';
import { type DiffWording, diffWording } from './diff-wording.ts';
import { markWords } from './mark-words.ts';
import { remarkSentences } from './remarks.ts';
import { safeLine } from './safe.ts';
import type { Style, Tone } from './style.ts';
import { widthOf, wrap } from './wrap.ts';

/** From this width on, before and after stand side by side. */
const wide = 110;

const tones = { added: 'added', removed: 'removed', changed: 'changed', reworded: 'info', unchanged: 'faint' } as const;
const signs = { added: '+', removed: '-', changed: '~', reworded: '≈', unchanged: '=' } as const;
const levelTones = { info: 'faint', notice: 'info', warning: 'warning' } as const;

/** Changes to read on a terminal, in the order of the new document; unchanged statements are counted only. */
export function diffPretty(result: DiffResult, style: Style): string {
  const wording = diffWording(style.lang);
  const rows = diffRows(result, wording).filter(({ change }) => change.type !== 'unchanged');
  const unlisted = result.summary.unchanged > 0 && rows.length > 0 ? [wording.unlisted] : [];
  const blocks = [
    head(result, wording, style),
    ...rows.map((row) => block(row, wording, style)),
    [
      ...(rows.length ? [] : [nothingWords(result, wording)]),
      ...countWords(result, wording).map((text) => style.paint('strong', text)),
      ...unlisted.map((text) => style.paint('faint', text)),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(result: DiffResult, wording: DiffWording, style: Style): string[] {
  const width = Math.max(wording.before.length, wording.after.length);
  const line = (side: 'before' | 'after') => {
    const document = result[side];
    const name = style.paint('title', safeLine(documentName(document)));
    return `${wording[side].padEnd(width)}  ${name}  ${style.paint('place', safeLine(document.source.path))}`;
  };
  const remarks = remarkSentences(result, style.lang).flatMap((text) => wrap(safeLine(text), style.columns));
  return [line('before'), line('after'), ...remarks];
}

function block(row: DiffRow, wording: DiffWording, style: Style): string[] {
  const { change, labels, before, after, notes } = row;
  const label = style.paint(tones[change.type], `${signs[change.type]} ${labels.join(', ')}`);
  const level =
    change.level === 'info' ? '' : `  [${style.paint(levelTones[change.level], wording.levels[change.level])}]`;
  const sides =
    style.columns >= wide && before.length && after.length ? columns(before, after, style) : stacked(row, style);
  const said = notes
    .flatMap((note) => wrap(safeLine(note), style.columns - 6))
    .map((line) => `    ${style.paint('faint', line)}`);
  return [`${label}${level}  ${style.paint('faint', change.id)}`, ...sides, ...said];
}

function stacked({ before, after }: DiffRow, style: Style): string[] {
  const lines = (side: readonly RowStatement[], sign: string, tone: Tone) =>
    side.flatMap(({ parts, place }) => {
      const body = painted(parts, style.columns - 4, style);
      return [
        ...body.map((line, at) => `  ${at ? ' ' : style.paint(tone, sign)} ${line.text}`),
        `    ${style.paint('place', safeLine(place))}`,
      ];
    });
  return [...lines(before, '-', 'removed'), ...lines(after, '+', 'added')];
}

function columns(before: readonly RowStatement[], after: readonly RowStatement[], style: Style): string[] {
  const width = Math.floor((style.columns - 7) / 2);
  const cell = (side: readonly RowStatement[]): Line[] =>
    side.flatMap(({ parts, place }) => [
      ...painted(parts, width, style),
      { text: style.paint('place', safeLine(place)), width: widthOf(safeLine(place)) },
    ]);
  const [left, right] = [cell(before), cell(after)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [a, b] = [left[at], right[at]];
    return `  ${a?.text ?? ''}${' '.repeat(Math.max(0, width - (a?.width ?? 0)))} │ ${b?.text ?? ''}`.trimEnd();
  });
}

interface Line {
  readonly text: string;
  /** Columns that the text takes without its colour. */
  readonly width: number;
}

/** Parts in lines; deleted and inserted words keep their marks, so that no colour is needed to tell them. */
function painted(parts: readonly WordPart[], width: number, style: Style): Line[] {
  const tone = { keep: null, delete: 'removed', insert: 'added' } as const;
  const words = parts.flatMap((part) =>
    markWords([part])
      .split(/(?<=\s)/u)
      .map((text) => ({ text, tone: tone[part.op] })),
  );
  const lines: { text: string; width: number }[] = [{ text: '', width: 0 }];
  let blank = false;
  for (const { text, tone: colour } of words) {
    const word = safeLine(text);
    const line = lines.at(-1);
    if (!line) break;
    const gap = blank && line.width > 0 ? 1 : 0;
    if (line.width > 0 && gap > 0 && line.width + gap + widthOf(word) > width) {
      lines.push({ text: colour ? style.paint(colour, word) : word, width: widthOf(word) });
    } else if (word !== '') {
      line.text += `${' '.repeat(gap)}${colour ? style.paint(colour, word) : word}`;
      line.width += gap + widthOf(word);
    }
    blank = /\s$/u.test(text) || (word === '' && blank);
  }
  return lines;
}
