import type { Change, ChangeType, DiffResult, Facet } from '../../src/diff/diff-types.ts';
import type { PolicyDocument, Statement } from '../../src/model/model-types.ts';

/** A document after one edit whose effect is known. */
export interface EditedText {
  readonly text: string;
  /** Ids of the statements of the document before that the edit touches; empty where it adds one. */
  readonly touched: readonly string[];
  readonly type: ChangeType;
  /** Facets that there must be. */
  readonly facets: readonly Facet[];
  /** Whether there may be more facets than these. */
  readonly more?: boolean;
}

/** A kind of edit: all the ways to apply it to a document. */
export interface EditKind {
  readonly name: string;
  readonly apply: (text: string, document: PolicyDocument) => readonly EditedText[];
  /** Compares from the edited text back to the document: what was joined is split. */
  readonly undo?: boolean;
}

type Swap = readonly [from: string, to: string];

const word = (text: string) => new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'u');
const slice = (text: string, { position }: Statement) => text.slice(position.start.offset, position.end.offset);
const splice = (text: string, { position }: Statement, by: string) =>
  text.slice(0, position.start.offset) + by + text.slice(position.end.offset);

/** One edit for each statement and swap whose words the statement has. */
function swaps(
  pairs: readonly Swap[],
  wanted: (statement: Statement) => boolean,
  expected: Omit<EditedText, 'text' | 'touched'>,
) {
  return (text: string, document: PolicyDocument): EditedText[] =>
    document.statements.filter(wanted).flatMap((statement) =>
      pairs.flatMap(([from, to]) => {
        const own = slice(text, statement);
        if (!word(from).test(own)) return [];
        return { ...expected, text: splice(text, statement, own.replace(word(from), to)), touched: [statement.id] };
      }),
    );
}

const commits = ({ kind }: Statement) => kind === 'goal' || kind === 'activity' || kind === 'proposal';
const listed = (statement: Statement) => commits(statement) && statement.origin === 'list';

/** Of these, «skal» and «vil» promise the same. */
const effort = /(?<!\p{L})(?:arbeide|jobbe|kjempe|bidra|legge til rette|pådriver|ta initiativ)(?!\p{L})/u;

/** Swaps a modal that is the first of its statement and stands in no side clause. */
const modalSwap = ([from, to]: Swap, effect: Facet) =>
  swaps(
    [[from, to]],
    (s) =>
      commits(s) &&
      /(?<!\p{L})(må|skal|vil|bør|kan)(?!\p{L})/u.exec(s.text)?.[0] === from &&
      !/^når|som|dersom/iu.test(s.text) &&
      !(from === 'vil' && effort.test(s.text)),
    { type: 'changed', facets: [effect] },
  );

const nynorsk: readonly Swap[] = [
  ...([
    ['tjenester', 'tenester'],
    ['tjenestene', 'tenestene'],
    ['styrke', 'styrkje'],
    ['være', 'vere'],
    ['fra', 'frå'],
  ] as const),
  ...([
    ['kommunene', 'kommunane'],
    ['medvirkning', 'medverknad'],
    ['ikke', 'ikkje'],
    ['barnas', 'barna sine'],
  ] as const),
  ...([
    ['følger', 'følgjer'],
    ['gir', 'gjev'],
    ['hjelpen', 'hjelpa'],
    ['en', 'ein'],
    ['et', 'eit'],
    ['mer', 'meir'],
  ] as const),
  ...([
    ['noen', 'nokon'],
    ['ansatte', 'tilsette'],
    ['vold', 'vald'],
    ['øke', 'auke'],
    ['hva', 'kva'],
    ['trenger', 'treng'],
  ] as const),
  ...([
    ['helsehjelpen', 'helsehjelpa'],
    ['tilbud', 'tilbod'],
    ['familier', 'familiar'],
    ['fosterbarn', 'fosterborn'],
  ] as const),
];

/** Every word of the little dictionary above at once, as a translator would. */
function translate(text: string, document: PolicyDocument): EditedText[] {
  return document.statements.flatMap((statement) => {
    const own = slice(text, statement);
    const other = nynorsk.reduce((words, [from, to]) => words.replace(new RegExp(word(from).source, 'gu'), to), own);
    if (other === own) return [];
    return { text: splice(text, statement, other), touched: [statement.id], type: 'reworded' as const, facets: [] };
  });
}

/** Puts words before the final stop. */
const append = (own: string, words: string) => own.replace(/(?<end>[.!]?)\s*$/u, ` ${words}$<end>`);

