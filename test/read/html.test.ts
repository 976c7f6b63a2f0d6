import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';
import type { Reading } from '../../src/read/types.ts';
import { furnitureOf, outlineOf, positionFaults } from './reading-tools.ts';

const read = (html: string | Uint8Array): Reading =>
  readHtml({ path: 'page.html', bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html });

const outline = (html: string): string[] => outlineOf(read(html).tree);

describe('structure of pages', () => {
  it('reads headings, paragraphs, nested lists and tables', () => {
    const html = `<h1>Trygge veier</h1><p>Barn skal
      gå trygt.</p><ul><li>en<ul><li>to</li></ul></li><li>tre</li></ul>
      <table><tr><th>Mål</th><th>Tiltak</th></tr><tr><td>Lys</td><td>Pærer</td></tr></table>`;
    expect(outline(html)).toEqual([
      'h1 Trygge veier',
      'p Barn skal gå trygt.',
      '  - en',
      '    - to',
      '  - tre',
      '| Mål | Tiltak',
      '| Lys | Pærer',
    ]);
  });

  it('keeps collapsed accordions, as a heading over their content', () => {
    const html = `<h2>Våre mål</h2><div class="accordion"><button aria-expanded="false">Flere gangveier
      <span>Les mer+</span><span>Lukk-</span></button><div hidden style="display:none"><p>Vi vil bygge.</p></div></div>
      <details><summary>Lys</summary><p>Vi vil lyse opp.</p></details>`;
    expect(outline(html)).toEqual([
      'h2 Våre mål',
      'h3 Flere gangveier',
      'p Vi vil bygge.',
      'h3 Lys',
      'p Vi vil lyse opp.',
    ]);
    expect(furnitureOf(read(html).tree)).toEqual({ control: ['Les mer+', 'Lukk-'] });
  });

  it('keeps the trigger of an accordion in a list as the text of its item', () => {
    const html =
      '<ul><li><button aria-expanded="false">1. Gangveier <span>Les mer</span></button><div hidden><ul><li>lys</li></ul></div></li></ul>';
    expect(outline(html)).toEqual(['  - 1. Gangveier', '    - lys']);
  });

  it('counts ordered lists as their markup does', () => {
    expect(outline('<ol start="3"><li>c<li value="7">g<li>h</ol><ol type="a"><li>x</ol>')).toEqual([
      '  - 3 c',
      '  - 7 g',
      '  - 8 h',
      '  - a x',
    ]);
  });

  it('puts a list between items under the item before it', () => {
    expect(outline('<ul><li>en</li><ul><li>to</li></ul><li>tre</li></ul>')).toEqual(['  - en', '    - to', '  - tre']);
  });

  it('makes a list of lines that begin with bullets, but not of a quotation', () => {
    const html =
      '<p>Vi krever:<br>&bull; lys<br>• &nbsp;luft</p><p>· fred</p><p>– Vi er redde, sier ungdommen.</p><p>- a<br>- b</p>';
    expect(outline(html)).toEqual([
      'p Vi krever:',
      '  - lys',
      '  - luft',
      '  - fred',
      'p – Vi er redde, sier ungdommen.',
      '  - a',
      '  - b',
    ]);
  });

  it('takes a table that lays out the page apart, and gives a data table its caption as a line before it', () => {
    expect(outline('<table><tr><td><h2>Om</h2><p>Tekst</p></td></tr></table>')).toEqual(['h2 Om', 'p Tekst']);
    expect(outline('<table><caption>Tiltak</caption><tr><td>a</td><td><p>b</p><p>c</p></td></tr></table>')).toEqual([
      'p Tiltak',
      '| a | b c',
    ]);
  });

  it('joins words over inline markup without blanks and parts them at line breaks', () => {
    expect(outline('<p>barne<b>vern</b>s<i></i>lov<br>ny</p>')).toEqual(['p barnevernslov ny']);
  });
});

const soup = (
  inner: string,
): string => `<div class="side"><div class="hovedmeny"><a href=a>Om oss</a> <a href=b>Tema</a></div>
  <div class="cookie-boks">Vi bruker informasjonskapsler for å telle besøk. <a href=p>Personvern</a></div>
  <div class="innhold">${inner}</div><div class="relatert"><div>Les også</div><a href=c>Sykkelveier i hele landet</a></div>
  <div class="bunn">Postboks 7</div></div>`;

const semantic = (
  inner: string,
): string => `<body><nav><a href=a>Om oss</a></nav><div role="dialog">Vi bruker informasjonskapsler.</div>
  <main>${inner}<aside><h2>Les også</h2><ul><li><a href=c>Sykkelveier i hele landet</a></li></ul></aside></main>
  <footer>Postboks 7 <form><label>Nyhetsbrev <input></label></form></footer></body>`;

const content =
  '<h1>Gangveier</h1><p>Vi vil bygge gangveier til alle skoler i hele kommunen, slik at ingen barn må gå i veikanten.</p><ul><li><a href="#1">Lys</a></li><li><a href="#2">Fortau</a></li><li><a href="#3">Bom</a></li></ul>';

