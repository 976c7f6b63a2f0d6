import { describe, expect, it } from 'vitest';
import { parentOf, parseText, statement, told } from '../helpers/parse-text.ts';

const lines = (...parts: string[]): string => parts.join('\n');

describe('tables flattened to lines', () => {
  it('with all heads on one line have rows that begin with their number', () => {
    const document = parseText(
      lines(
        'Handlingsplan for skolemat',
        '',
        'Nr Tiltak Ansvar Frist',
        '1 Bygge kjøkken på to skoler',
        'Rektor',
        'Mai 2031',
        '2 Ansette kokk (gjennomført)',
        'Styret',
        'Løpende',
      ),
    );
    expect(document.statements.map(({ kind, ordinal, text, status }) => [kind, ordinal, text, status])).toEqual([
      ['activity', '1', 'Bygge kjøkken på to skoler', null],
      ['activity', '2', 'Ansette kokk', 'completed'],
    ]);
  });

  it('with a head on each line take what a short cell follows for the statement', () => {
    const document = parseText(
      lines(
        'Matplan',
        'Område',
        'Tiltak',
        'Ansvar',
        'Frist',
        'Skole',
        'Gratis frukt hver dag',
        'KUL',
        '2031',
        'Idrett',
        'Vannpost ved banen',
        'TEK',
        '2032',
      ).replaceAll('\n', '\n\n'),
    );
    expect(told(document)).toEqual(['activity Gratis frukt hver dag', 'activity Vannpost ved banen']);
  });

  it('give status and body to the row before them, also as bullets', () => {
    const document = parseText(
      lines(
        'Tiltak',
        '',
        '• 1. Bygge kjøkken på to skoler',
        '',
        '• Ferdig',
        '',
        '• KD',
        '',
        '• 2. Ansette kokk',
        '',
        '• I gang',
      ),
    );
    expect(document.statements.map(({ text, status }) => [text, status])).toEqual([
      ['Bygge kjøkken på to skoler', 'completed'],
      ['Ansette kokk', 'ongoing'],
    ]);
  });

  it('keep a column of amounts apart from page numbers', () => {
    const document = parseText(
      lines(
        'Venstre foreslår',
        'Beløp (mill. kroner)',
        'Styrke skolematen',
        '95',
        'Bygge flere kjøkken',
        '180',
      ).replaceAll('\n', '\n\n'),
    );
    expect(told(document)).toEqual(['proposal Styrke skolematen', 'proposal Bygge flere kjøkken']);
    expect(document.furniture).toEqual([]);
  });
});

describe('labels alone on their line', () => {
  it('label the next line, and cells behind it belong to it', () => {
    const document = parseText(
      lines(
        'Delmål 1: Ingen elev er sulten',
        '',
        'Tiltak 1.1',
        'Gi alle elever frokost',
        'Ansvar: BFD',
        'Status: Igangsatt',
        '',
        'Tiltak 1.2',
        'Bygge flere kjøkken',
        'Ansvar: KD',
      ),
    );
    expect(document.statements.map(({ kind, ordinal, text, status }) => [kind, ordinal, text, status])).toEqual([
      ['goal', '1', 'Ingen elev er sulten', null],
      ['activity', '1.1', 'Gi alle elever frokost', 'ongoing'],
      ['activity', '1.2', 'Bygge flere kjøkken', null],
    ]);
    expect(parentOf(document, 'Gi alle')).toBe('Ingen elev er sulten');
  });

  it('number findings of an inspection', () => {
    const document = parseText(
      lines(
        'Avvik 1:',
        '',
        'Kommunen fører ikke tilsyn med kjøkkenet',
        '',
        'Avvik 2:',
        '',
        'Kommunen mangler plan for maten',
      ),
    );
    expect(told(document)).toEqual([
      'finding Kommunen fører ikke tilsyn med kjøkkenet',
      'finding Kommunen mangler plan for maten',
    ]);
  });
});

describe('numbered goals with their work on the line below', () => {
  const document = parseText(
    lines(
      'Våre mål',
      '',
      '1. Ingen elev er sulten',
      'Kommunen skal gi alle frokost.',
      '2. Alle lærer å lage mat',
      'Vi skal bygge to kjøkken.',
      '',
      '3. Tiltak',
      '',
      'Se neste side.',
    ),
  );

  it('are items, each the parent of its own work', () => {
    expect(statement(document, 'Ingen elev')).toMatchObject({ kind: 'goal', origin: 'list', ordinal: '1' });
    expect(statement(document, 'Kommunen skal')).toMatchObject({ kind: 'proposal', origin: 'prose' });
    expect(parentOf(document, 'Kommunen skal')).toBe('Ingen elev er sulten');
    expect(parentOf(document, 'Vi skal bygge')).toBe('Alle lærer å lage mat');
  });
});

