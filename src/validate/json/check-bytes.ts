import { isUtf8 } from 'node:buffer';
import { decode } from '../../read/decode.ts';
import { problemAt } from '../problem.ts';
import type { CheckedJson, CheckOptions, Schemas } from './check-json.ts';
import { checkJson } from './check-json.ts';
import { checkLines } from './check-lines.ts';
import type { JsonKind } from './schema-types.ts';

/** A JSON file with its text after the first layer. */
export interface CheckedFile extends CheckedJson {
  readonly text: string;
}

/**
 * Checks a JSON file by its bytes: JSON is UTF-8, and what is not is told, though it is read as every command reads it.
 * `lines` asks for one document a line. Null where the bytes are no text at all.
 */
export function checkBytes(
  path: string,
  bytes: Uint8Array,
  schemas: Schemas,
  { asked, isThere }: CheckOptions<JsonKind | 'lines'> = {},
): CheckedFile | null {
  const decoded = decode(bytes);
  if (decoded === null) return null;
  const { text, encoding } = decoded;
  const checked =
    asked === 'lines' ? checkLines(path, text, schemas) : checkJson(path, text, schemas, { asked, isThere });
  const problem =
    encoding !== 'utf-8'
      ? problemAt('encoding-other', null, { encoding }, { anchor: encoding })
      : problemAt('encoding-repaired', null, { doubt: 'invalid-bytes' }, { anchor: 'invalid-bytes' });
  if (encoding === 'utf-8' && isUtf8(bytes)) return { ...checked, text };
  return { ...checked, text, problems: [{ rule: 'json-syntax', problem }, ...checked.problems] };
}
