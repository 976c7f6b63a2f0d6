import { describe, expect, it } from 'vitest';
import { parentOf, parseText, setApart, statement, told } from '../helpers/parse-text.ts';

describe('a page run into lines', () => {
  it('parts before its labels, each with its items or one sentence', () => {
    const document = parseText(
      'Plan for mat\n\n2 Innledning Planen gjelder alle. Hovedmål: Alle elever er mette. Delmål: 1. Alle får frokost. 2. Ingen går sultne hjem.\n\n3 Tiltak: a) bygge kjøkken b) ansette kokker',
    );
    expect(told(document)).toEqual([
      'goal Alle elever er mette.',
      'goal Alle får frokost.',
      'goal Ingen går sultne hjem.',
      'activity bygge kjøkken',
      'activity ansette kokker',
    ]);
    expect(statement(document, 'Ingen går').ordinal).toBe('2');
  });

  it('keeps the numbers that run through it, with labels inside one of them', () => {
    const document = parseText(
      'Matplan\n\nBystyret fattet følgende vedtak: 1. Planen gjelder, der disse inngår: Hovedmål: * Alle elever skal være mette. * Ingen elev skal fryse. 2. Mat skal ha forrang i budsjettet.',
    );
    expect(told(document).slice(1)).toEqual([
      'goal Alle elever skal være mette.',
      'goal Ingen elev skal fryse.',
      'proposal Mat skal ha forrang i budsjettet.',
    ]);
  });

  it('takes dashes behind a label for items', () => {
    const document = parseText('Matplan\n\nVi er glade i mat. Tiltak - Frokost kvar dag - Kokkekurs kvar haust');
    expect(told(document)).toEqual(['activity Frokost kvar dag', 'activity Kokkekurs kvar haust']);
  });

  it('may hold lists with dashes between words, each behind its lead', () => {
    const document = parseText(
      'Plan for turdager\n\n2 Vi går mye på tur. Mål med turene: - Alle skal bli varme i kroppen - Frisk luft - Lære om fugler Kokedag Alt lages ute. Vi samles klokka ti. Mål med kokedagen: - Glede over maten - Kjenne igjen urter Hva tar vi med?',
    );
    expect(told(document)).toEqual([
      'goal Alle skal bli varme i kroppen',
      'goal Frisk luft',
      'goal Lære om fugler',
      'goal Glede over maten',
      'goal Kjenne igjen urter',
    ]);
  });

  it('may hold numbers behind a colon that is not its first, and one number twice', () => {
    const document = parseText(
      'Saksframlegg\n\n1 Saksbehandler: Ola Li Rådmannens innstilling til vedtak: 1. Kjøkkenet på Li skole pusses opp. 1. Kokken får fast stilling. 2. Rådmannen bes legge fram en plan. Bakgrunnen er kjent.',
    );
    expect(told(document)).toEqual([
      'proposal Kjøkkenet på Li skole pusses opp.',
      'proposal Kokken får fast stilling.',
      'proposal Rådmannen bes legge fram en plan.',
    ]);
    expect(document.statements.map(({ ordinal }) => ordinal)).toEqual(['1', '1', '2']);
  });

  it('may have asks in small letters whose bullets were lost', () => {
    const document = parseText(
      'Rødt\n\nTranskript\n\n2 Maten er dyr i byen vår. innføre gratis frokost i alle klasser. Dette skal skje fra høsten. at alle skoler får en kokk. bygge kjøkken.',
      { told: { organisation: 'Rødt' } },
    );
    expect(told(document)).toEqual([
      'proposal innføre gratis frokost i alle klasser. Dette skal skje fra høsten.',
      'proposal at alle skoler får en kokk.',
      'proposal bygge kjøkken.',
    ]);
  });

  it('has boxes whose heading, control and first line are one', () => {
    const document = parseText(
      'Her er kravene.\n\nDette er SVs matpakke Ekspander/minimer faktaboks Øke støtten til frokost: 7 millioner.\n\nGratis frukt på alle skoler: 9 millioner.\n\n– Det er bra, sier Hansen.',
    );
    expect(told(document)).toEqual([
      'proposal Øke støtten til frokost: 7 millioner.',
      'proposal Gratis frukt på alle skoler: 9 millioner.',
    ]);
    expect(setApart(document)).toEqual(['accordion-control: Ekspander/minimer faktaboks']);
  });
});

