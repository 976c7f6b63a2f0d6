import type { TimelineResult } from '../diff/timeline-types.ts';
import { documentName } from './diff-rows.ts';
import { diffWording, fill } from './diff-wording.ts';
import { escapeHtml, htmlPage } from './html-page.ts';
import type { Style } from './style.ts';
import { organisationName, periodName, type TimelineCell, timelineRows } from './timeline-rows.ts';

/** One page that stands alone: a table with a row for each concern and a column for each period. */
export function timelineHtml(result: TimelineResult, style: Style): string {
  const wording = diffWording(style.lang);
  const title = fill(wording.timeline, { organisation: organisationName(result) });
  const heads = result.documents.map(
    (d) => `<th scope="col" title="${escapeHtml(documentName(d))}">${escapeHtml(periodName(d))}</th>`,
  );
  const rows = timelineRows(result, wording).map(
    ({ concern, cells }) =>
      `<tr id="${escapeHtml(concern.id)}"><th scope="row">${escapeHtml(concern.label)}</th>${cells.map((cell) => written(cell, concern.label)).join('')}</tr>`,
  );
  const body = `<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(fill(wording.timelineCounts, { ...result.summary }))}.</p>
</header>
<main>
<table>
<thead><tr><th scope="col">${escapeHtml(wording.concern)}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>`;
  return htmlPage({ lang: style.lang, title, css, body });
}

function written({ entry, labels, texts }: TimelineCell, latest: string): string {
  if (!entry) return '<td></td>';
  const others = texts.filter((text) => text !== latest).map((text) => `<p>${escapeHtml(text)}</p>`);
  return `<td class="${entry.state}"><strong>${escapeHtml(labels.join(', '))}</strong>${others.join('')}</td>`;
}

const css = `
table{border-collapse:collapse;width:100%}th,td{border:1px solid #9ca3af;padding:.4rem .5rem;text-align:left;vertical-align:top}
thead th{background:#f3f4f6}tbody th{font-weight:600;width:28%}td p{margin:.25rem 0 0;font-size:.9rem}tr{break-inside:avoid}
.introduced,.back,.strengthened{color:#14532d}.weakened,.gone{color:#8b1a1a}
@media print{thead{display:table-header-group}}
`;
