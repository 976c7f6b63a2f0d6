import { createHash } from 'node:crypto';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { plainStyle } from '../../src/report/style.ts';
import { xrefCsv } from '../../src/report/xref-csv.ts';
import { xrefDot } from '../../src/report/xref-dot.ts';
import { xrefGraphml } from '../../src/report/xref-graphml.ts';
import { xrefHtml } from '../../src/report/xref-html.ts';
import { xrefJson } from '../../src/report/xref-json.ts';
import { xrefMarkdown } from '../../src/report/xref-markdown.ts';
import { matrixOf } from '../../src/report/xref-matrix.ts';
import { xrefPretty } from '../../src/report/xref-pretty.ts';
import { breachesOf } from '../../src/schemas.ts';
import { createAnalyser } from '../../src/similarity/index.ts';
import type { LinkType } from '../../src/xref/index.ts';
import { crossReference, selectXref } from '../../src/xref/index.ts';
import { makeDocument } from '../xref/make-document.ts';

const analyser = createAnalyser();
const style = plainStyle();
/** What a hostile document may hold. */
const NASTY = '=HYPERLINK("x") <script>alert(1)</script> & "ettervern" \u001b[31m | `kode` *a*';
const alfa = makeDocument('Alfa', [
  { text: `Utvide ettervernet ${NASTY}`, topics: ['ettervern'] },
  { text: 'Avvikle kontantstøtten', topics: ['barnetrygd'] },
]);
const beta = makeDocument('Beta "B" <b>', [
  { text: 'Utvide ettervernet til alle', kind: 'goal', topics: ['ettervern'] },
  { text: 'Beholde kontantstøtten', topics: ['barnetrygd'] },
  { text: 'Det mangler rutiner for søsken', kind: 'finding', topics: ['sosken'] },
]);
const xref = crossReference([alfa, beta], { analyser });
const query = crossReference([alfa, beta], { analyser, query: 'ettervern' });
const none = crossReference([], { analyser });
const apart = crossReference([makeDocument('Alfa', ['Bygge veier']), makeDocument('Beta', ['Styrke skolen'])], {
  analyser,
});

test('the sample holds what the formats are to show', () => {
  expect(new Set(xref.links.map(({ type }) => type))).toEqual(new Set(['agrees', 'conflicts']));
  expect(xref.unanswered).toHaveLength(1);
});

describe('one organisation alone', () => {
  const alone = crossReference([beta], { analyser });
  const formats = {
    pretty: xrefPretty,
    markdown: xrefMarkdown,
    html: xrefHtml,
    dot: xrefDot,
    graphml: xrefGraphml,
  } as const;
  test.each(Object.entries(formats))('is said in %s, and never reads as all answered', (_, write) => {
    const text = write(alone, style).replace(/\s+/gu, ' ');
    expect(text).toContain('Nothing was examined: all statements are of one organisation');
    expect(text).not.toMatch(/nobody answers|0 of 1|none\)/u);
    expect(write(xref, style)).not.toContain('Nothing was examined');
    expect(write(none, style)).toContain('Nothing was examined: there are no statements');
  });

  test.each(['nb', 'nn'] as const)('is said in %s', (lang) => {
    for (const write of Object.values(formats))
      expect(write(alone, plainStyle({ lang })).replace(/\s+/gu, ' ')).toMatch(
        /(?:Ingenting ble undersøkt: alle utsagn|Ingenting vart undersøkt: alle utsegner) er av/u,
      );
  });

  test('is said in json, and not of two or of a question', () => {
    expect([alone, xref, none].map(({ verdict }) => verdict)).toEqual([
      'nothing-examined',
      'examined',
      'nothing-examined',
    ]);
    const asked = crossReference([beta], { analyser, query: 'kontantstøtte' });
    for (const write of Object.values(formats)) expect(write(asked, style)).not.toContain('Nothing was examined');
  });

  test('leaves its positions, and the graphs sound', () => {
    expect(xrefPretty(alone, style)).toContain('Positions by topic');
    expect(parseXml(xrefGraphml(alone)).root?.name).toBe('graphml');
    expect(xrefCsv(alone).trim().split('\r\n')).toHaveLength(1);
  });
});

