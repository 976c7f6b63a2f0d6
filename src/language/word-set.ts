/** The set of the words that a text names, parted by one blank each. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split(' '));
