import type { JsonSchema } from './schema-types.ts';
import { deref } from './schema-types.ts';

/** What a schema asks for, as data: it is worded in the language asked for, last. */
export type Expectation =
  | { is: 'anything' }
  /** Something that no type or list of values describes. */
  | { is: 'other' }
  | { is: 'either'; of: Expectation[] }
  /** One of these values; `more` where the list goes on. */
  | { is: 'values'; values: unknown[]; more: boolean }
  | { is: 'types'; types: string[]; limits: Limit[] };

/** A keyword of a schema that a value of the right type must heed. */
export interface Limit {
  keyword: LimitKeyword;
  value: string | number;
}

const keywords = ['minimum', 'maximum', 'minLength', 'minItems', 'pattern', 'format'] as const;
export type LimitKeyword = (typeof keywords)[number];

/** Values that are named in a sentence. */
const most = 12;

/** Reads off a schema what it asks for. */
export function expectedBy(asked: JsonSchema | undefined, root: JsonSchema): Expectation {
  const schema = deref(root, asked);
  if (schema === undefined) return { is: 'anything' };
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return { is: 'either', of: branches.map((branch) => expectedBy(branch, root)) };
  if ('const' in schema) return { is: 'values', values: [schema.const], more: false };
  if (schema.enum) return { is: 'values', values: schema.enum.slice(0, most), more: schema.enum.length > most };
  const types = [schema.type ?? []].flat();
  return types.length === 0 ? { is: 'other' } : { is: 'types', types, limits: limitsOf(schema) };
}

const limitsOf = (schema: JsonSchema): Limit[] =>
  keywords.flatMap((keyword) => {
    const value = schema[keyword];
    return typeof value === 'string' || typeof value === 'number' ? [{ keyword, value }] : [];
  });