test.each([
  ['en', '+4: for, in 4 statements', /partly: both, against a part, or findings only/u],
  ['nb', '+4: for, i 4 utsagn', /delvis: for og mot, mot en del, eller bare funn/u],
  ['nn', '+4: for, i 4 utsegner', /delvis: for og mot, mot ein del, eller berre funn/u],
] as const)('the legend says in %s what the numbers count, and what partly may be', (lang, count, partly) => {
  const spoken = plainStyle({ lang });
  const pretty = xrefPretty(xref, spoken).replace(/\s+/gu, ' ');
  expect(pretty).toContain(count);
  expect(pretty).toMatch(partly);
  for (const write of [xrefMarkdown, xrefHtml]) {
    expect(write(xref, spoken)).toContain('for (4/12): ');
    expect(write(xref, spoken)).toMatch(partly);
  }
});

describe('json', () => {
  test.each([
    ['links', xref],
    ['a question', query],
    ['nothing', none],
  ])('of %s is one value that the schema takes, and the result itself', async (_, result) => {
    const value = JSON.parse([...xrefJson(result)].join(''));
    expect(await breachesOf('xref', value)).toEqual([]);
    expect(value).toEqual(result);
  });
});

describe('csv', () => {
  test('has a row for each link, guards formulas and opens with a mark where asked', () => {
    const text = xrefCsv(xref, { bom: true });
    expect(text.startsWith('\ufefftype,score,topics,reasons,source_document')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(xref.links.length + 2);
    const guarded = crossReference(
      [makeDocument('Alfa', ['=1+1 ettervern']), makeDocument('Beta', ['Bedre ettervern'])],
      { analyser },
    );
    expect(xrefCsv(guarded)).toContain(",'=1+1 ettervern");
    expect(xrefCsv(guarded).startsWith('\ufeff')).toBe(false);
  });

  test('of a question has a row for each statement', () => {
    expect(xrefCsv(query).split('\r\n')).toHaveLength((query.query?.hits.length ?? 0) + 2);
  });
});

describe('pretty', () => {
  test('answers first: agreements, conflicts, findings without an answer, then the matrix', () => {
    const text = xrefPretty(xref, style);
    const order = ['Agreements', 'Conflicts', 'Findings that nobody answers', 'Positions by topic'].map((heading) =>
      text.indexOf(heading),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'opposite direction: Avvikle … kontantstøtten ↔ Beholde … kontantstøtten',
    );
  });

  test('obeys no control character and keeps to the width', () => {
    const text = xrefPretty(xref, plainStyle({ columns: 60 }));
    expect(text).not.toContain('\u001b');
    expect(text).toContain('\\x1b');
  });

  test('puts a wide matrix in parts that fit', () => {
    const many = crossReference(
      Array.from({ length: 12 }, (_, at) =>
        makeDocument(`Lag ${at}`, [{ text: 'Et godt ettervern', topics: ['ettervern'] }]),
      ),
      { analyser },
    );
    const lines = xrefPretty(many, plainStyle({ columns: 40 })).split('\n');
    expect(lines.filter((line) => line.startsWith('  ettervern')).length).toBe(3);
    expect(
      Math.max(...lines.filter((line) => line.startsWith('  ettervern')).map((line) => line.length)),
    ).toBeLessThanOrEqual(40);
  });

  test('keeps to the types that are asked for', () => {
    const asked = (types: readonly LinkType[], of = xref) =>
      xrefPretty(selectXref(of, { types }), plainStyle(), { textOf: () => undefined, types });
    expect(asked(['conflicts'])).toContain('Conflicts (');
    for (const other of ['Agreements', 'Findings that nobody answers'])
      expect(asked(['conflicts'])).not.toContain(other);
    expect(asked(['addresses'], apart)).toContain('Answers to findings (none)');
    expect(asked(['addresses'], apart)).toContain('Findings that nobody answers (');
    expect(asked(['addresses'], apart)).not.toContain('Conflicts');
    expect(xrefMarkdown(xref, style, { textOf: () => undefined, types: ['conflicts'] })).not.toContain(
      'nobody answers',
    );
    expect(xrefHtml(xref, style, { textOf: () => undefined, types: ['conflicts'] })).not.toContain('nobody answers');
  });

  test('calls topics by their labels', () => {
    const labelled = { ...plainStyle({ columns: 80 }), topic: (id: string) => (id === 'ettervern' ? 'Aftercare' : id) };
    expect(xrefPretty(xref, labelled)).toMatch(/^ {2}Aftercare +[+±]/mu);
    expect(xrefMarkdown(xref, labelled)).toContain('| Aftercare |');
    expect(xrefHtml(xref, labelled)).toContain('<th scope="row">Aftercare</th>');
    expect(xrefHtml(xref, labelled)).toContain('<option value="ettervern">Aftercare</option>');
  });

  test('says that there is none, rather than nothing', () => {
    expect(xrefPretty(apart, plainStyle({ lang: 'nb' }))).toContain('Strid (ingen)');
  });
});

describe('markdown', () => {
  test('escapes what a document holds', () => {
    const text = xrefMarkdown(xref, style);
    expect(text).not.toMatch(/(?<!\\)<script/u);
    expect(text).toContain('\\`kode\\` \\*a\\*');
    expect(text).toContain('| ettervern | for (1/2) | for (1/3) |');
  });
});

describe('html', () => {
  const text = xrefHtml(xref, plainStyle({ lang: 'nb' }));

  test('escapes what a document holds, and loads nothing from elsewhere', () => {
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toMatch(/(?:src|href)="(?!#)/u);
    expect(text).not.toContain('\u001b');
  });

  test('allows its own style and script and no other', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(text)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const name of ['style', 'script']) {
      const inside = new RegExp(`<${name}>(.*?)</${name}>`, 'su').exec(text)?.[1] ?? '';
      expect(policy).toContain(`${name}-src 'sha256-${createHash('sha256').update(inside).digest('base64')}'`);
    }
    expect(text.replace(/<script>.*?<\/script>/su, '')).not.toMatch(/<[a-z][^>]*\s(?:on[a-z]+|style)=/u);
  });

  test('names each control, table head and region for those who do not see it', () => {
    expect(text).toContain('<html lang="nb">');
    expect(text.match(/<select/gu)?.length).toBe(text.match(/<label>[^<]+<select/gu)?.length);
    expect(text).toContain('role="status" aria-live="polite"');
    expect(text).toContain('<th scope="col">Alfa</th>');
    expect(text).toContain('<th scope="row">ettervern</th>');
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of text.matchAll(/aria-labelledby="([^"]+)"/gu)) expect(ids).toContain(id);
  });

  test('each cell names its statements, with what they were found among', () => {
    expect(text).toMatch(/<summary>for \(1\/2\)<\/summary><ul><li>Utvide ettervernet/u);
    expect(text).toContain('<td class="silent">taus (0/2)</td>');
  });
});

