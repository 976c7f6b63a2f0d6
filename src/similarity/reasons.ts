import type { Met } from './compare.ts';
import { NEARNESS } from './nearness.ts';
import type { Profile, Unit } from './profile.ts';
import { distinct, saidBy } from './said.ts';
import type { Analyser, Reason } from './types.ts';

/** What is too light to be named as a reason. */
const SAID = 0.1;
/** How many related concepts and words of the context are named at most. */
const MOST = 3;

interface Pair {
  readonly left: Unit;
  readonly right: Unit;
  readonly by: Met['by'];
  readonly value: number;
}

/** Takes what the units of two statements meet in each other; returns it as reasons, the weightiest first in each. */
export function reasonsOf(
  analyser: Analyser,
  a: Profile,
  b: Profile,
  ab: readonly Met[],
  ba: readonly Met[],
): Reason[] {
  const pairs: Pair[] = [];
  const add = (left: Unit | undefined, right: Unit | undefined, { by, value }: Met) => {
    if (left !== undefined && right !== undefined && value >= SAID) pairs.push({ left, right, by, value });
  };
  for (const met of ab) add(a.units[met.unit], b.units[met.other], met);
  for (const met of ba) add(a.units[met.other], b.units[met.unit], met);
  pairs.sort((x, y) => y.value - x.value || order(x.left.id, y.left.id) || order(x.right.id, y.right.id));

  const near = pairs.filter(({ left, right }) => !left.context && !right.context);
  const same = near.filter(({ by }) => by === NEARNESS.term);
  const terms = same.filter(({ left }) => left.kind === 'family' || left.kind === 'word').map(words);
  const concepts = new Map<string, string>();
  for (const pair of near) {
    const label =
      pair.by === NEARNESS.concept
        ? sharedConcept(analyser, pair)
        : pair.by === NEARNESS.term && pair.left.kind === 'concept'
          ? analyser.label(pair.left.id)
          : null;
    if (label !== null && !concepts.has(label)) concepts.set(label, `${words(pair)} (${label})`);
  }
  const related = near.filter(({ by }) => by === NEARNESS.related).map(words);
  const around = pairs.filter(({ left, right }) => left.context || right.context).map(words);
  const numbers = same.filter(({ left }) => left.kind === 'number').map(({ left }) => left.written);
  const reasons: Reason[] = [
    { kind: 'shared-term', terms: distinct(terms) },
    { kind: 'shared-concept', terms: [...concepts.values()] },
    { kind: 'related-concept', terms: [...new Set(related)].slice(0, MOST) },
    { kind: 'shared-context', terms: [...new Set(around)].slice(0, MOST) },
    { kind: 'same-number', terms: [...new Set(numbers)] },
  ];
  return reasons.filter((reason) => reason.terms.length > 0);
}

function words({ left, right }: Pair): string {
  return saidBy(left.written, right.written);
}

function sharedConcept(analyser: Analyser, { left, right }: Pair): string {
  const others = analyser.concepts(right.id).own;
  return analyser.label(analyser.concepts(left.id).own.find((id) => others.includes(id)) ?? left.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
