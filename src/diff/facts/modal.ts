import { modals } from '../../language/ladders.ts';
import type { Strength } from '../../model/model-types.ts';
import type { Described } from '../describe.ts';
import { bothCommit, effectOf, type Fact, spokenTo } from './fact.ts';
import { quoteLeads } from './leads.ts';

const levels = new Map(modals.map((rung) => [rung.id, rung.level]));

/** A statement's own modal, else its lead's, else what the model says. */
function modalOf({ modal, leadModal, statement }: Described): { level: number; words: string } | null {
  const read = modal ?? leadModal;
  if (read) return { level: read.rung.level, words: read.words };
  const strength: Strength | null = statement.strength;
  return strength ? { level: levels.get(strength) ?? 0, words: strength } : null;
}

const promises = levels.get('intention') ?? 0;

/**
 * Whether the modal is that of a promise of the holder's own: to work for something, or of a goal that its lead
 * announces. Who promises an effort says «skal» or «vil» and means the same; who asks others for something does not.
 */
function isOwnPromise({ modal, verb, leadModal, leadVerb, statement }: Described): boolean {
  if (modal) return verb?.rung.id === 'work-for';
  return leadModal !== null && (leadVerb?.rung.id === 'work-for' || statement.kind === 'goal');
}

/** skal → bør: weakened. Silent where a side has no modal at all, as an infinitive under a heading has none. */
export const compareModals: Fact = (partners) => {
  if (!bothCommit(partners)) return [];
  const [a, b] = spokenTo(partners);
  const [before, after] = [modalOf(a), modalOf(b)];
  if (!before || !after || before.level === after.level) return [];
  const alike = isOwnPromise(a) && isOwnPromise(b) && Math.min(before.level, after.level) >= promises;
  const effect = alike ? 'neither' : effectOf(before.level, after.level);
  const inLead = (d: Described) => d.modal === null && d.leadModal !== null;
  const leads = quoteLeads(a, b, { before: inLead(a), after: inLead(b) });
  return [{ kind: 'modal', before: before.words, after: after.words, ...leads, effect }];
};
