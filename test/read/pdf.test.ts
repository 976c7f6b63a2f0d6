import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/read/pdf.ts';
import type { Reading } from '../../src/read/types.ts';
import { column, makePdf, type Placed } from './make-pdf.ts';
import { furnitureOf, outlineOf, positionFaults } from './reading-tools.ts';

const fixtures = new URL('../fixtures/formats/', import.meta.url);
const load = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, fixtures)));
const read = (bytes: Uint8Array): Promise<Reading> => readPdf({ path: 'x.pdf', bytes });
const pages = (...made: Placed[][]): Promise<Reading> => read(makePdf(made));
const outline = async (...made: Placed[][]): Promise<string[]> => outlineOf((await pages(...made)).tree);

const body = (top = 700): Placed[] =>
  column(
    [
      'Alle barn i kommunen skal kunne gå til skolen på en trygg vei,',
      'også om vinteren og når det er mørkt ute om morgenen.',
    ],
    60,
    top,
  );

describe('a strategy, by the program that made the file', () => {
  const expected = [
    'h1 Trygge skoleveier 2026–2029',
    expect.stringMatching(/^p Denne strategien .* elevråd og på ulykkesstatistikken for de siste ti årene\.$/),
    'h2 Våre mål',
    '  - Alle elever under ti år skal ha gangvei hele veien til skolen',
    '  - Fartsgrensen ved skoler skal være høyst 30 kilometer i timen, og bilene skal holde den',
    '  - Antall barn som blir skadet i trafikken, skal halveres innen 2029',
    'h2 Mål 1: Sammenhengende gangveier',
    expect.stringMatching(/^p Fire av ti .* åpne om vinteren\.$/),
    'p Kommunen vil i perioden:',
    '  - bygge fortau på de strekningene som elevrådene har pekt ut som de farligste, og begynne med dem som har flest elever under ti år',
    '  - brøyte gangveier før kjøreveier alle skoledager',
    '  - sette opp belysning',
    '    - langs alle gangveier innenfor to kilometer fra en skole',
    '    - ved alle holdeplasser for skolebuss',
    'h2 Mål 2: Lavere fart',
    expect.stringMatching(/^p Målinger .* Trafikksikkerhetsopplæringen når barna, men ikke de voksne som kjører\.$/),
    'p Planlagte tiltak:',
    '  - 1 Fartsdempere ved alle barneskoler (gjennomført ved fem)',
    '  - 2 Hjertesone rundt skolene, der ingen biler stanser',
    '  - 3 Årlig måling av fart med offentliggjøring av tallene',
    'h3 Ansvar og frister',
    '| Tiltak | Ansvarlig | Frist',
    '| Kartlegge fortau | Teknisk etat | 2026',
    '| Innføre hjertesone | Skolene | 2027',
    'h2 Hva rapportene viser',
    'p Våre viktigste funn:',
    '  - Sju av ti elever opplever at bilene kjører for fort',
    '  - Bare halvparten av skolene har en plan for trygg skolevei',
    'p Kommunen må følge opp funnene hvert år, og skal legge fram en rapport for kommunestyret innen utgangen av mars.',
  ];

  it.each([
    ['tagged by LibreOffice', 'veistrategi-tagged-libreoffice.pdf', []],
    ['untagged, bullets as text', 'veistrategi-untagged-libreoffice.pdf', ['structure-from-layout']],
    ['tagged by Chromium', 'veistrategi-tagged-chromium.pdf', []],
    ['untagged, bullets drawn as shapes', 'veistrategi-untagged-chromium.pdf', ['structure-from-layout']],
  ])('%s', async (_name, file, doubts) => {
    const reading = await read(load(file));
    expect(outlineOf(reading.tree)).toEqual(expected);
    expect(positionFaults(reading)).toEqual([]);
    expect(reading.markup?.title).toBe('Trygge skoleveier 2026–2029');
    expect(reading.doubts).toEqual(doubts);
    expect(reading.pages?.length).toBe(2);
  });
});

