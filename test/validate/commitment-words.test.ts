import { describe, expect, it } from 'vitest';
import type { ValidateOptions } from '../../src/validate/validate.ts';
import { validate } from '../../src/validate/validate.ts';
import { statementIn, subjectOf } from './example-model.ts';

const options: ValidateOptions = {
  policy: { rules: {}, overrides: [] },
  failOn: 'never',
  language: 'en',
  asOf: null,
  baseline: null,
  fixed: [],
};

/** What a rule says of the items of one list. */
function told(rule: string, ...items: string[]) {
  const text = `Vi vil:\n\n${items.map((item) => ` • ${item}\n`).join('')}`;
  const subject = subjectOf(
    text,
    items.map((item) => statementIn(text, item)),
  );
  return validate({ documents: [subject], json: [], skipped: [] }, options)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ data }) => data);
}

describe('vague-commitment', () => {
  it.each([
    'Ha fokus på barn i fosterhjem',
    'ha eit stort fokus på barn i fosterheim',
    'Vi vil legge til rette for møteplasser',
    'Leggje til rette for møteplassar',
    'Være opptatt av barnas mening',
    'Vere oppteken av det borna meiner',
    'Ta mobbing på alvor',
  ])('fires: %s', (item) => expect(told('vague-commitment', item)).toHaveLength(1));

  it.each([
    'Legge til rette for møteplasser ved å bygge ti nye haller',
    'Leggje til rette for fleire fosterheimar ved å auke godtgjersla',
    'Rette et kritisk søkelys mot seg selv er ikke nok, derfor innfører vi tilsyn',
    'Styrke fosterhjemmene',
    'Sette av penger til fritidsaktiviteter',
    'Fokusgruppene skal videreføres',
  ])('is silent: %s', (item) => expect(told('vague-commitment', item)).toEqual([]));
});

describe('two-asks', () => {
  it.each([
    ['Ansette flere psykologer og innføre gratis kjernetid', 'innføre gratis kjernetid'],
    ['Styrke det førebyggjande arbeidet samt opprette eit nytt tilbod', 'opprette eit nytt tilbod'],
  ])('fires: %s', (item, second) => expect(told('two-asks', item)).toEqual([expect.objectContaining({ second })]));

  it.each([
    'Styrke og innføre ordninger med medvirkning',
    'Jobbe for å forebygge vold og styrke barns rettigheter',
    'Ansette flere psykologer og lærere i kommunene',
    'Sikre at kommunene samordner tiltak og styrker skolene',
    'Kommunene og staten må innføre en norm',
  ])('is silent: %s', (item) => expect(told('two-asks', item)).toEqual([]));
});

describe('mixed-strength', () => {
  it('names the odd one out', () => {
    expect(told('mixed-strength', 'Staten må betale', 'Kommunene skal ansette', 'Skolen bør melde fra')).toEqual([
      { usual: 'må', found: 'bør' },
    ]);
  });

  it.each([
    ['infinitives say nothing', ['Betale mer', 'Ansette flere', 'Skolen bør melde fra']],
    ['a clause is not the item', ['At barn skal bli hørt', 'At skolen bør melde fra', 'At staten må betale']],
    ['one strength', ['Staten må betale', 'Kommunene skal ansette', 'Skolen må melde fra']],
    ['no usual one', ['Staten må betale', 'Skolen bør melde fra', 'Vi vil ansette', 'Vi ønsker ro']],
  ])('is silent: %s', (_, items) => expect(told('mixed-strength', ...items)).toEqual([]));
});

describe('undefined-abbreviation', () => {
  it.each([
    ['Gi hjelp i XBU', ['XBU']],
    ['Gi hjelp i XBU og YZQ, og mer XBU', ['XBU', 'YZQ']],
    ['Gi hjelp i Xbarnehjelpen (XBU), og styrke XBU', []],
    ['Styrke XBU (Xbarnehjelpen)', []],
    ['Følge FN og NAV', []],
    ['Følge kapittel IV', []],
    ['STOPP MOBBING NÅ', []],
    ['PP-tjenesten styrkes', ['PP']],
  ])('%s', (item, found) => {
    expect(told('undefined-abbreviation', item).map(({ abbreviation }) => abbreviation)).toEqual(found);
  });
});
