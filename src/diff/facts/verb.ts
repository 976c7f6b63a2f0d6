import type { VerbRung } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { denialOf } from './denial.ts';
import { bothCommit, effectOf, type Fact, spokenTo } from './fact.ts';
import { quoteLeads } from './leads.ts';
import type { Reading } from './read-ladder.ts';
import { compareTentative } from './tentative.ts';

const takesAway = ({ rung }: Reading<VerbRung>): boolean => rung.side === 'restrict';

const compare = (before: Reading<VerbRung> | null, after: Reading<VerbRung> | null): readonly Reason[] => {
  if (!before || !after || before.rung.id === after.rung.id) return [];
  const words = { before: before.words, after: after.words };
  if (before.rung.side !== after.rung.side)
    return takesAway(before) || takesAway(after) ? [{ kind: 'reversed', ...words }] : [];
  return [{ kind: 'verb', ...words, effect: effectOf(before.rung.level, after.rung.level) }];
};

const governing = ({ leadVerb, verb }: Described) => leadVerb ?? verb;

/**
 * vurdere → innføre: strengthened; innføre → avvikle, tillate → ikke tillate: reversed, unless both turn. First the
 * statements' own verbs; where those stand on one rung, the verbs that govern them, so that `sikre` under «vil arbeide
 * for å» is weaker than `sikre` under «vil».
 */
export const compareVerbs: Fact = (partners) => {
  const [a, b] = spokenTo(partners);
  const denial = denialOf(partners);
  if (!bothCommit(partners)) return denial && a.statement.kind === b.statement.kind ? [denial] : [];
  const own = compare(a.verb, b.verb);
  if (denial) return own[0]?.kind === 'reversed' ? [] : [denial];
  if (own.length) return own;
  const tentative = compareTentative(partners);
  if (tentative.length) return tentative;
  if (!a.leadVerb && !b.leadVerb) return [];
  const leads = quoteLeads(a, b, { before: a.leadVerb !== null, after: b.leadVerb !== null });
  return compare(governing(a), governing(b)).map((reason) => ({ ...reason, ...leads }));
};
