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
    'Sakene fordeler seg på 40 prosent skole, 25 prosent barnevern og resten helse',
    'Sakene fordeler seg på 48 prosent skole og 37 prosent barnevern, og noen få andre',
    'Sakene fordeler seg med blant annet 40 prosent skole og 25 prosent barnevern',
    'Av sakene var 40 prosent fra foreldre, fordelt på 25 prosent mødre og 15 prosent fedre',
    'Svarene fordeler seg på 33 prosent ja, 33 prosent nei og 33 prosent vet ikke',
    'Svarene fordeler seg på om lag 60 prosent ja og 30 prosent nei',
    '40 prosent av lederne mangler tid, og 80 prosent mangler penger',
  ])('is silent: %s', async (item) => expect(await toldOf([item])).toEqual([]));
});
