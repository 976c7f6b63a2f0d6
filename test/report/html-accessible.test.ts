import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import { makeTimeline } from '../../src/diff/timeline.ts';
import { diffHtml } from '../../src/report/diff-html.ts';
import { palette } from '../../src/report/html-page.ts';
import { plainStyle } from '../../src/report/style.ts';
import { timelineHtml } from '../../src/report/timeline-html.ts';
import { xrefHtml } from '../../src/report/xref-html.ts';
import { createAnalyser } from '../../src/similarity/index.ts';
import { crossReference } from '../../src/xref/index.ts';
import { makeDocument } from '../xref/make-document.ts';

// What a checker with a browser (axe-core) held against the pages once, held without one.

const analyser = createAnalyser();
const style = plainStyle({ lang: 'en' });
const more = (id: string, years: number) => ({ id, language: 'nn', period: { start: years, end: years + 2 } });
const old = makeDocument('Alfa', ['Styrkje ettervernet', 'Fleire fosterheimar'], more('old', 2019));
const middle = makeDocument('Alfa', ['Styrkje ettervernet for alle'], more('middle', 2022));
const latest = makeDocument('Alfa', ['Gode skular'], more('latest', 2025));
const other = makeDocument('Beta', [{ text: 'Styrke ettervernet', topics: ['ettervern'] }]);
const pages = {
  diff: diffHtml(diffDocuments(old, middle, { analyser }), style),
  timeline: timelineHtml(makeTimeline([old, middle, latest], { analyser }), style),
  xref: xrefHtml(crossReference([old, other], { analyser }), style),
};

describe.each(Object.entries(pages))('the page of %s', (_name, page) => {
  it('is in its own language, its quotes in theirs', () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/<(?:p|th scope="row"|blockquote) lang="nn">(?:<p>)?(?:<del>.*?<\/del>)?[^<]*ettervernet/u);
  });

  it('has one main heading, one main part and landmarks that can be told apart', () => {
    expect(page.match(/<h1[ >]/gu)).toHaveLength(1);
    expect(page.match(/<main[ >]/gu)).toHaveLength(1);
    const labels = [...page.matchAll(/<(?:section|div|nav)[^>]* aria-label(?:ledby)?="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('can be scrolled by keyboard where a table is wider than the screen', () => {
    if (page.includes('<table>'))
      expect(page).toMatch(/role="region" aria-labelledby="[^"]+" tabindex="0">\s*<table>/u);
  });
});

it('a concern that stays away is told once in full', () => {
  expect(pages.timeline.match(/class="gone"/gu)?.length).toBe(2);
  expect(pages.timeline).toContain('class="still"');
});

describe('the colours', () => {
  const [light = '', dark = ''] = palette.split('@media');
  const of = (css: string) =>
    new Map([...css.matchAll(/--(\w+):(#\w+)/gu)].map(([, name = '', hex = '']) => [name, hex]));
  it.each([
    ['light', of(light)],
    ['dark', of(dark)],
  ])('can be told from their ground in the %s', (_name, colours) => {
    const ratio = (a: string, b: string) => {
      const [x = 0, y = 0] = [a, b].map((name) => luminance(colours.get(name) ?? '')).sort((p, q) => q - p);
      return (x + 0.05) / (y + 0.05);
    };
    for (const ink of ['ink', 'quiet', 'link', 'good', 'bad'])
      for (const ground of ['ground', 'soft']) expect(ratio(ink, ground), `${ink} on ${ground}`).toBeGreaterThan(4.5);
    for (const ground of ['gone', 'come']) expect(ratio('ink', ground), `ink on ${ground}`).toBeGreaterThan(4.5);
    expect(ratio('line', 'ground')).toBeGreaterThan(3);
  });
});

/** Relative luminance of a colour, as WCAG defines it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
