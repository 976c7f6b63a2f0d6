import { describe, expect, it } from 'vitest';
import { reasonOfWidget } from '../../src/language/widget-lines.ts';

describe('a line that belongs to the page wherever it stands', () => {
  it.each([
    ['Godta alle', 'cookie-notice'],
    ['E-postadresse *', 'newsletter'],
    ['Lenke kopiert!', 'share-buttons'],
    ['Var dette nyttig?', 'feedback-widget'],
    ['Legg igjen en kommentar', 'feedback-widget'],
    ['Andre leser også:', 'related-heading'],
    ['→ Read in English', 'related-links'],
    ['Personvernregler', 'menu'],
    ['Er du allerede abonnent?', 'notice'],
    ['All rights reserved.', 'contact'],
    ['Del på:', 'share-buttons'],
    ['Se vår politikk', 'menu'],
    ['Valglogo', 'caption'],
    ['[email protected]', 'contact'],
    ['GI NÅ', 'call-to-action'],
    ['Getty Images', 'caption'],
    ['« Tilbake til nyheter', 'skip-link'],
  ])('%s', (line, reason) => {
    expect(reasonOfWidget(line)).toBe(reason);
  });

  it.each(['Godta alle søknader', 'Tilbake til skolen', 'Gi nå alle barn mat', 'Mer informasjon', 'Vedlegg', '', '…'])(
    'is not «%s»',
    (line) => {
      expect(reasonOfWidget(line)).toBeNull();
    },
  );
});
