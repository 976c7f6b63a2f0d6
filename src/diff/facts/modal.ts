import { modals } from '../../language/ladders.ts';
import type { Strength } from '../../model/model-types.ts';
import type { Described } from '../describe.ts';
import { bothCommit, effectOf, type Fact } from './fact.ts';

const levels = new Map(modals.map((rung) => [rung.id, rung.level]));

/** A statement's own modal, else its lead's, else what the model says. */
function modalOf({ modal, leadModal, statement }: Described): { level: number; words: string } | null {
  const read = modal ?? leadModal;
  if (read) return { level: read.rung.level, words: read.words };
  const strength: Strength | null = statement.strength;
  return strength ? { level: levels.get(strength) ?? 0, words: strength } : null;
}

/** skal → bør: weakened. Silent where a side has no modal at all, as an infinitive under a heading has none. */
export const compareModals: Fact = (partners) => {
  if (!bothCommit(partners)) return [];
  const [before, after] = [modalOf(partners.before[0]), modalOf(partners.after[0])];
  if (!before || !after || before.level === after.level) return [];
  return [{ kind: 'modal', before: before.words, after: after.words, effect: effectOf(before.level, after.level) }];
};
