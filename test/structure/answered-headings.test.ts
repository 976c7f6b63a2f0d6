import { describe, expect, it } from 'vitest';
import { parseText, told } from '../helpers/parse-text.ts';

const asker = { told: { organisation: 'Asker kommune' } };

describe('headings that somebody answers for', () => {
  it('are measures, each with its number', () => {
    const document = parseText(
      'Matplan for skolene\n\n1. Frukt i alle klasser\n\nEpler og pærer er sunne. De smaker godt.\n\nAnsvarlig: Skoleetaten\n\nSTATUS:\n\nFrukten er kjøpt inn.\n\n2. Kjøkken på hver skole\n\nEt kjøkken har ovn og vask. Det er dyrt å bygge.\n\nAnsvarlig etat: Byggetaten\n\nOm tallene er lite å si.\n',
      asker,
    );
    expect(told(document)).toEqual(['activity Frukt i alle klasser', 'activity Kjøkken på hver skole']);
    expect(document.statements.map(({ ordinal }) => ordinal)).toEqual(['1', '2']);
  });

  it('are measures where they name the ministries that do, who become their actors', () => {
    const document = parseText(
      'Statusdokument for mat\n\n3 Mat i skolen\n\n4 Bedre overgang til kantina (BFD/KD og HOD)\n\nMat er godt.\n\n5 Styrke kokkenes kunnskap (KD)\n\nKokker er flinke.\n',
    );
    expect(told(document)).toEqual(['activity Bedre overgang til kantina', 'activity Styrke kokkenes kunnskap']);
    expect(document.statements.map(({ actors }) => actors.map(({ name }) => name))).toEqual([
      ['BFD', 'KD', 'HOD'],
      ['KD'],
    ]);
  });

  it('are no measures where the brackets hold another short name', () => {
    const text =
      'Veileder om matro\n\n3 Uro ved bordet (ADHD)\n\nMat er godt.\n\n4 Tvang ved bordet (OCD)\n\nRo er godt.\n';
    expect(told(parseText(text))).toEqual([]);
  });

  it('are no measures where they ask', () => {
    const document = parseText(
      'Matplan for skolene\n\n1. Hva er sult?\n\nEpler og pærer er sunne. De smaker godt.\n\nAnsvarlig: Rektor\n\n2. Hvem er sultne?\n\nEt kjøkken har ovn og vask. Det er dyrt å bygge.\n',
      asker,
    );
    expect(told(document)).toEqual([]);
  });

  it('are mere headings where nobody does', () => {
    const document = parseText(
      'Matplan for skolene\n\n1. Frukt i alle klasser\n\nEpler og pærer er sunne. De smaker godt.\n\n2. Kjøkken på hver skole\n\nEt kjøkken har ovn og vask. Det er dyrt å bygge.\n',
      asker,
    );
    expect(told(document)).toEqual([]);
  });
});