const appended =
  (words: string, wanted: (s: Statement) => boolean, expected: Omit<EditedText, 'text' | 'touched'>) =>
  (text: string, document: PolicyDocument): EditedText[] =>
    document.statements
      .filter(wanted)
      .map((s) => ({ ...expected, text: splice(text, s, append(slice(text, s), words)), touched: [s.id] }));

/** Changes the first number in figures that the model took for a quantity. */
function changeNumbers(text: string, document: PolicyDocument): EditedText[] {
  return document.statements.flatMap((statement) => {
    const number = statement.quantities.map((q) => /\d+/u.exec(q.text)?.[0]).find(Boolean);
    const own = slice(text, statement);
    if (!number || !own.includes(number)) return [];
    const other = own.replace(number, String(Number(number) + 2));
    return {
      text: splice(text, statement, other),
      touched: [statement.id],
      type: 'changed' as const,
      facets: ['quantity-changed' as const],
      more: true,
    };
  });
}

/** Whole lines that items stand on, with their marker; only items of one line. */
function lineOf(text: string, { position }: Statement): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', position.end.offset);
  return { start: text.lastIndexOf('\n', position.start.offset - 1) + 1, end: end < 0 ? text.length : end + 1 };
}

const oneLine = (text: string, s: Statement) => s.origin === 'list' && !slice(text, s).includes('\n');

/** Items that stand right under one another in one list. */
function neighbours(text: string, document: PolicyDocument): readonly (readonly [Statement, Statement])[] {
  const items = document.statements.filter((s) => oneLine(text, s));
  return items.flatMap((a, at) => {
    const b = items[at + 1];
    if (!b || lineOf(text, a).end !== lineOf(text, b).start || a.parent !== b.parent) return [];
    return document.statements.some((s) => s.parent === a.id || s.parent === b.id) ? [] : [[a, b] as const];
  });
}

const bare = (text: string) => text.replace(/[.]\s*$/u, '');
const lower = (text: string) => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** Two neighbours made one item. The first half of what a split is; `undo` turns it round. */
function join(text: string, document: PolicyDocument): EditedText[] {
  return neighbours(text, document).map(([a, b]) => {
    const joined = `${bare(slice(text, a))} og ${lower(slice(text, b))}`;
    const rest = text.slice(0, lineOf(text, b).start) + text.slice(lineOf(text, b).end);
    return {
      text: splice(rest, a, joined),
      touched: [a.id, b.id],
      type: 'changed' as const,
      facets: ['merged' as const],
      more: true,
    };
  });
}

/** An item taken out of its list and put into another one, under another goal; the other list's cue may bind otherwise. */
function move(text: string, document: PolicyDocument): EditedText[] {
  const items = document.statements.filter((s) => oneLine(text, s) && s.parent !== null);
  return items.flatMap((item) => {
    const target = items.find((s) => s.parent !== item.parent && s.kind === item.kind);
    if (!target) return [];
    const [from, to] = [lineOf(text, item), lineOf(text, target)];
    const line = text.slice(from.start, from.end);
    const insert = (whole: string, at: number) => whole.slice(0, at) + line + whole.slice(at);
    const cut = (whole: string) => whole.slice(0, from.start) + whole.slice(from.end);
    const moved = to.end <= from.start ? insert(cut(text), to.end) : cut(insert(text, to.end));
    return { text: moved, touched: [item.id], type: 'changed' as const, facets: ['moved' as const], more: true };
  });
}

/** The note that an activity is done, taken away. */
function dropStatus(text: string, document: PolicyDocument): EditedText[] {
  return document.statements
    .filter((s) => oneLine(text, s) && s.status === 'completed')
    .flatMap((statement) => {
      const { start, end } = lineOf(text, statement);
      const line = text.slice(start, end).replace(/ \(gjennomført\)/u, '');
      if (line === text.slice(start, end)) return [];
      const edited = text.slice(0, start) + line + text.slice(end);
      return { text: edited, touched: [statement.id], type: 'changed' as const, facets: ['status-changed' as const] };
    });
}

/** Two neighbours in the other order. */
function reorder(text: string, document: PolicyDocument): EditedText[] {
  const plain = (s: Statement) => s.ordinal === null;
  return neighbours(text, document)
    .filter(([a, b]) => plain(a) && plain(b))
    .map(([a, b]) => {
      const [one, two] = [lineOf(text, a), lineOf(text, b)];
      const swapped = text.slice(two.start, two.end) + text.slice(one.start, one.end);
      return {
        text: text.slice(0, one.start) + swapped + text.slice(two.end),
        touched: [a.id, b.id],
        type: 'unchanged' as const,
        facets: [],
      };
    });
}

