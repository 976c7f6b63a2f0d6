import { lineOf, writtenAlike } from '../similarity/index.ts';
import type { ObjectPhrase, Word } from './object-phrase.ts';
import { BODIES, ENDINGS, LIMITS, PEOPLE, QUALIFIERS } from './phrase-data.ts';
import { CHANGING, KEEPING, MODIFIER_FAMILIES } from './stance-data.ts';

const MODIFIERS = new Set(MODIFIER_FAMILIES);
/** How many letters two words for one thing have in common, in bokmål. */
const COMMON_LETTERS = 4;
/** A lighter head (a right, a demand) is told by what belongs to it. */
const TELLING = 0.5;

/**
 * Whether two objects are one thing by their words: one head, nothing that tells two of it apart, and what belongs to it
 * the same where both say it. "Kravet om master" is no "krav om politiattest", nor the norm of schools that of nurseries.
 */
export function isOneObject(a: ObjectPhrase, b: ObjectPhrase): boolean {
  if (!isOneHead(a.head, b.head) || isElsewhere(a, b)) return false;
  if (chosen(a) !== chosen(b) || (a.modifiers.length > 0 && b.modifiers.length > 0 && !meet(a.modifiers, b.modifiers)))
    return false;
  return Math.max(a.head.weight, b.head.weight) >= TELLING || meet(wordsOf(a), wordsOf(b));
}

/** Whether two objects have one head, of which there may be two: large and small ones, here and there. */
export const isOneKind = (a: ObjectPhrase, b: ObjectPhrase): boolean =>
  isOneHead(a.head, b.head) && Math.max(a.head.weight, b.head.weight) >= TELLING;

/** Whether both say where or whose their object is, and say different things. */
export function isElsewhere(a: ObjectPhrase, b: ObjectPhrase): boolean {
  if (a.of.size === 0 || b.of.size === 0) return false;
  const shared = [...a.of.keys()].filter((preposition) => b.of.has(preposition));
  if (shared.length === 0) return !meet(wordsOf(a), wordsOf(b));
  return !shared.every((preposition) => meet(a.of.get(preposition) ?? [], b.of.get(preposition) ?? []));
}

/**
 * Whether two noun phrases that name one thing say more of it, and different things: placements far from home and near it.
 * Takes the phrases, and the thing as each has it.
 */
export function isOther(a: ObjectPhrase, b: ObjectPhrase, written: readonly [string, string]): boolean {
  const rest = ({ head, modifiers }: ObjectPhrase, thing: string) =>
    [...modifiers, head].filter(({ form }) => form !== writtenAlike(thing.toLowerCase()));
  const [mine, its] = [rest(a, written[0]), rest(b, written[1])];
  return mine.length > 0 && its.length > 0 && !meet(mine, its);
}

/** Whether the one changes how high a limit is, and the other does away with it or brings it. */
export const isLimitMoved = (families: readonly [string, string], heads: readonly (ObjectPhrase | null)[]): boolean =>
  families.filter((family) => CHANGING.has(family)).length === 1 &&
  !families.includes(KEEPING) &&
  heads.every((phrase) => phrase !== null && LIMITS.test(phrase.head.form));

/** What belongs to an object, by whatever preposition. */
const wordsOf = ({ of }: ObjectPhrase): readonly Word[] => [...of.values()].flat();

const meet = (a: readonly Word[], b: readonly Word[]): boolean => a.some((one) => b.some((other) => isOne(one, other)));

/** The words that choose some of a kind, by size or by whose they are. */
const chosen = ({ head, modifiers }: ObjectPhrase): string =>
  [...modifiers, head]
    .flatMap(({ form, families }) => [
      ...(QUALIFIERS.has(form) ? [form] : []),
      ...families.filter((family) => MODIFIERS.has(family)),
    ])
    .sort()
    .join(' ');

const isOneHead = (a: Word, b: Word): boolean =>
  ![a, b].some(({ families }) => families.some((family) => PEOPLE.has(lineOf(family)))) && isOne(a, b);

/** One word in two forms, or two words that the lexicon holds for the same and that are written alike. */
function isOne(a: Word, b: Word): boolean {
  if (isOneForm(a.form, b.form)) return true;
  const same = a.families.length > 0 && [...a.families].sort().join(' ') === [...b.families].sort().join(' ');
  return same && isWrittenAlike(a.form, b.form);
}

/** Whether two words differ in their endings alone. */
function isOneForm(a: string, b: string): boolean {
  const at = common(a, b);
  return a === b || (at >= 2 && ENDINGS.has(a.slice(at)) && ENDINGS.has(b.slice(at)));
}

function common(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/**
 * Whether two words of one family are one thing by their letters too: prisons are no penalties, a fund of oil is no car,
 * and of two compounds with one beginning (a leisure card, a leisure guarantee) the ends must not name two things.
 */
export function isWrittenAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => writtenAlike(word.toLowerCase())) as [string, string];
  const at = common(one, other);
  const rests = [one.slice(at), other.slice(at)];
  if (
    at >= COMMON_LETTERS &&
    rests.every((rest) => rest.length >= COMMON_LETTERS) &&
    !rests.some((rest) => BODIES.test(rest))
  )
    return false;
  const most = one.length - COMMON_LETTERS;
  for (let from = 0; from <= most; from++) if (other.includes(one.slice(from, from + COMMON_LETTERS))) return true;
  return Math.min(one.length, other.length) < COMMON_LETTERS;
}
