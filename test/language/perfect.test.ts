import { expect, it } from 'vitest';
import { perfectLength } from '../../src/language/perfect.ts';
import { tokenise } from '../../src/language/tokens.ts';

/** What stands up to the participle, behind the first `har`. */
const perfectOf = (text: string): string => {
  const tokens = tokenise(text);
  const from = tokens.words.indexOf('har') + 1;
  return tokens.words.slice(from, from + perfectLength(tokens, from)).join(' ');
};

it.each([
  ['Vi har besøkt ti hjem.', 'besøkt'],
  ['Vi har i løpet av de fire siste månedene besøkt ti hjem.', 'i løpet av de fire siste månedene besøkt'],
  ['Laget har en rekke ganger besøkt hjemmet.', 'en rekke ganger besøkt'],
  ['Laget har, sammen med to andre, besøkt hjemmet.', ', sammen med to andre , besøkt'],
  ['Laget har gjennom arbeidet i nord besøkt ti hjem.', 'gjennom arbeidet i nord besøkt'],
])('«%s» tells what was done, whatever adverbials stand before it', (text, told) => {
  expect(perfectOf(text)).toBe(told);
});

it.each([
  'Laget har en plan vedtatt av styret.',
  'Laget har ikke besøkt hjemmet.',
  'Laget har folk som er besøkt av andre.',
  'Jo mer tid vi har, jo mer blir gjort.',
  'Laget har ansvar for hjemmet.',
])('«%s» does not', (text) => {
  expect(perfectOf(text)).toBe('');
});