describe('layout', () => {
  it('joins wraps and the hyphens that break words, and keeps those that belong', async () => {
    const lines = [
      'Kommunen skal styrke barne- og ungdomsarbeidet, og alle FN-',
      'konvensjonens rettigheter skal være kjent av trafikksikker-',
      'hetsrådet og av alle som arbeider med barn og unge i kom-',
      'munen vår.',
    ];
    expect(await outline(column(lines, 60, 700))).toEqual([
      'p Kommunen skal styrke barne- og ungdomsarbeidet, og alle FN-konvensjonens rettigheter skal være kjent av trafikksikkerhetsrådet og av alle som arbeider med barn og unge i kommunen vår.',
    ]);
  });

  it('reads columns one after the other, under and over lines of full width', async () => {
    const left = [
      'Kommunen vil bygge flere gangveier',
      'rundt alle skolene slik at barn kan',
      'gå trygt hele året uansett vær, og',
      'den vil også sørge for at de blir',
      'brøytet tidlig om morgenen, før',
      'skoledagen begynner for barna.',
    ];
    const right = [
      'Foreldrene skal få vite hvorfor det',
      'er tryggere for alle når færre barn',
      'blir kjørt til skolen om morgenen.',
      'Kommunen vil derfor gi dem korte',
      'og klare meldinger hvert halvår, på',
      'de språkene som de selv snakker.',
    ];
    const page = [
      ...column(['En plan som gjelder for alle skolene i hele kommunen fra høsten og ut perioden'], 60, 740),
      ...column(left, 60, 700),
      ...column(right, 330, 700),
    ];
    expect(await outline(page)).toEqual([
      'p En plan som gjelder for alle skolene i hele kommunen fra høsten og ut perioden',
      `p ${left.join(' ')}`,
      `p ${right.join(' ')}`,
    ]);
  });

  it('sets apart running heads, page numbers, line numbers and contents, with a reason each', async () => {
    const heads = (page: number): Placed[] => [
      { text: 'Plan for trygge veier', x: 60, y: 800, size: 9 },
      { text: `Side ${page} av 3`, x: 280, y: 30, size: 9 },
    ];
    const contents = column(
      ['Innhold', '1 Lys ................ 4', '2 Fart ............... 7', '3 Buss ............... 9'],
      60,
      700,
    );
    const numbered = Array.from({ length: 8 }, (_, i): Placed[] => [
      { text: String(i + 1), x: 30, y: 700 - i * 15 },
      { text: `Linje ${'abcdefgh'[i]} handler om trygge veier for alle barn i kommunen`, x: 60, y: 700 - i * 15 },
    ]).flat();
    const reading = await pages([...heads(1), ...contents], [...heads(2), ...body()], [...heads(3), ...numbered]);
    expect(furnitureOf(reading.tree)).toEqual({
      'running-head': ['Plan for trygge veier', 'Plan for trygge veier', 'Plan for trygge veier'],
      'page-number': ['Side 1 av 3', 'Side 2 av 3', 'Side 3 av 3'],
      contents: ['Innhold', '1 Lys ................ 4', '2 Fart ............... 7', '3 Buss ............... 9'],
      'line-number': ['1', '2', '3', '4', '5', '6', '7', '8'],
    });
    expect(outlineOf(reading.tree).join(' ')).not.toMatch(/\d/);
  });

  it('does not take a numbered list for line numbers, nor years for page numbers', async () => {
    const items = Array.from({ length: 6 }, (_, i) => `${i + 1}. Bygge fortau nummer ${i + 1} langs veien`);
    const lines = await outline([...column(['Kommunen vil:'], 60, 700), ...column(items, 60, 680)]);
    expect(lines).toEqual(['p Kommunen vil:', ...items.map((item) => `  - ${item.replace('.', '')}`)]);
  });

  it('goes on with a sentence over a page end, around what stands there', async () => {
    const first = column(['Kommunen vil hvert år sette av penger til nye gangveier og til'], 60, 90);
    const second = column(['lys langs dem som finnes.', '', 'Dette gjelder alle skoler.'], 60, 760);
    const reading = await pages(
      [...body(), ...first, { text: '1', x: 290, y: 30 }],
      [...second, { text: '2', x: 290, y: 30 }],
      [...body(), { text: '3', x: 290, y: 30 }],
    );
    expect(outlineOf(reading.tree)).toContain(
      'p Kommunen vil hvert år sette av penger til nye gangveier og til lys langs dem som finnes.',
    );
    expect(furnitureOf(reading.tree)['page-number']).toEqual(['1', '2', '3']);
    const place = reading.text.indexOf('lys langs');
    expect(reading.pages?.[1]).toBe(place);
  });

  it('joins ligatures that are drawn as pieces of their own', async () => {
    const pieces: Placed[] = [
      { text: 'o', x: 60, y: 700 },
      { text: 'ff', x: 66.1, y: 700 },
      { text: 'entlig ansvar for alle barn', x: 72.2, y: 700 },
    ];
    expect(await outline(pieces)).toEqual(['p offentlig ansvar for alle barn']);
  });

  it('repairs signs that stand for ligatures, and says that it did', async () => {
    const reading = await pages(column(['Det oWentlige ansvaret har stor eWekt, og WHO viser til LinkedIn.'], 60, 700));
    expect(outlineOf(reading.tree)).toEqual(['p Det offentlige ansvaret har stor effekt, og WHO viser til LinkedIn.']);
    expect(reading.doubts).toContain('repaired-ligatures');
  });

  it('finds headings by size and by a font of their own', async () => {
    const lines = [
      { text: 'Trygge veier', x: 60, y: 780, size: 20 },
      { text: 'Våre mål', x: 60, y: 730, bold: true },
      ...body(700),
      { text: 'Tiltak', x: 60, y: 650, size: 14 },
      ...body(620),
    ];
    expect((await outline(lines)).filter((line) => line.startsWith('h'))).toEqual([
      'h1 Trygge veier',
      'h3 Våre mål',
      'h2 Tiltak',
    ]);
  });
});

describe('bad files', () => {
  it.each([
    ['empty', new Uint8Array(), /is empty/],
    ['no PDF', new TextEncoder().encode('<html>'), /does not begin with `%PDF-`/],
    ['cut off', load('veistrategi-untagged-libreoffice.pdf').slice(0, 900), /damaged/],
    ['encrypted', load('encrypted.pdf'), /protected with a password/],
    ['scanned', makePdf([[], [], []]), /no text; run text recognition/],
    ['a hundred megabytes of nothing', new Uint8Array(100_000_000), /does not begin with `%PDF-`/],
  ])('%s', async (_name, bytes, sentence) => {
    await expect(read(bytes)).rejects.toThrow(sentence);
  });

  it('leaves the bytes it was given as they are', async () => {
    const bytes = makePdf([body()]);
    const before = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(before);
  });
});
