import type { Kind, Link, LinkEnd, LinkType, Xref } from '../xref/index.ts';
import { documentName } from './diff-rows.ts';
import { escapeHtml as html, langOf } from './html-page.ts';
import { scriptPage } from './script-page.ts';
import type { Style } from './style.ts';
import { isAsked, wholeXref, type XrefAsked } from './xref-asked.ts';
import { XREF_SCRIPT, XREF_STYLE } from './xref-html-assets.ts';
import { matrixOf } from './xref-matrix.ts';
import { legendOf, nothingIn, type XrefWords, xrefWords } from './xref-words.ts';

const TYPES: readonly LinkType[] = ['agrees', 'conflicts', 'addresses', 'related', 'cites'];

/** A self-contained page: filters, quotes side by side, findings without an answer, and the matrix. */
export function xrefHtml(xref: Xref, style: Style, { textOf, types }: XrefAsked = wholeXref): string {
  const words = xrefWords(style.lang);
  const { documents, holders, statements } = xref.examined;
  const nothing = nothingIn(xref, words);
  const found = `${filters(xref, words, style)}
${links(xref, words, style)}
${isAsked('addresses', types) ? unanswered(xref, words) : ''}
${copied(xref, words)}`;
  const body = `<a class="skip" href="#main">${html(words.terms.skip)}</a>
<header>
<h1>${html(words.title)}</h1>
<p>${html(words.examined(documents, holders, statements, xref.links.length))}</p>
${documentList(xref, words)}
</header>
<main id="main" tabindex="-1">
${
  xref.query === undefined
    ? `${nothing === null ? found : `<p>${html(nothing)}</p>`}
${matrix(xref, words, style, textOf)}`
    : query(xref, words)
}
</main>`;
  return scriptPage({ lang: style.lang, title: words.title, style: XREF_STYLE, script: XREF_SCRIPT, body });
}

function documentList({ documents }: Xref, words: XrefWords): string {
  const items = documents.map((document) => {
    const holder = document.organisation?.name ?? words.terms.nobody;
    return `<li>${html(holder)}: ${html(documentName(document))} (${document.statements})</li>`;
  });
  return `<details><summary>${html(words.headings.documents)} (${documents.length})</summary><ul>${items.join('')}</ul></details>`;
}

function filters({ links: all }: Xref, words: XrefWords, style: Style): string {
  const organisations = [...new Set(all.flatMap(({ source, target }) => [who(source), who(target)]))].sort(byCode);
  const topics = [...new Set(all.flatMap((link) => link.topics))]
    .map((topic) => [topic, style.topic(topic)] as const)
    .sort(([, a], [, b]) => byCode(a, b));
  const kinds = [...new Set(all.flatMap(({ source, target }) => [source.kind, target.kind]))]
    .filter((kind): kind is Kind => kind !== null)
    .sort(byCode);
  const types = TYPES.filter((type) => all.some((link) => link.type === type));
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    `<label>${html(label)}<select name="${name}"><option value="">${html(words.terms.all)}</option>${options.map(([value, text]) => `<option value="${html(value)}">${html(text)}</option>`).join('')}</select></label>`;
  const boxes = types.map(
    (type) => `<label><input type="checkbox" name="type" value="${type}" checked> ${html(words.types[type])}</label>`,
  );
  return `<form id="filter" hidden>
${select(
  'one',
  words.terms.organisation,
  organisations.map((name) => [name, name]),
)}
${select(
  'two',
  `${words.terms.and} ${words.terms.organisation}`,
  organisations.map((name) => [name, name]),
)}
${select('topic', words.terms.topic, topics)}
${select(
  'kind',
  words.terms.kind,
  kinds.map((kind) => [kind, words.kinds[kind]]),
)}
<fieldset><legend>${html(words.terms.type)}</legend>${boxes.join('')}</fieldset>
<label>${html(words.terms.search)}<input type="search" name="text"></label>
<button type="reset">${html(words.terms.reset)}</button>
</form>
<p id="status" role="status" aria-live="polite" data-shown="${html(words.terms.shown)}"></p>`;
}

function links(xref: Xref, words: XrefWords, style: Style): string {
  const sources = sourcesOf(xref);
  return TYPES.map((type) => {
    const own = xref.links.filter((link) => link.type === type);
    if (own.length === 0) return '';
    return `<section aria-labelledby="h-${type}"><h2 id="h-${type}">${html(words.headings[type])} (${own.length})</h2>
<ol class="links">${own.map((link) => `<li>${article(link, sources, words, style)}</li>`).join('\n')}</ol></section>`;
  }).join('\n');
}

