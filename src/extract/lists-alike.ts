import { asksThat } from '../language/asks-that.ts';
import { firstWord } from '../language/first-word.ts';
import { ownSubjects, workVerbs } from '../language/own-work.ts';
import { Form, looksImperative, looksInfinitive, looseVerbForms } from '../language/verbs.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { countWords } from '../structure/unit.ts';
import { oncePerOutline } from './once.ts';

/** `That waiting lists be made public.` */
const englishAsk = /\b(?:be|should|shall|must)\b/;

/** `Styrke …`, `Å styrke …`, `Vil styrke …`, `Styrk …`. */
export const beginsAsAsk = (unit: Unit): boolean => {
  const [first = '', second = ''] = unit.passage.text.toLowerCase().split(' ', 2);
  if (first === 'that') return englishAsk.test(unit.passage.text);
  if (asksThat(first, second)) return true;
  const word = first === 'å' || first === 'vil' ? second : first;
  return looksInfinitive(word) || looksImperative(word);
};

/** The lists of a document in which most items begin alike. */
interface ListsAlike {
  readonly asks: ReadonlySet<number>;
  readonly told: ReadonlySet<number>;
  readonly done: ReadonlySet<number>;
  readonly work: ReadonlySet<number>;
  readonly worded: ReadonlySet<number>;
}

const longestName = 3;

/**
 * The lists of which at least half, and two of the items, begin as asks do, or with a verb in the past, or with what
 * was done or who does it, or are of more words than names have.
 */
export const listsAlike = oncePerOutline(
  (outline): ListsAlike => ({
    asks: listsWhere(outline, beginsAsAsk),
    told: listsWhere(outline, beginsAsTold),
    done: listsWhere(outline, beginsAsDone),
    work: listsWhere(outline, beginsAsWork),
    worded: listsWhere(outline, ({ passage }) => countWords(passage.text) > longestName),
  }),
);

function listsWhere(outline: Outline, holds: (unit: Unit) => boolean): ReadonlySet<number> {
  const counts = new Map<number, { items: number; held: number }>();
  for (const unit of outline.units) {
    if (unit.type !== 'item' || !unit.item) continue;
    const count = counts.get(unit.item.list) ?? { items: 0, held: 0 };
    count.items += 1;
    if (holds(unit)) count.held += 1;
    counts.set(unit.item.list, count);
  }
  return new Set([...counts].filter(([, { items, held }]) => held >= 2 && held * 2 >= items).map(([list]) => list));
}

/** `Ga ut en rapport om tilsyn.`: what somebody did, who is not said again. */
export const beginsAsTold = ({ passage }: Unit): boolean => opensWith(passage.text, Form.Past);

/**
 * `Fått på plass et tilbud`, `Ga ut en rapport`: what somebody has done, or did; `Skjermet hage` and `Variert og god
 * mat` are owned.
 */
const beginsAsDone = ({ passage: { text } }: Unit): boolean =>
  countWords(text) >= fewestDone && !/^\S+ og\s/.test(text) && opensWith(text, Form.Past | Form.Participle);

/** Whether the first word is a verb in one of some forms of what is over, and in none of what is or shall be. */
function opensWith(text: string, over: number): boolean {
  const forms = looseVerbForms(firstWord(text));
  return (forms & over) !== 0 && (forms & (Form.Infinitive | Form.Present)) === 0;
}

const fewestDone = 3;

/** `Vi tilbyr kurs for foreldre`: the holder tells what it does. */
function beginsAsWork({ passage }: Unit): boolean {
  const [subject = '', verb = ''] = passage.text.toLowerCase().split(' ', 2);
  return ownSubjects.has(subject) && workVerbs.has(verb);
}
