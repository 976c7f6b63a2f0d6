/**
 * A pattern that is tried only on a text that holds one of `signs`, of which one stands in all that it finds: where none
 * does, the pattern need not be compiled, which takes longer than to use it.
 */
export const withSigns = (signs: readonly string[], pattern: Pick<RegExp, 'test'>): Pick<RegExp, 'test'> => ({
  test: (text) => signs.some((sign) => text.includes(sign)) && pattern.test(text),
});