describe('graphs', () => {
  test('graphml is well-formed, and each edge joins nodes that are there', () => {
    const root = parseXml(xrefGraphml(xref)).root;
    const graph = root?.children.find((child) => child instanceof XmlElement && child.name === 'graph') as XmlElement;
    const elements = graph.children.filter((child) => child instanceof XmlElement);
    const nodes = new Set(elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id));
    const edges = elements.filter(({ name }) => name === 'edge');
    expect(edges).toHaveLength(xref.links.length);
    for (const { attributes } of edges) expect(nodes.has(attributes.source) && nodes.has(attributes.target)).toBe(true);
  });

  test('dot groups statements by organisation and quotes what a document holds', () => {
    const text = xrefDot(xref);
    expect(text).toContain('label="Beta \\"B\\" <b>";');
    expect(text.match(/ -> /gu)).toHaveLength(xref.links.length);
    expect(text.split('\n').every((line) => (line.replace(/\\./gu, '').match(/"/gu)?.length ?? 0) % 2 === 0)).toBe(
      true,
    );
  });
});

test('the matrix puts topics that most speak of first, and leaves empty what was not examined', () => {
  const { organisations, rows } = matrixOf(xref);
  expect(organisations).toEqual(['Alfa', 'Beta "B" <b>']);
  expect(rows.map(({ topic }) => topic)).toEqual(['barnetrygd', 'ettervern', 'sosken']);
  const position = {
    topic: 't',
    organisation: 'B',
    stance: 'for' as const,
    statements: ['s'],
    counts: { for: 1, against: 0, findings: 0, examined: 1 },
  };
  const other = { ...position, topic: 'u', organisation: 'A' };
  expect(matrixOf({ ...xref, positions: [position, other] }).rows[0]?.cells).toEqual([position, null]);
});
