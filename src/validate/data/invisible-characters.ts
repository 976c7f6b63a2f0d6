export type CharacterName =
  | 'terminal escape'
  | 'control character'
  | 'direction mark'
  | 'zero-width character'
  | 'tag character'
  | 'soft hyphen';

/** Characters that a reader cannot see and a program acts on, by how they harm. */
export interface InvisibleCharacters {
  readonly kind: 'control' | 'invisible' | 'soft';
  readonly name: CharacterName;
  readonly pattern: RegExp;
}

/** Other characters from U+0080 to U+009F are letters and dashes decoded wrongly. In the order in which they are looked for: a terminal escape is one of these, not a control character and letters. */
export const invisibleCharacters: readonly InvisibleCharacters[] = [
  {
    kind: 'control',
    name: 'terminal escape',
    pattern:
      /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\n]{0,200}(?:\u0007|\u001b\\)|[@-Z\\^_](?!\p{L}))?|\u009b(?:[\d;]+m)?/gu,
  },
  {
    kind: 'control',
    name: 'control character',
    pattern: /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/gu,
  },
  { kind: 'invisible', name: 'direction mark', pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu },
  {
    kind: 'invisible',
    name: 'zero-width character',
    pattern: /[\u200b\u2060-\u2064\ufeff\u180e]|(?<!\p{Extended_Pictographic}\ufe0f?)[\u200c\u200d]/gu,
  },
  { kind: 'invisible', name: 'tag character', pattern: /[\u{e0000}-\u{e007f}]/gu },
  { kind: 'soft', name: 'soft hyphen', pattern: /\u00ad/gu },
];