describe('furniture of pages', () => {
  it.each([
    ['div soup', soup(content)],
    ['a semantic page', semantic(content)],
  ])('keeps the document of %s and nothing else', (_name, html) => {
    expect(outline(html)).toEqual([
      'h1 Gangveier',
      'p Vi vil bygge gangveier til alle skoler i hele kommunen, slik at ingen barn må gå i veikanten.',
      '  - Lys',
      '  - Fortau',
      '  - Bom',
    ]);
  });

  it('says why each part is furniture', () => {
    expect(Object.keys(furnitureOf(read(soup(content)).tree)).sort()).toEqual([
      'cookie-notice',
      'footer',
      'navigation',
      'related-links',
    ]);
  });

  it('never drops the document for the name of what wraps it', () => {
    const html = `<div class="page-with-menu"><form id="aspnetForm" class="sidebar">${content}<p>${'Lang tekst om veier. '.repeat(20)}</p></form></div>`;
    expect(outline(html)[0]).toBe('h1 Gangveier');
  });

  it('loses no words: each is content or furniture', () => {
    const { tree } = read(soup(content));
    const words = [...outlineOf(tree), ...Object.values(furnitureOf(tree)).flat()].join(' ');
    for (const word of ['Tema', 'Personvern', 'Gangveier', 'Sykkelveier', 'Postboks']) expect(words).toContain(word);
  });
});

describe('what the head says', () => {
  it('takes title, organisation, language, date and address', () => {
    const html = `<html lang="nn-NO"><head><title>Vegar | Barnas Hus</title><link rel="canonical" href="https://example.org/v">
      <script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Vegar","datePublished":"2024-03-02T08:00:00Z"}]}</script></head><body><h1>Vegar</h1></body></html>`;
    expect(read(html).markup).toEqual({
      title: 'Vegar',
      organisation: 'Barnas Hus',
      language: 'nn',
      published: '2024-03-02',
      url: 'https://example.org/v',
    });
  });

  it('prefers the title that the page itself bears, and says nothing it does not know', () => {
    const html =
      '<html lang="no"><head><title>Side</title><meta property="og:title" content="Delt tittel"><meta name="date" content="i går"></head><body><h1>Side</h1></body></html>';
    expect(read(html).markup).toEqual({ title: 'Side' });
    expect(read('<p>bare tekst</p>').markup).toBeNull();
  });

  it('passes over JSON-LD that is broken or enormous', () => {
    expect(read('<script type="application/ld+json">{"@type":</script><h1>A</h1>').markup).toBeNull();
  });
});

describe('encodings', () => {
  const latin = Uint8Array.from(Buffer.from('<p>Barn på tå</p>', 'latin1'));
  it('reads Windows-1252 where the page is no UTF-8, and says so', () => {
    const reading = read(latin);
    expect(outlineOf(reading.tree)).toEqual(['p Barn på tå']);
    expect([reading.encoding, reading.doubts]).toEqual(['windows-1252', ['decoded-as-windows-1252']]);
  });

  it('believes the page and the byte order mark, which is no part of the text', () => {
    expect(read(Uint8Array.from(Buffer.from('<meta charset="iso-8859-1"><p>å</p>', 'latin1'))).doubts).toEqual([]);
    const marked = read(`\ufeff<p>å</p>`);
    expect([marked.text, marked.encoding]).toEqual(['<p>å</p>', 'utf-8']);
  });
});

describe('positions', () => {
  it('point into the source over entities, line ends and bullets', () => {
    for (const html of [
      '<p>a &amp; b &oslash;\r\n  c</p>',
      soup(content),
      '<p>x<br>&bull;&nbsp;y<br>• z</p>',
      '&amp;<br>- <br>•',
      '<pre>a\n  b</pre>',
      '<table>feil<tr><td>a',
      '<table><td><td>- </p>&',
    ]) {
      expect(positionFaults(read(html))).toEqual([]);
    }
  });

  it('hold for any markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<ul>',
      '<li>',
      '</ul>',
      '<ol>',
      '<b>',
      '</b>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<h2>',
      '</h2>',
      '<br>',
      '<a href=x>',
      '</a>',
      '&amp;',
      '&oslash',
      '&#x41;',
      '&nosuch;',
      '&',
      '<',
      '•',
      '- ',
      '\r\n',
      '\n',
      '  ',
      'barn',
      'å',
      '\u00a0',
      '<!-- x -->',
      '<script>1<2</script>',
      '\0',
      '<nav>',
      '</nav>',
      '<span class=menu>',
      '</span>',
      '<button>',
      '</button>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const faults = positionFaults(read(pieces.join(''))).filter((fault) => !/^text .*(<|\\u0000)/.test(fault));
        expect(faults).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('hostile pages', () => {
  it.each([
    ['deep nesting', '<div>'.repeat(100_000)],
    ['deep formatting', '<b>'.repeat(50_000)],
    ['deep nesting behind quotes', '<div title=">">'.repeat(5000)],
  ])('refuses %s with a sentence', (_name, html) => {
    expect(() => read(html)).toThrow(/nests elements too deeply/);
  });

  it('refuses a hundred megabytes of nothing before making anything of them', () => {
    expect(() => read(new Uint8Array(100_000_000))).toThrow(/larger than can be read safely/);
  });

  it('holds spans of tables to sense', () => {
    expect(
      outline('<table><tr><td colspan="1000000000" rowspan="1000000000">a</td></tr><tr><td>b</td></tr></table>').length,
    ).toBe(2);
  });

  it('runs and shows no script', () => {
    const html =
      '<p onclick="throw 1">Tekst</p><script>globalThis.hit = 1</script><svg><script>throw 2</script></svg><iframe src="file:///etc/passwd"></iframe><template><p>x</p></template>';
    expect(outline(html)).toEqual(['p Tekst']);
    expect('hit' in globalThis).toBe(false);
  });

  it('reads an empty page as an empty document', () => {
    expect(read('').tree.children).toEqual([]);
  });
});
