import { describe, expect, it } from 'vitest';
import { parentOf, parseText, statement, told } from '../helpers/parse-text.ts';

describe('headings that state something', () => {
  it('are findings, where each tells a share over its text', () => {
    const document = parseText(
      'Hvorfor elever spiser ute\n\nDette er årsakene:\n\n41 % har langt til kantinen\n\nDe går til butikken.\n\n26 % har sluttet å spise fisk\n\nDe kjøper boller.\n',
    );
    expect(told(document)).toEqual(['finding 41 % har langt til kantinen', 'finding 26 % har sluttet å spise fisk']);
  });

  it('are goals over a line on how to reach them', () => {
    const document = parseText(
      'Plan for maten\n\n1-2 åringene\n\nBarna skal glede seg til lunsj\n\nVi vil arbeide for å nå målet gjennom følgende:\n\n• Bake brød hver uke.\n• Dekke bordet sammen.\n\n3-4 åringene\n\nSmake, lukte og kjenne på grønnsaker\n\nFor å nå målet vil vi:\n\n• Dyrke gulrøtter.\n• Besøke en gård.\n',
    );
    expect(told(document).filter((text) => text.startsWith('goal'))).toEqual([
      'goal Barna skal glede seg til lunsj',
      'goal Smake, lukte og kjenne på grønnsaker',
    ]);
    expect(parentOf(document, 'Dyrke')).toBe('Smake, lukte og kjenne på grønnsaker');
  });

  it('are the aim that a heading says to be ours', () => {
    const document = parseText(
      'Service commitment\n\nOur aim\n\nTo ensure that all pupils have been served a warm meal, without delay.\n\nWhat you can expect from us\n\n• That lunch is free of charge.\n• That you are met with a smile.\n',
    );
    expect(told(document)).toContain('goal To ensure that all pupils have been served a warm meal, without delay.');
    expect(told(document).map((text) => text.replace(/^\S+ /, ''))).toContain('That you are met with a smile.');
  });
});

describe('items that a word and a number label', () => {
  it('are the first sentences behind them, in a list that a line announces', () => {
    const document = parseText(
      'Valget\n\nDisse tre sakene vil Venstre prioritere:\n\nSAK 1: Ny gjennomgang av matloven. Hva har vi lært?\n\nSAK 2: Varm mat i nærskolen.\n\nVi står overfor en vanskelig tid.\n\nSAK 3: Gratis frukt, uten søknad.\n',
    );
    expect(document.statements.map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
      ['proposal', '1', 'Ny gjennomgang av matloven.'],
      ['proposal', '2', 'Varm mat i nærskolen.'],
      ['proposal', '3', 'Gratis frukt, uten søknad.'],
    ]);
  });

  it('are none where no line announces them', () => {
    const document = parseText('Møtebok\n\nMøtet ble satt.\n\nSak 1: Referat.\n\nSak 2: Regnskap.\n\nSak 3: Valg.\n');
    expect(told(document)).toEqual([]);
  });
});

describe('sentences behind a label of goals', () => {
  it('are goals as long as they say what shall be', () => {
    const document = parseText(
      'Plan for SFO\n\nTranskript\n\n2 Formål Et redskap for skolen. Delmål: Maten i Li kommune skal være varm. Kommunen skal legge til rette for kokker. Kjøkkenet ligger i kjelleren. Alle skal ha det bra der.\n',
    );
    expect(told(document).slice(0, 2)).toEqual([
      'goal Maten i Li kommune skal være varm.',
      'goal Kommunen skal legge til rette for kokker.',
    ]);
    expect(told(document)).not.toContain('goal Alle skal ha det bra der.');
  });
});

it('parts an item that the next one was run into behind the number of a line', () => {
  const document = parseText(
    'Program\n\nVenstre vil:\n\n• At maten videreføres som i dag 4391 • at støtten til frukt økes\n• Bygge kjøkken\n',
  );
  expect(told(document)).toEqual([
    'proposal At maten videreføres som i dag',
    'proposal at støtten til frukt økes',
    'proposal Bygge kjøkken',
  ]);
  expect(statement(document, 'at støtten').ordinal).toBeNull();
});
