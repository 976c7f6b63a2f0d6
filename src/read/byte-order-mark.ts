/**
 * A text as its grammar is to see it: the grammar drops a byte order mark at the head, which would move every place by
 * one, so a blank stands for one that decoding has left.
 */
export const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);

/** Whether bytes begin with the mark of UTF-8. */
export const hasUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