describe('pages run together behind the names of their chapters', () => {
  it('part there, where the contents tell the names', () => {
    const document = parseText(
      'Matplan\n\n2 Innhold Frokost i skolen... 3 Kjøkken og kokker... 4 Frukt... 5\n\n4 Kjøkken og kokker Alle skoler skal ha kjøkken.\n\n5 Frukt Kommunen må kjøpe frukt.',
      { told: { organisation: 'Venstre' } },
    );
    expect(told(document)).toEqual(['proposal Alle skoler skal ha kjøkken.', 'proposal Kommunen må kjøpe frukt.']);
    expect(document.sections.map(({ heading }) => heading)).toContain('Kjøkken og kokker');
    expect(setApart(document)).toContain('page-number: 4');
  });
});

describe('pages run together behind numbered contents', () => {
  it('part at the numbers and names that these tell', () => {
    const document = parseText(
      'Matplan\n\n2 Innhald: 1. Målsetjing 2. Kva er mat? 3. Frokost 1. Målsetjing Alle elevar skal ha ein mett skuledag. 2. Kva er mat? Mat er det vi et.\n\n3 3. Frokost Tiltak: - Grøt kvar dag. - Frukt til alle. Ansvar: rektor',
      { told: { organisation: 'Asker kommune' } },
    );
    expect(told(document)).toEqual([
      'goal Alle elevar skal ha ein mett skuledag.',
      'activity Grøt kvar dag.',
      'activity Frukt til alle.',
    ]);
    expect(document.sections.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Målsetjing', 'Frokost']));
  });
});

describe('tables run into lines', () => {
  it('go on under their head on the next page, with the lettered parts of a row under it', () => {
    const head = 'Nr Tiltak Ansvarlig departement';
    const document = parseText(
      `Matplan\n\n4 ${head} 1 Frokost i skolen Kunnskapsdepartementet 2 Hjelp til kommunene A) Forsøk i ti kommuner B) Opplæring av kokker A) Kunnskapsdepartementet B) Helse- og omsorgsdepartementet 4\n\n5 ${head} 3 Frukt til alle Kunnskapsdepartementet 5`,
    );
    expect(document.statements.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      ['1', 'Frokost i skolen'],
      ['2', 'Hjelp til kommunene'],
      ['A', 'Forsøk i ti kommuner'],
      ['B', 'Opplæring av kokker'],
      ['3', 'Frukt til alle'],
    ]);
    expect(parentOf(document, 'Opplæring')).toBe('Hjelp til kommunene');
  });
});

describe('tables run into lines with who and how far', () => {
  it('end a row there, and are no part of the text behind the last', () => {
    const document = parseText(
      'Status på tiltak for mat\n\n1 Status på tiltak for mat Nr Tiltak Ansvarlig Status 1 Frokost i skolen KD Gjennomført 2 Frukt til alle KD, HOD og ASD Under arbeid\n\n2 3 Kurs for kokker ASD Ikke startet Oppsummering Regjeringen vil bygge kjøkken.\n\n2 Side 2 av 2',
      { told: { organisation: 'Regjeringen' } },
    );
    expect(document.statements.map(({ ordinal, text, status }) => [ordinal, text, status])).toEqual([
      ['1', 'Frokost i skolen', 'completed'],
      ['2', 'Frukt til alle', 'ongoing'],
      ['3', 'Kurs for kokker', 'planned'],
      [null, 'Oppsummering Regjeringen vil bygge kjøkken.', null],
    ]);
    expect(document.title).toBe('Status på tiltak for mat');
    expect(document.statements[1]?.actors.map(({ name }) => name)).toContain('KD, HOD og ASD');
  });
});

