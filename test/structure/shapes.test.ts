import { describe, expect, it } from 'vitest';
import { parentOf, parseText, setApart, statement, told } from '../helpers/parse-text.ts';

const lines = (...parts: string[]): string => parts.join('\n');

describe('lists and their cues', () => {
  it('take the kind of the nearest cue', () => {
    const document = parseText(
      lines(
        'Våre mål:',
        '• Trygge hjem for alle',
        '',
        'Planlagte aktiviteter:',
        '• Besøke fem fylker',
        '',
        'Rapporten viser at:',
        '• Køen vokser',
      ),
    );
    expect(told(document)).toEqual(['goal Trygge hjem for alle', 'activity Besøke fem fylker', 'finding Køen vokser']);
    expect(statement(document, 'Besøke').lead).toBe('Planlagte aktiviteter:');
  });

  it('are two where a line between their items announces the second', () => {
    const document = parseText(
      lines('Våre mål:', '- Alle er mette', '- Ingen fryser', 'Venstre vil:', '- gi alle frokost', '- bygge kjøkken'),
    );
    expect(told(document)).toEqual([
      'goal Alle er mette',
      'goal Ingen fryser',
      'proposal gi alle frokost',
      'proposal bygge kjøkken',
    ]);
  });

  it('say by a label before their numbers what they are, whatever heads them', () => {
    const document = parseText(
      lines(
        '## Mål',
        '### Delmål 1.1: Alle blir sett',
        '- Tiltak 1.1.1: Kurse alle',
        '- Tiltak 1.1.2: Åpne en klubb',
        '',
        'Tiltak 1.1.3: Opprette ungdomsråd',
      ),
      { path: 'plan.md' },
    );
    expect(told(document)).toEqual([
      'goal Alle blir sett',
      'activity Kurse alle',
      'activity Åpne en klubb',
      'activity Opprette ungdomsråd',
    ]);
  });

  it('need no colon', () => {
    expect(told(parseText(lines('Venstre vil', '• Ansette flere helsesykepleiere', '• Bygge ut skolene')))).toEqual([
      'proposal Ansette flere helsesykepleiere',
      'proposal Bygge ut skolene',
    ]);
  });

  it('may mix clauses with «at» and nouns', () => {
    const document = parseText(
      lines('Foreningen jobber for at:', '• at søsken bor sammen', '• Korte køer', '• at skolene er åpne'),
    );
    expect(told(document)).toEqual(['goal at søsken bor sammen', 'goal Korte køer', 'goal at skolene er åpne']);
  });

  it('lend nothing to running text where the list itself was lost', () => {
    const document = parseText(
      lines('SV vil:', '', 'Kommunen ligger ved fjorden. Mange barn går på skole der.', '', 'Vinteren er lang i nord.'),
    );
    expect(document.statements).toEqual([]);
  });

  it('are found where the bullets were lost and infinitives stand bare', () => {
    const document = parseText(
      lines('Venstre vil:', 'Styrke skolehelsetjenesten', 'Lovfeste retten til lek', 'Bygge flere bibliotek'),
    );
    expect(told(document)).toEqual([
      'proposal Styrke skolehelsetjenesten',
      'proposal Lovfeste retten til lek',
      'proposal Bygge flere bibliotek',
    ]);
    expect(document.statements.every(({ origin }) => origin === 'list')).toBe(true);
  });

  it.each(['- ', '– ', '· ', '•', '* ', '🍀 ', '👉'])('are marked with «%s»', (marker) => {
    const document = parseText(lines('Venstre vil:', `${marker}Ansette flere lærere`, `${marker}Bygge ut skolene`));
    expect(told(document)).toEqual(['proposal Ansette flere lærere', 'proposal Bygge ut skolene']);
  });

  it('are marked with letters, which are ordinals', () => {
    const document = parseText(lines('Venstre vil:', 'a) Ansette flere lærere', 'b) Bygge ut skolene'));
    expect(document.statements.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      ['a', 'Ansette flere lærere'],
      ['b', 'Bygge ut skolene'],
    ]);
  });

  it('stand run on in one line', () => {
    const document = parseText(
      'Partiene er enige, og Venstre vil: - styrke skolen, - bygge ut tilbudet, - høre på barn.',
    );
    expect(told(document)).toEqual([
      'proposal styrke skolen,',
      'proposal bygge ut tilbudet,',
      'proposal høre på barn.',
    ]);
  });

  it('go on where their lines are broken', () => {
    const document = parseText(
      lines(
        'Venstre vil:',
        '• Gi alle barn og unge et trygt sted å være når skoledagen',
        '  er over',
        '• Bygge ut skolene',
      ),
    );
    expect(told(document)).toEqual([
      'proposal Gi alle barn og unge et trygt sted å være når skoledagen er over',
      'proposal Bygge ut skolene',
    ]);
  });

  it('belong to each holder on a page of several', () => {
    const document = parseText(
      lines(
        'Hva partiene lover',
        '',
        'Høyre',
        '',
        '• Gi mer støtte til familier',
        '• Korte ned køene',
        '',
        'SV',
        '',
        '• Øke barnetrygden',
        '• Ansette flere lærere',
      ),
    );
    expect(statement(document, 'Korte ned').holder?.name).toBe('Høyre');
    expect(statement(document, 'Øke').holder?.name).toBe('Sosialistisk Venstreparti');
    expect(document.statements.map(({ kind }) => kind)).toEqual(Array(4).fill('proposal'));
  });

  it('of questions hold no statement', () => {
    const document = parseText(
      lines(
        'Spørsmål til partiene:',
        '1. Hvor mange lærere vil dere ansette?',
        '2. Skal skolen være åpen om sommeren?',
      ),
    );
    expect(document.statements).toEqual([]);
  });

  it('of what an opponent says are not the holder’s', () => {
    const document = parseText(lines('Fakta om partiet', '• Stiftet i 1884', '• Ledes av en kvinne'));
    expect(document.statements).toEqual([]);
  });
});

