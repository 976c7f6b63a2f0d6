/**
 * Breaks text at blanks into lines of at most `width` characters, a longer word on a line of its own.
 * Takes unpainted text: colour would count as width.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Columns that text takes: combining marks take none. */
export const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length;

/** A cut this far before the end is better than one within a word. */
const far = 0.6;

/** Takes unpainted text; returns it in at most `width` columns, cut between words where that leaves most of it. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  const cut = letters.slice(0, width - 1).join('');
  const blank = /\s/u.test(letters[width - 1] ?? '') ? cut.length : cut.search(/\s\S*$/u);
  return `${(blank >= far * width ? cut.slice(0, blank) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}
