import { Form, looseVerbForms } from '../language/verbs.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { slice } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { countWords, startsSmall } from '../structure/unit.ts';
import { oncePerOutline } from './once.ts';

/** Words that a subject alone on its line has at most. */
const longestSubject = 8;

/**
 * The lists whose items go on with a sentence that the line above begins with its subject alone: `Kommunen` over `har
 * bygd to skoler` and `mangler lærere`. By list: the subject.
 */
export const openSubjects = oncePerOutline((outline): ReadonlyMap<number, Passage> => {
  const subjects = new Map<number, Passage>();
  const counts = new Map<number, number>();
  const others = new Set<number>();
  let above: Unit | null = null;
  for (const unit of outline.units) {
    if (unit.type === 'furniture') continue;
    if (unit.type !== 'item' || !unit.item) {
      above = unit;
      continue;
    }
    const { list } = unit.item;
    if (!beginsWithFiniteVerb(unit)) others.add(list);
    const count = counts.get(list) ?? 0;
    const subject = count === 0 && above && !others.has(list) ? subjectIn(above, outline) : null;
    if (subject) subjects.set(list, subject);
    counts.set(list, count + 1);
  }
  for (const list of subjects.keys()) if (others.has(list) || counts.get(list) === 1) subjects.delete(list);
  return subjects;
});

/** The words of a line without a verb that may be a subject, less its colon. */
function subjectIn({ passage }: Unit, { sheet }: Outline): Passage | null {
  if (countWords(passage.text) > longestSubject || sheet.mainVerbs(passage).length > 0) return null;
  return slice(passage, 0, passage.text.replace(/\s?:$/, '').length);
}

/** `har bygd …`, `mangler …`; no infinitive, which asks. */
const beginsWithFiniteVerb = ({ passage: { text } }: Unit): boolean => {
  if (!startsSmall(text)) return false;
  const forms = looseVerbForms(text.split(' ', 1)[0] ?? '');
  return (forms & (Form.Present | Form.Past)) !== 0 && (forms & Form.Infinitive) === 0;
};
