import { lettered } from './lettered.ts';

const beyondAscii = /[^\0-\x7f]/;
/** Letters of other scripts than Latin and Greek: what stands between them are marks of punctuation. */
const otherScripts = /[\u0400-\u1fff]|[\u20d0-\uffff]/;
const separators = lettered(String.raw`[^\p{L}\p{N}]+`, 'gu');
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', đ: 'd', ŧ: 't', ŋ: 'n' };

/** The marks of Latin letters are taken off first: others are so few that their pattern is seldom made. */
function withoutMarks(decomposed: string): string {
  const bare = decomposed.replace(/[\u0300-\u036f]/g, '');
  return otherScripts.test(bare) ? bare.replace(/\p{M}/gu, '') : bare;
}

/** A name as a kebab-case id: `Nærøysund kommune` is `naeroysund-kommune`. Empty where no letter or digit is left. */
export function slugOf(name: string): string {
  const spelt = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåßđŧŋ]/g, (letter) => letters[letter] ?? '');
  const bare = beyondAscii.test(spelt) ? withoutMarks(spelt.normalize('NFD')) : spelt;
  return bare.replace(separators, '-').replace(/^-+|-+$/g, '');
}