describe('numbers and nesting', () => {
  it('go on across headings', () => {
    const document = parseText(
      lines(
        'Våre mål',
        '',
        'Skole',
        '',
        '1. Alle lærer å lese',
        '2. Ingen blir mobbet',
        '',
        'Helse',
        '',
        '3. Alle får hjelp i tide',
        '4. Ingen står i kø',
      ),
    );
    expect(document.statements.map(({ ordinal, kind }) => `${ordinal} ${kind}`)).toEqual([
      '1 goal',
      '2 goal',
      '3 goal',
      '4 goal',
    ]);
  });

  it('stand behind a bullet', () => {
    const document = parseText(lines('Våre mål:', '• 1 Alle lærer å lese', '• 2 Ingen blir mobbet'));
    expect(document.statements.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      ['1', 'Alle lærer å lese'],
      ['2', 'Ingen blir mobbet'],
    ]);
  });

  it('make the outer item the parent', () => {
    const document = parseText(
      lines('Våre mål:', '• Alle lærer å lese', '  • Bøker i hver klasse', '• Ingen blir mobbet'),
    );
    expect(parentOf(document, 'Bøker')).toBe('Alle lærer å lese');
    expect(parentOf(document, 'Ingen')).toBeNull();
  });

  it('make the label of a plan the ordinal and tie each level to the one above', () => {
    const document = parseText(
      lines(
        'Plan for skolen',
        '',
        'Hovedmål 1: Alle barn trives på skolen',
        '',
        'Delmål 1.1: Færre barn er alene',
        '',
        'Tiltak: Sette ut vennebenker',
      ),
    );
    expect(document.statements.map(({ kind, ordinal }) => [kind, ordinal])).toEqual([
      ['goal', '1'],
      ['goal', '1.1'],
      ['activity', null],
    ]);
    expect(parentOf(document, 'Færre')).toBe('Alle barn trives på skolen');
    expect(parentOf(document, 'Sette')).toBe('Færre barn er alene');
  });
});

describe('tables', () => {
  it('of pipes take the kind of their column, and the others tell who is responsible', () => {
    const document = parseText(
      lines(
        'Oversikt over arbeidet',
        '',
        '| Nr | Tiltak | Ansvar |',
        '| --- | --- | --- |',
        '| 1 | Sette ut vennebenker | Skolen |',
        '| 2 | Åpne biblioteket | Kommunen |',
      ),
    );
    const [first] = document.statements;
    expect(told(document)).toEqual(['activity Sette ut vennebenker', 'activity Åpne biblioteket']);
    expect(first?.ordinal).toBe('1');
    expect(first?.actors).toContainEqual({ name: 'Skolen', role: 'responsible' });
  });

  it('flattened to a line a cell are put together again', () => {
    const document = parseText(
      lines(
        'Tiltak',
        'Ansvarlig departement',
        '',
        'Utrede skolemat i alle fylker',
        '',
        'KD',
        '',
        'Innføre fritidskort i hele landet',
        '',
        'KUD',
      ),
    );
    expect(told(document)).toEqual([
      'activity Utrede skolemat i alle fylker',
      'activity Innføre fritidskort i hele landet',
    ]);
    expect(statement(document, 'Utrede').actors).toContainEqual({ name: 'KD', role: 'responsible' });
  });
});