describe('proposals numbered with Roman lines', () => {
  const proposals = (open: string, close: string): string =>
    `I dokumentet fremmes følgende forslag:\n\n${open}I\n\nStortinget ber regjeringen innføre frokost.\n\nII\n\nStortinget ber regjeringen gi frukt.${close}\n\nForslagsstillerne viser til at saken er kjent.`;

  it.each([
    ['', ''],
    ['"', '"'],
    ['«', '»'],
  ])('are items, in quotes %s…%s or none', (open, close) => {
    const document = parseText(proposals(open, close));
    expect(document.statements.map(({ ordinal, kind, text }) => [ordinal, kind, text])).toEqual([
      ['I', 'proposal', 'Stortinget ber regjeringen innføre frokost.'],
      ['II', 'proposal', 'Stortinget ber regjeringen gi frukt.'],
    ]);
  });

  it('need a second number', () => {
    const document = parseText('I dag\n\nI\n\nStortinget ber regjeringen innføre frokost.');
    expect(document.statements.every(({ ordinal }) => ordinal === null)).toBe(true);
  });
});

describe('measures with fields on lines of their own', () => {
  const measure =
    'Tiltak 1 Bygge kjøkken i alle skoler\nAnsvarlig: KD\nStatus: Gjennomført. Alle skoler har fått ovn.\nKostnad: 2 mill.';

  it('keep their words apart from who is responsible and how far it has come', () => {
    const document = parseText(`Matplan\n\n${measure}\n\nTiltak 2 Gi alle frukt\nAnsvarlig: HOD`);
    const [first, second] = document.statements;
    expect([first?.text, first?.status]).toEqual(['Bygge kjøkken i alle skoler', 'completed']);
    expect(first?.actors.map(({ name, role }) => [name, role])).toContainEqual(['KD', 'responsible']);
    expect(first?.actors.some(({ name }) => name.startsWith('2 mill'))).toBe(false);
    expect(second?.text).toBe('Gi alle frukt');
  });
});

describe('numbered headings that a count announces', () => {
  const headed = (count: string): string =>
    `Her er ${count} konkrete tiltak regjeringa kan setje i gang raskt.\n\n1. Frokost til alle\n\nElevane er svoltne.\n\n2. Fleire kjøken\n\nSkulane har omn.\n\n3. Frukt kvar dag\n\nDet smakar godt.`;

  it('are statements where as many follow', () => {
    expect(told(parseText(headed('tre')))).toEqual([
      'proposal Frokost til alle',
      'proposal Fleire kjøken',
      'proposal Frukt kvar dag',
    ]);
  });

  it('are chapters where the plan holds more', () => {
    expect(told(parseText(headed('femti')))).toEqual([]);
  });

  it('are statements where a line with a colon announces them', () => {
    const text = headed('tre').replace(
      'Her er tre konkrete tiltak regjeringa kan setje i gang raskt.',
      'Derfor jobber vi for dette:',
    );
    expect(told(parseText(text, { told: { organisation: 'Redd Barna' } })).slice(0, 3)).toEqual([
      'goal Frokost til alle',
      'goal Fleire kjøken',
      'goal Frukt kvar dag',
    ]);
  });
});

it('parts numbered findings that a page run into one line has without a colon', () => {
  const document = parseText(
    'Tilsyn med skulen\n\nVi avdekte følgjande avvik under tilsynet Avvik 1 Skulen sikrar ikkje at alle blir høyrde. Avvik 2 Skulen har ikkje rutinar for klager. Kommunen må rette avvika innan mai.\n',
  );
  expect(document.statements.slice(0, 2).map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
    ['finding', '1', 'Skulen sikrar ikkje at alle blir høyrde.'],
    ['finding', '2', 'Skulen har ikkje rutinar for klager.'],
  ]);
});

it('takes a page in one line behind its number for text, not for the item of a list that the numbers of pages count', () => {
  const document = parseText(
    'Plan for maten\n\n3 Hovedmål for skolene i kommunen: Alle skal få frokost. Hovedmål for Lia skole: Alle skal få frukt.\n\n4 Slik jobber vi med frokost på Lia skole Vi kutter epler hver dag. Vi vasker benker hver fredag. Foreldrene må levere bokser.\n\n5 Hva gjør vi når eplene er borte fra skolen Vi ringer til gården. Vi spør naboen om flere. Rektor må få vite det.\n',
  );
  expect(told(document)).toEqual([
    'goal Alle skal få frokost.',
    'goal Alle skal få frukt.',
    'proposal Foreldrene må levere bokser.',
    'proposal Rektor må få vite det.',
  ]);
});
