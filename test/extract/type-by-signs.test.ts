import { describe, expect, it } from 'vitest';
import schema from '../../schemas/model.schema.json' with { type: 'json' };
import { signGroups, typePoints } from '../../src/language/type-signs.ts';
import { parseText } from '../helpers/parse-text.ts';

describe('a document whose title, head and publisher name no genre', () => {
  it.each([
    [
      'news, where somebody said something today',
      'news',
      [
        'Varm lunsj til alle elever i Lillevik fra høsten av',
        'Elevrådslederen fikk vite det i dag. Hun sier at mange har ventet lenge. Foto: Kari Dal',
        'På torsdag åpner kjøkkenet, og hennes klasse er først i køen.',
      ],
    ],
    [
      'a plan, where goals and years stand over measures',
      'plan',
      [
        'Sammen om maten 2031–2034',
        'Mål og tiltak i planperioden',
        'Målet er at alle barn i kommunen spiser frokost. Tiltakene i planen har en ansvarlig og en frist.',
        'Tiltak: Kommunen kjøper inn havre. Ansvar: rektor. Tiltak: Kommunen ansetter kokker. Ansvar: rektor.',
      ],
    ],
    [
      'a report, where it says what was found',
      'report',
      [
        'Frokost før første time',
        'Denne rapporten viser hva undersøkelsen fant. Det ble gjennomført intervjuer i 2031, og resultatene ble vurdert.',
        'Elevene ble spurt om frokost. Svarene var klare.',
      ],
    ],
    [
      'a page of positions, where a party says what must be',
      'policy',
      ['Skolemat', 'Venstre mener at alle må få mat. Staten må betale, og elevene må få velge selv.'],
    ],
    [
      'none of these, where it tells you how',
      'other',
      [
        'Hvordan søke om plass?',
        'Du kan søke når som helst. Hva skjer med søknaden din? Du får svar, eller du kan ringe oss dersom du lurer.',
        'Har du spørsmål? Du kan også spørre på skolen.',
      ],
    ],
  ])('is %s', (_, type, parts) => {
    expect(parseText(parts.join('\n\n')).type).toBe(type);
  });

  it('is of no type where it has next to no words', () => {
    expect(parseText('Må\n').type).toBe('other');
  });

  it('is given points for types of the schema alone', () => {
    const types = new Set([...typePoints().values()].flat().map(([type]) => type));
    expect([...types].sort()).toEqual([...schema.$defs.documentType.enum].sort());
    expect([...typePoints().values()].flat().every(([, count]) => Number.isInteger(count))).toBe(true);
  });

  it('is given points for words that are in a group', () => {
    const told = [...typePoints().keys()].flatMap((sign) => /^(?:head|often):(.*)$/.exec(sign)?.[1] ?? []);
    const groups = new Set<string>([...signGroups().values(), 'years']);
    expect(told.filter((group) => !groups.has(group))).toEqual([]);
  });
});
