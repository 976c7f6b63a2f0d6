import { describe, expect, it } from 'vitest';
import { parseText } from '../helpers/parse-text.ts';

const asParty = { told: { organisation: 'Venstre' } };
const items = [
  'Lage varm mat til alle elever på skolen',
  'Synge sanger hver morgen før timene',
  'Vaske opp etter hvert måltid sammen',
];

/** The items in one layout under a cue, on a page with text before and behind. */
const listed = (list: string, lead = 'Venstre vil:\n\n'): (string | null)[][] =>
  parseText(`Mat for alle\n\nVenstre er opptatt av mat.\n\n${lead}${list}\n\nHverdagen er travel for mange.\n`, asParty)
    .statements.filter(({ origin }) => origin === 'list')
    .map(({ text, ordinal }) => [text, ordinal]);

const lines = (write: (item: string, index: number) => string, between = '\n'): string =>
  items.map(write).join(between);
const plain = items.map((item) => [item, null]);
const counted = (ordinals: string[]) => items.map((item, index) => [item, ordinals[index] ?? null]);
const numbers = counted(['1', '2', '3']);
/** Broken for width in the middle. */
const wrapped = (item: string): string => item.replace(/ (?=\S+ \S+$)/, '\n');

describe('a list under a cue', () => {
  it.each([
    ['behind signs of arrows', lines((item) => `=> ${item}`), plain],
    ['behind the letter that a bullet became', lines((item) => `q ${item}`), plain],
    ['behind dashes, lines broken for width', lines((item) => `– ${wrapped(item)}`), plain],
    [
      'behind letters, lines broken for width',
      lines((item, at) => `${'abc'[at]}) ${wrapped(item)}`),
      counted(['a', 'b', 'c']),
    ],
    [
      'behind numbers in parentheses, lines broken for width',
      lines((item, at) => `(${at + 1}) ${wrapped(item)}`),
      numbers,
    ],
    ['behind numbers before a colon', lines((item, at) => `${at + 1}: ${item}`), numbers],
    ['behind numbers before a dash', lines((item, at) => `${at + 1} – ${item}`), numbers],
    ['under bullets on lines of their own', lines((item) => `•\n${item}`), plain],
    ['under dashes on lines of their own', lines((item) => `-\n${item}`), plain],
    ['run into a line between bullets', lines((item) => `• ${item}`, ' '), plain],
    ['run into a line between hyphens', lines((item) => `- ${item}`, ' '), plain],
    ['run into a line between dashes', lines((item) => `– ${item}`, ' '), plain],
    ['run into a line between numbers', lines((item, at) => `${at + 1}. ${item}`, ' '), numbers],
    ['run into a line between numbers in parentheses', lines((item, at) => `(${at + 1}) ${item}`, ' '), numbers],
    ['run into a line between letters', lines((item, at) => `${'abc'[at]}) ${item}`, ' '), counted(['a', 'b', 'c'])],
  ])('is read %s', (_what, list, expected) => {
    expect(listed(list)).toEqual(expected);
  });

  it.each([
    ['•', lines((item) => `• ${item}`), plain],
    ['–', lines((item) => `– ${item}`), plain],
    ['1.', lines((item, at) => `${at + 1}. ${item}`), numbers],
    ['a)', lines((item, at) => `${'abc'[at]}) ${item}`), counted(['a', 'b', 'c'])],
  ])('is read where its first %s stands behind the cue', (_mark, list, expected) => {
    expect(listed(list, 'Venstre vil: ')).toEqual(expected);
  });

  it('keeps a sentence with dashes in one item', () => {
    expect(listed('• Lage mat – og drikke – til alle')).toEqual([['Lage mat – og drikke – til alle', null]]);
  });

  it('ends before the sentence behind its last item', () => {
    expect(listed(`${lines((item) => `• ${item}.`, ' ')} Mange spiser lite.`).map(([text]) => text)).toEqual(
      items.map((item) => `${item}.`),
    );
  });
});

describe('signs that part no items', () => {
  it.each([
    ['replies', 'Kokken mener:\n\n– Maten er god, sier Kari. – Elevene er glade, sier hun. – Alle spiser, sier Per.'],
    ['a row without a cue', 'Kari går hjem.\n\n• Hjem • Meny • Kontakt oss i dag'],
  ])('are %s', (_what, text) => {
    expect(parseText(`Mat for alle\n\n${text}\n`).statements.filter(({ origin }) => origin === 'list')).toEqual([]);
  });
});
