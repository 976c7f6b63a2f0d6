const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', đ: 'd', ŧ: 't', ŋ: 'n' };

/** A name as a kebab-case id: `Nærøysund kommune` is `naeroysund-kommune`. Empty where no letter or digit is left. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåßđŧŋ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
