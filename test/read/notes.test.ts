import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';
import { joinLines } from '../../src/read/pdf-join.ts';
import { parseText } from '../helpers/parse-text.ts';
import { furnitureOf, outlineOf } from './reading-tools.ts';

const read = (html: string) => readHtml({ path: 'page.html', bytes: new TextEncoder().encode(html) }).tree;

describe('notes and struck words of pages', () => {
  it.each([
    [
      'a raised link',
      'bygge skoler<sup><a href="#fn1">1</a></sup>',
      '<div class="footnotes"><p>Gjelder alle.</p></div>',
    ],
    [
      'LibreOffice',
      'bygge skoler<a class="sdfootnoteanc" href="#sdfootnote2sym"><sup>2</sup></a>',
      '<div id="sdfootnote2"><p><a class="sdfootnotesym" href="#sdfootnote2anc">2</a>Gjelder alle.</p></div>',
    ],
    [
      'Pandoc',
      'bygge skoler<a href="#fn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a>',
      '<section role="doc-endnotes"><ol><li id="fn1"><p>Gjelder alle. <a href="#fnref1" role="doc-backlink">↩</a></p></li></ol></section>',
    ],
  ])('are set apart as %s writes them', (_name, item, note) => {
    const tree = read(`<main><h1>Plan</h1><p>Vi vil:</p><ul><li>${item}</li><li>lage veier</li></ul>${note}</main>`);
    expect(outlineOf(tree)).toEqual(['h1 Plan', 'p Vi vil:', '  - bygge skoler', '  - lage veier']);
    expect(Object.keys(furnitureOf(tree)).sort()).toEqual(['note', 'note-mark']);
  });

  it('are not seen where a raised figure belongs to its word, or a link is a number', () => {
    const tree = read('<p>Vi vil ha 20 m<sup>2</sup> mer til hver, se side <a href="/plan#s">12</a>.</p>');
    expect(outlineOf(tree)).toEqual(['p Vi vil ha 20 m2 mer til hver, se side 12.']);
  });

  it('words that are struck out are no words of the text', () => {
    const tree = read('<ul><li>bygge <del>motorveier</del> <ins>gangveier</ins> og <s>broer</s> fortau</li></ul>');
    expect(outlineOf(tree).map((line) => line.replace(/\s+/g, ' '))).toEqual([' - bygge gangveier og fortau']);
    expect(furnitureOf(tree)).toEqual({ deleted: ['motorveier', 'broer'] });
  });
});

describe('struck words of Markdown', () => {
  it('are no words of the text either, and every word is accounted for', () => {
    const document = parseText('# Veier\n\nVi vil:\n\n- bygge ~~motorveier~~ gangveier\n', { path: 'a.md' });
    expect(document.statements.map(({ text }) => text)).toEqual(['bygge gangveier']);
    expect(document.coverage.unaccounted).toBe(0);
  });
});

describe('lines of a PDF', () => {
  it('join years from and to without a blank', () => {
    expect(joinLines('Plan for veier 2026–', '2028 og fram')).toBe('Plan for veier 2026–2028 og fram');
    expect(joinLines('Ingen flere –', '2028 er året')).toBe('Ingen flere – 2028 er året');
  });
});
