/**
 * What a format itself says about its document: front matter, `<head>`, document properties. A field that is `null` is
 * stated to be none; one that is not there is left for others to tell.
 */
export interface Hints {
  /** In place of the one made from organisation, years and title. */
  readonly id?: string;
  readonly title?: string | null;
  readonly language?: string | null;
  readonly organisation?: string | null;
  readonly period?: { readonly start: number; readonly end: number } | null;
  readonly published?: string | null;
  readonly type?: string;
  readonly url?: string | null;
}
