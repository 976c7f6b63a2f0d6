import { describe, expect, it } from 'vitest';
import { validateText } from '../../src/library-validate.ts';

/** What is said of the shares in a list of findings, or under the lead given. */
async function toldOf(items: readonly string[], lead = 'Hovedfunn:') {
  const text = `Undersøkelsen\n\n${lead}\n\n${items.map((item) => ` • ${item}\n`).join('')}`;
  const { findings } = await validateText(text);
  return findings.flatMap(({ rule, data }) => (rule === 'shares-add-up' ? [data.sum ?? data.text] : []));
}

describe('shares-add-up', () => {
  it.each([
    ['Svarene fordeler seg på 60 prosent ja og 30 prosent nei', 90],
    ['Utgiftene fordeler seg slik: 55 prosent stat og 40 prosent kommune', 95],
    ['Barna fordeler seg på 52 prosent gutter og 51 prosent jenter', 103],
  ])('fires: %s', async (item, sum) => expect(await toldOf([item])).toEqual([sum]));

  it.each([
    ['5 av 3 barn er fornøyde med hjelpen', '5 av 3'],
    ['Fem av tre barn er fornøyde med hjelpen', 'Fem av tre'],
    ['Det viser at 1 200 av 1 000 kommuner svarte', '1 200 av 1 000'],
  ])('fires on a part larger than its whole: %s', async (item, text) => expect(await toldOf([item])).toEqual([text]));

  it.each([
    'Det var 12 av 10 på skalaen, sier mange barn',
    'Tre av fire barn er fornøyde med hjelpen',
    'Lov nr. 100 av 17. juli 1992 gir barn rett til hjelp',
    'Lov 100 av 17 juli 1992 gir barn rett til hjelp',
    'Etter § 9 av 3 grunner får barn ikke hjelp',
    'Side 5 av 3 vedlegg viser hvor mange barn som får hjelp',
    '1 000 av 1 200 kommuner svarte på undersøkelsen',
    'Vedtak 562 av 12 vedtak om barn er fulgt opp',
    'Sakene fordeler seg på 40 prosent skole, 25 prosent barnevern og resten helse',
    'Sakene fordeler seg på 48 prosent skole og 37 prosent barnevern, og noen få andre',
    'Sakene fordeler seg med blant annet 40 prosent skole og 25 prosent barnevern',
    'Av sakene var 40 prosent fra foreldre, fordelt på 25 prosent mødre og 15 prosent fedre',
    'Svarene fordeler seg på 33 prosent ja, 33 prosent nei og 33 prosent vet ikke',
    'Svarene fordeler seg på om lag 60 prosent ja og 30 prosent nei',
    '40 prosent av lederne mangler tid, og 80 prosent mangler penger',
  ])('is silent: %s', async (item) => expect(await toldOf([item])).toEqual([]));
});
