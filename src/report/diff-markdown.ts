import type { DiffResult } from '../diff/diff-types.ts';
import { type DiffRow, diffRows, documentName, typeOrder } from './diff-rows.ts';
import { countWords, nothingWords } from './diff-summary.ts';
import { diffWording, fill } from './diff-wording.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { remarkSentences } from './remarks.ts';
import type { Style } from './style.ts';

/** A changelog to publish: a heading for each type, deleted words struck out, inserted ones bold. */
export function diffMarkdown(result: DiffResult, style: Style): string {
  const wording = diffWording(style.lang);
  const names = { before: documentName(result.before), after: documentName(result.after) };
  const rows = diffRows(result, wording);
  const blocks = [
    `# ${escapeMarkdown(fill(wording.title, names))}`,
    countWords(result, wording)
      .map((text) => `${text}.`)
      .join(' '),
    ...remarkSentences(result, style.lang).map(escapeMarkdown),
    ...typeOrder
      .filter((type) => type !== 'unchanged' && result.summary[type] > 0)
      .flatMap((type) => [
        `## ${capital(wording.types[type])}`,
        rows
          .filter(({ change }) => change.type === type)
          .map(item)
          .join('\n'),
      ]),
    ...(result.changes.every(({ type }) => type === 'unchanged') ? [nothingWords(result, wording)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function item({ change, labels, before, after, notes }: DiffRow): string {
  const [words] = change.words ?? [];
  const one = before.length === 1 && after.length === 1;
  const facets = labels.slice(1).join(', ');
  const lead = facets === '' ? '' : `**${capital(facets)}.** `;
  const lines: readonly string[] =
    one && words?.parts.some(({ op }) => op === 'keep') ? [words.parts.map(marked).join('')] : sides(before, after);
  const [first = '', ...rest] = lines;
  return [
    `- ${lead}${first}`,
    ...rest.map((line) => `  - ${line}`),
    ...notes.map((note) => `  - *${escapeMarkdown(note)}*`),
  ].join('\n');
}

/** One side alone stands as it is; of a whole and its parts, what was is struck out. */
function sides(before: DiffRow['before'], after: DiffRow['after']): readonly string[] {
  const old = before.map(({ text }) => (after.length ? `~~${escapeMarkdown(text)}~~` : escapeMarkdown(text)));
  const sameText = before.length === 1 && after.length === 1 && before[0]?.text === after[0]?.text;
  return sameText
    ? after.map(({ text }) => escapeMarkdown(text))
    : [...old, ...after.map(({ text }) => escapeMarkdown(text))];
}

const around = { keep: '', delete: '~~', insert: '**' } as const;

/** Marks stand inside the white space around the words, where Markdown obeys them. */
function marked({ op, text }: { readonly op: keyof typeof around; readonly text: string }): string {
  const [, start = '', words = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return words === '' ? text : `${start}${around[op]}${escapeMarkdown(words)}${around[op]}${end}`;
}