describe('headings that a count announces', () => {
  it('are what is announced, with their text behind them', () => {
    const document = parseText(
      lines(
        'Mat i skolen',
        '',
        'Venstre har sendt fem krav til kommunen. Les hele brevet her.',
        '',
        '1. Varm lunsj til alle',
        'Maten skal være gratis.',
        '',
        '2. Flere kokker',
        'Mange skoler har ingen.',
        '',
        '3. Ingen salg av brus',
        'Slik er det andre steder.',
      ),
    );
    expect(
      document.statements.filter(({ origin }) => origin === 'list').map(({ ordinal, text }) => [ordinal, text]),
    ).toEqual([
      ['1', 'Varm lunsj til alle'],
      ['2', 'Flere kokker'],
      ['3', 'Ingen salg av brus'],
    ]);
  });

  it('that set measures beside goals end a row with who is to do it', () => {
    const document = parseText(
      [
        'Matplan for Asker kommune',
        'Frokost',
        'Mål',
        'Tiltak',
        'Ansvarlig',
        'Alle elever er mette',
        'Grøt på alle skoler (gjennomført)',
        'Frukt til 1. trinn og 2. trinn',
        'Rektor',
        'Kjøkken',
        'Alle skoler har kjøkken',
        'Innkjøp av ovner',
        'Oppvekstsjef',
      ].join('\n\n'),
    );
    expect(told(document)).toEqual([
      'goal Alle elever er mette',
      'activity Grøt på alle skoler',
      'activity Frukt til 1. trinn og 2. trinn',
      'goal Alle skoler har kjøkken',
      'activity Innkjøp av ovner',
    ]);
    expect(parentOf(document, 'Frukt')).toBe('Alle elever er mette');
    expect(parentOf(document, 'Innkjøp')).toBe('Alle skoler har kjøkken');
    expect(statement(document, 'Grøt').status).toBe('completed');
  });
});

describe('tables of goals, measures, bodies and deadlines', () => {
  it('have rows that a deadline ends; a goal goes on for the measures below it', () => {
    const document = parseText(
      'Matplan\n\nDelmål\n\nTiltak\n\nAnsvar\n\nFrist\n\nAlle som lager mat, kan sitt fag\n\nÅrlig kurs for kokker\n\nOppvekst\n\nHver høst\n\nUtarbeide oppskrifter\n\nKjøkken\n\n2034\n\nIngen går sultne hjem\n\nServere frokost (startet)\n\nKantine\n\nLøpende\n\nOppfølging\n\nPlanen er ny.',
    );
    expect(told(document)).toEqual([
      'goal Alle som lager mat, kan sitt fag',
      'activity Årlig kurs for kokker',
      'activity Utarbeide oppskrifter',
      'goal Ingen går sultne hjem',
      'activity Servere frokost',
    ]);
    expect(parentOf(document, 'Utarbeide')).toBe('Alle som lager mat, kan sitt fag');
  });
});

describe('a table with a cell a line', () => {
  const table = (rows: string): ReturnType<typeof parseText> =>
    parseText(`Tiltak i planen\n\nNr |\nTiltak |\nAnsvarlig |\n|\nTidlig innsats |\n|\n${rows}`);

  it('is read by rows, with what stands over some of them left aside', () => {
    const document = table(
      '1 |\nBygge en sal |\nTeknisk etat |\n2 |\nLage en bok |\n|\n|\nSamarbeid |\n|\n3 |\nHolde et kurs |\nSkolen |\n',
    );
    expect(document.statements.map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
      ['activity', '1', 'Bygge en sal'],
      ['activity', '2', 'Lage en bok'],
      ['activity', '3', 'Holde et kurs'],
    ]);
    expect(document.coverage.unaccounted).toBe(0);
  });

  it('ends before the foot of the page, which is no row', () => {
    const document = table('1 |\nBygge en sal |\nTeknisk etat |\n2 |\nLage en bok |\n|\n\nKontakt oss |\nOm siden |\n');
    expect(document.statements.map(({ text }) => text)).toEqual(['Bygge en sal', 'Lage en bok']);
  });

  it('is left alone where its rows are numbered and no head says so', () => {
    const rows = '1 |\nBygge en sal |\nTeknisk etat |\n2 |\nLage en bok |\nSkolen |\n';
    expect(parseText(`Plan\n\nTiltak |\nAnsvarlig |\n${rows}`).statements).toEqual([]);
  });

  it('is none where no head names statements', () => {
    expect(parseText('Bilder\n\nNavn |\nHøyde |\n1 |\nBygge en sal |\n2 |\nLage en bok |\n').statements).toEqual([]);
  });
});

describe('rows of text whose first cell is empty', () => {
  const plan = (rows: string) =>
    parseText(`Matplan for skolene 2031–2034\n\nLillevik kommune\n\n${rows}\n`, {
      told: { organisation: 'Lillevik kommune' },
    });

  it.each([
    [
      'parted by pipes',
      'Mål | Tiltak | Ansvar\nAlle elever er mette | Servere frokost | Rektor\n | Dele ut frukt | Kokken',
    ],
    ['parted by tabs', 'Mål\tTiltak\tAnsvar\nAlle elever er mette\tServere frokost\tRektor\n\tDele ut frukt\tKokken'],
    [
      'set in columns',
      'Mål                     Tiltak             Ansvar\nAlle elever er mette    Servere frokost    Rektor\n                        Dele ut frukt      Kokken',
    ],
  ])('keep their measures under the goal above, %s', (_how, rows) => {
    const document = plan(rows);
    expect(told(document)).toEqual(['goal Alle elever er mette', 'activity Servere frokost', 'activity Dele ut frukt']);
    expect(parentOf(document, 'Dele ut')).toBe('Alle elever er mette');
    expect(statement(document, 'Dele ut').actors.map(({ name }) => name)).toEqual(['Kokken']);
  });
});
