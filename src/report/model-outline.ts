import type { PolicyDocument } from '../model/model-types.ts';
import type { ModelFormat } from './model-format.ts';
import { outlineHead } from './outline-head.ts';
import { outlineStatements } from './outline-statements.ts';
import { safeLine } from './safe.ts';
import type { Style } from './style.ts';
import { counted, reasonName, type Words, wordsOf } from './words.ts';
import { wrap } from './wrap.ts';

/** Documents as trees to read, at the width of the style. */
export const modelOutline = (style: Style): ModelFormat => {
  const words = wordsOf[style.lang];
  const totals = { statements: 0 };
  const rule = style.paint('faint', '─'.repeat(style.columns));
  return {
    document: (document, index) => {
      totals.statements += document.statements.length;
      const lines = [
        ...(index === 0 ? [] : [rule, '']),
        ...outlineHead(document, style, words),
        '',
        ...outlineStatements(document, style, words),
        ...setAside(document, style, words),
        '',
      ];
      return page(lines);
    },
    end: (documents, skipped) => {
      const lines: string[] = [];
      if (documents > 1) {
        const total = `${counted(documents, words.documents)}, ${counted(totals.statements, words.statements)}`;
        lines.push(rule, style.paint('strong', total));
      }
      if (skipped.length > 0) lines.push(style.paint('warning', `${words.skipped}: ${skipped.length}`));
      return page(lines);
    },
  };
};

/** Lines as text, without blanks at their ends and never two blank lines in a row. */
const page = (lines: readonly string[]): string =>
  lines
    .map((line) => `${line.trimEnd()}\n`)
    .filter((line, index, all) => line !== '\n' || all[index - 1] !== '\n')
    .join('');

/** What belongs to the page, by reason, the most frequent first. */
function setAside({ furniture }: PolicyDocument, style: Style, words: Words): string[] {
  if (furniture.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { reason } of furniture) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, count]) => `${safeLine(reasonName(words, reason))} ${count}`);
  return [
    '',
    ...wrap(`${words.setAside}: ${parts.join(', ')}`, style.columns).map((line) => style.paint('faint', line)),
  ];
}
