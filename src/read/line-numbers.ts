/** A number that counts the lines of a printed page, by its offsets in the text. */
export interface LineNumber {
  readonly from: number;
  readonly to: number;
}

/** So many numbers in a row, each one more than the last, are a count of lines. */
const leastRun = 5;
const leading = /^\s{0,4}(\d{1,4})(?=\s{2,}\S|\s*$)/u;
const trailing = /(?<!\s)\s{2,}(\d{1,4})\s*$/u;

interface Numbered {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the numbers that count a page's lines, at the head or the foot of each: they go on over headings and
 * paragraphs, unlike the numbers of a list.
 */
export function findLineNumbers(text: string): LineNumber[] {
  if (!/^\s{0,4}\d{1,4}(?:\s{2,}\S|\s*$)|(?<!\s)\s{2,}\d{1,4}\s*$/mu.test(text)) return [];
  const lines = linesOf(text);
  return [...runsOf(lines, leading), ...runsOf(lines, trailing)].sort((a, b) => a.from - b.from);
}

function linesOf(text: string): { start: number; line: string }[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|$/gu)) {
    lines.push({ start, line: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return lines;
}

function runsOf(lines: readonly { start: number; line: string }[], mark: RegExp): LineNumber[] {
  const found: LineNumber[] = [];
  let run: Numbered[] = [];
  const close = (): void => {
    if (run.length >= leastRun && (run[0]?.value ?? 0) !== 1) found.push(...run);
    else if (run.length >= leastRun * 2) found.push(...run);
    run = [];
  };
  for (const { start, line } of lines) {
    const match = mark.exec(line);
    if (!match?.[1]) {
      if (line.trim() !== '') close();
      continue;
    }
    const value = Number(match[1]);
    const from = start + match.index + match[0].indexOf(match[1]);
    const last = run[run.length - 1];
    if (last && value !== last.value + 1) close();
    run.push({ value, from, to: from + match[1].length });
  }
  close();
  return found;
}

/** The text with the numbers blanked out: as long as before, so that every offset stays. */
export function withoutLineNumbers(text: string, numbers: readonly LineNumber[]): string {
  if (numbers.length === 0) return text;
  let out = '';
  let at = 0;
  for (const { from, to } of numbers) {
    out += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}
