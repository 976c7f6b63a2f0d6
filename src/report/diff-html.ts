import type { DiffResult, WordPart } from '../diff/diff-types.ts';
import { type DiffRow, diffRows, documentName, type RowStatement, typeOrder } from './diff-rows.ts';
import { countWords, nothingWords } from './diff-summary.ts';
import { type DiffWording, diffWording, fill } from './diff-wording.ts';
import { escapeHtml, htmlPage, langOf } from './html-page.ts';
import { remarkSentences } from './remarks.ts';
import type { Style } from './style.ts';

/** One page that stands alone: no script, nothing fetched; unchanged statements folded away. */
export function diffHtml(result: DiffResult, style: Style): string {
  const wording = diffWording(style.lang);
  const rows = diffRows(result, wording);
  const title = fill(wording.title, { before: documentName(result.before), after: documentName(result.after) });
  const types = typeOrder.filter((type) => result.summary[type] > 0);
  const sections = types.map((type) => {
    const list = rows
      .filter(({ change }) => change.type === type)
      .map((row) => article(row, { result, wording, lang: style.lang }));
    const heading = `<h2 id="${type}">${escapeHtml(capital(wording.types[type]))} (${list.length})</h2>`;
    const body = list.join('\n');
    if (type !== 'unchanged') return `<section aria-labelledby="${type}">\n${heading}\n${body}\n</section>`;
    return `<section aria-labelledby="${type}">\n<details>\n<summary>${heading}</summary>\n${body}\n</details>\n</section>`;
  });
  const links = types.map(
    (type) => `<li><a href="#${type}">${escapeHtml(wording.types[type])}: ${result.summary[type]}</a></li>`,
  );
  const counts = countWords(result, wording).map((text) => `${text}.`);
  const said = [counts.join(' '), ...remarkSentences(result, style.lang)].map((text) => `<p>${escapeHtml(text)}</p>`);
  const body = [
    `<header>\n<h1>${escapeHtml(title)}</h1>\n${said.join('\n')}`,
    `<nav aria-label="${escapeHtml(wording.overview)}"><ul>${links.join('')}</ul></nav>\n</header>`,
    `<main>\n${sections.join('\n') || `<p>${escapeHtml(nothingWords(result, wording))}</p>`}\n</main>`,
  ];
  return htmlPage({ lang: style.lang, title, css, body: body.join('\n') });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What every part of the page is made with. */
interface Made {
  readonly result: DiffResult;
  readonly wording: DiffWording;
  /** The language of the page; its quotes have that of their document. */
  readonly lang: string;
}

function article({ change, labels, before, after, notes }: DiffRow, made: Made): string {
  const { wording } = made;
  const tags = [
    ...labels.map(
      (label, at) =>
        `<span class="tag ${at ? (change.facets[at - 1] ?? 'reversed') : change.type}">${escapeHtml(label)}</span>`,
    ),
    ...(change.level === 'info'
      ? []
      : [`<span class="tag ${change.level}">${escapeHtml(wording.levels[change.level])}</span>`]),
  ];
  const side = (statements: readonly RowStatement[], name: 'before' | 'after', label: string) =>
    statements.length === 0
      ? ''
      : `<div class="${name}"><h3>${escapeHtml(label)}</h3>${statements.map((s) => statement(s, name, made)).join('')}</div>`;
  const said = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  return [
    `<article id="${escapeHtml(change.id)}">`,
    `<p class="tags">${tags.join(' ')} <a class="id" href="#${escapeHtml(change.id)}">${escapeHtml(change.id)}</a></p>`,
    `<div class="sides">${side(before, 'before', wording.before)}${side(after, 'after', wording.after)}</div>`,
    ...(said === '' ? [] : [`<ul class="notes">${said}</ul>`]),
    '</article>',
  ].join('\n');
}

const statement = ({ parts, place }: RowStatement, side: 'before' | 'after', made: Made): string =>
  `<blockquote><p${langOf(made.result[side].language)}>${parts.map((part) => words(part, made)).join('')}</p><footer>${escapeHtml(place)}</footer></blockquote>`;

/** `del` and `ins`, with a word for those who hear the page. */
function words({ op, text }: WordPart, { wording, lang }: Made): string {
  if (op === 'keep' || text.trim() === '') return escapeHtml(text);
  const [tag, said] = op === 'delete' ? ['del', wording.deleted] : ['ins', wording.inserted];
  return `<${tag}><span class="said"${langOf(lang)}>[${escapeHtml(said)}: </span>${escapeHtml(text)}<span class="said">]</span></${tag}>`;
}

const css = `
.tags{margin:0 0 .5rem}.tag{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .4rem;font-size:.85rem}
.added,.strengthened,.widened{color:var(--good)}.removed,.weakened,.narrowed,.reversed,.warning{color:var(--bad)}.notice{color:var(--link)}
.id{font-size:.8rem;color:var(--quiet)}article{border-top:1px solid var(--line);padding:.75rem 0;break-inside:avoid}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:1rem}
.sides h3{font-size:.85rem;margin:0;color:var(--quiet)}.notes{margin:.5rem 0 0;padding-left:1.2rem;font-size:.9rem;color:var(--quiet)}
blockquote{margin:.25rem 0}blockquote p{margin:0}blockquote footer{font-size:.8rem;color:var(--quiet);overflow-wrap:anywhere}
del{background:var(--gone);color:inherit;text-decoration:line-through}ins{background:var(--come);color:inherit;text-decoration:underline}
summary h2{display:inline}nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{nav,.id{display:none}.sides{grid-template-columns:1fr 1fr}}
`;
