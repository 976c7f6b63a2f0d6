import { plainText } from '../words.ts';
import { areClose, bothCommit, type Fact, type Partners } from './fact.ts';

const roles = new Set(['responsible', 'addressee']);

const names = (side: Partners['before']): readonly string[] => [
  ...new Set(
    side.flatMap((d) => d.statement.actors.filter((actor) => roles.has(actor.role)).map((actor) => actor.name)),
  ),
];

/** Nobody named → the municipalities are to do it: strengthened. One body in place of another is neither. */
export const compareAddressees: Fact = (partners) => {
  if (!bothCommit(partners) || !areClose(partners)) return [];
  const [before, after] = [names(partners.before), names(partners.after)];
  const key = (list: readonly string[]) => list.map(plainText).sort().join('|');
  if (key(before) === key(after)) return [];
  const effect = before.length && after.length ? 'neither' : after.length ? 'strengthened' : 'weakened';
  return [{ kind: 'addressee', before: before.join(', ') || null, after: after.join(', ') || null, effect }];
};
