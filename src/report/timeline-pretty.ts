import type { State, TimelineResult } from '../diff/timeline-types.ts';
import { documentName } from './diff-rows.ts';
import { diffWording, fill } from './diff-wording.ts';
import { remarkSentences } from './remarks.ts';
import { safeLine } from './safe.ts';
import type { Style, Tone } from './style.ts';
import { organisationName, periodName, timelineRows } from './timeline-rows.ts';
import { clip, widthOf, wrap } from './wrap.ts';

const tones: Readonly<Record<State, Tone>> = {
  introduced: 'added',
  continued: 'faint',
  strengthened: 'good',
  weakened: 'warning',
  gone: 'removed',
  back: 'added',
};
const widest = 24;

/** Each concern with a line or more for each period. */
export function timelinePretty(result: TimelineResult, style: Style): string {
  const wording = diffWording(style.lang);
  const names = result.documents.map((document) => clip(safeLine(periodName(document)), widest));
  const margin = Math.max(0, ...names.map(widthOf)) + 4;
  const head = [
    style.paint('title', safeLine(fill(wording.timeline, { organisation: organisationName(result) }))),
    ...result.documents.map((d) => `  ${safeLine(documentName(d))}  ${style.paint('place', safeLine(d.source.path))}`),
    ...remarkSentences(result, style.lang).flatMap((text) => wrap(safeLine(text), style.columns)),
  ];
  const concerns = timelineRows(result, wording).map(({ concern, cells }) => [
    ...wrap(safeLine(concern.label), style.columns).map((line) => style.paint('strong', line)),
    ...cells.flatMap(({ entry, labels, texts }, at) => {
      if (!entry) return [];
      const name = (names[at] ?? '').padEnd(margin - 4);
      const changed = texts.filter((text) => text !== concern.label);
      return [
        `  ${name}  ${style.paint(tones[entry.state], labels.join(', '))}`,
        ...changed
          .flatMap((text) => wrap(safeLine(text), style.columns - margin))
          .map((line) => `${' '.repeat(margin)}${line}`),
      ];
    }),
  ]);
  const foot = [style.paint('strong', fill(wording.timelineCounts, { ...result.summary }))];
  return `${[head, ...concerns, foot].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
