import { foretelling } from '../language/finding-words.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { beginsAsAsk } from './lists-alike.ts';
import { oncePerOutline } from './once.ts';
import { asksOf, isStatistic } from './statistic.ts';

/** The lists of a document whose items state how things are: with numbers, or at least as told. */
interface ListsOfFacts {
  /** At least half of the items, and two, are statistics, and most are told. */
  readonly counted: ReadonlySet<number>;
  /** Lists of figures, be it without verbs, and of nothing asked for. */
  readonly figured: ReadonlySet<number>;
  /** Most items, and two, are told, and none is an ask. */
  readonly told: ReadonlySet<number>;
}

interface Tally {
  items: number;
  counted: number;
  figured: number;
  told: number;
  asked: number;
}

/** A figure that is no year. */
const figure = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/;

/**
 * Tells lists of facts by their items alone: what is asked for begins with a verb without subject, has a modal, or is
 * named without a verb; what is told has a verb that tells.
 */
export const listsOfFacts = oncePerOutline((outline): ListsOfFacts => {
  const tallies = new Map<number, Tally>();
  for (const unit of outline.units) {
    if (unit.type !== 'item' || !unit.item) continue;
    const tally = tallies.get(unit.item.list) ?? { items: 0, counted: 0, figured: 0, told: 0, asked: 0 };
    tallies.set(unit.item.list, tally);
    tally.items += 1;
    const isCounted = isStatistic(unit.passage, outline);
    // A number may look like an infinitive: `Tre av ti trives.`
    const how = isCounted ? 'told' : toldOrAsked(unit, outline);
    if (how) tally[how] += 1;
    if (isCounted) tally.counted += 1;
    if (!unit.passage.text.includes(':') && figure.test(unit.passage.text)) tally.figured += 1;
  }
  const where = (holds: (tally: Tally) => boolean): ReadonlySet<number> =>
    new Set([...tallies].filter(([, tally]) => holds(tally)).map(([list]) => list));
  return {
    counted: where((tally) => isTold(tally) && areHalf(tally.counted, tally)),
    told: where((tally) => isTold(tally) && tally.asked === 0),
    figured: where((tally) => areHalf(tally.figured, tally) && tally.asked === 0),
  };
});

const areHalf = (count: number, { items }: Tally): boolean => count >= 2 && count * 2 >= items;

const isTold = ({ items, told }: Tally): boolean => told >= 2 && told * 3 >= items * 2;

function toldOrAsked(unit: Unit, outline: Outline): 'told' | 'asked' | null {
  const [verb] = outline.sheet.mainVerbs(unit.passage);
  if (verb === undefined) return beginsAsAsk(unit) ? 'asked' : null;
  const word = outline.sheet.tokens(unit.passage).words[verb] ?? '';
  // `60 000 barn vil ha en syk forelder`: of numbers, the modal foretells.
  if (asksOf(word)) return foretelling.has(word) && /^\d/.test(unit.passage.text) ? null : 'asked';
  return beginsAsAsk(unit) ? 'asked' : 'told';
}
