import { toMarkdown } from 'mdast-util-to-markdown';

const options = {
  bullet: '-' as const,
  unsafe: [
    { character: '{', inConstruct: 'phrasing' as const },
    // Harmless, but the parser looks through all that went before for the opening of each.
    { character: ']', inConstruct: 'phrasing' as const },
    { character: '~', inConstruct: 'phrasing' as const },
    // Bullets of web pages open items here too.
    ...[...'•·▪●○◦■□‣⁃∙–—'].map((character) => ({ character, atBreak: true })),
    { character: '|', inConstruct: 'phrasing' as const },
  ],
};

/** What a terminal would obey, and marks that turn or hide the words after them: never part of words that were read. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Words as a line of Markdown that reads as these words and nothing else. */
export function markdownLine(text: string): string {
  const words = text
    .replace(unseen, '')
    .replace(/\s+/gu, (blanks) => (blanks === '\u00a0' ? blanks : ' '))
    .trim();
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value: words }] }, options).trimEnd();
}

/** Words as a heading, of level 1 to 6. */
export function markdownHeading(text: string, level: number): string {
  const depth = Math.min(6, Math.max(1, level));
  // A closing run of number signs would be taken for the heading's own.
  return `${'#'.repeat(depth)} ${markdownLine(text).replace(/#+$/, '\\$&')}`;
}
