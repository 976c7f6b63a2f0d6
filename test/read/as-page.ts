import type { PolicyDocument } from '../../src/model/model-types.ts';

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/ø/g, '&oslash;')
    .replace(/\u00a0/g, '&nbsp;');

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly bullet: boolean;
  readonly start: number;
}

/**
 * How a page marks its parts: by elements and roles, or by `<div>`s with class names; `plain` is the document alone,
 * for converting it to Word and PDF.
 */
export type PageShape = 'semantic' | 'soup' | 'plain';

/**
 * The web page that a text was saved from, as the organisation might have made it: cookie dialog, menu, accordions
 * with the buttons' words in the lines, related links, footer. Headings and furniture are those that parsing the text
 * found; the lines are the text's own.
 */
export function asPage(text: string, document: PolicyDocument, shape: PageShape): string {
  const headings = new Map(document.sections.map((section) => [section.position.start.line, section]));
  const asides = new Set(document.furniture.flatMap(({ position }) => range(position.start.line, position.end.line)));
  const lines: Line[] = [];
  const tail: string[] = [];
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = i + 1;
    const words = raw.trim();
    const bullet = /^[•·]\s*/u.exec(words)?.[0] ?? '';
    const isAside = asides.has(line) && !/Les mer\+/.test(raw) && !lines.some((l) => l.start === line);
    if (words !== '' && isAside && bullet === '') tail.push(escaped(words));
    else if (words !== '')
      lines.push({ text: words.slice(bullet.length), indent: raw.search(/\S/), bullet: bullet !== '', start: line });
  });
  const title = document.sections[0];
  const body = bodyOf(lines, (line) => {
    const section = headings.get(line.start);
    return section && !line.bullet
      ? section === title && section.level === 1
        ? 1
        : Math.min(6, Math.max(2, section.level))
      : 0;
  });
  return wrap(shape, body, tail, document);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function bodyOf(lines: readonly Line[], levelOf: (line: Line) => number): string {
  const out: string[] = [];
  const open: number[] = [];
  const closeTo = (indent: number): void => {
    while (open.length > 0 && (open.at(-1) ?? 0) > indent) {
      out.push('</div></li></ul>');
      open.pop();
    }
  };
  for (const line of lines) {
    const text = escaped(line.text).replace(
      'Les mer+ Lukk-',
      '<span class="vis">Les mer+</span> <span class="skjul">Lukk-</span>',
    );
    if (line.bullet) {
      closeTo(line.indent);
      if (open.at(-1) === line.indent) out.push('</div></li>');
      else {
        open.push(line.indent);
        out.push('<ul>');
      }
      const isAccordion = line.text.includes('Les mer+');
      out.push(isAccordion ? `<li><button aria-expanded="false">${text}</button><div hidden>` : `<li>${text}<div>`);
    } else {
      closeTo(line.indent - 1);
      const level = levelOf(line);
      out.push(level > 0 ? `<h${level}>${text}</h${level}>` : `<p>${text}</p>`);
    }
  }
  closeTo(-1);
  return out.join('\n');
}

function wrap(shape: PageShape, body: string, tail: readonly string[], document: PolicyDocument): string {
  const name = document.organisation?.name ?? '';
  const cookies = tail.map((text) => `<p>${text}</p>`).join('');
  const links = '<a href="/om">Om oss</a> <a href="/tema">Tema</a> <a href="/kontakt">Kontakt oss</a>';
  const head = `<!doctype html><html lang="${document.language ?? 'nb'}"><head><meta charset="utf-8"><title>${escaped(document.title ?? '')} | ${name}</title><meta property="og:site_name" content="${name}"></head>`;
  if (shape === 'plain')
    return `${head}<body>${body
      .replace(/<span class="(vis|skjul)">[^<]*<\/span>/g, '')
      .replace(/ hidden(?=>)/g, '')
      .replace(/<button[^>]*>|<\/button>/g, '')}</body></html>`;
  if (shape === 'semantic') {
    return `${head}<body><a class="skip-link" href="#i">Hopp til innhold</a><div role="dialog" class="cookie-consent">${cookies}<button>Godta alle</button></div>
      <header><nav>${links}</nav></header><main id="i">${body}</main><aside><h2>Les også</h2><ul><li><a href="/x">Ny rapport om barn og skole</a></li></ul></aside><footer><p>Postboks 1</p></footer></body></html>`;
  }
  return `${head}<body><div class="cookie-boks"><div>${cookies}</div><div class="knapp">Godta alle</div></div><div class="hovedmeny">${links}</div>
    <div class="side"><div class="innhold">${body}</div><div class="relatert"><div>Les også</div><a href="/x">Ny rapport om barn og skole</a></div></div><div class="bunn">Postboks 1</div></body></html>`;
}
