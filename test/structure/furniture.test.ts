import { describe, expect, it } from 'vitest';
import { parseText, setApart, told } from '../helpers/parse-text.ts';

const lines = (...parts: string[]): string => parts.join('\n');

describe('what belongs to the page', () => {
  it('is a head that comes back with other page numbers, but not its first line', () => {
    const document = parseText(
      lines(
        'Mat til alle',
        '',
        'Vi vil gi alle frokost.',
        '',
        'Mat til alle 9',
        '',
        'Staten må betale.',
        '',
        'Mat til alle 10',
      ),
    );
    expect(setApart(document)).toEqual(['running-head: Mat til alle 9', 'running-head: Mat til alle 10']);
    expect(document.title).toBe('Mat til alle');
  });

  it('is no series of headings that count from one', () => {
    const document = parseText(
      lines('Våre mål del 1', '', '• Ingen er sultne', '', 'Våre mål del 2', '', '• Alle får frukt'),
    );
    expect(document.furniture).toEqual([]);
    expect(told(document)).toEqual(['goal Ingen er sultne', 'goal Alle får frukt']);
  });

  it('is a trail set as a list', () => {
    const document = parseText(
      lines('• Forside', '• Politikk', '• Skolemat', '', 'Skolemat for alle', '', 'Vi vil gi alle frokost.'),
    );
    expect(setApart(document)).toEqual(['breadcrumb: Forside', 'breadcrumb: Politikk', 'breadcrumb: Skolemat']);
    expect(document.title).toBe('Skolemat for alle');
  });

  it('is the same caption twice in a row, not the same sentence', () => {
    const caption = 'PÅ TUNET: Kari Nordmann (leder) og Ola Dal ser på grøten.';
    const sentence = 'Vi vil gi alle elever i hele landet varm frokost.';
    expect(setApart(parseText(lines(caption, caption, '', sentence)))).toEqual([
      `caption: ${caption}`,
      `caption: ${caption}`,
    ]);
    expect(parseText(lines('Mat', '', sentence, sentence)).furniture).toEqual([]);
  });

  it('is no consent that the text is about', () => {
    const document = parseText(
      lines('Venstre vil:', '• Ta opp samtaler i skolen, dersom barnet samtykker.', '• Gi alle elever frokost'),
    );
    expect(document.furniture).toEqual([]);
    expect(document.statements).toHaveLength(2);
  });

  it('ends what was announced, where it is a heading', () => {
    const document = parseText(
      lines(
        '# Mat',
        '',
        'Venstre vil:',
        '',
        '- gi alle frokost',
        '- bygge kjøkken',
        '',
        '## Kontakt',
        '',
        '- Kari Nordmann',
        '- Ola Dal',
      ),
      { path: 'side.md' },
    );
    expect(told(document)).toEqual(['proposal gi alle frokost', 'proposal bygge kjøkken']);
  });

  it.each([
    ['a menu word that no phrase knows', ['Meny', 'Søk', 'Mennesker', 'Bli medlem', 'Skolemat']],
    ['a genre and a date', ['Hopp til innhold', 'Meny', 'Pressemelding', '14. mars 2031', 'Skolemat']],
  ])('leaves the title to the line behind %s, on a page saved line by line', (_what, head) => {
    const document = parseText(lines(...head, 'Alle elever må få varm mat på skolen hver dag.'));
    expect(document.title).toBe('Skolemat');
  });

  it('is the names of other documents over a transcript', () => {
    const document = parseText(
      'Matplan for skolen\n\nLike dokumenter\nPlan for et trygt skolemiljø\n\nHva gjør vi når noen er sultne?\n\nTranskript\n\nAlle elever skal få frokost.',
    );
    expect(setApart(document)).toContain('related-links: Hva gjør vi når noen er sultne?');
    expect(document.statements.map(({ text }) => text)).toEqual(['Alle elever skal få frokost.']);
  });

  it.each([
    ['who wrote it', ['Mat i skolen', '', 'Skrevet av Kari Nordmann', ''], 'byline: Skrevet av Kari Nordmann'],
    ['whose office wrote it', ['Mat i skolen', '', 'Av Byrådslederens kontor', ''], 'byline: Av Byrådslederens kontor'],
    ['a name right under the title', ['Mat i skolen', '', 'Anne-Rita Dal', ''], 'byline: Anne-Rita Dal'],
    [
      'what a picture shows, without a capital',
      ['Mat i skolen', '', 'Vi vil gi mat.', '', 'eldre dame leser bok for barn', ''],
      'caption: eldre dame leser bok for barn',
    ],
    [
      'a trail that ends in a bill',
      ['Budsjettet 2031 / Dokumenter / Prop. 1 S', '', 'Mat i skolen', ''],
      'breadcrumb: Budsjettet 2031 / Dokumenter / Prop. 1 S',
    ],
    ['the letters of a list of pages', ['Mat i skolen', '', 'A B D E F G H I Ø', ''], 'menu: A B D E F G H I Ø'],
    ['the file that was set', ['Mat i skolen', '', 'Mat_FINAL.indd 2', ''], 'running-head: Mat_FINAL.indd 2'],
    ['the logo of a party', ['Mat i skolen', '', 'Logo Venstre', '', 'Alle får mat.', ''], 'caption: Logo Venstre'],
    [
      'by which rules a newspaper works',
      ['Mat i skolen', '', 'Dagsavisen arbeider etter Vær Varsom-plakatens regler', ''],
      'notice: Dagsavisen arbeider etter Vær Varsom-plakatens regler',
    ],
    [
      'how people in a picture sit',
      ['Mat i skolen', '', 'Vi vil gi mat.', '', 'To jenter som sitter på en benk', ''],
      'caption: To jenter som sitter på en benk',
    ],
    ['whose agency sent it', ['Mat i skolen', '', 'Vi vil gi mat.', '', '(©NTB)', ''], 'caption: (©NTB)'],
    [
      'a link with its site behind it',
      ['Mat i skolen', '', 'Vi har skrevet:', '', 'Brev om mat til Udir (barneombudet.no)', ''],
      'related-links: Brev om mat til Udir (barneombudet.no)',
    ],
    [
      'the months of an archive',
      ['Mat i skolen', '', 'Vi vil gi mat.', '', 'Arkiv', 'april 2031', 'mars 2031', ''],
      'menu: april 2031',
    ],
    [
      'what stands under «se også»',
      ['Mat i skolen', '', 'Vi vil gi mat.', '', 'Se også:', 'Noen synspunkter om grøt', ''],
      'related-links: Noen synspunkter om grøt',
    ],
    ['the shelf it stands on', ['Kostdebatt', '', 'Mat i skolen', ''], 'shelf: Kostdebatt'],
    [
      'a name over an address to write to',
      ['Mat i skolen', '', 'Elevene spiser.', '', 'Kari Dal Nordmann', '', 'kari@example.org', ''],
      'byline: Kari Dal Nordmann',
    ],
    [
      'who wrote it, and when',
      ['Mat i skolen', '', '11.09.2031 Kari Nordmann (tekst)', ''],
      'byline: 11.09.2031 Kari Nordmann (tekst)',
    ],
    [
      'what shouts over a name',
      ['Mat i skolen', '', 'GLAD I GRØT: Kari Nordmann vil ha mer av den.', ''],
      'caption: GLAD I GRØT: Kari Nordmann vil ha mer av den.',
    ],
    [
      'what ends in the agency of a photographer',
      ['Mat i skolen', '', 'Kokk Kari Nordmann. (Ola Dal/NTB)', ''],
      'caption: Kokk Kari Nordmann. (Ola Dal/NTB)',
    ],
    [
      'the same telling of a person, set apart twice',
      [
        'Mat i skolen',
        '',
        'Kokk Kari Nordmann mener at grøten er god.',
        '',
        'Kokk Kari Nordmann mener at grøten er god.',
        '',
      ],
      'caption: Kokk Kari Nordmann mener at grøten er god.',
    ],
    ['a picture’s name', ['Mat i skolen', '', 'grot_4711', ''], 'caption: grot_4711'],
    ['a logo with its size', ['logo venstre 194x64', '', 'Mat i skolen', ''], 'caption: logo venstre 194x64'],
    [
      'who does what in an office',
      ['Mat i skolen', '', 'Daglig leder: Kari Nordmann og Ola Dal', ''],
      'contact: Daglig leder: Kari Nordmann og Ola Dal',
    ],
    [
      'the reference of a letter',
      ['Mat i skolen', '', 'Vår saksbehandler: Kari Dal', ''],
      'contact: Vår saksbehandler: Kari Dal',
    ],
    ['a price', ['Mat i skolen', '', '298,00 kr', ''], 'shop: 298,00 kr'],
    [
      'what a browser without scripts is told',
      ['JavaScript is disabled in your browser. Turn it on.', '', 'Mat i skolen', ''],
      'notice: JavaScript is disabled in your browser. Turn it on.',
    ],
    [
      'a page in a viewer, however long its name',
      ['Mat i skolen', '', `Page 2: ${'Mat i skolen og grøt i barnehagen '.repeat(8)}`, ''],
      `document-viewer: Page 2: ${'Mat i skolen og grøt i barnehagen '.repeat(8).trim()}`,
    ],
    [
      'rows of counties',
      ['Mat i skolen', '', 'ALLE FYLKER Hedmark Oppland Telemark', 'Akershus Møre og Romsdal Troms', ''],
      'menu: Akershus Møre og Romsdal Troms',
    ],
  ])('is %s', (_what, head, apart) => {
    expect(setApart(parseText(lines(...head, 'Alle elever får mat, og staten betaler.')))).toContain(apart);
  });

  it('is a nested menu of many pages, but for the name of whose page it is', () => {
    const menu = ['• Arbeidet vårt', '  • Publikasjoner', '    • Alle grøttyper', '    • Rapporter om havre'];
    const more = ['• Om oss', '  • Ansatte', '• Kontakt', '  • Presse', '• Temaer', '  • Grøt i nord'];
    const document = parseText(lines('Hopp til innhold', '', 'Redd Barna', '', ...menu, ...more));
    expect(setApart(document)).toContain('menu: Grøt i nord');
    expect(document.statements).toEqual([]);
    const demands = parseText(lines('Venstre vil ha:', '', ...menu, ...more));
    expect(demands.statements.length).toBeGreaterThan(3);
  });

  it.each([
    [
      'the lines of a sentence',
      ['Mat i skolen', '', 'Vi vil gi alle elever', 'varm mat hver eneste dag', 'så lenge det varer.'],
    ],
    ['the date of what is told', ['Mat i skolen', '', '14. mars 2031', '', 'Vi vil gi mat, og staten betaler.']],
    ['what shouts over many things', ['NY GRØT: Kari Nordmann vil ha havre.', '', 'NY GRØT: Ola Dal vil ha bygg.']],
    ['a row of places alone', ['Mat i skolen', '', 'Vi vil gi mat, og staten betaler.', '', 'Oslo Bergen Trondheim']],
    ['a name that signs', ['Mat i skolen', '', 'Vi vil gi mat, og staten betaler.', '', 'Kari Nordmann']],
    [
      'a headline with «foran»',
      ['Mat i skolen', '', 'Vi vil gi mat.', '', 'Våre krav foran stortingsvalget', '', 'Alle får mat.'],
    ],
    [
      'the address of whom a letter is to',
      ['Mat i skolen', '', 'Kunnskapsdepartementet', 'Postboks 8119 Dep.', '0032 Oslo', '', 'Vi vil gi mat.'],
    ],
  ])('is not %s', (_what, text) => {
    expect(setApart(parseText(lines(...text)))).toEqual([]);
  });
});

it('sets apart the number of a page between hyphens, which begins as an item does', () => {
  const document = parseText('Mat for alle\n\nAlle barn trenger mat hver dag.\n\n- 5 -\n\nVi vil gi dem graut.\n');
  expect(document.furniture.map(({ reason, text }) => [reason, text])).toEqual([['page-number', '5 -']]);
});

it('sets apart a head with the number of its page between two names', () => {
  const document = parseText(
    'Mat for alle\n\nAlle barn trenger mat hver dag.\n\nSkolemat - 3 - Lillevik kommune\n\nVi vil gi dem graut.\n\nTil: Lillevik kommune\n',
  );
  expect(document.furniture.map(({ reason, text }) => [reason, text])).toEqual([
    ['running-head', 'Skolemat - 3 - Lillevik kommune'],
  ]);
});

it('takes the small numbers of a table for no prices', () => {
  expect(setApart(parseText('Budsjett\n\nMat i skolen:\n\n1,80\n\n0,75\n\nVi vil gi alle mat.\n'))).toEqual([]);
});

it('keeps a line with a number between words that head no page', () => {
  expect(told(parseText('Plan\n\nVi vil:\n\nKjøpe gryter - 3 - store\nKoke graut\n'))).toHaveLength(2);
});
