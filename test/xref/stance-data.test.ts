import { describe, expect, test } from 'vitest';
import { denials, exclusions, refusals } from '../../src/language/denials.ts';
import { createAnalyser } from '../../src/similarity/index.ts';
import { buildLexicon, FAMILY_DATA, kinIn } from '../../src/similarity/lexicon.ts';
import { directionsOf } from '../../src/xref/direction.ts';
import {
  EVILS,
  LACK_FAMILIES,
  MODIFIER_FAMILIES,
  OPPOSITES,
  STANCE_WORDS,
  TOO_MUCH,
  TURNING_FAMILIES,
} from '../../src/xref/stance-data.ts';

const analyser = createAnalyser();
const signs = (text: string) => directionsOf(text, analyser.analyse(text)).map(({ sign }) => sign);
const objects = (text: string) => directionsOf(text, analyser.analyse(text)).map(({ object, sign }) => [object, sign]);

describe.each(STANCE_WORDS)('$id', ({ sign, examples, counterexamples }) => {
  test.each(examples)('says so: %s', (text) => {
    expect(signs(text)).toContain(sign);
    expect(signs(text)).not.toContain(-sign);
  });
  test.each(counterexamples)('does not: %s', (text) => {
    expect(signs(text)).not.toContain(sign);
  });
});

describe('what is meant', () => {
  test.each<[string, [string, number][]]>([
    ['Kommersielle barnevernsinstitusjoner skal fases ut', [['kommersiell', -1]]],
    [
      'Ideelle aktører prioriteres framfor kommersielle',
      [
        ['ideell', 1],
        ['kommersiell', -1],
      ].sort() as [string, number][],
    ],
    ['Vi vil ikke avvikle kontantstøtten', [['kontantstotte', 1]]],
    [
      'Styrke ettervernet i kommunene uten anbud',
      [
        ['anbud', -1],
        ['ettervern', 1],
      ],
    ],
    ['Åpne for private barnehager', [['privat', 1]]],
    ['De som bor på institusjon, må få bedre omsorg', []],
    ['Det er viktig med ettervern', []],
  ])('%s', (text, wanted) => {
    expect(objects(text).sort()).toEqual(wanted);
  });
});

test.each([...denials, ...exclusions, ...refusals])('«%s» turns what stands after it', (word) => {
  expect(objects(`${word} anbud`)).toEqual([['anbud', -1]]);
});

test('the data name families and concepts that exist', () => {
  const lexicon = buildLexicon(FAMILY_DATA);
  const kin = kinIn(lexicon);
  const named = [
    ...STANCE_WORDS.flatMap(({ families }) => families),
    ...TURNING_FAMILIES,
    ...MODIFIER_FAMILIES,
    ...EVILS,
    ...LACK_FAMILIES,
  ];
  expect(named.filter((id) => !kin(id).every((family) => lexicon.families.has(family)))).toEqual([]);
  expect(OPPOSITES.flat().filter((id) => analyser.label(id) === id)).toEqual([]);
});

describe('what is too much or too little', () => {
  test.each(['for lite til å dekke behovet', 'Hjelpen kommer for seint', 'altfor mange saker'])('is: %s', (text) => {
    expect(TOO_MUCH.test(text)).toBe(true);
  });
  test.each(['tilbudet for unge', 'klare for barnevernreformen', 'derfor lite'])('is not: %s', (text) => {
    expect(TOO_MUCH.test(text)).toBe(false);
  });
});
