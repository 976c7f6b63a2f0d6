import type { Concern, TimelineResult } from '../diff/timeline-types.ts';
import { diffWording, fill } from './diff-wording.ts';
import { escapeHtml, htmlPage, langOf } from './html-page.ts';
import { remarkSentences } from './remarks.ts';
import type { Style } from './style.ts';
import { organisationName, periodName, type TimelineCell, timelineRows } from './timeline-rows.ts';

/** One page that stands alone: a table with a row for each concern and a column for each period. */
export function timelineHtml(result: TimelineResult, style: Style): string {
  const wording = diffWording(style.lang);
  const title = fill(wording.timeline, { organisation: organisationName(result) });
  const heads = result.documents.map((d) => {
    const [period, name] = [periodName(d), d.title ?? d.source.path];
    const below = name === period ? '' : `<small${langOf(d.language)}>${escapeHtml(name)}</small>`;
    return `<th scope="col">${escapeHtml(period)}${below}</th>`;
  });
  const languages = new Map(result.documents.map(({ id, language }) => [id, language]));
  const languageOf = ({ entries }: Concern) =>
    languages.get(entries.findLast(({ statements }) => statements.length > 0)?.document ?? '');
  const rows = timelineRows(result, wording).map(
    ({ concern, cells }) =>
      `<tr id="${escapeHtml(concern.id)}"><th scope="row"${langOf(languageOf(concern))}>${escapeHtml(concern.label)}</th>${cells.map((cell, at) => written(cell, concern.label, languages, cells[at - 1])).join('')}</tr>`,
  );
  const body = `<header>
<h1 id="title">${escapeHtml(title)}</h1>
<p>${escapeHtml(fill(wording.timelineCounts, { ...result.summary }))}.</p>${remarkSentences(result, style.lang)
    .map((text) => `\n<p>${escapeHtml(text)}</p>`)
    .join('')}
</header>
<main>
<div class="wide" role="region" aria-labelledby="title" tabindex="0">
<table>
<thead><tr><th scope="col">${escapeHtml(wording.concern)}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
</main>`;
  return htmlPage({ lang: style.lang, title, css, body });
}

/** A cell; a concern that stays away is told in faint, so that the step at which it went stands out. */
function written(
  { entry, labels, texts }: TimelineCell,
  latest: string,
  languages: ReadonlyMap<string, string | null>,
  before: TimelineCell | undefined,
): string {
  if (!entry) return '<td></td>';
  const lang = langOf(languages.get(entry.document));
  const others = texts.filter((text) => text !== latest).map((text) => `<p${lang}>${escapeHtml(text)}</p>`);
  const still = entry.state === 'gone' && before?.entry?.state === 'gone';
  const state = still ? 'still' : entry.reversed ? 'reversed' : entry.state;
  return `<td><strong class="${state}">${escapeHtml(labels.join(', '))}</strong>${others.join('')}</td>`;
}

const css = `
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;min-width:36rem}
th,td{border:1px solid var(--line);padding:.4rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--soft)}thead small{display:block;font-weight:400;color:var(--quiet)}
tbody th{font-weight:600;width:28%}td p{margin:.25rem 0 0;font-size:.9rem}tr{break-inside:avoid}
.introduced,.back,.strengthened{color:var(--good)}.weakened,.gone,.reversed{color:var(--bad)}.still,.continued{color:var(--quiet);font-weight:400}
@media print{thead{display:table-header-group}.wide{overflow:visible}table{min-width:0}}
`;
