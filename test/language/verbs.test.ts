import { describe, expect, it } from 'vitest';
import { Form, looksImperative, looksInfinitive, modalStrength, verbForms } from '../../src/language/verbs.ts';

const has = (word: string, form: number): boolean => (verbForms(word) & form) !== 0;

describe('verbForms', () => {
  it.each([
    ['styrke', Form.Infinitive],
    ['styrker', Form.Present],
    ['styrket', Form.Participle],
    ['styrkes', Form.Passive],
    ['fremmet', Form.Past],
    ['stilte', Form.Past],
    ['styrkje', Form.Infinitive],
    ['førebyggje', Form.Infinitive],
    ['aukar', Form.Present],
    ['gikk', Form.Past],
    ['gjekk', Form.Past],
    ['lagt', Form.Participle],
    ['trengs', Form.Present],
    ['lider', Form.Present],
    ['shows', Form.Present],
  ])('knows «%s»', (word, form) => {
    expect(has(word, form)).toBe(true);
  });

  it.each(['barn', 'kommune', 'flere', '', '12', 'å'])('takes «%s» for no verb', (word) => {
    expect(verbForms(word)).toBe(0);
  });

  it('knows every modal as a verb that may be finite', () => {
    const norwegian = [...modalStrength.keys()].filter((word) => /^(?:skal|må|vil|bør|burde|kan|ønsker)$/u.test(word));
    expect(norwegian).toHaveLength(7);
    for (const word of norwegian) expect(has(word, Form.Present | Form.Past), word).toBe(true);
  });
});

describe('the head of an item', () => {
  it.each(['styrke', 'gi', 'innføre', 'sjå', 'tilrettelegge', 'digitalisere', 'kvalitetssikre'])(
    '«%s» looks like an infinitive',
    (word) => expect(looksInfinitive(word)).toBe(true),
  );
  it.each(['barn', 'flere', 'lærere', 'tidligere', 'alle', 'ti', ''])('«%s» does not', (word) => {
    expect(looksInfinitive(word)).toBe(false);
  });
  it.each(['øk', 'gi', 'styrk', 'innfør', 'vedta'])('«%s» looks like an imperative', (word) => {
    expect(looksImperative(word)).toBe(true);
  });
  it.each(['øke', 'flere', 'barn'])('«%s» does not look like an imperative', (word) => {
    expect(looksImperative(word)).toBe(false);
  });
});
