import { describe, expect, it } from 'vitest';
import { parentOf, parseText, setApart, statement, told } from '../helpers/parse-text.ts';

const venstre = { told: { organisation: 'Venstre' } };

describe('asks run together with their lead', () => {
  it('are the sentences behind its colon that begin with an infinitive', () => {
    const document = parseText(
      'Programmene\n\nHer er utkastene.\n\nVenstre vil: Bygge kjøkken på alle skoler. Ansette flere kokker. Utkastet ble lagt fram i mai.\n',
      venstre,
    );
    expect(told(document).slice(0, 2)).toEqual([
      'proposal Bygge kjøkken på alle skoler.',
      'proposal Ansette flere kokker.',
    ]);
  });

  it('begin with infinitives and capitals, where neither colon nor stops part them', () => {
    const document = parseText(
      'Mat i skolen\n\nDette er Venstres matkrav til Oslo Bygge kjøkken på alle skoler i landet Gratis frukt i alle klasserom Ansette kokker ved Li skole\n',
      venstre,
    );
    expect(told(document)).toEqual([
      'proposal Bygge kjøkken på alle skoler i landet',
      'proposal Gratis frukt i alle klasserom',
      'proposal Ansette kokker ved Li skole',
    ]);
  });

  it('stand under the goal with a Roman number that they are run together with', () => {
    const document = parseText(
      'Matplan\n\nTranskript\n\n6 Målsetting I. Kommunen har et godt tilbud innen Bygge kjøkken Ansette to kokker Alle skoler har frukt II. Ingen går sultne hjem\n',
    );
    expect(told(document)).toEqual([
      'goal Kommunen har et godt tilbud',
      'goal Bygge kjøkken',
      'goal Ansette to kokker',
      'goal Alle skoler har frukt',
      'goal Ingen går sultne hjem',
    ]);
    expect(statement(document, 'Ingen går').ordinal).toBe('II');
    expect(parentOf(document, 'Ansette to')).toBe('Kommunen har et godt tilbud');
  });

  it('are none in a sentence that names what begins with a capital', () => {
    const document = parseText(
      'Mat i skolen\n\nVåre krav til Støtte Barna og Styrke Vest ble sendt i mai. Kokken Kari Li leste dem høyt.\n',
      venstre,
    );
    expect(told(document)).toEqual([]);
  });
});

describe('lines in small letters in the middle of a block', () => {
  it('are items under a cue with a colon', () => {
    const document = parseText(
      'Budsjett\nDepartementet arbeider for god mat i heile landet, i by og bygd.\nDepartementet har tre overordna mål for maten:\nvarm mat til alle\neit kjøken i kvar kommune\nfrie og stolte kokkar\nMåla gjeld i heile perioden.\n',
    );
    expect(told(document)).toContain('goal varm mat til alle');
    expect(told(document)).toContain('goal eit kjøken i kvar kommune');
    expect(told(document)).toContain('goal frie og stolte kokkar');
  });
});

describe('a list whose items name who is responsible by a code', () => {
  it('is of measures, without the codes, under a heading that announces such', () => {
    const document = parseText(
      'Handlingsplan for mat\n\nOversikt over tiltak i planen\n\nTiltakene dekkes av budsjettet.\n\nSkole og kjøkken\n\n1. Matråd i alle kommuner (KMD)\n\n2. Endringer i matloven (HOD)\n\n3. Nye kjøkken (KD)\n\n4. Gratis frokost til alle unge\n',
    );
    expect(document.statements.map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
      ['activity', '1', 'Matråd i alle kommuner'],
      ['activity', '2', 'Endringer i matloven'],
      ['activity', '3', 'Nye kjøkken'],
      ['activity', '4', 'Gratis frokost til alle unge'],
    ]);
  });

  it('keeps the short forms of parties', () => {
    const document = parseText(
      'Spørsmål\n\nPartiene svarte:\n\n• Vil gi mer mat (SV)\n• Vil bygge kjøkken (KrF)\n• Vil ansette kokker (FrP)\n',
    );
    expect(told(document).every((text) => text.endsWith(')'))).toBe(true);
  });
});

describe('labels behind whose they are', () => {
  it('are read as the others, the goal of a unit under that of the plan, its measures under its own', () => {
    const document = parseText(
      'Virksomhetsplan\n\nHandlingsprogram mål 1\n\nØke andelen som spiser frokost.\n\nÅrsmål 1\n\nAndelen er økt til 65 %.\n\nEnhetens mål: Alle i klassen spiser.\n\nEnhetens tiltak: Vi lager kokkekurs hver vår.\n',
    );
    expect(told(document)).toEqual([
      'goal Øke andelen som spiser frokost.',
      'goal Andelen er økt til 65 %.',
      'goal Alle i klassen spiser.',
      'activity Vi lager kokkekurs hver vår.',
    ]);
    expect(parentOf(document, 'Vi lager')).toBe('Alle i klassen spiser.');
    expect(parentOf(document, 'Alle i klassen')).toBe('Øke andelen som spiser frokost.');
  });
});

describe('facts in a box', () => {
  it('are findings where they tell figures', () => {
    const document = parseText(
      'Tilsyn\n\nKjøkkenene er mange.\n\nFakta om kjøkken i skolen\n\n• 950 kjøkken i drift\n• 40 av 72 kokker manglet utdanning\n',
    );
    expect(told(document)).toEqual(['finding 950 kjøkken i drift', 'finding 40 av 72 kokker manglet utdanning']);
  });

  it('are none where they tell names and years', () => {
    const document = parseText(
      'Om oss\n\nVi lager mat.\n\nFakta om kjøkkenet\n\n• Stiftet i 1949\n• Leder: Kari Li\n• Kjøkken i 3 byer\n',
    );
    expect(told(document)).toEqual([]);
  });
});

describe('a list that a paragraph parts', () => {
  it('is two, where the last sentence of the paragraph announces the rest', () => {
    const document = parseText(
      'Kapitel\nAvsnitt\n- Våra iakttagelser\n- Så arbetar köket\nI korthet\nKöket är litet. Vi ser bland annat följande:\n- Köket saknar redskap.\n- Maten serveras för sent.\n',
      { told: { organisation: 'Riksrevisjonen' } },
    );
    expect(told(document)).toEqual(['finding Köket saknar redskap.', 'finding Maten serveras för sent.']);
  });
});

it('sets the number of a page that a viewer gives apart without calling it a foot', () => {
  const document = parseText(
    'Matplan\n\nStørrelse: px\n\nTranskript\n\n1 Matplan\n\n2 Maten er god. Tiltak: 1. Bygge kjøkken. 2. Ansette kokker.\n',
  );
  expect(setApart(document).filter((text) => text.startsWith('page-number'))).toEqual([]);
});
