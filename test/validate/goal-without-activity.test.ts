import { expect, it } from 'vitest';
import { validateText } from '../../src/library-validate.ts';

const told = async (...goals: string[]) => {
  const text = `Strategi for trygg oppvekst 2025-2027\n\nVåre mål:\n\n${goals.map((goal) => ` • ${goal}\n`).join('')}`;
  const { findings } = await validateText(text, { type: 'strategy' });
  return findings.filter(({ rule }) => rule === 'goal-without-activity').length;
};

it('goal-without-activity leaves goals alone that say themselves what will be done', async () => {
  expect(await told('Barn får hjelp i tide', 'Foreldre får god støtte')).toBe(1);
  expect(await told('Sikre fosterbarn gode oppvekstvilkår', 'Arbeide for lavere ventetid i hjelpetjenestene')).toBe(0);
});
