import type { TimelineResult } from '../diff/timeline-types.ts';
import { diffWording, fill } from './diff-wording.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { remarkSentences } from './remarks.ts';
import type { Style } from './style.ts';
import { organisationName, periodName, type TimelineCell, timelineRows } from './timeline-rows.ts';

/** A table: concerns down, periods across. */
export function timelineMarkdown(result: TimelineResult, style: Style): string {
  const wording = diffWording(style.lang);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = timelineRows(result, wording).map(({ concern, cells }) =>
    line([escapeMarkdown(concern.label), ...cells.map((cell) => written(cell, concern.label))]),
  );
  return [
    `# ${escapeMarkdown(fill(wording.timeline, { organisation: organisationName(result) }))}`,
    '',
    `${fill(wording.timelineCounts, { ...result.summary })}.`,
    '',
    ...remarkSentences(result, style.lang).flatMap((text) => [escapeMarkdown(text), '']),
    line([wording.concern, ...result.documents.map((document) => escapeMarkdown(periodName(document)))]),
    line(['---', ...result.documents.map(() => '---')]),
    ...rows,
    '',
  ].join('\n');
}

/** The state, and the wording where it is another than the latest. */
function written({ labels, texts }: TimelineCell, latest: string): string {
  const others = texts.filter((text) => text !== latest).map(escapeMarkdown);
  return [labels.length ? `**${labels.join(', ')}**` : '', ...others].filter(Boolean).join('<br>');
}
