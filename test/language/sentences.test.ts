import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['a date', 'Onsdag 6. mars 2019 la vi fram forslagene.'],
    ['a date alone on a line', '28. september 2020'],
    ['an ordinal', 'Landet er på 35. plass av 39.'],
    ['a range of days', 'Planen ble vedtatt 28.-30. oktober 2011 i Bodø.'],
    ['decimals and thousands', 'Andelen steg 10.1 prosent, til 12.000 medlemmer.'],
    ['the number of an item', '1. Barn skal bli hørt'],
    ['numbers inside a run', 'Vi har to mål: 1. Barn blir hørt'],
    ['initials', 'Foto: Stiftelsen/K. L. Berg og Ola B. Dahl'],
    ['a reply with who said it', '– Hvem skal hjelpe? spør ombudet.'],
    ['a quote inside', 'Hun sa «Nå holder det!» da saken kom opp.'],
    ['an aside of its own', 'Loven (se kapittel 3. Den er ny) gjelder nå.'],
    ['dots that pause', 'Det er jo ... litt rart.'],
    ['dot leaders', 'Innledning ............ 3'],
    ['an address', 'Skriv til post@ombudet.no eller se www.ombudet.no for mer.'],
    ['an unfinished sentence', 'rettstryggleiken og'],
    ['a column head', 'Vedtak nr. | Stikkord'],
  ])('keeps %s in one sentence', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['a reply after a dash', ['– Vi må lytte.', 'Det haster, sier ombudet.']],
    ['a year', ['Planen gjaldt ut 2019.', 'Nå kommer en ny.']],
    ['a date that opens', ['Hver av oss fikk tre oppgaver.', '14. mai ses vi på nytt.']],
    ['quotes that close', ['«Vi vil lytte.»', 'Slik åpner planen.']],
    ['quotes that open', ['Planen er ny.', '«Vi vil lytte», står det.']],
    ['a question', ['Hva nå?', 'Det vet vi ikke!', 'Eller …', 'Kanskje.']],
    ['a letter that is no name', ['Vi valgte alternativ B.', 'Det er best.']],
    ['the end of a bill', ['Saken står i Prop. 9 S.', 'Regjeringen fikk støtte.']],
    ['a note', ['Dette er kjent.[3]', 'Likevel skjer det.']],
    ['items in a run', ['Vi ber om: a) flere stillinger.', 'b) bedre tid.']],
    ['numbered items in a run', ['Mål: 1. Barn blir hørt.', '2. Barn får hjelp.']],
  ])('parts at %s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('parts where the blank after the sign is missing, and nowhere else', () => {
    expect(split('Er vi enige?Eller er vi det ikke?')).toEqual(['Er vi enige?', 'Eller er vi det ikke?']);
    expect(split('Tiltakene er få.Vi vil ha flere.')).toEqual(['Tiltakene er få.', 'Vi vil ha flere.']);
    expect(split('Slik er det kjent.2 Det må endres.')).toEqual(['Slik er det kjent.2', 'Det må endres.']);
    expect(split('Se regjeringen.no/Barn og Node.js.')).toHaveLength(1);
  });

  it('takes line breaks and wide blanks for blanks', () => {
    expect(split('  Vi vil\nlytte.\u00a0 Vi vil\r\nhandle. ')).toEqual(['Vi vil\nlytte.', 'Vi vil\r\nhandle.']);
    expect(split(' \n ')).toEqual([]);
  });

  const words = [
    'Barn',
    'vil',
    '1.',
    '2019.',
    'f.eks.',
    'mill.',
    'St.',
    '(',
    ')',
    '«',
    '»',
    '–',
    '…',
    '?',
    '!',
    ' ',
    '\n',
  ];
  it('covers every character that is not blank, in order, whatever the text', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 40 });
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
