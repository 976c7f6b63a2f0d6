import type { Kind } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact } from './fact.ts';
import { listedFact } from './listed-fact.ts';
import { openSubjects } from './open-subjects.ts';
import type { Passed } from './prose.ts';

/** How the items of a list that no cue governs were judged by their own words. */
interface Judged {
  readonly kinds: Map<Kind, number>;
  silent: number;
}

/**
 * In a list that no cue governs and whose items are statements by their own words, those that say nothing by themselves are
 * of the same kind: whole sentences wherever they are no more than three to one; in a list of nothing but asks or
 * findings, half of it, what is named without a verb is asked for too, and what is told is found.
 */
export function joinTheirList(
  facts: readonly Fact[],
  passed: readonly Passed[],
  outline: Outline,
): { facts: Fact[]; passed: Passed[] } {
  const lists = new Map<number, Judged>();
  const judgedIn = (unit: Unit): Judged | null => {
    if (unit.type !== 'item' || !unit.item) return null;
    const known = lists.get(unit.item.list) ?? { kinds: new Map(), silent: 0 };
    lists.set(unit.item.list, known);
    return known;
  };
  for (const { rule, kind, unit } of facts) {
    const judged = rule === 'item-by-own-words' ? judgedIn(unit) : null;
    judged?.kinds.set(kind, (judged.kinds.get(kind) ?? 0) + 1);
  }
  for (const { unit } of passed) {
    const judged = judgedIn(unit);
    if (judged) judged.silent += 1;
  }
  const joined = new Map<Passed, Kind>();
  for (const each of passed) {
    const judged = each.cue === null ? judgedIn(each.unit) : null;
    const kind = judged && kindOfOthers(each, judged, outline);
    if (kind) joined.set(each, kind);
  }
  return {
    facts: [
      ...facts,
      ...[...joined].map(([{ unit }, kind]) => listedFact(unit, unit.passage, kind, null, 'item-like-its-list')),
    ],
    passed: passed.filter((each) => !joined.has(each)),
  };
}

/** How many items make a list that its sentences belong to, and how many may say nothing by themselves for each that does. */
const fewestItems = 3;
const mostSilent = 3;

/** The kind of the others of its list that an item shares; null where it does not. */
function kindOfOthers({ reason, unit, passage }: Passed, { kinds, silent }: Judged, outline: Outline): Kind | null {
  const [most, ...others] = [...kinds].sort(([, a], [, b]) => b - a);
  if (!most) return null;
  const [kind, count] = most;
  const told = others.reduce((sum, [, more]) => sum + more, count);
  const isList = silent + told >= fewestItems && silent <= told * mostSilent;
  if (reason === 'no-cue' && isList && !saysWhoItIs(passage, outline)) return kind;
  if (others.length > 0 || count < silent || count < fewest(kind, unit, outline)) return null;
  const hasVerb = outline.sheet.mainVerbs(passage).length > 0;
  return (kind === 'proposal') !== hasVerb ? kind : null;
}

/** `Barneombudet er uavhengig.`: what an organisation is, which it neither asks for nor has done. */
const saysWhoItIs = (passage: Passage, { sheet }: Outline): boolean => {
  const mention = sheet.mentionAt(passage.start);
  return mention !== undefined && /^\s(?:er|is)\s/.test(sheet.source.slice(mention.end, passage.end));
};

/** How many items must be of a kind before others join it; findings are less of one make than asks, but where one subject has them all. */
const fewest = (kind: Kind, { item }: Unit, outline: Outline): number => {
  if (kind === 'finding') return item && openSubjects(outline).has(item.list) ? 2 : 3;
  return kind === 'proposal' ? 2 : Number.POSITIVE_INFINITY;
};
