import { problemAt } from '../problem.ts';
import { lineOf, lineStarts, positionOf } from '../text-lines.ts';
import type { DocumentRule } from '../types.ts';

/** A value of the front matter that the program cannot use is as if it were not there. */
export const unclearFrontMatter: DocumentRule = {
  id: 'unclear-front-matter',
  scope: 'document',
  severity: 'warning',
  needsText: true,
  summary: 'A field of the front matter with a value that cannot be understood.',
  why: 'The field is passed over, and what it should say is looked for in the text or missing. A period is written 2025-2027, a date 2025-03-31, a language `nb`, `nn` or `en`, an address https://example.org/strategi; the types are those that `barnevern parse --help` names.',
  examples: {
    fires: {
      path: 'plan.md',
      text: '---\nperiod: de neste årene\n---\n# Plan for barnevernet\n\nVi vil styrke barnevernet i alle kommuner.\n',
    },
    silent: {
      path: 'plan.md',
      text: '---\nperiod: 2025-2027\n---\n# Plan for barnevernet\n\nVi vil styrke barnevernet i alle kommuner.\n',
    },
  },
  check({ reading }) {
    if (reading === null) return [];
    const { text, doubts } = reading;
    return doubts.flatMap((doubt) => {
      const field = doubted.exec(doubt)?.[1];
      if (field === undefined) return [];
      return [problemAt('front-matter-unclear', placeOf(field, text), { field }, { anchor: field })];
    });
  },
};

/** How reading names such a doubt. */
const doubted = /^front-matter-(\w+)-unclear$/u;

/** Other names that front matter has for a field. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  organisation: ['organization'],
  language: ['lang'],
  published: ['date'],
};

/** The line of the front matter that gives the field. */
function placeOf(field: string, text: string): ReturnType<typeof positionOf> | null {
  const starts = lineStarts(text);
  const names = [field, ...(aliases[field] ?? [])];
  for (let line = 2; line <= starts.length; line += 1) {
    const content = lineOf(text, line);
    if (/^(?:---|\.\.\.)\s*$/u.test(content)) return null;
    const start = starts[line - 1] ?? 0;
    if (names.some((name) => content.startsWith(`${name}:`))) return positionOf(text, start, start + content.length);
  }
  return null;
}
