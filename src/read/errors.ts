import type { FormatProblem } from './format-error.ts';

/** Why an input could not be read. Data first; the wording is in `wordings`, and the compiler keeps it complete. */
export type ReadProblem =
  | { readonly kind: 'missing'; readonly path: string }
  /** `code` is that of the operating system, where the reason is its. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string; readonly code?: string }
  | { readonly kind: 'empty'; readonly path: string }
  | { readonly kind: 'binary'; readonly path: string }
  | { readonly kind: 'no-documents'; readonly path: string }
  | { readonly kind: 'too-large'; readonly path: string; readonly maxBytes: number }
  | { readonly kind: 'nothing-in-folder'; readonly path: string }
  | { readonly kind: 'nothing-matched'; readonly path: string }
  | {
      readonly kind: 'unknown-format';
      readonly path: string;
      readonly format: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'not-a-document'; readonly path: string; readonly what: string }
  | { readonly kind: 'bad-front-matter'; readonly path: string; readonly place: Place; readonly why: string }
  | { readonly kind: 'bad-json'; readonly path: string; readonly place: Place; readonly why: string }
  | {
      readonly kind: 'breaks-schema';
      readonly path: string;
      readonly place: Place;
      readonly schema: string;
      readonly why: string;
    }
  | {
      readonly kind: 'damaged';
      readonly path: string;
      readonly format: string;
      readonly why: string;
      readonly hint: string;
      /** What `why` and `hint` are made from. */
      readonly problem: FormatProblem;
    };

/** Line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A sentence for each kind of problem, in one language. */
export type ReadWordings = { [K in ReadProblem['kind']]: (problem: Extract<ReadProblem, { kind: K }>) => string };

const at = (problem: { path: string; place: Place }) => `${problem.path}:${problem.place.line}:${problem.place.column}`;
const named = (path: string) => (path === '-' ? 'standard input' : `\`${path}\``);

const wordings = {
  missing: ({ path }) =>
    `${named(path)} does not exist; check the path, and quote a glob so that the shell leaves it alone`,
  unreadable: ({ path, why }) => `${named(path)} cannot be read: ${why}`,
  empty: ({ path }) => `${named(path)} is empty; expected a document with text in it`,
  binary: ({ path }) =>
    `${named(path)} is binary, not text; save it as text, Markdown or another format that \`barnevern parse --help\` names`,
  'no-documents': ({ path }) => `${named(path)} is a model without documents; expected at least one`,
  'too-large': ({ path, maxBytes }) =>
    `${named(path)} is larger than ${maxBytes} bytes; raise the limit with \`--max-bytes\` or split the file`,
  'nothing-in-folder': ({ path }) =>
    `${named(path)} holds no documents; expected .txt, .md, .html, .pdf or .docx files in it (JSON models are read when named)`,
  'nothing-matched': ({ path }) => `${named(path)} matches no file; check the pattern and the folder you are in`,
  'unknown-format': ({ path, format, known }) =>
    `${named(path)} is \`${format}\`, which is not read; expected one of ${known.join(', ')} (\`--media-type\` says what a file is)`,
  'not-a-document': ({ path, what }) =>
    `${named(path)} is ${what}; expected a document or a model that \`parse\` printed`,
  'bad-front-matter': (problem) => `${at(problem)}: front matter is not valid YAML: ${problem.why}`,
  'bad-json': (problem) => `${at(problem)}: not valid JSON: ${problem.why}`,
  'breaks-schema': (problem) =>
    `${at(problem)}: ${problem.why} (\`barnevern schema ${problem.schema}\` prints what is expected)`,
  damaged: ({ path, format, why, hint }) => `${named(path)} cannot be read as ${format}: ${why}; ${hint}`,
} satisfies ReadWordings;

/** One sentence on a problem: what is, then what was expected or what to do. */
export const wordingOf = <K extends ReadProblem['kind']>(problem: Extract<ReadProblem, { kind: K }>): string =>
  (wordings as ReadWordings)[problem.kind as K](problem);

/** Thrown by everything that reads; carries the problem as data. */
export class ReadError extends Error {
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem) {
    super(wordingOf(problem));
    this.name = 'ReadError';
    this.problem = problem;
  }
}
