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
/** A line broken where the next word would not fit. */
function wrapped(line: string): string {
  const widest = 28;
  return line.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return `${text}${last.length + 1 + word.length > widest ? '\n' : ' '}${word}`;
  });
}

describe('a list under a cue', () => {
  it.each([
    ['behind signs of arrows', lines((item) => `=> ${item}`), plain],
    ['behind the letter that a bullet became', lines((item) => `q ${item}`), plain],
    ['behind dashes, lines broken for width', lines((item) => wrapped(`– ${item}`)), plain],
    [
      'behind letters, lines broken for width',
      lines((item, at) => wrapped(`${'abc'[at]}) ${item}`)),
      counted(['a', 'b', 'c']),
    ],
    [
      'behind numbers in parentheses, lines broken for width',
      lines((item, at) => wrapped(`(${at + 1}) ${item}`)),
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

  it('counts no classes as items', () => {
    expect(listed('1. klasse får frukt, 2. klasse får melk, 3. klasse får brød').length).toBeLessThan(2);
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

describe('lines under a cue that are items of their own', () => {
  it('are not joined to the marked line above', () => {
    const list =
      'a) Styrke kjøkkenet\nflere kokker på hvert trinn\ngratis frukt til alle elever\nb) Bygge ut\nnye ovner i kantina';
    expect(listed(list).length).toBeGreaterThan(2);
    expect(listed(list).map(([text]) => text)).toContain('gratis frukt til alle elever');
  });
});

describe('signs that part no items', () => {
  it.each([
    ['replies', 'Kokken mener:\n\n– Maten er god, sier Kari. – Elevene er glade, sier hun. – Alle spiser, sier Per.'],
    ['replies under a question', 'Hva vil du gjøre?\n\n– Lage mat. – Er det dyrt? – Ja, det er det.'],
    [
      'replies in paragraphs',
      'Kokken mener: – Dette er for dårlig, og saken har ligget lenge.\n\n– Maten blir kald, og ingen spiser.',
    ],
    [
      'stars between paragraphs',
      'Våre mål:\n\n*\n\nMange elever spiser lite hjemme. De blir trøtte.\n\n*\n\nAndre spiser mye.',
    ],
    ['sections of a law, wrapped', 'Kokken skal etter\n§ 5-1 lage mat og etter\n§ 7-2 vaske opp hver dag.'],
    ['a row without a cue', 'Kari går hjem.\n\n• Hjem • Meny • Kontakt oss i dag'],
  ])('are %s', (_what, text) => {
    expect(parseText(`Mat for alle\n\n${text}\n`).statements.filter(({ origin }) => origin === 'list')).toEqual([]);
  });
});
