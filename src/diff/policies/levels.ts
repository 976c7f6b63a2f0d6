import type { Change, Level } from '../diff-types.ts';
import { type ChangeName, namesOf } from './names.ts';

/** How much each type and facet matters. */
export type Levels = Readonly<Record<ChangeName, Level>>;

/** What was lost or weakened is a warning, what was gained a notice, what only reads otherwise is for information. */
export const defaultLevels: Levels = {
  unchanged: 'info',
  reworded: 'info',
  changed: 'info',
  added: 'notice',
  removed: 'warning',
  strengthened: 'notice',
  weakened: 'warning',
  widened: 'notice',
  narrowed: 'warning',
  moved: 'info',
  split: 'info',
  merged: 'info',
  'status-changed': 'notice',
  'quantity-changed': 'notice',
  'deadline-changed': 'notice',
  'kind-changed': 'notice',
  reversed: 'warning',
};

const height: Readonly<Record<Level, number>> = { info: 0, notice: 1, warning: 2 };

/** Whether `level` is as high as `least`. */
export const reaches = (level: Level, least: Level): boolean => height[level] >= height[least];

/** Gives each change the highest level of its type and facets, or of its reversal. */
export function setLevels(changes: readonly Change[], levels: Levels): readonly Change[] {
  return changes.map((change) => ({ ...change, level: highest(namesOf(change).map((name) => levels[name])) }));
}

/** The highest of some levels; `info` where there is none. */
export const highest = (all: readonly Level[]): Level =>
  all.reduce<Level>((top, level) => (reaches(level, top) ? level : top), 'info');

/** Whether a change is to fail a check at this level: what is unchanged or accepted never does. */
export const fails = (change: Change, least: Level): boolean =>
  change.type !== 'unchanged' && change.accepted === undefined && reaches(change.level, least);
