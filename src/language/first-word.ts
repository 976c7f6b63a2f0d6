/** The first word of a text in small letters; what stands up to the first blank, marks and all. */
export const firstWord = (text: string): string => text.trimStart().split(' ', 1)[0]?.toLowerCase() ?? '';
