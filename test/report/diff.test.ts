import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import type { Reason } from '../../src/diff/diff-types.ts';
import { diffCsv } from '../../src/report/diff-csv.ts';
import { diffHtml } from '../../src/report/diff-html.ts';
import { diffMarkdown } from '../../src/report/diff-markdown.ts';
import { diffPretty } from '../../src/report/diff-pretty.ts';
import { sayReason } from '../../src/report/diff-reason.ts';
import { diffWording } from '../../src/report/diff-wording.ts';
import { createStyle, plainStyle } from '../../src/report/style.ts';
import { createAnalyser } from '../../src/similarity/analyser.ts';
import { documentOf, type Spec, years } from '../diff/document.ts';

const analyser = createAnalyser();
const compare = (before: (Spec | string)[], after: (Spec | string)[]) =>
  diffDocuments(
    documentOf(before, { id: 'old', title: 'Plan <b>2019</b>', period: { start: 2019, end: 2021 } }),
    documentOf(after, { id: 'new', title: 'Plan', period: { start: 2022, end: 2022 } }),
    { analyser },
  );
const until = (value: number): Spec => ({ text: `Gi rett til ettervern til ${value} år`, quantities: [years(value)] });
const result = compare(
  [until(23), 'Gratis mat i skolen hver dag', 'Styrke tilsynet med fosterhjem'],
  [until(25), 'Et senter mot vold i hver by', 'Styrke tilsynet med fosterhjem'],
);
const hostile = compare(
  [
    '=cmd|calc og <script>alert(1)</script> "ettervern"',
    '# Styrke *tilsynet* [her](javascript:x) | nå',
    'Mat <script>alert(2)</script>',
  ],
  ['@SUM(1) og <img src=x onerror=alert(1)> \u202e \u001b[31m ettervern'],
);

