import type { Modal } from '../data/commitment-words.ts';
import { clauseOpeners, modals } from '../data/commitment-words.ts';
import { problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { phrases, wordsOf } from '../words.ts';

type Strength = 'binding' | 'open';

/** Between skal and vil no reader hears a difference in a list; between skal and bør every reader does. */
const binding: ReadonlySet<Modal> = new Set(['obligation', 'intention']);

const anyModal = phrases(Object.keys(modals));

/** How far into an item its own finite verb stands. */
const reach = 8;

/** A reader takes `bør` in a list of `skal` for a decision; told, because the difference may be meant. */
export const mixedStrength: DocumentRule = {
  id: 'mixed-strength',
  scope: 'document',
  severity: 'info',
  summary: 'A list in which some items bind more strongly than others.',
  why: 'Between items with skal or må, one with bør or ønsker reads as weaker, whether it is meant or not. Use one verb, or split the list.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVåre krav:\n\n • Kommunene må ansette flere saksbehandlere\n • Staten må betale mer for fosterhjem\n • Skolen bør melde fra tidligere\n',
    },
    silent: {
      text: 'Barnevern\n\nVåre krav:\n\n • Kommunene må ansette flere saksbehandlere\n • Staten skal betale mer for fosterhjem\n • Skolen må melde fra tidligere\n',
    },
  },
  check: ({ lists }) =>
    lists.flatMap((list) => {
      const own = list.flatMap((statement) => {
        const modal = ownModal(statement.text);
        return modal === null ? [] : [{ statement, ...modal }];
      });
      if (own.length < 3 || own.length * 2 < list.length) return [];
      const usual = usualOf(own.map(({ strength }) => strength));
      const odd = own.filter(({ strength }) => strength !== usual);
      const word = own.find(({ strength }) => strength === usual)?.word ?? '';
      const first = odd[0];
      if (!first || odd.length * 2 >= own.length) return [];
      return [problemWith('mixed-strength', first.statement, { usual: word, found: first.word })];
    }),
};

/** The finite verb of the item's own main clause, where it is one that binds. */
function ownModal(text: string): { word: string; strength: Strength } | null {
  if (text.search(anyModal) < 0) return null;
  for (const word of wordsOf(text).slice(0, reach)) {
    if (clauseOpeners.has(word)) return null;
    const strength = modals[word];
    if (strength !== undefined) return { word, strength: binding.has(strength) ? 'binding' : 'open' };
  }
  return null;
}

function usualOf(strengths: readonly Strength[]): Strength | undefined {
  const counts = new Map<Strength, number>();
  for (const strength of strengths) counts.set(strength, (counts.get(strength) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
