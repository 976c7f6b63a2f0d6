import { isNumberWord } from './classes.ts';
import { numberWords } from './numbers.ts';
import type { Classes } from './pattern.ts';
import { find, pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';

/** `fem hovedkrav`, `ti krav`, `våre tre viktigste saker`: how many asks are to follow. */
const asks = pattern(
  '{number} .. *krav|forslag|løfter|løfte|valgløfter|hjertesaker|kampsaker|hovedsaker|hovudsaker|anbefalinger|tilrådingar|oppfordringer',
);

/** `sju konkrete tiltak`: announces them only where as many follow; a plan also says how many it holds. */
const measures = pattern('{number} .. tiltak|grep|punkter|punkt|ting|råd');

const numbersOnly: Classes = (name, tokens, index) =>
  name === 'number' && isNumberWord(tokens.words[index] as string) ? 1 : 0;

/** Whether a sentence says that asks follow; `count` is how many of what could be them do. */
export function announcesCount(tokens: Tokens, count: number): boolean {
  if (find(asks, tokens, numbersOnly)) return true;
  const match = find(measures, tokens, numbersOnly);
  return match !== null && numberOf(tokens.words[match.from] ?? '') === count;
}

const numberOf = (word: string): number => numberWords().nordic.get(word) ?? Number(word);
