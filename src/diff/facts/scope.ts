import { groups } from '../../language/ladders.ts';
import type { Reason } from '../diff-types.ts';
import { areClose, type Fact, sameWords } from './fact.ts';
import type { Scope } from './read-scope.ts';

type Direction = 'widened' | 'narrowed';

const joins = new Set(['og', 'eller', 'samt', ',']);
const bag = (words: readonly string[]) => new Set(words.filter((word) => !joins.has(word)));
const within = (small: ReadonlySet<string>, large: ReadonlySet<string>) => [...small].every((word) => large.has(word));

function byQuantifier(before: Scope, after: Scope): Direction | null {
  if (before.quantifier === after.quantifier) return null;
  return after.quantifier > before.quantifier ? 'widened' : 'narrowed';
}

const broader = new Map(groups.map((group) => [group.id, group.broader]));

/** unge → barn og unge, fosterbarn → barn: widened. */
function byGroups(before: Scope, after: Scope): Direction | null {
  const covers = (wide: readonly string[], narrow: readonly string[]) =>
    narrow.every((group) => wide.includes(group) || wide.includes(broader.get(group) ?? ''));
  const [grew, shrank] = [covers(after.groups, before.groups), covers(before.groups, after.groups)];
  return grew === shrank ? null : grew ? 'widened' : 'narrowed';
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

function compare(before: Scope, after: Scope): Direction | null {
  const related = byGroups(before, after) !== null || before.groups.some((group) => after.groups.includes(group));
  const signs = new Set([byQuantifier, byGroups, byRestrictor].flatMap((sign) => sign(before, after) ?? []));
  const [way] = signs;
  return related && way && signs.size === 1 ? way : null;
}

/** barn i fosterhjem → alle barn: widened. Says nothing where two signs point opposite ways. */
export const compareScopes: Fact = (partners): readonly Reason[] => {
  const [a, b] = [partners.before[0], partners.after[0]];
  if (sameWords(partners) || !areClose(partners)) return [];
  const without = (scopes: readonly Scope[], others: readonly Scope[]) =>
    scopes.filter((scope) => !others.some((other) => other.words === scope.words));
  const [before] = without(a.scopes, b.scopes);
  const [after] = without(b.scopes, a.scopes);
  const effect = before && after ? compare(before, after) : null;
  return before && after && effect ? [{ kind: 'scope', before: before.words, after: after.words, effect }] : [];
};
