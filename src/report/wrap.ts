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
