import type { Passage } from './passage.ts';
import { slice } from './passage.ts';
import type { Unit } from './unit.ts';

/** ` date 2019-02 `: the date that collections of news texts set before the first words. */
const datePrefix = /^\s*date\s+(\d{4}(?:-\d{2}){0,2})\s+/u;

/** How far into a text such a date is looked for. */
const farthest = 60;

/** The date that a text begins with so, as the first group of the match; null where it begins with none. */
export const datePrefixOf = (source: string): RegExpExecArray | null => datePrefix.exec(source.slice(0, farthest));

/** Takes such a date off the first unit, so that it is no part of a sentence. */
export function withoutDatePrefix(units: readonly Unit[]): Unit[] {
  const [first, ...rest] = units;
  const match = first && first.type === 'text' ? datePrefix.exec(first.passage.text) : null;
  const date: Passage | null = match && first ? slice(first.passage, 0, match[0].length) : null;
  const own = match && first ? slice(first.passage, match[0].length) : null;
  if (!first || !date || !own) return [...units];
  return [
    { ...first, passage: date, to: date.end, shape: 'date-prefix' },
    { ...first, passage: own, from: own.start },
    ...rest,
  ];
}
