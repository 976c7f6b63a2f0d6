import type { ParseError } from 'jsonc-parser';
import { getLocation, parse, printParseErrorCode, visit } from 'jsonc-parser';
import { problemAt } from '../problem.ts';
import { pointOf, positionOf } from '../text-lines.ts';
import type { Problem } from '../types.ts';
import type { SyntaxExpectation } from './syntax-expectation.ts';
import { syntaxExpectationOf } from './syntax-expectation.ts';

/** The value that JSON text holds, or what is wrong with it: the first error only, as all later ones follow from it. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads JSON text. Never throws; a field that stands twice is a problem, though the value can be read. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text), problems: repeatedFields(text) };
  } catch {
    const first = firstError(text);
    if (first === 'too deep') {
      const position = positionOf(text, 0, 1);
      return { ok: false, problems: [problemAt('json-syntax', position, { expected: 'less-depth' })] };
    }
    const offset = Math.min(first?.offset ?? 0, text.length);
    const end = Math.min(offset + Math.max(first?.length ?? 0, 1), Math.max(text.length, offset));
    const expected = first ? expectedAt(text, first) : 'value';
    return { ok: false, problems: [problemAt('json-syntax', positionOf(text, offset, end), { expected })] };
  }
}

/** What JSON has where the first error stands: the parser says only that the symbol is none of JSON's. */
function expectedAt(text: string, { error, offset }: ParseError): SyntaxExpectation {
  const expected = syntaxExpectationOf(printParseErrorCode(error));
  if (expected !== 'symbol') return expected;
  if (isJson(text.slice(0, offset))) return 'end';
  return getLocation(text, offset).isAtPropertyKey ? 'field-name' : expected;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
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
