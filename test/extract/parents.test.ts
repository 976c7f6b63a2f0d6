import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/extract/parents.ts';
import { parentOf, parseText } from '../helpers/parse-text.ts';

describe('the governing statement', () => {
  it('is the numbered goal whose line the sentence stands on', () => {
    const document = parseText('Våre mål:\n1. Ingen er sultne Vi skal spørre elevene.\n2. Alle får hjelp', {
      told: { organisation: 'Barneombudet' },
    });
    expect(parentOf(document, 'Vi skal spørre')).toBe('Ingen er sultne');
  });

  it('is none for a finding', () => {
    const document = parseText(
      'Våre mål:\n• Ingen elev er sulten\n\nIngen elev er sulten\n\nForskning viser at mat hjelper.',
    );
    expect(parentOf(document, 'Forskning')).toBeNull();
  });

  it('is found whatever the case and the closing mark of its heading', () => {
    expect(normalise('INGEN elev  er sulten.')).toBe(normalise('Ingen elev er sulten'));
    expect(normalise('Ingen elev er mett')).not.toBe(normalise('Ingen elev er sulten'));
  });

  it('ends with the section of its heading', () => {
    const document = parseText(
      '# Plan\n\nVåre mål:\n\n- Ingen elev er sulten\n- Alle får hjelp\n\n## Ingen elev er sulten\n\nVi vil dele ut mat.\n\n## Økonomi\n\nVi vil spare penger.\n',
      { path: 'plan.md', told: { organisation: 'Venstre' } },
    );
    expect(parentOf(document, 'Vi vil dele')).toBe('Ingen elev er sulten');
    expect(parentOf(document, 'Vi vil spare')).toBeNull();
  });

  it('is the numbered goal over a list with bullets, where the numbers count on', () => {
    const list = (last: string): string =>
      `Våre mål:\n\n1. Ingen er sultne\n\n• Frokost til alle\n• Frukt hver dag\n\n${last} Alle får hjelp\n\n• Flere helsesykepleiere\n`;
    const document = parseText(list('2.'), { told: { organisation: 'Venstre' } });
    expect(parentOf(document, 'Frukt')).toBe('Ingen er sultne');
    expect(parentOf(document, 'Flere')).toBe('Alle får hjelp');
    expect(parentOf(parseText(list('•'), { told: { organisation: 'Venstre' } }), 'Frukt')).toBeNull();
  });
});

describe('an ask over the list that spells it out', () => {
  it('is the parent of its items, be it a sentence or a heading in a row of asks', () => {
    const sentence = parseText(
      'Rødt\n\nMat i skolen\n\nRødt vil:\n\nGi alle elever nok mat.\n\n• Frokost på alle skoler\n• Ansette flere kokker\n',
    );
    expect(parentOf(sentence, 'Ansette')).toBe('Gi alle elever nok mat.');
    const headings = parseText(
      'Brev fra Eldreombudet\n\nBudsjettet er trangt, og maten dyr. Eldreombudet fremmer disse kravene til partiene:\n\nSikre god mat til eldre\n\n• Flere kokker må ansettes.\n• Lag maten på sykehjemmet.\n\nStopp kutt i alle kantiner\n\n• Kantinene må være åpne.\n• Gi dem faste tilskudd.\n',
    );
    expect(parentOf(headings, 'Flere')).toBe('Sikre god mat til eldre');
    expect(parentOf(headings, 'Gi dem')).toBe('Stopp kutt i alle kantiner');
  });
});
