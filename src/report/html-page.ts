import { createHash } from 'node:crypto';
import { safe } from './safe.ts';

/** What a page is made of; `body` is HTML that has been escaped, the rest is text. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  readonly css: string;
  readonly body: string;
}

/** Colours with enough contrast in the light, in the dark and on paper, for every page that is made. */
export const palette = `
:root{color-scheme:light dark;--ink:#111827;--quiet:#4b5563;--ground:#fff;--soft:#f3f4f6;--line:#8b919b;--link:#1e40af;--good:#14532d;--bad:#8b1a1a;--gone:#fde2e1;--come:#dcfce7}
@media screen and (prefers-color-scheme:dark){:root{--ink:#ececec;--quiet:#b8bdc6;--ground:#161616;--soft:#262626;--line:#8a8f98;--link:#8ab4f8;--good:#86efac;--bad:#fca5a5;--gone:#4a1f1f;--come:#15381f}}
`.trim();

const base = `
${palette}
body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem}a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@page{margin:15mm}@media print{html{font-size:10pt}body{max-width:none;padding:0}a{color:inherit;text-decoration:none}details::details-content{content-visibility:visible;block-size:auto}}
`;

/**
 * A page that needs nothing from elsewhere: its style is inside, and its policy forbids scripts and fetching anything,
 * so that words of a document can never act.
 */
export function htmlPage({ lang, title, css, body }: Page): string {
  const style = `${base.trim()}\n${css.trim()}`;
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for any place of a page, attributes included; control and bidirectional characters are shown, not obeyed. */
export const escapeHtml = (text: string): string =>
  safe(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '');

/** The attribute that says in which language a piece is written, where that is known. */
export const langOf = (language: string | null | undefined): string =>
  language ? ` lang="${escapeHtml(language)}"` : '';
