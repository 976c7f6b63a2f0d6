import { lettered } from '../../language/lettered.ts';
import { Form, looseVerbForms, modalStrength } from '../../language/verbs.ts';

/** A colon with a small letter behind it: most texts have none. */
const opening = lettered(String.raw`:\s(?=(\p{Ll}+)\s)`, 'gu');
const boundary = lettered(String.raw`(?:,|\sog)\s(?=(\p{Ll}+)\s)`, 'gu');
const sentenceEnd = lettered(String.raw`[.!?](?=\s+\p{Lu}|\s*$)`);
const fewest = 3;

/**
 * Where clauses begin that a colon opens and that all start with a verb in the present: `anbefaler at kommunen: sørger for
 * …, dokumenterer … og vurderer …`, a list whose bullets were lost. Pairs of the blank before a clause and its start.
 */
export function clausesIn(text: string): { readonly from: number; readonly to: number }[] {
  if (!text.includes(': ')) return [];
  for (const colon of opening.matchAll(text)) {
    if (!isPresent(colon[1])) continue;
    const start = colon.index + colon[0].length;
    const end = sentenceEnd.exec(text.slice(start));
    const sentence = text.slice(start, end ? start + end.index : text.length);
    const starts = [start];
    for (const match of boundary.matchAll(sentence))
      if (isPresent(match[1])) starts.push(start + match.index + match[0].length);
    if (starts.length >= fewest) return starts.map((to) => ({ from: to - 1, to }));
  }
  return [];
}

const isPresent = (word = ''): boolean => (looseVerbForms(word) & Form.Present) !== 0 && !modalStrength.has(word);