describe('headings', () => {
  it('that are bare lines head sections', () => {
    const document = parseText(
      lines(
        'Trygg oppvekst',
        '',
        'Skole',
        '',
        'Vi vil gi alle elever frokost før timen.',
        '',
        'Helse',
        '',
        'Vi må korte ned køene.',
      ),
    );
    expect(document.title).toBe('Trygg oppvekst');
    expect(document.sections.map(({ heading }) => heading)).toEqual(['Trygg oppvekst', 'Skole', 'Helse']);
    const section = document.sections.find(({ id }) => id === statement(document, 'Vi må').section);
    expect(section?.heading).toBe('Helse');
    expect(section?.parent).toBe(document.sections[0]?.id);
  });

  it('that are the asks themselves are listed under their cue', () => {
    const document = parseText(
      lines(
        'Høyre vil',
        '',
        'Styrke ordningene for små barn',
        '',
        'Familier har ulike behov, og hverdagen kan være travel.',
        '',
        'Øke støtten til idretten',
        '',
        'Idretten samler mange.',
      ),
    );
    expect(told(document)).toEqual(['proposal Styrke ordningene for små barn', 'proposal Øke støtten til idretten']);
    expect(document.statements[0]?.rule).toBe('heading-under-cue');
  });

  it('that bring back a listed goal make it the parent of what stands under them', () => {
    const document = parseText(
      lines(
        'Våre mål:',
        '• Ingen barn er alene',
        '• Alle lærer å lese',
        '',
        'Ingen barn er alene',
        '',
        'Planlagte aktiviteter:',
        '• Sette ut vennebenker',
        '',
        'Alle lærer å lese',
        '',
        'Planlagte aktiviteter:',
        '• Dele ut bøker',
      ),
    );
    expect(told(document).filter((line) => line.startsWith('goal'))).toHaveLength(2);
    expect(parentOf(document, 'Sette')).toBe('Ingen barn er alene');
    expect(parentOf(document, 'Dele')).toBe('Alle lærer å lese');
  });
});

describe('what belongs to the page', () => {
  it.each([
    ['skip-link', 'Gå til hovedinnhold'],
    ['breadcrumb', 'Hjem / Tema / Oppvekst'],
    ['menu', 'Logg inn'],
    ['caption', 'Foto: Ola Nordmann'],
    ['page-number', 'Side 3 av 9'],
    ['contact', 'post@eksempel.no'],
    ['accordion-control', 'Les mer+ Lukk-'],
    ['related-links', 'https://eksempel.no/oppvekst'],
  ])('is set apart as %s', (reason, text) => {
    const body = 'Barn trenger trygge voksne rundt seg, hver eneste dag.';
    const document = parseText(lines('Trygg oppvekst', '', body, '', text, '', `${body} Slik er det bare.`));
    expect(setApart(document)).toEqual([`${reason}: ${text}`]);
  });

  it('goes on behind the widget that closes the page', () => {
    const document = parseText(
      lines(
        'Trygg oppvekst',
        '',
        'Barn trenger trygge voksne.',
        '',
        'De trenger tid.',
        '',
        'Del på Facebook',
        '',
        'Sommerfest',
      ),
    );
    expect(setApart(document)).toEqual(['share-buttons: Del på Facebook', 'page-tail: Sommerfest']);
  });

  it('is not part of an item that it stands behind', () => {
    const document = parseText(lines('Våre mål:', '• Alle lærer å lese Les mer+ Lukk-', '• Ingen blir mobbet'));
    expect(statement(document, 'Alle').text).toBe('Alle lærer å lese');
    expect(setApart(document)).toEqual(['accordion-control: Les mer+ Lukk-']);
  });

  it('does not break a sentence over two pages', () => {
    const document = parseText(
      lines('Vi vil at alle elever skal få frokost, lunsj og frukt, og at', '', '17', '', 'skolen betaler for det.'),
    );
    expect(told(document)).toEqual([
      'proposal Vi vil at alle elever skal få frokost, lunsj og frukt, og at skolen betaler for det.',
    ]);
    expect(setApart(document)).toEqual(['page-number: 17']);
  });

  it('is a cookie notice as a whole', () => {
    const document = parseText(
      lines(
        'Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.',
        'Godta alle',
        '',
        'Trygg oppvekst',
        '',
        'Barn trenger trygge voksne.',
      ),
    );
    expect(document.furniture.map(({ reason }) => reason)).toContain('cookie-notice');
    expect(document.title).toBe('Trygg oppvekst');
  });

  it('does not take in a list under a cue for a word that menus have', () => {
    const document = parseText(lines('Venstre vil:', '• Bidra', '• Kontakt', '• Søk etter flere fosterhjem'));
    expect(document.statements).toHaveLength(3);
  });
});

it('reads headings that begin with an infinitive, right under one of goals, as the goals, with what they list under them', () => {
  const document = parseText(
    'Mål og prinsipper for planen\n\nSikre barn plass til lek\n\n• Alle barn skal ha en benk.\n\nØke barns daglige aktivitet\n\n• Skolen skal åpne salen.\n',
  );
  expect(told(document)).toEqual([
    'goal Sikre barn plass til lek',
    'goal Alle barn skal ha en benk.',
    'goal Øke barns daglige aktivitet',
    'goal Skolen skal åpne salen.',
  ]);
  expect(parentOf(document, 'Skolen skal')).toBe('Øke barns daglige aktivitet');
});
