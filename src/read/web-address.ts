/** Whether a text is an address of the web, whole: `https://example.org/strategi`. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);
