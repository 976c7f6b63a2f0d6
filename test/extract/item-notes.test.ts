import { describe, expect, it } from 'vitest';
import { findStatus, splitPointer, unquoted, withoutPointer } from '../../src/extract/item-notes.ts';
import type { Passage } from '../../src/structure/passage.ts';
import { passageOf } from '../../src/structure/passage.ts';
import { parseText } from '../helpers/parse-text.ts';

const passage = (text: string): Passage => {
  const made = passageOf(text, 0, text.length);
  if (!made) throw new Error('no words');
  return made;
};

describe('the status an item notes', () => {
  it.each([
    ['Rapport om skolemat (gjennomført)', 'Rapport om skolemat', 'completed'],
    ['Rapport om skolemat (pågår)', 'Rapport om skolemat', 'ongoing'],
    ['Rapport om skolemat (planlagt)', 'Rapport om skolemat', 'planned'],
    ['Rapport om skolemat (lansert i mai 2031).', 'Rapport om skolemat', 'completed'],
    ['Rapport om skolemat – ferdigstilt', 'Rapport om skolemat', 'completed'],
    ['Vi har startet arbeidet med skolemat', 'Vi har startet arbeidet med skolemat', 'ongoing'],
  ])('%s', (text, own, status) => {
    const found = findStatus(passage(text));
    expect([found.passage.text, found.status]).toEqual([own, status]);
  });

  it.each(['Rapport om skolemat (ny)', 'Gjennomført skolegang for alle', 'Rapport om skolemat'])('%s: none', (text) => {
    expect(findStatus(passage(text))).toEqual({ passage: passage(text), status: null });
  });

  it('is no part of the statement', () => {
    const [first, second] = parseText(
      'Planlagte aktiviteter:\n• Rapport om mat (gjennomført)\n• Møte med elever',
    ).statements;
    expect([first?.text, first?.status]).toEqual(['Rapport om mat', 'completed']);
    expect([second?.text, second?.status]).toEqual(['Møte med elever', null]);
  });
});

describe('pointers and quotation marks', () => {
  it('split a goal from the sentences behind it', () => {
    const split = splitPointer(passage('Ingen er sultne (langsiktig mål 4) Vi skal spørre elevene.'));
    expect([split?.own.text, split?.rest.text]).toEqual(['Ingen er sultne', 'Vi skal spørre elevene.']);
  });
  it('come off the end', () => {
    expect(withoutPointer(passage('Ingen er sultne (mål 4 og 5)')).text).toBe('Ingen er sultne');
    expect(withoutPointer(passage('Ingen er sultne (uansett alder)')).text).toBe('Ingen er sultne (uansett alder)');
  });
  it('come off an item that is quoted as a whole, and no other', () => {
    expect(unquoted(passage('«Gi oss mat»')).text).toBe('Gi oss mat');
    expect(unquoted(passage('«Mat» og «drikke»')).text).toBe('«Mat» og «drikke»');
  });
});

describe('numbers and quotation marks of items', () => {
  const items = (text: string) => parseText(text).statements.map(({ ordinal, text: own }) => [ordinal, own]);

  it('are taken off where a page wrote the number and drew it too', () => {
    expect(items('Våre mål\n\n• 1 1. Alle er mette\n• 2 2. Ingen fryser om natta\n')).toEqual([
      ['1', 'Alle er mette'],
      ['2', 'Ingen fryser om natta'],
    ]);
  });

  it('are taken off a list that is quoted as a whole', () => {
    expect(items('Vi krever:\n\n• «1. Gi alle frokost.\n\n• 2. Bygg flere kjøkken.»\n')).toEqual([
      ['1', 'Gi alle frokost.'],
      ['2', 'Bygg flere kjøkken.'],
    ]);
  });

  it('are taken off an item with its stop behind them', () => {
    expect(items('Vi krever:\n\na. "Gi alle frokost".\nb. "Bygg flere kjøkken".\n')).toEqual([
      ['a', 'Gi alle frokost'],
      ['b', 'Bygg flere kjøkken'],
    ]);
  });
});

describe('an item that says whom the words below are for', () => {
  it('states nothing', () => {
    expect(
      parseText(
        'Våre innspill:\n\n• Til kunnskapsminister Kari Lie\n• Til kommunene\n• Gi alle frokost\n',
      ).statements.map(({ text }) => text),
    ).toEqual(['Gi alle frokost']);
  });
});
