import { wording } from '../../similarity/wording.ts';
import type { Reason } from '../diff-types.ts';
import { type Fact, sameWords } from './fact.ts';
import type { Scope } from './read-scope.ts';

type Direction = 'widened' | 'narrowed';

const joins = new Set(['og', 'eller', 'samt', ',']);
const bag = (words: readonly string[]) => new Set(words.filter((word) => !joins.has(word)));
const within = (small: ReadonlySet<string>, large: ReadonlySet<string>) => [...small].every((word) => large.has(word));

function byQuantifier(before: Scope, after: Scope): Direction | null {
  if (before.quantifier === after.quantifier) return null;
  return after.quantifier > before.quantifier ? 'widened' : 'narrowed';
}

function byGroups(before: Scope, after: Scope): Direction | null {
  const [a, b] = [new Set(before.groups), new Set(after.groups)];
  if (a.size === b.size) return null;
  if (within(a, b)) return 'widened';
  return within(b, a) ? 'narrowed' : null;
}

/** i fosterhjem → i fosterhjem og institusjon: widened. i fosterhjem → i fosterhjem under 15 år: narrowed. */
function byRestrictor(before: Scope, after: Scope): Direction | null {
  const [a, b] = [bag(before.restrictor), bag(after.restrictor)];
  if (!a.size !== !b.size) return a.size ? 'widened' : 'narrowed';
  if (a.size === b.size) return null;
  const listed = [...before.restrictor, ...after.restrictor].some((word) => joins.has(word));
  if (within(a, b)) return listed ? 'widened' : 'narrowed';
  if (within(b, a)) return listed ? 'narrowed' : 'widened';
  return null;
}

/** Two sentences that share little wording name their people in other places, and comparing these says nothing. */
const leastWording = 0.25;

/** barn i fosterhjem → alle barn: widened. Says nothing where two signs point opposite ways. */
export const compareScopes: Fact = (partners): readonly Reason[] => {
  const [before, after] = [partners.before[0].scope, partners.after[0].scope];
  if (sameWords(partners) || !before || !after) return [];
  if (wording(partners.before[0].words, partners.after[0].words) < leastWording) return [];
  if (!before.groups.some((group) => after.groups.includes(group))) return [];
  const signs = new Set([byQuantifier, byGroups, byRestrictor].flatMap((sign) => sign(before, after) ?? []));
  const [effect] = signs;
  return effect && signs.size === 1 ? [{ kind: 'scope', before: before.words, after: after.words, effect }] : [];
};
