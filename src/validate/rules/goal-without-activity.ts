import { looksInfinitive } from '../../language/verbs.ts';
import type { Statement } from '../../model/model-types.ts';
import { problemAt, problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { shorten, wordsOf } from '../words.ts';

const planned = new Set(['strategy', 'plan']);

/** A goal that nobody does anything about is a wish; told, because some documents keep their activities elsewhere. */
export const goalWithoutActivity: DocumentRule = {
  id: 'goal-without-activity',
  scope: 'document',
  severity: 'info',
  summary: 'A goal with no activity or partial goal under it.',
  why: 'A reader asks what will be done. It is told for a goal whose neighbours in the same list have something under them, and for a strategy or plan in which no goal has, unless the goals themselves say what to do.',
  examples: {
    fires: {
      text: 'Strategi for trygg oppvekst 2025-2027\n\nVåre mål:\n\n • Barn får hjelp i tide\n • Foreldre får god støtte\n',
      told: { type: 'strategy' },
    },
    silent: {
      text: 'Strategi for trygg oppvekst 2025-2027\n\nVåre mål:\n\n • Barn får hjelp i tide\n • Foreldre får god støtte\n\nVåre planlagte aktiviteter:\n\n • Rapport om ventetid i barnevernet\n',
      told: { type: 'strategy' },
    },
  },
  check({ document, lists, children }) {
    const top = lists.filter((list) => list[0]?.kind === 'goal' && list[0].parent === null);
    const goals = top.flat();
    const hasWork = (goal: Statement): boolean => children.has(goal.id);
    const none =
      goals.length > 1 && !goals.some(hasWork) && !document.statements.some(({ kind }) => kind === 'activity');
    if (none && planned.has(document.type)) {
      if (goals.filter(namesAnAct).length * 2 >= goals.length) return [];
      return [problemAt('goals-without-activity', null, { goals: goals.length })];
    }
    return top
      .filter((list) => list.filter(hasWork).length * 2 > list.length)
      .flatMap((list) => list.filter((goal) => !hasWork(goal)))
      .map((goal) => problemWith('goal-without-activity', goal, { text: shorten(goal.text) }));
  },
};

/** A goal that begins with an infinitive says itself what will be done. */
function namesAnAct({ text }: Statement): boolean {
  const [first = ''] = wordsOf(text);
  return looksInfinitive(first);
}
