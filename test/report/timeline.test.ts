import { describe, expect, it } from 'vitest';
import { makeTimeline } from '../../src/diff/timeline.ts';
import { plainStyle } from '../../src/report/style.ts';
import { timelineCsv } from '../../src/report/timeline-csv.ts';
import { timelineHtml } from '../../src/report/timeline-html.ts';
import { timelineMarkdown } from '../../src/report/timeline-markdown.ts';
import { timelinePretty } from '../../src/report/timeline-pretty.ts';
import { documentOf } from '../diff/document.ts';

const norm = 'en bemanningsnorm | <i>barnevernet</i>';
const period = (start: number, texts: string[]) =>
  documentOf(texts, { id: `p${start}`, period: { start, end: start } });
const result = makeTimeline([period(2019, [`Vurdere ${norm}`, '=1+1 skolemat']), period(2022, [`Innføre ${norm}`])]);

describe('the reports of a timeline', () => {
  it('follow each concern down the periods on a terminal', () => {
    const text = timelinePretty(result, plainStyle());
    expect(text).toContain(`Innføre ${norm}\n  2019  introduced\n        Vurdere ${norm}\n  2022  strengthened\n`);
    expect(text).toContain('concerns: 2; in every period: 1, gone: 1, back again: 0');
  });

  it('say in every format that a concern was turned round', () => {
    const turned = makeTimeline([period(2019, ['Innføre kontantstøtte']), period(2022, ['Avvikle kontantstøtte'])]);
    expect(turned.concerns[0]?.entries[1]).toMatchObject({ state: 'continued', reversed: true, level: 'warning' });
    expect(timelinePretty(turned, plainStyle())).toContain('  2022  reversed\n');
    expect(timelineMarkdown(turned, plainStyle({ lang: 'nb' }))).toContain('| **snudd** |');
    expect(timelineHtml(turned, plainStyle())).toContain('<strong class="reversed">reversed</strong>');
    expect(timelineCsv(turned).trimEnd().split('\n').at(-1)).toMatch(/,warning,yes$/u);
  });

  it('are a table in Markdown whose cells cannot be broken', () => {
    const lines = timelineMarkdown(result, plainStyle({ lang: 'nb' }))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines[0]).toBe('| Sak | 2019 | 2022 |');
    for (const line of lines) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(4);
  });

  it('are a table with heads for rows and columns on a page', () => {
    const page = timelineHtml(result, plainStyle());
    expect(page).toContain('<th scope="col">2019<small lang="nb">p2019.txt</small></th>');
    expect(page).toContain('<td><strong class="strengthened">strengthened</strong></td>');
    expect(page).not.toContain('<i>');
  });

  it('are a line for each concern and period in a spreadsheet, without formulas', () => {
    const [head, ...lines] = timelineCsv(result).trimEnd().split('\n');
    expect(head).toBe('concern,label,topics,document,start,end,state,facets,statements,texts,level,reversed');
    expect(lines).toHaveLength(4);
    expect(
      lines
        .join(',')
        .split(',')
        .filter((cell) => /^"?=/u.test(cell)),
    ).toEqual([]);
  });
});
