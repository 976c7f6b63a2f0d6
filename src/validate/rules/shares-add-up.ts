import type { Statement } from '../../model/model-types.ts';
import { restWords, wholeWords } from '../data/share-words.ts';
import { partsOverWhole } from '../parts-of.ts';
import { problemWith } from '../problem.ts';
import type { DocumentRule, Problem } from '../types.ts';
import { phrases } from '../words.ts';

const whole = phrases(wholeWords, 'iu');
const rest = phrases(restWords, 'iu');
const partOf = /(?<![\p{L}\p{N}])(?:av|of)(?![\p{L}\p{N}])/iu;

/** Parts that claim to be all there are must make up the whole. */
export const sharesAddUp: DocumentRule = {
  id: 'shares-add-up',
  scope: 'document',
  severity: 'warning',
  summary: 'Shares that do not add up, or a part larger than its whole.',
  why: 'One of the figures is wrong, and a reader who adds them up trusts none. Checked are parts such as five of three, and shares that a sentence or the line above a list says are distributed over everything.',
  examples: {
    fires: {
      text: 'Undersøkelsen\n\nHovedfunn:\n\n • Svarene fordeler seg med 60 prosent ja, 30 prosent nei og 20 prosent vet ikke.\n',
    },
    silent: {
      text: 'Undersøkelsen\n\nHovedfunn:\n\n • Svarene fordeler seg med 60 prosent ja, 30 prosent nei og 10 prosent vet ikke.\n • 40 prosent av lederne mangler tid, og 80 prosent mangler penger.\n',
    },
  },
  check: ({ document, lists }) => [
    ...document.statements.flatMap((statement) => [...overWhole(statement), ...sumIn(statement)]),
    ...lists.flatMap(sumOver),
  ],
};

const exactShares = (statement: Statement): readonly number[] =>
  statement.quantities.flatMap(({ share, comparator }) => (share !== undefined && comparator === 'eq' ? [share] : []));

/** What the parser takes for a share, and what it does not, since it cannot be one. */
function overWhole(statement: Statement): readonly Problem[] {
  const shares = statement.quantities
    .filter(({ share, text }) => share !== undefined && share > 1 && partOf.test(text))
    .map(({ text }) => text);
  const texts = new Set([...shares, ...partsOverWhole(statement.text)]);
  return [...texts].map((text) => problemWith('share-over-whole', statement, { text }));
}

/** Each figure may be rounded by half a per cent. */
function sumProblem(shares: readonly number[], at: Statement): readonly Problem[] {
  const sum = shares.reduce((total, share) => total + share, 0) * 100;
  if (shares.length < 2 || Math.abs(sum - 100) <= shares.length * 0.5 + 0.01) return [];
  return [problemWith('shares-do-not-add-up', at, { sum: Math.round(sum * 10) / 10 })];
}

/** Shares named before the words are of something larger: 40 per cent, of them 25 and 15. */
function sumIn(statement: Statement): readonly Problem[] {
  const { text, quantities } = statement;
  const shares = exactShares(statement);
  if (quantities.length < 2 || shares.length !== quantities.length) return [];
  const at = text.search(whole);
  if (at < 0 || rest.test(text)) return [];
  const first = quantities.map((quantity) => text.indexOf(quantity.text)).findIndex((offset) => offset > at);
  return first === 0 ? sumProblem(shares, statement) : [];
}

function sumOver(list: readonly Statement[]): readonly Problem[] {
  const [first] = list;
  if (!first || first.lead === null || !whole.test(first.lead)) return [];
  if (list.some(({ text }) => rest.test(text))) return [];
  const shares = list.map(exactShares);
  return shares.every((found) => found.length === 1) ? sumProblem(shares.flat(), first) : [];
}
