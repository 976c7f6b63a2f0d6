import { createHash } from 'node:crypto';
import { safe } from './safe.ts';

/** What a page is made of; `body` is HTML that has been escaped, the rest is text. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  readonly css: string;
  readonly body: string;
}

const base = `
:root{color-scheme:light}body{font:1rem/1.5 system-ui,sans-serif;color:#111827;background:#fff;max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem}a{color:#1e40af}
@media print{body{max-width:none;padding:0;font-size:10pt}a{color:inherit;text-decoration:none}}
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
