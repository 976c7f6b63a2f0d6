import { describe, expect, it } from 'vitest';
import { parseText, told } from '../helpers/parse-text.ts';

const asker = { told: { organisation: 'Asker kommune' } };

describe('goals run together with their lead', () => {
  it('are as many as it says, where neither stops nor bullets part them', () => {
    const document = parseText(
      'Matplan\n\nOm planen. Kommunen har sett opp tre hovudmål for maten: Sikre god frukost i alle klassar Alle born skal få frukt Betre kjøkkenet på skulen I planen kan ein lese meir om dette. Planen er ny.\n',
      asker,
    );
    expect(told(document)).toEqual([
      'goal Sikre god frukost i alle klassar',
      'goal Alle born skal få frukt',
      'goal Betre kjøkkenet på skulen',
    ]);
  });

  it('may stand behind a semicolon that is meant for a colon', () => {
    const document = parseText(
      'Matplan\n\nHensikten med matplanen er; Hindre sult på skolen. Sette frokost på timeplanen. Øke gleden ved mat.\n',
      asker,
    );
    expect(told(document)).toEqual([
      'goal Hindre sult på skolen.',
      'goal Sette frokost på timeplanen.',
      'goal Øke gleden ved mat.',
    ]);
  });

  it('go on behind a label with what begins as an ask does', () => {
    const document = parseText(
      'Matplan\n\nMål: Nulltoleranse for sult. Ingen skal gå sultne hjem. Synliggjøre og støtte kokkene. Sultne elever lærer lite.\n',
      asker,
    );
    expect(told(document)).toEqual([
      'goal Nulltoleranse for sult.',
      'goal Ingen skal gå sultne hjem.',
      'goal Synliggjøre og støtte kokkene.',
    ]);
  });

  it('end before the heads of a table that they run into', () => {
    const document = parseText(
      'Matplan\n\nResultatmål for prosjektet Avklare behovet for mat Avklare hvem som lager den Avklare prisen på frukt Milepæler i prosjektet Milepæl Ansvar Tid Kjøpe epler Rektor 2016\n',
      asker,
    );
    expect(told(document)).toEqual([
      'goal Avklare behovet for mat',
      'goal Avklare hvem som lager den',
      'goal Avklare prisen på frukt',
    ]);
  });
});

describe('pages of a viewer', () => {
  it('are no items of a list, though each begins with its number', () => {
    const document = parseText(
      'Matplan\n\n2 1. Innledning Planen gjelder mat i alle skoler. Venstre vil: Bygge kjøkken. Ansette kokker. Slik er det.\n\n3 2. Bakgrunn Elever er sultne. 3\n',
    );
    expect(told(document)).toEqual(['proposal Bygge kjøkken.', 'proposal Ansette kokker.']);
  });
});

it('takes all sentences between a label of goals and one of measures for goals, and the measures that follow for measures', () => {
  const document = parseText(
    'Plan for maten\n\n3 Mål: Alle får frokost. Alle ansatte kjenner planen. Ingen venter lenge. Tiltak: Bygge et kjøkken. Kjøpe to gryter. Sende en kokk på kurs. Ansvar: Styrer. Kokken er glad i graut.\n',
  );
  expect(told(document)).toEqual([
    'goal Alle får frokost.',
    'goal Alle ansatte kjenner planen.',
    'goal Ingen venter lenge.',
    'activity Bygge et kjøkken.',
    'activity Kjøpe to gryter.',
    'activity Sende en kokk på kurs.',
  ]);
});

it('takes no facts for goals there, and no words to the reader for measures', () => {
  const document = parseText(
    'Plan for maten\n\nMål: Ingen er sultne. I fjor svarte 8 prosent at de var sultne. Tiltak: Bygge et kjøkken. Se også kapittel 4. Ta kontakt med rektor. Kjøpe to gryter.\n',
  );
  expect(told(document)).toEqual([
    'goal Ingen er sultne.',
    'finding I fjor svarte 8 prosent at de var sultne.',
    'activity Bygge et kjøkken.',
    'proposal Kjøpe to gryter.',
  ]);
});
