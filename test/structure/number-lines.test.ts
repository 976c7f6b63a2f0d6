import { describe, expect, it } from 'vitest';
import { parentOf, parseText, statement, told } from '../helpers/parse-text.ts';

describe('numbers alone on their line', () => {
  it('count the items under them, with the bullets between two of them nested', () => {
    const document = parseText(
      'Om kravene\n\n1.\n\nat skolen gir alle frukt, for eksempel:\n\n • at eplene er røde\n • at pærene er gule\n\n2.\n\nat skolen har kjøkken.\n\n3.\n\nat noen vasker opp.\n',
    );
    expect(told(document)).toEqual([
      'proposal at skolen gir alle frukt, for eksempel:',
      'proposal at eplene er røde',
      'proposal at pærene er gule',
      'proposal at skolen har kjøkken.',
      'proposal at noen vasker opp.',
    ]);
    expect(statement(document, 'at skolen har').ordinal).toBe('2');
    expect(parentOf(document, 'at pærene')).toBe('at skolen gir alle frukt, for eksempel:');
  });

  it('may close in a parenthesis or stand behind a bullet', () => {
    const document = parseText(
      'Våre mål:\n\n1)\n\nIngen går sultne hjem\n\n2)\n\nAlle kan lage graut\n\n • 3)\n\nMaten er gratis\n',
    );
    expect(told(document)).toEqual(['goal Ingen går sultne hjem', 'goal Alle kan lage graut', 'goal Maten er gratis']);
  });

  it('may be letters', () => {
    const lines = 'a.\nKoke graut med alle\nb.\nGje dei som vil, meir mjølk\nc.\nVaske opp';
    const document = parseText(`Mat\n\nKva må gjerast?\n\n${lines}\n\nGrauten er god.\n`);
    expect(document.statements.map(({ ordinal, text }) => `${ordinal} ${text}`)).toEqual([
      'a Koke graut med alle',
      'b Gje dei som vil, meir mjølk',
      'c Vaske opp',
    ]);
  });

  it('are the page’s, where they do not count on', () => {
    const document = parseText('Matplan\n\n1.\n\nSkolen ligger ved sjøen.\n\n7.\n\nDer er det kaldt om vinteren.\n');
    expect(told(document)).toEqual([]);
  });
});

describe('letters and Roman numerals behind a bullet', () => {
  const ordinals = (text: string): [string | null, string][] =>
    parseText(text).statements.map(({ ordinal, text: words }) => [ordinal, words]);

  it('count the items of a list that begins with the first of them', () => {
    expect(ordinals('Våre mål:\n\n• a) Ingen er sultne\n• b) Alle kan lage graut\n')).toEqual([
      ['a', 'Ingen er sultne'],
      ['b', 'Alle kan lage graut'],
    ]);
    expect(ordinals('Våre mål:\n\n• i. Ingen er sultne\n• ii. Alle kan lage graut\n')).toEqual([
      ['i', 'Ingen er sultne'],
      ['ii', 'Alle kan lage graut'],
    ]);
  });

  it('are words of an item where they do not count up, or stand alone', () => {
    expect(ordinals('Våre mål:\n\n• s. 12 blir fulgt\n• A. Moe får hjelp\n')[1]).toEqual([null, 'A. Moe får hjelp']);
    expect(ordinals('Våre mål:\n\n• I. klasse får graut\n• II. klasse får en bok\n')[0]).toEqual([
      null,
      'I. klasse får graut',
    ]);
    expect(ordinals('Våre mål:\n\n• a) Ingen er sultne\n• Alle kan lage graut\n')[0]?.[0]).toBeNull();
  });
});
