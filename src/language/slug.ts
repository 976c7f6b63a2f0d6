import { lettered } from './lettered.ts';

const beyondAscii = /[^\0-\x7f]/;
const separators = lettered(String.raw`[^\p{L}\p{N}]+`, 'gu');
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', đ: 'd', ŧ: 't', ŋ: 'n' };

/** A name as a kebab-case id: `Nærøysund kommune` is `naeroysund-kommune`. Empty where no letter or digit is left. */
export function slugOf(name: string): string {
  const spelt = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåßđŧŋ]/g, (letter) => letters[letter] ?? '');
  const bare = beyondAscii.test(spelt) ? spelt.normalize('NFD').replace(/\p{M}/gu, '') : spelt;
  return bare.replace(separators, '-').replace(/^-+|-+$/g, '');
}
