import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { tokenise } from '../../src/language/tokens.ts';

const languageOf = (text: string): string | null => detectLanguage(tokenise(text).words);

describe('detectLanguage', () => {
  it.each([
    ['nb', 'Vi vil ikke at barn skal vente. Hvordan kan kommunene gi mer hjelp?'],
    ['nn', 'Me vil ikkje at born skal vente. Korleis kan kommunane gje meir hjelp?'],
    ['nn', 'Kommunane skal sikre betre og meir føreseieleg hjelp frå tenestene.'],
    ['en', 'The ombudsman is to see that children are heard by the municipalities.'],
    ['sv', 'Vi vill att barn inte ska behöva vänta, och kommunerna bör ge mer stöd.'],
    ['da', 'Vi vil ikke have, at børn venter efter hjælp af kommunen, og hvad gør de mellem møderne?'],
    ['nb', 'Vi vil: å styrke og sikre'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', '2025', 'Barnevern', 'Oslo Bergen Trondheim'])('cannot tell of «%s»', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it('is not misled by a quotation in another language', () => {
    expect(
      languageOf(
        'Barneombudet har lest konvensjonen: «The best interests of the child». Vi mener den ikke blir fulgt, og det er ikke godt nok når barna må vente etter hjelpen.',
      ),
    ).toBe('nb');
  });
});
