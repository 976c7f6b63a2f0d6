import { safeLine } from './safe.ts';
import type { StatementRow } from './statement-row.ts';
import type { Style, Tone } from './style.ts';
import { linesWithTopics } from './topic-labels.ts';
import { clip, widthOf, wrap } from './wrap.ts';
import { xrefWords } from './xref-words.ts';

/** Widest column beside the text. */
const WIDEST = 24;
const TONES = new Set<string>(['goal', 'activity', 'proposal', 'finding', 'achievement']);

/** A table to read: organisation, kind, text with its topics, as wide as the style says. */
export function statementsTable(rows: readonly StatementRow[], style: Style): string {
  const words = xrefWords(style.lang);
  const cells = rows.map((row) => ({
    who: cut(row.organisation ?? words.terms.nobody),
    kind: words.kinds[row.kind as keyof typeof words.kinds],
    tone: row.kind,
    text: safeLine(row.text),
    topics: row.topics,
  }));
  const who = Math.max(words.terms.organisation.length, ...cells.map((cell) => widthOf(cell.who)));
  const kind = Math.max(words.terms.kind.length, ...cells.map((cell) => widthOf(cell.kind)));
  const indent = who + kind + 4;
  const lines = [
    `${style.paint('strong', `${words.terms.organisation.padEnd(who)}  ${words.terms.kind.padEnd(kind)}  ${words.terms.text}`)}`,
  ];
  for (const cell of cells) {
    const width = Math.max(20, style.columns - indent);
    const [first = '', ...rest] = linesWithTopics(wrap(cell.text, width), cell.topics, width, style);
    const tone = (TONES.has(cell.tone) ? cell.tone : 'info') as Tone;
    lines.push(
      `${cell.who.padEnd(who)}  ${style.paint(tone, cell.kind.padEnd(kind))}  ${first}`,
      ...rest.map((line) => ' '.repeat(indent) + line),
    );
  }
  return `${lines.join('\n')}\n`;
}

function cut(text: string): string {
  return clip(safeLine(text), WIDEST);
}
