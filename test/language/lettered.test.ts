import { expect, it } from 'vitest';
import { lettered, westernSource } from '../../src/language/lettered.ts';

it.each(['L', 'Lu', 'Ll', 'N'])('means by \\p{%s} what a regular expression does', (property) => {
  for (const source of [`^\\p{${property}}$`, `^[-\\p{${property}}.]$`, `^[^\\p{${property}}]$`]) {
    const plain = new RegExp(source, 'u');
    const quick = lettered(source);
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (unit) => plain.test(unit) !== quick.test(unit),
    );
    expect(differing).toEqual([]);
  }
  expect(lettered(`\\p{${property}}`).test('😀')).toBe(false);
});

it('leaves the rest of a pattern as it is', () => {
  expect(westernSource(String.raw`\[\p{N}\][^\]\p{N}]\P{M}\p{M}(?<!\p{N})`)).toBe(
    String.raw`\[[0-9²³¹¼-¾]\][^\]0-9²³¹¼-¾]\P{M}\p{M}(?<![0-9²³¹¼-¾])`,
  );
});

it('is used as a regular expression is', () => {
  const words = lettered(String.raw`\p{L}+`, 'gu');
  for (const text of ['blå og grå', 'Ελλάδα og blå']) {
    const found = text.match(/\p{L}+/gu);
    expect(text.match(words)).toEqual(found);
    expect([...words.matchAll(text)].map(([word]) => word)).toEqual(found);
    expect(text.replace(words, (word) => `<${word}>`)).toBe(text.replace(/\p{L}+/gu, '<$&>'));
    expect(text.replace(words, '-')).toBe(text.replace(/\p{L}+/gu, '-'));
  }
});
