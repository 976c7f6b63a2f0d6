import type { VerbRung } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { bothCommit, effectOf, type Fact } from './fact.ts';
import type { Reading } from './read-ladder.ts';

const compare = (before: Reading<VerbRung> | null, after: Reading<VerbRung> | null): readonly Reason[] => {
  if (!before || !after || before.rung.id === after.rung.id) return [];
  const words = { before: before.words, after: after.words };
  if (before.rung.side !== after.rung.side) return [{ kind: 'reversed', ...words }];
  return [{ kind: 'verb', ...words, effect: effectOf(before.rung.level, after.rung.level) }];
};

const governing = ({ leadVerb, verb }: Described) => leadVerb ?? verb;

/**
 * vurdere → innføre: strengthened; innføre → avvikle: reversed. First the statements' own verbs; where those stand on
 * one rung, the verbs that govern them, so that `sikre` under «vil arbeide for å» is weaker than `sikre` under «vil».
 */
export const compareVerbs: Fact = (partners) => {
  if (!bothCommit(partners)) return [];
  const [[a], [b]] = [partners.before, partners.after];
  const own = compare(a.verb, b.verb);
  if (own.length) return own;
  return a.leadVerb || b.leadVerb ? compare(governing(a), governing(b)) : [];
};
