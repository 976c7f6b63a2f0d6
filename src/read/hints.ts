/** What a format itself says about its document: front matter, `<head>`, document properties. */
export interface Hints {
  readonly title?: string;
  readonly language?: string;
  readonly organisation?: string;
  readonly period?: { readonly start: number; readonly end: number };
  readonly published?: string;
  readonly type?: string;
  readonly url?: string;
}
