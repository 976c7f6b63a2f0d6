import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const text = 'Barnevernet må få nok fosterhjem – også på Sørøya.\r\nSøsken «hører sammen».\n';
const utf8 = new TextEncoder().encode(text);
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const bytes = (...parts: (number[] | Uint8Array)[]) => Buffer.concat(parts.map((part) => Uint8Array.from(part)));
/** Windows-1252 of Latin letters and an en dash. */
const cp1252 = Buffer.from(text.replace('–', '\u0096'), 'latin1');

describe('decode', () => {
  const cases: readonly (readonly [string, Uint8Array, string, readonly string[]])[] = [
    ['UTF-8', utf8, 'utf-8', []],
    ['UTF-8 with byte order mark', bytes([0xef, 0xbb, 0xbf], utf8), 'utf-8', []],
    ['UTF-16 LE with byte order mark', bytes([0xff, 0xfe], utf16le), 'utf-16le', []],
    ['UTF-16 BE with byte order mark', bytes([0xfe, 0xff], utf16be), 'utf-16be', []],
    ['UTF-16 LE without', utf16le, 'utf-16le', ['guessed-utf-16']],
    ['UTF-16 BE without', utf16be, 'utf-16be', ['guessed-utf-16']],
    ['Windows-1252', cp1252, 'windows-1252', ['guessed-windows-1252']],
  ];
  for (const [name, input, encoding, doubts] of cases) {
    it(name, () => expect(decode(input)).toEqual({ text, encoding, doubts }));
  }

  it('all 27 characters that Windows-1252 has beside Latin-1', () => {
    const controls = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    const named = decode(bytes([0x61, 0x20], controls))?.text.slice(2);
    expect(named?.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });

  it('Latin-1 where no character of Windows-1252 alone occurs', () => {
    const plain = text.replace('–', '-');
    expect(decode(Buffer.from(plain, 'latin1'))).toEqual({
      text: plain,
      encoding: 'iso-8859-1',
      doubts: ['guessed-iso-8859-1'],
    });
  });

  it('keeps decomposed letters, line ends and a form feed as written', () => {
    const written = 'Våre mål\r\n\fa\u030a\rb';
    expect(decode(Buffer.from(written))?.text).toBe(written);
  });

  it('keeps valid UTF-8 with a broken byte as UTF-8, and says so', () => {
    const result = decode(bytes(utf8, [0xe5], utf8));
    expect(result?.encoding).toBe('utf-8');
    expect(result?.text).toBe(`${text}\ufffd${text}`);
    expect(result?.doubts).toEqual(['invalid-bytes']);
  });

  it('says where UTF-8 was encoded twice', () => {
    const twice = Buffer.from(Buffer.from('Barn må få hjelp').toString('latin1'));
    expect(decode(twice)?.doubts).toEqual(['double-encoded']);
    expect(decode(Buffer.from('Vi vil hjelpe â€“ nå'))?.doubts).toEqual(['double-encoded']);
    expect(decode(Buffer.from('Ãsgard og château'))?.doubts).toEqual([]);
  });

  it('takes UTF-32 for no text, though its mark begins as that of UTF-16', () => {
    const wide = [...'Vi vil'].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]);
    expect(decode(Uint8Array.from([0xff, 0xfe, 0, 0, ...wide]))).toBeNull();
    expect(decode(Uint8Array.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x56]))).toBeNull();
  });

  it('takes no binary for text', () => {
    expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBeNull();
    expect(decode(bytes(utf8, [0], utf8))).toBeNull();
    expect(decode(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 97]))).toBeNull();
  });

  it('gives back any text in UTF-8 and, with a mark, in UTF-16', () => {
    const clean = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/[\u0000-\u001f\ufeff\ufffd]/.test(s));
    fc.assert(
      fc.property(clean, (written) => {
        expect(decode(bytes([0xef, 0xbb, 0xbf], Buffer.from(written)))?.text).toBe(written);
        expect(decode(bytes([0xff, 0xfe], Buffer.from(written, 'utf16le')))?.text).toBe(written);
      }),
    );
  });

  it('throws on no bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (input) => void decode(input)));
  });
});
