import { invisibleCharacters } from '../data/invisible-characters.ts';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import { marksIn, typedRanges } from '../text-ranges.ts';
import type { DocumentRule } from '../types.ts';

const codeOf = (found: string): string =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What cannot be seen can change how a text is shown, searched and compared. */
export const invisibleCharactersFound: DocumentRule = {
  id: 'invisible-characters',
  scope: 'document',
  severity: 'warning',
  needsText: true,
  summary: 'Terminal escapes, control characters and characters that nobody can see.',
  why: 'An escape can rewrite the screen of whoever lists the file, a direction mark can show words in another order than they are read, and a zero-width character keeps a search from finding a word. Soft hyphens do little harm (info). `--fix` takes them out.',
  examples: {
    fires: { text: 'Barnevern\n\nVi vil styrke barne\u200bvernet i alle kommuner.\n' },
    silent: { text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner, 👩‍👧 også på Svalbard.\n' },
  },
  check({ reading, document }) {
    if (reading === null) return [];
    const { text } = reading;
    const ranges = typedRanges(reading, document);
    return invisibleCharacters.flatMap(({ kind, name, pattern }) => {
      const matches = ranges.flatMap((range) => marksIn(text, [range], pattern));
      const [first] = matches;
      if (!first) return [];
      const code = codeOf(first.mark);
      const position = positionOf(text, first.offset, first.offset + first.mark.length);
      const data = { code, name, count: matches.length };
      const extra = { anchor: name, fixable: true };
      if (kind === 'control') return [problemAt('control-characters', position, data, extra)];
      return [
        problemAt('invisible-characters', position, data, kind === 'soft' ? { ...extra, severity: 'info' } : extra),
      ];
    });
  },
  fix: ({ reading }) =>
    invisibleCharacters
      .flatMap(({ pattern }) => [...(reading?.text ?? '').matchAll(pattern)])
      .map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' })),
};
