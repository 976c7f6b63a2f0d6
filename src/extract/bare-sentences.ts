import { askOpeners, bareModals, rarelyAsks, statePasts, tellingHelpers } from '../language/grammar.ts';
import { lettered } from '../language/lettered.ts';
import { Form, looksPast, looseVerbForms } from '../language/verbs.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';

const capitalToStop = lettered(String.raw`^\p{Lu}.*[.!]$`);

/** `Styrke ettervernet.`, `Vil styrke ettervernet.`, `Nei til private skoler!`: a whole sentence without a subject that only asks. */
export function isBareAsk(text: string, sentence: Passage, outline: Outline): boolean {
  if (!capitalToStop.test(text)) return false;
  const [first = '', second = ''] = text.toLowerCase().split(' ', 2);
  const asks = (word: string): boolean =>
    text.endsWith('.') && (looseVerbForms(word) & Form.Infinitive) !== 0 && !rarelyAsks.has(word);
  if (bareModals.has(first)) return asks(second);
  return (asks(first) || (askOpeners.has(first) && second === 'til')) && outline.sheet.mainVerbs(sentence).length === 0;
}

/** Whether a sentence tells of something done: a past form, or a perfect or passive with its participle. */
export function isTold(sentence: Passage, outline: Outline): boolean {
  const { words } = outline.sheet.tokens(sentence);
  const [verb] = outline.sheet.mainVerbs(sentence);
  if (verb === undefined) return false;
  const word = words[verb] ?? '';
  if (looksPast(word) && !statePasts.has(word)) return true;
  return (
    tellingHelpers.has(word) && words.slice(verb + 1).some((next) => (looseVerbForms(next) & Form.Participle) !== 0)
  );
}
