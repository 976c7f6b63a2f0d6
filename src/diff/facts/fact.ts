import { wording } from '../../similarity/wording.ts';
import type { Described } from '../describe.ts';
import type { Effect, Reason } from '../diff-types.ts';
import type { Places } from '../places.ts';

/** Partners, the nearest pair of them first; more than one on a side where a statement was split or merged. */
export interface Partners {
  readonly before: readonly [Described, ...Described[]];
  readonly after: readonly [Described, ...Described[]];
  /** How alike the nearest pair is, 0 to 1. */
  readonly score: number;
}

/** Compares one thing about partners. Gives no reason where nothing differs, or where one side does not say. */
export type Fact = (partners: Partners, places: Places) => readonly Reason[];

/** Of two levels, which way it went. */
export function effectOf(before: number, after: number): Effect {
  return after > before ? 'strengthened' : after < before ? 'weakened' : 'neither';
}

const committing = new Set(['goal', 'activity', 'proposal']);

/** Whether both sides commit to something: findings and achievements are neither strong nor weak. */
export function bothCommit({ before: [a], after: [b] }: Partners): boolean {
  return committing.has(a.statement.kind) && committing.has(b.statement.kind);
}

/**
 * Partners with the modals and verbs that answer one another: what a later sentence of a list item says is left out where
 * the other side says nothing in a later one. «Rekruttere flere. Kvotering må vurderes» is no weaker than «rekruttere».
 */
export function spokenTo({ before: [a], after: [b] }: Partners): readonly [Described, Described] {
  const without = (one: Described, other: Described): Described => {
    const gone = (of: 'modal' | 'verb') => one[of] !== null && one.late[of] && !(other[of] !== null && other.late[of]);
    return { ...one, modal: gone('modal') ? null : one.modal, verb: gone('verb') ? null : one.verb };
  };
  return [without(a, b), without(b, a)];
}

/** Sentences that share less wording than this are told in other words. */
const leastWording = 0.25;
/** From this likeness on other words say the same: nynorsk for bokmål. */
export const sameMeaning = 0.85;

/**
 * Whether the two sides are near enough for what one leaves out to mean something: sentences that only share a subject
 * name their people and bodies in other places.
 */
export function areClose({ before: [a], after: [b], score }: Partners): boolean {
  return score >= sameMeaning || wording(a.words, b.words) >= leastWording;
}

/** From this share of the same wording on, what was put in or left out is what differs. */
const leastInCommon = 0.6;

/** Whether two lists of words read nearly the same. */
export const nearlySame = (a: readonly string[], b: readonly string[]): boolean => wording(a, b) >= leastInCommon;

/** Whether the words are the same on both sides. */
export function sameWords({ before, after }: Partners): boolean {
  return before.length === 1 && after.length === 1 && before[0].plain === after[0].plain;
}
