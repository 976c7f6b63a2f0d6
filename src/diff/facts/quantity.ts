import { groups, limitNouns, noticeWords, timeLimits, timeUnits } from '../../language/ladders.ts';
import type { Quantity } from '../../model/model-types.ts';
import type { Described } from '../describe.ts';
import type { BudgetChange, Effect, QuantityChange } from '../diff-types.ts';
import { plainText } from '../words.ts';
import { compareBareNumbers, counterpart } from './bare-number.ts';
import { bothCommit, type Fact, type Partners } from './fact.ts';
import { growth, isSameSize } from './size.ts';

const measure = (q: Quantity): string => (q.share === undefined ? `value ${q.unit ?? ''}` : 'share');

/** Whether a quantity is the longest time allowed: `innen 7 dager`, but not `senest 3 uker før`. */
function isTimeLimit({ unit, text }: Quantity, owner: Described): boolean {
  if (!timeUnits.includes(unit ?? '')) return false;
  const [words, length] = [` ${owner.words.join(' ')} `, plainText(text)];
  const given = noticeWords.some((word) => words.includes(` ${length} ${word} `));
  return !given && timeLimits.some((word) => words.includes(` ${word} ${length} `));
}

const people = new Set(groups.flatMap(({ forms }) => forms));

/** The words right before a quantity, the nearest last. */
function wordsBefore({ text }: Quantity, owner: Described): readonly string[] {
  const at = owner.plain.indexOf(plainText(text));
  return at < 0
    ? []
    : owner.plain
        .slice(0, at)
        .split(/[^\p{L}\p{N}-]+/u)
        .filter(Boolean);
}

/** *barn under 12 år*: how old they are, so that more years are more people. */
const isAge = (quantity: Quantity, owner: Described): boolean =>
  quantity.unit === 'year' && people.has(wordsBefore(quantity, owner).at(-1) ?? '');

/** *fartsgrense på 30 km* */
const isLimit = (quantity: Quantity, owner: Described): boolean =>
  limitNouns.test(
    wordsBefore(quantity, owner)
      .slice(-2)
      .find((word) => limitNouns.test(word)) ?? '',
  );

/** Less is more under an upper limit (`høyst 12`, `innen 7 dager`) and where the verb takes away (`redusere til 10 prosent`). */
function lessIsMore(quantity: Quantity, owner: Described): boolean {
  if (isAge(quantity, owner)) return false;
  if (quantity.comparator === 'lt' || isTimeLimit(quantity, owner)) return true;
  const restricting = (owner.verb ?? owner.leadVerb)?.rung.side === 'restrict';
  return restricting && owner.plain.includes(`til ${plainText(quantity.text)}`);
}

function effect(before: Quantity | null, after: Quantity | null, [a, b]: Owners): Effect {
  if (!before || !after) return after ? 'strengthened' : 'weakened';
  if (isLimit(before, a) && isLimit(after, b)) return 'neither';
  return lessIsMore(before, a) && lessIsMore(after, b) ? growth(after, before) : growth(before, after);
}

type Owners = readonly [before: Described, after: Described];
type Changed = QuantityChange | BudgetChange;

function change(before: Quantity | null, after: Quantity | null, partners: Partners): Changed {
  const kind = (after ?? before)?.unit === 'nok' ? 'budget' : 'quantity';
  const owners: Owners = [partners.before[0], partners.after[0]];
  const way = bothCommit(partners) ? effect(before, after, owners) : 'neither';
  return { kind, before: before?.text ?? null, after: after?.text ?? null, effect: way };
}

const all = (side: Partners['before']) => side.flatMap((d) => d.statement.quantities);

/** What the two ends of a range say in the same words is told once: neither more nor less where they go apart. */
function once(reasons: readonly Changed[]): readonly Changed[] {
  const told = new Map<string, Changed>();
  for (const reason of reasons) {
    const key = JSON.stringify([reason.kind, reason.before, reason.after]);
    const before = told.get(key);
    told.set(key, before && before.effect !== reason.effect ? { ...reason, effect: 'neither' } : reason);
  }
  return [...told.values()];
}

/**
 * 23 → 25 år: strengthened. Equal numbers go first; what is left of the same unit pairs up in reading order;
 * the rest was gained or lost.
 */
export const compareQuantities: Fact = (partners) => {
  const before = [...all(partners.before)];
  const after = [...all(partners.after)];
  const take = (same: (a: Quantity, b: Quantity) => boolean): [Quantity, Quantity][] =>
    [...before].flatMap((a): [Quantity, Quantity][] => {
      const at = after.findIndex((b) => same(a, b));
      const b = after[at];
      if (!b) return [];
      before.splice(before.indexOf(a), 1);
      after.splice(at, 1);
      return [[a, b]];
    });
  take((a, b) => measure(a) === measure(b) && isSameSize(a, b));
  const changed = take((a, b) => measure(a) === measure(b));
  const [{ 0: first }, { 0: second }] = [partners.before, partners.after];
  const changes = [
    ...changed.map(([a, b]) => change(a, b, partners)),
    ...before.map((a) => change(a, counterpart(a, second), partners)),
    ...after.map((b) => change(counterpart(b, first), b, partners)),
  ];
  return [...once(changes), ...compareBareNumbers(partners)];
};
