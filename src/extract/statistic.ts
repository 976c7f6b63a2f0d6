import { mayCount, methodOfInquiry, partOfThese, rateWords } from '../language/finding-words.ts';
import { tellingModals, wantedModals } from '../language/grammar.ts';
import { modalStrength } from '../language/verbs.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { findQuantities } from './quantities.ts';

/** Units whose counts describe a state of affairs when they are what a sentence states. */
const countedUnits = new Set([
  'child',
  'person',
  'student',
  'pupil',
  'family',
  'municipality',
  'youth',
  'case',
  'patient',
  'girl',
  'boy',
  'times',
  'unge',
  'folk',
  'elev',
  'household',
]);
const leastCount = 4;
const leastPlain = 1000;

/** Whether a sentence states a share, a rank or a count of people as a fact. */
export function isStatistic(sentence: Passage, outline: Outline): boolean {
  if (!mayCount.test(sentence.text) || methodOfInquiry.test(sentence.text)) return false;
  const tokens = outline.sheet.tokens(sentence);
  const verbs = outline.sheet.mainVerbs(sentence);
  if (verbs.length === 0 || verbs.some((verb) => asksOf(tokens.words[verb] ?? ''))) return false;
  // What shall be is no state of affairs: `vedtok at ideelle skal ha 40 prosent`.
  const wanted = tokens.words.findIndex((word) => wantedModals.has(word));
  const limit = wanted < 0 ? sentence.text.length : (tokens.starts[wanted] ?? 0);
  if (partOfThese.test(sentence.text.slice(0, limit))) return true;
  return findQuantities(sentence.text)
    .filter(({ start }) => start < limit)
    .some(
      ({ share, unit, value }) =>
        share !== undefined ||
        unit === 'rank' ||
        (value !== undefined && value >= leastCount && countedUnits.has(unit ?? '')) ||
        (value !== undefined &&
          value >= leastPlain &&
          (unit !== 'nok' || rateWords.test(sentence.text)) &&
          unit !== 'year'),
    );
}

/** Modals that ask or promise; `ville` and `kunne` tell. */
export const asksOf = (word: string): boolean => modalStrength.has(word) && !tellingModals.has(word);
