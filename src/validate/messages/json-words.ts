import type { Expectation, LimitKeyword } from '../json/expectation.ts';
import type { SyntaxExpectation } from '../json/syntax-expectation.ts';

/** Names of the types of JSON. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** Words for values and what is expected of them, in one language. */
export interface JsonWords {
  /** A value of the type, as it is expected. */
  readonly types: Readonly<Record<JsonType, string>>;
  /** The value that is there, by its type. */
  readonly found: Readonly<Record<JsonType, (shown: string) => string>>;
  readonly limits: Readonly<Record<LimitKeyword, (value: string | number) => string>>;
  readonly syntax: Readonly<Record<SyntaxExpectation, string>>;
  readonly anything: string;
  readonly other: string;
  readonly oneOf: string;
  readonly or: string;
}

/** Words for what a schema asks for, such as: one of `goal`, `activity`; or: a string or `null`. */
export function expectedWords(expected: Expectation, words: JsonWords): string {
  if (expected.is === 'anything' || expected.is === 'other') return words[expected.is];
  if (expected.is === 'either') {
    return listed([...new Set(expected.of.map((branch) => expectedWords(branch, words)))], words);
  }
  if (expected.is === 'values') {
    const values = expected.values.map((value) => `\`${JSON.stringify(value)}\``);
    if (values.length === 1) return values.join('');
    return `${words.oneOf} ${values.join(', ')}${expected.more ? ', …' : ''}`;
  }
  const names = expected.types.map((type) => words.types[type as JsonType] ?? type);
  const limits = expected.limits.map(({ keyword, value }) => words.limits[keyword](value));
  return `${listed(names, words)}${limits.length === 0 ? '' : ` ${limits.join(', ')}`}`;
}

const listed = (names: readonly string[], { anything, or }: JsonWords): string =>
  names.length < 2 ? (names[0] ?? anything) : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
