import { ReadError } from './errors.ts';

/** Why a file is not what its format promises, as data; the wording is in `wordings`. */
export type FormatProblem =
  | { readonly kind: 'too-large'; readonly format: string; readonly limit: string }
  | { readonly kind: 'too-deep'; readonly format: string; readonly limit: number }
  | { readonly kind: 'too-many'; readonly format: string; readonly limit: number }
  | { readonly kind: 'too-complex'; readonly format: string }
  | { readonly kind: 'encrypted'; readonly format: string }
  | { readonly kind: 'damaged'; readonly format: string; readonly detail: string }
  | { readonly kind: 'no-text'; readonly format: string }
  | { readonly kind: 'old-word'; readonly format: string }
  | { readonly kind: 'to-be-saved'; readonly format: string }
  | { readonly kind: 'other-format'; readonly format: string; readonly found: string }
  | { readonly kind: 'empty'; readonly format: string };

/** Why, and what to do: two halves of a sentence. */
export interface FormatWording {
  readonly why: string;
  readonly hint: string;
}

export type FormatWordings = {
  readonly [K in FormatProblem['kind']]: (problem: Extract<FormatProblem, { kind: K }>) => FormatWording;
};

/** What is, then what was expected or what to do about it. */
const wordings = {
  'too-large': ({ limit }) => ({ why: 'it is larger than can be read safely', hint: `expected at most ${limit}` }),
  'too-deep': ({ limit }) => ({ why: 'it nests elements too deeply', hint: `expected at most ${limit} levels` }),
  'too-many': ({ limit }) => ({
    why: 'it has too many elements',
    hint: `expected at most ${limit}; split it and try again`,
  }),
  'too-complex': () => ({ why: 'it has too many elements in one place', hint: 'split it and try again' }),
  encrypted: () => ({ why: 'it is protected with a password', hint: 'save a copy without the password and read that' }),
  damaged: ({ detail }) => ({
    why: `it is damaged (${detail})`,
    hint: 'open and save it again in the program it comes from',
  }),
  'no-text': () => ({
    why: 'it holds pictures of pages but no text',
    hint: 'run text recognition (OCR) on it first',
  }),
  'old-word': () => ({
    why: 'it is an old Word file (.doc)',
    hint: 'open it in Word or LibreOffice and save it as .docx or .pdf',
  }),
  'to-be-saved': () => ({
    why: 'the format is not read',
    hint: 'open it in Word or LibreOffice and save it as .docx or .pdf',
  }),
  'other-format': ({ found }) => ({ why: `it is ${found}`, hint: '`--media-type` says what a file is' }),
  empty: () => ({ why: 'it is empty', hint: 'expected a document with text in it' }),
} satisfies FormatWordings;

/** Thrown below the readers, where the name of the file is not known. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly problem: FormatProblem;

  constructor(problem: FormatProblem) {
    super(`${problem.kind}: ${problem.format}`);
    this.problem = problem;
  }
}

/** Why and what to do, in a sentence's halves. */
export function wordingOfFormat(problem: FormatProblem): FormatWording {
  return (wordings as unknown as Record<string, (p: FormatProblem) => FormatWording>)[problem.kind]?.(
    problem,
  ) as FormatWording;
}

/** What to throw to the caller for a problem met while reading the file at `path`; other errors as they are. */
export function asReadError(error: unknown, path: string): unknown {
  if (!(error instanceof FormatError)) return error;
  const { problem } = error;
  if (problem.kind === 'empty') return new ReadError({ kind: 'empty', path });
  return new ReadError({ kind: 'damaged', path, format: problem.format, ...wordingOfFormat(problem), problem });
}
