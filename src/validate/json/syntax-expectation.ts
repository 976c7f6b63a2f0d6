/** What JSON has at a place where something else stands; `jsonc-parser` names its errors by codes, several for one. */
export const syntaxExpectations = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'field-name',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'no-comment',
  UnexpectedEndOfComment: 'no-comment',
  UnexpectedEndOfString: 'quote',
  UnexpectedEndOfNumber: 'digit',
  InvalidUnicode: 'unicode',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'no-control',
} as const;

export type SyntaxExpectation = (typeof syntaxExpectations)[keyof typeof syntaxExpectations] | 'less-depth';

/** What is expected where the parser gives an error of this name. */
export const syntaxExpectationOf = (error: string): SyntaxExpectation =>
  (syntaxExpectations as Readonly<Record<string, SyntaxExpectation>>)[error] ?? 'value';