function article(link: Link, sources: Sources, words: XrefWords, style: Style): string {
  const { id, type, score, topics, reasons, source, target } = link;
  const data = {
    who: [who(source), who(target)],
    topics,
    kinds: [source.kind, target.kind].filter((kind) => kind !== null),
  };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${html(JSON.stringify(value))}"`);
  const why = reasons.map(
    ({ kind, terms }) =>
      `<li>${html(words.reasons[kind])}${terms.length > 0 ? `: ${html(terms.join(', '))}` : ''}</li>`,
  );
  return `<article data-type="${type}" aria-labelledby="${html(id)}"${attributes.join('')}>
<h3 id="${html(id)}">${html(who(source))} – ${html(words.types[type])} – ${html(who(target))}</h3>
<p class="about">${html([`${words.terms.score} ${score.toFixed(2)}`, ...topics.map(style.topic)].join(' · '))}</p>
<div class="pair">${figure(source, sources, words)}${figure(target, sources, words)}</div>
<details><summary>${html(words.terms.why)}</summary><ul>${why.join('')}</ul></details>
</article>`;
}

/** What is known of each document, by its id. */
type Sources = ReadonlyMap<string, Xref['documents'][number]>;

const sourcesOf = ({ documents }: Xref): Sources => new Map(documents.map((document) => [document.id, document]));

/** A quote in the language of its document, with who says it, as what, and where. */
function figure(end: LinkEnd, sources: Sources, words: XrefWords): string {
  const document = sources.get(end.document);
  const what = [
    who(end),
    end.kind === null ? null : words.kinds[end.kind],
    document?.title ?? document?.source.path ?? end.document,
    end.position === null ? null : `${words.terms.place} ${end.position.start.line}`,
  ];
  return `<figure><blockquote${langOf(document?.language)}><p>${html(end.text)}</p></blockquote><figcaption>${what
    .filter((part) => part !== null)
    .map(html)
    .join(', ')}</figcaption></figure>`;
}

function unanswered(xref: Xref, words: XrefWords): string {
  const { unanswered: findings, examined } = xref;
  const sources = sourcesOf(xref);
  const items = findings.map(
    ({ holder, document, text }) =>
      `<li><strong>${html(holder ?? document)}</strong>: <span${langOf(sources.get(document)?.language)}>${html(text)}</span></li>`,
  );
  return `<section aria-labelledby="h-unanswered"><h2 id="h-unanswered">${html(words.headings.unanswered)} (${html(words.answered(findings.length, examined.findings))})</h2><ul>${items.join('')}</ul></section>`;
}

function copied({ copied: all }: Xref, words: XrefWords): string {
  if (all.length === 0) return '';
  const end = (label: string, one: (typeof all)[number]['earlier']) =>
    `<figure><blockquote><p>${html(one.text)}</p></blockquote><figcaption>${html([label, one.holder ?? one.document, one.date ?? words.terms.undated].filter(Boolean).join(', '))}</figcaption></figure>`;
  const items = all.map(
    ({ share, earlier, later, dated }) =>
      `<li><p>${Math.round(share * 100)} %</p><div class="pair">${end(dated ? words.terms.first : '', earlier)}${end(dated ? words.terms.later : '', later)}</div></li>`,
  );
  return `<section aria-labelledby="h-copied"><h2 id="h-copied">${html(words.headings.copied)} (${all.length})</h2><ol class="links">${items.join('')}</ol></section>`;
}

function matrix(xref: Xref, words: XrefWords, style: Style, textOf: XrefAsked['textOf']): string {
  const { organisations, rows } = matrixOf(xref);
  if (rows.length === 0) return '';
  const texts = new Map<string, string>([
    ...xref.links
      .flatMap(({ source, target }) => [source, target])
      .map((end) => [end.statement ?? '', end.text] as const),
    ...xref.unanswered.map(({ statement, text }) => [statement, text] as const),
  ]);
  const head = organisations.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const body = rows.map(({ topic, cells }) => {
    const tds = cells.map((cell) => {
      if (cell === null) return '<td></td>';
      const td = `<td class="${cell.stance}">`;
      const label = `${html(words.stances[cell.stance])} (${cell.statements.length}/${cell.counts.examined})`;
      if (cell.statements.length === 0) return `${td}${label}</td>`;
      return `${td}<details><summary>${label}</summary><ul>${cell.statements.map((id) => `<li>${html(texts.get(id) ?? textOf(id) ?? id)}</li>`).join('')}</ul></details></td>`;
    });
    return `<tr><th scope="row">${html(style.topic(topic))}</th>${tds.join('')}</tr>`;
  });
  return `<section><h2 id="h-matrix">${html(words.headings.matrix)}</h2>
<div class="wide" role="region" aria-labelledby="h-matrix" tabindex="0"><table><caption>${html(`${legendOf(words, 'share')}; ${words.terms.legend}`)}</caption>
<thead><tr><th scope="col">${html(words.terms.topic)}</th>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div></section>`;
}

function query(xref: Xref, words: XrefWords): string {
  const { query: asked } = xref;
  if (asked === undefined) return '';
  const sources = sourcesOf(xref);
  const items = asked.hits.map(
    ({ score, statement }) =>
      `<li><p>${html(words.terms.score)} ${score.toFixed(2)}</p>${figure(statement, sources, words)}</li>`,
  );
  return `<h2>${html(words.query(asked.text))} (${asked.hits.length})</h2><ol class="links">${items.join('')}</ol>`;
}

function who({ holder, document }: LinkEnd): string {
  return holder ?? document;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
