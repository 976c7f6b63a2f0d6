import { askInfinitives, askJoints, infinitiveMark } from '../data/commitment-words.ts';
import { problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { phrases, shorten, wordsOf } from '../words.ts';

const asked = new Set(['proposal', 'activity', 'goal']);
const infinitives = new Set(askInfinitives);
const joint = phrases(askJoints.flatMap((word) => askInfinitives.map((verb) => `${word} ${verb}`)));

/** Two asks in one item cannot be answered, followed up or compared apart; told, because a pair may belong together. */
export const twoAsks: DocumentRule = {
  id: 'two-asks',
  scope: 'document',
  severity: 'info',
  summary: 'Two asks in one item.',
  why: 'One of the two can be kept and the other broken, and a comparison sees only one item. Give each ask an item of its own where they can stand apart.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil:\n\n • Ansette flere psykologer i kommunene og innføre gratis kjernetid i barnehagen\n • Styrke fosterhjemmene\n',
    },
    silent: {
      text: 'Barnevern\n\nVi vil:\n\n • Ansette flere psykologer i kommunene\n • Styrke og innføre ordninger for fosterhjem\n',
    },
  },
  check: ({ document }) =>
    document.statements
      .filter(({ origin, kind }) => origin === 'list' && asked.has(kind))
      .flatMap((statement) => {
        const second = secondAsk(statement.text);
        if (second === null) return [];
        const data = { first: shorten(statement.text.slice(0, second.at), 40), second: shorten(second.text, 40) };
        return [problemWith('two-asks', statement, data)];
      }),
};

/** The second infinitive with an object of its own, where the item begins with a first one that has its object too. */
function secondAsk(text: string): { at: number; text: string } | null {
  if (text.search(joint) < 0) return null;
  const words = wordsOf(text);
  if (!infinitives.has(words[0] ?? '')) return null;
  for (const match of text.matchAll(joint)) {
    const before = wordsOf(text.slice(0, match.index));
    const after = wordsOf(text.slice(match.index + match[0].length));
    if (before.includes(infinitiveMark) || before.length < 3 || after.length < 2) continue;
    const begin = match.index + (/\s+/u.exec(match[0])?.index ?? 0);
    return { at: match.index, text: text.slice(begin) };
  }
  return null;
}
