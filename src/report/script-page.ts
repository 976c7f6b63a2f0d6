import { createHash } from 'node:crypto';
import { escapeHtml } from './html-page.ts';

/** What a self-contained page is made of; `body` is HTML already. */
export interface ScriptPage {
  readonly lang: string;
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: string;
}

/** A page that loads nothing from elsewhere: its policy allows this style and this script and no other. */
export function scriptPage({ lang, title, style, script, body }: ScriptPage): string {
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
