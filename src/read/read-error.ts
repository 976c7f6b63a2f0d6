/** Why a document could not be read, as data; the sentence is in `sentences`. */
export type ReadProblem =
  | { readonly kind: 'too-large'; readonly format: string; readonly limit: string }
  | { readonly kind: 'too-deep'; readonly format: string; readonly limit: number }
  | { readonly kind: 'too-complex'; readonly format: string }
  | { readonly kind: 'encrypted'; readonly format: string }
  | { readonly kind: 'damaged'; readonly format: string; readonly detail: string }
  | { readonly kind: 'no-text'; readonly format: string }
  | { readonly kind: 'old-word' }
  | { readonly kind: 'not-a-document'; readonly format: string; readonly found: string }
  | { readonly kind: 'empty'; readonly format: string };

type Sentences = { readonly [K in ReadProblem['kind']]: (problem: Extract<ReadProblem, { kind: K }>) => string };

/** What is, then what was expected or what to do about it. */
const sentences = {
  'too-large': (p) => `${p.format} is larger than can be read safely: expected at most ${p.limit}`,
  'too-deep': (p) => `${p.format} nests elements too deeply to be a document: expected at most ${p.limit} levels`,
  'too-complex': (p) => `${p.format} has more elements in one place than can be read safely: split it and try again`,
  encrypted: (p) => `${p.format} is protected with a password: save a copy without the password and read that`,
  damaged: (p) => `${p.format} is damaged (${p.detail}): open and save it again in the program it comes from`,
  'no-text': (p) => `${p.format} holds pictures of pages but no text: run text recognition (OCR) on it first`,
  'old-word': () => 'old Word file (.doc) cannot be read: open it in Word or LibreOffice and save it as .docx or .pdf',
  'not-a-document': (p) => `not a ${p.format} document: ${p.found}`,
  empty: (p) => `${p.format} is empty: nothing to read`,
} satisfies Sentences;

/** The sentence that tells a person what stopped the reading of a document. */
export function readSentence(problem: ReadProblem): string {
  const say = sentences[problem.kind] as (p: ReadProblem) => string;
  return say(problem);
}

/** Thrown by readers where a document cannot be read: its message is fit to be shown, its `problem` to be counted. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem) {
    super(readSentence(problem));
    this.problem = problem;
  }
}