function remove(text: string, document: PolicyDocument): EditedText[] {
  return neighbours(text, document).map(([, b]) => {
    const { start, end } = lineOf(text, b);
    return { text: text.slice(0, start) + text.slice(end), touched: [b.id], type: 'removed' as const, facets: [] };
  });
}

const fresh = ['gratis svømmekurs i sommerferien', 'nye sykkelveier langs fjorden', 'lavere strømpris for drivhus'];

function add(text: string, document: PolicyDocument): EditedText[] {
  const plain = neighbours(text, document).filter(([a]) => a.ordinal === null);
  return plain.map(([a], at) => {
    const { start, end } = lineOf(text, a);
    const line = text.slice(start, end).replace(slice(text, a), fresh[at % fresh.length] ?? '');
    return { text: text.slice(0, end) + line + text.slice(end), touched: [], type: 'added' as const, facets: [] };
  });
}

const both =
  (...ways: readonly EditKind['apply'][]): EditKind['apply'] =>
  (text, document) =>
    ways.flatMap((way) => way(text, document));

/** Each edit with what it must be seen as. */
export const editKinds: readonly EditKind[] = [
  { name: 'weaker modal', apply: both(modalSwap(['må', 'bør'], 'weakened'), modalSwap(['skal', 'bør'], 'weakened')) },
  { name: 'stronger modal', apply: modalSwap(['vil', 'skal'], 'strengthened') },
  {
    name: 'stronger verb',
    apply: swaps(
      [
        ['styrke', 'lovfeste'],
        ['Sikre', 'Innføre'],
        ['øke', 'sikre'],
        ['vurdere', 'innføre'],
        ['arbeide for', 'sikre'],
      ],
      commits,
      { type: 'changed', facets: ['strengthened'] },
    ),
  },
  {
    name: 'weaker verb',
    apply: swaps(
      [
        ['Innføre', 'Vurdere'],
        ['Sikre', 'Arbeide for'],
        ['øke', 'utrede'],
        ['Sørge for', 'Bidra til'],
        ['Fase ut', 'Begrense'],
      ],
      commits,
      { type: 'changed', facets: ['weakened'] },
    ),
  },
  { name: 'number changed', apply: changeNumbers },
  {
    name: 'deadline added',
    apply: appended('innen 2028', listed, { type: 'changed', facets: ['strengthened', 'deadline-changed'] }),
  },
  { name: 'status dropped', apply: dropStatus },
  {
    name: 'scope widened',
    apply: swaps(
      [
        ['enkelte barn', 'alle barn'],
        ['fosterbarn', 'alle barn'],
        ['utsatte barn', 'alle barn'],
        ['barn', 'alle barn'],
        ['familier', 'barn og familier'],
      ],
      (s) => listed(s) && !/alle barn|hvert barn|barn og|barn i|barn som|barn under|mellom barn|enkelte/iu.test(s.text),
      { type: 'changed', facets: ['widened'] },
    ),
  },
  { name: 'words put in', apply: appended('over hele landet', listed, { type: 'reworded', facets: [] }) },
  { name: 'nynorsk for bokmål', apply: translate },
  { name: 'items joined', apply: join },
  { name: 'item split', apply: join, undo: true },
  { name: 'item moved', apply: move },
  { name: 'items reordered', apply: reorder },
  { name: 'item removed', apply: remove },
  { name: 'item added', apply: add },
];

/** Whether the comparison saw the edit for what it was, and nothing else. */
export function judge(
  edit: EditedText,
  result: DiffResult,
  undo: boolean,
): { readonly right: boolean; readonly clean: boolean } {
  const side = undo ? 'after' : 'before';
  const facets = undo ? edit.facets.map((facet) => (facet === 'merged' ? 'split' : facet)) : edit.facets;
  const touches = (change: Change) =>
    edit.touched.length ? change[side].some(({ id }) => edit.touched.includes(id)) : change.type === 'added';
  const own = result.changes.filter(touches);
  const fits = (change: Change) =>
    change.type === edit.type &&
    facets.every((facet) => change.facets.includes(facet)) &&
    (edit.more === true || change.facets.length === facets.length);
  const clean = result.changes.every((change) => touches(change) || change.type === 'unchanged');
  return { right: own.length > 0 && own.every(fits), clean };
}