describe('the pretty report', () => {
  it('reads without colour: signs, marks on words, what decided', () => {
    const text = diffPretty(result, plainStyle());
    expect(text).toContain('Before  Plan <b>2019</b>  old.txt');
    expect(text).toContain('~ changed, strengthened, number changed  [notice]');
    expect(text).toContain(
      '  - Gi rett til ettervern til [-23-] år\n    old.txt:1\n  + Gi rett til ettervern til {+25+} år\n    new.txt:1',
    );
    expect(text).toContain('    number: 23 år → 25 år');
    expect(text).toContain('- removed  [warning]');
    expect(text).toContain('1 unchanged, 0 reworded, 1 changed, 1 added, 1 removed');
    expect(text).not.toContain('Styrke tilsynet');
  });

  it.each([diffPretty, diffMarkdown, diffHtml])('tells an empty list from no change: %o', (write) => {
    const [same, none] = [compare(['Styrke tilsynet'], ['Styrke tilsynet']), compare([], [])];
    expect(write(none, plainStyle())).toContain('No change to list.');
    expect(write(none, plainStyle())).not.toContain('Nothing changed.');
    if (write !== diffHtml) expect(write(same, plainStyle())).toContain('Nothing changed.');
  });

  it('says at the head of a change that it is reversed', () => {
    const turned = compare(['Innføre kontantstøtte'], ['Avvikle kontantstøtte']);
    expect(diffPretty(turned, plainStyle())).toContain('~ changed, reversed  [warning]');
    expect(diffMarkdown(turned, plainStyle())).toContain('- **Reversed.** ~~Innføre~~**Avvikle** kontantstøtte');
    expect(diffHtml(turned, plainStyle())).toContain('<span class="tag reversed">reversed</span>');
  });

  it('says of a statement without a partner that the nearest one has another', () => {
    const [whole, part] = ['Styrke tilsynet med fosterhjem', 'Styrke tilsynet med fosterhjem i kommunene'];
    const say = (before: string[], after: string[], lang: 'en' | 'nb' | 'nn' = 'en') =>
      diffMarkdown(compare(before, after), plainStyle({ lang }));
    expect(say([whole, part], [whole])).toMatch(
      /nearest: “Styrke tilsynet med fosterhjem” \(0\.\d\d\), already paired with the same words/u,
    );
    const other = 'Styrke tilsynet med alle fosterhjem';
    expect(say([other], [part, whole])).toMatch(/nearest: “.+” \(0\.\d\d\), already paired with “.+”/u);
    expect(say([whole, part], [whole], 'nb')).toContain(', allerede paret med de samme ordene');
    expect(say([whole, part], [whole], 'nn')).toContain(', alt para med dei same orda');
  });

  it('stands side by side where there is room, and within the width', () => {
    const long = compare([until(23)], [until(25)]);
    const wide = diffPretty(long, plainStyle({ columns: 120 }));
    expect(wide).toMatch(/Gi rett til ettervern til \[-23-\] år +│ Gi rett til ettervern til \{\+25\+\} år/u);
    for (const columns of [40, 80, 120, 200]) {
      const lines = diffPretty(
        compare([`${until(23).text} ${'og mer '.repeat(30)}`], [`${until(25).text} ${'og mer '.repeat(30)}`]),
        plainStyle({ columns }),
      ).split('\n');
      expect(Math.max(...lines.filter((line) => /og mer/.test(line)).map((line) => line.length))).toBeLessThanOrEqual(
        columns,
      );
    }
  });

  it('says the same in colour', async () => {
    const colour = diffPretty(result, await createStyle({ columns: 80, lang: 'en', color: true }));
    expect(colour).not.toBe(diffPretty(result, plainStyle()));
    expect(colour.replaceAll(/\u001b\[\d+m/gu, '')).toBe(diffPretty(result, plainStyle()));
  });

  it('obeys no control character of a document', () => {
    expect(diffPretty(hostile, plainStyle())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });

  it('says that nothing changed', () => {
    expect(diffPretty(compare(['Styrke tilsynet'], ['Styrke tilsynet']), plainStyle({ lang: 'nn' }))).toContain(
      'Ingenting er endra.',
    );
  });
});

describe('the Markdown report', () => {
  it('strikes out what was deleted and makes bold what was put in', () => {
    const text = diffMarkdown(result, plainStyle({ lang: 'nb' }));
    expect(text).toContain('## Endret\n\n- **Styrket, nytt tall.** Gi rett til ettervern til ~~23~~**25** år\n  - *');
    expect(text).toContain('## Borte\n\n- Gratis mat i skolen hver dag');
    expect(text).toContain('# Hva som er endret fra Plan \\<b\\>2019\\</b\\> til Plan (2022)');
  });

  it('lets no words of a document be markup', () => {
    const text = diffMarkdown(hostile, plainStyle());
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\[|^#? # Styrke/mu);
  });
});

describe('the page', () => {
  const page = diffHtml(hostile, plainStyle({ lang: 'nb' }));

  it('holds everything of a document as text', () => {
    expect(page).toContain('Mat &lt;script&gt;alert(2)&lt;/script&gt;');
    expect(page).not.toMatch(/<(script|img|iframe|link|object)/u);
    expect(page).not.toMatch(/<[^>]*\son\w+=/u);
    expect(page).not.toContain('\u202e');
    expect(page).not.toMatch(/(src|href)="(?!#)/u);
  });

  it('allows its own style and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/\sstyle="/u);
  });

  it('has a language, one main heading, named sections and marked words', () => {
    const plain = diffHtml(result, plainStyle({ lang: 'nb' }));
    expect(plain).toContain('<html lang="nb">');
    expect(plain.match(/<h1>/gu)).toHaveLength(1);
    for (const [, id] of plain.matchAll(/aria-labelledby="(\w+)"/gu)) expect(plain).toContain(`<h2 id="${id}">`);
    expect(plain).toContain('<del><span class="said" lang="nb">[strøket: </span>23<span class="said">]</span></del>');
    expect(plain).toContain('<ins><span class="said" lang="nb">[satt inn: </span>25<span class="said">]</span></ins>');
    const ids = [...plain.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the table for a spreadsheet', () => {
  it('holds no formula', () => {
    const cells = diffCsv(hostile, plainStyle()).split(/[\n,]/u);
    expect(cells.filter((cell) => /^"?[=@+]/u.test(cell))).toEqual([]);
  });

  it('has a line for each change, with the words in the notation of wdiff', () => {
    const [head = '', first] = diffCsv(compare([until(23)], [until(25)]), plainStyle())
      .trimEnd()
      .split('\n');
    expect(head).toContain('id,type,facets,level,score,before,after,words,reasons');
    expect(first).toContain('changed,strengthened quantity-changed,notice,');
    expect(first).toContain('til [-23-]{+25+} år');
  });
});

describe('the wording', () => {
  it.each(['en', 'nb', 'nn'] as const)('fills every blank of every reason in %s', (lang) => {
    const wording = diffWording(lang);
    for (const kind of Object.keys(wording.reasons) as Reason['kind'][]) {
      const reason = {
        kind,
        terms: ['a'],
        concepts: ['a'],
        numbers: ['1'],
        references: ['r'],
        side: 'after',
        candidates: ['x'],
        texts: ['a'],
        statement: 'x',
        text: 'a',
        score: 0.5,
      };
      const ends = kind === 'kind' ? ['goal', 'activity'] : kind === 'status' ? [null, 'completed'] : ['a', null];
      const said = sayReason(
        { ...reason, before: ends[0], after: ends[1], effect: 'neither' } as unknown as Reason,
        wording,
      );
      expect(said).not.toMatch(/[{}]|undefined|null/u);
    }
  });
});
