import type { ParseError } from 'jsonc-parser';
import { parse, printParseErrorCode, visit } from 'jsonc-parser';
import { problemAt } from '../problem.ts';
import { pointOf, positionOf } from '../text-lines.ts';
import type { Problem } from '../types.ts';

/** The value that JSON text holds, or what is wrong with it: the first error only, as all later ones follow from it. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const expectedWords: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value: a string in double quotes, a number, `true`, `false`, `null`, `[` or `{`',
  InvalidNumberFormat: 'a number such as 12 or 0.5',
  PropertyNameExpected: 'a field name in double quotes',
  ValueExpected: 'a value',
  ColonExpected: '`:` after the field name',
  CommaExpected: '`,` between two values',
  CloseBraceExpected: '`}`',
  CloseBracketExpected: '`]`',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment, as JSON has none',
  UnexpectedEndOfComment: 'no comment, as JSON has none',
  UnexpectedEndOfString: 'a closing `"`',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits after `\\u`',
  InvalidEscapeCharacter: 'an escape that JSON has, such as `\\n` or `\\"`',
  InvalidCharacter: 'no control character in a string',
};

/** Reads JSON text. Never throws; a field that stands twice is a problem, though the value can be read. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text), problems: repeatedFields(text) };
  } catch {
    const first = firstError(text);
    if (first === 'too deep') {
      const expected = 'fewer levels of brackets within brackets';
      return { ok: false, problems: [problemAt('json-syntax', positionOf(text, 0, 1), { expected })] };
    }
    const offset = Math.min(first?.offset ?? 0, text.length);
    const end = Math.min(offset + Math.max(first?.length ?? 0, 1), Math.max(text.length, offset));
    const expected = (first && expectedWords[printParseErrorCode(first.error)]) ?? 'a value';
    return { ok: false, problems: [problemAt('json-syntax', positionOf(text, offset, end), { expected })] };
  }
}

/** The first error; none at all is not expected. Brackets by the ten thousand are more than the call stack holds. */
function firstError(text: string): ParseError | undefined | 'too deep' {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, strict);
  } catch {
    return 'too deep';
  }
  return errors[0];
}

/** Of a field that stands twice in one object, a program keeps one and drops the other without a word. */
function repeatedFields(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, offset, length) {
      const fields = open.at(-1);
      const first = fields?.get(key);
      if (first === undefined) fields?.set(key, offset);
      else {
        const line = pointOf(text, first).line;
        problems.push(
          problemAt('json-duplicate-key', positionOf(text, offset, offset + length), { key, line }, { anchor: key }),
        );
      }
    },
  });
  return problems;
}
