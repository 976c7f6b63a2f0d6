import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateIndex, compare, createAnalyser, type ProfileInput, profileOf } from '../../src/similarity/index.ts';

const analyser = createAnalyser();
const profile = (input: string | ProfileInput) =>
  profileOf(analyser, typeof input === 'string' ? { text: input } : input);
const between = (a: string | ProfileInput, b: string | ProfileInput) => compare(analyser, profile(a), profile(b));

describe('score', () => {
  test.each([
    ['Styrke brukermedvirkning i alle ledd', 'At barn sin rett til medverknad blir teken på alvor'],
    ['Flere ansatte i barnevernet', 'Innføre en bemanningsnorm for barnevernstjenesten'],
    ['Satse på tidlig innsats', 'Det førebyggjande arbeidet skal styrkjast'],
    ['Bedre vilkår for fosterforeldre', 'Rekruttere fleire fosterheimar'],
    ['Fase ut kommersielle aktører', 'Ingen profitt på barnevern'],
  ])('%s ~ %s', (a, b) => {
    expect(between(a, b).score).toBeGreaterThan(0.45);
  });

  test.each([
    ['Barnevernet skal gi god hjelp til barn', 'Barn skal ha gode fritidstilbud'],
    ['Sikre ettervern til alle', 'Sikre kutt i klimagassutslipp'],
    ['Et sterkt barnevern for alle barn', 'Alle barn skal ha barnehageplass'],
  ])('%s is not near %s', (a, b) => {
    expect(between(a, b).score).toBeLessThan(0.3);
  });

  test('an aspect links within a field more than between fields', () => {
    const ask = 'Øke kompetansen hos de ansatte';
    const inside = between({ text: ask, fields: new Set(['barnevern']) }, 'Heve kompetansen i barnevernet').score;
    const outside = between({ text: ask, fields: new Set(['skole']) }, 'Heve kompetansen i barnevernet').score;
    expect(outside).toBeLessThan(inside / 1.5);
  });

  test('the account of a source and a reason count less than the statement proper', () => {
    const finding = (text: string) => ({ text, finding: true });
    expect(between(finding('Tilsyn viser at barn ikke blir hørt'), 'Mer tilsyn').score).toBeLessThan(
      between('Barn blir hørt ved tilsyn', 'Mer tilsyn').score,
    );
    expect(between('Vi vil ha flere lærere fordi ettervern er viktig', 'Godt ettervern').score).toBeLessThan(
      between('Vi vil ha flere lærere og ettervern er viktig', 'Godt ettervern').score,
    );
  });

  test('a parent says what a short item is about', () => {
    const parent = [{ kind: 'parent' as const, text: 'Bedre ettervern' }];
    expect(
      between({ text: 'Mer støtte til dem som trenger det', context: parent }, 'Utvide ettervernet').score,
    ).toBeGreaterThan(between('Mer støtte til dem som trenger det', 'Utvide ettervernet').score);
  });

  test('a reason says what is shared', () => {
    expect(between('Flere fosterhjem', 'Rekruttere fosterfamilier').reasons).toContainEqual({
      kind: 'shared-term',
      terms: ['fosterhjem ~ fosterfamilier'],
    });
    expect(between('Fosterhjem må få støtte', 'Flere fosterhjem').reasons[0]?.terms).toEqual(['fosterhjem']);
    const right = between('Unge skal ha rett til ettervern', 'Rett til ettervern for alle').reasons[0];
    expect(right?.terms).toEqual(['ettervern', 'rett til']);
    expect(between('Mer veiledning', 'Økt kompetanse').reasons[0]).toEqual({
      kind: 'shared-concept',
      terms: ['veiledning ~ kompetanse (kompetanse og utdanning)'],
    });
  });
});

const WORDS = [
  'styrke',
  'ettervern',
  'fosterhjem',
  'kompetanse',
  'ikke',
  'skole',
  'xyzzy',
  'medverknad',
  '25',
  'år',
  'god',
  'hjelp',
  'tidlig',
  'klima',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));

describe('laws', () => {
  test('symmetric, between 0 and 1, and never without a reason', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [there, back] = [between(a, b), between(b, a)];
        expect(there.score).toBe(back.score);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        if (there.score > 0) expect(there.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a text is as near as can be to itself, however it is cased and spaced', () => {
    fc.assert(
      fc.property(
        sentence.filter((text) => text !== ''),
        (text) => {
          expect(between(text, `  ${text.toUpperCase()}.`).score).toBe(1);
        },
      ),
    );
  });

  test('the index finds what a look at all pairs finds', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 20 }), (texts) => {
        const profiles = texts.map(profile);
        const index = candidateIndex(analyser, profiles);
        for (const [at, a] of profiles.entries()) {
          const found = new Set(index.candidates(at));
          for (const [other, b] of profiles.entries()) {
            if (other !== at && a.words.join(' ') !== b.words.join(' ') && compare(analyser, a, b).score >= 0.3)
              expect(found.has(other), `${a.text} | ${b.text}`).toBe(true);
          }
        }
      }),
    );
  });

  test('the index stays within its bounds', () => {
    const profiles = Array.from({ length: 50 }, (_, at) => profile(`ettervern og fosterhjem ${at}`));
    expect(candidateIndex(analyser, profiles, { budget: 10, limit: 5 }).candidates(3)).toHaveLength(5);
    expect(candidateIndex(analyser, profiles).candidates(3)).toHaveLength(49);
  });
});
