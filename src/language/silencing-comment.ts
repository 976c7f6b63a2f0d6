/**
 * A comment that silences a rule of `validate`, on a line of its own: `<!-- barnevern-disable-next-line rule: reason -->`
 * in Markdown and HTML, `// barnevern-disable-next-line rule: reason` in plain text; `-document` in place of `-next-line`
 * for what is found about the document as a whole. Groups: 1 the reach, 2 what follows. No part of the document's text.
 */
export const silencingComment =
  /^[ \t]*(?:<!--[ \t]*barnevern-disable-(next-line|document)(?![\w-])((?:(?!-->)[^\n])*)-->|\/\/[ \t]*barnevern-disable-(next-line|document)(?![\w-])([^\n]*?))[ \t\r]*$/gmu;

/** A line that is meant to be such a comment, whether it is one or not. */
export const meantAsSilencing = /^[ \t]*(?:[-*+•][ \t]+)?(?:<!--|\/\/)[ \t]*barnevern-[^\n]*$/gmu;

/** Whether a line is nothing but such a comment. */
export const isSilencingComment = (line: string): boolean =>
  line.includes('barnevern-disable-') && line.search(new RegExp(silencingComment.source, 'u')) === 0;
