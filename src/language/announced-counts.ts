import { isNumberWord } from './classes.ts';
import type { Classes } from './find-pattern.ts';
import { find } from './find-pattern.ts';
import { numberWords } from './number-words.ts';
import { pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';

/** `fem hovedkrav`, `ti krav`, `våre tre viktigste saker`: how many asks are to follow. */
const asks = pattern(
  '{number} .. *krav|forventninger|forventningar|forslag|løfter|løfte|valgløfter|hjertesaker|kampsaker|hovedsaker|hovudsaker|anbefalinger|tilrådingar|oppfordringer|recommendations|proposals|demands|asks|commitments|pledges',
);

/** `sju konkrete tiltak`: announces them only where as many follow; a plan also says how many it holds. */
const measures = pattern('{number} .. tiltak|grep|punkter|punkt|ting|råd');

/** `seks strategiske mål`, `fem veivalg`. */
const goals = pattern(
  '{number} .. .. mål|hovedmål|hovudmål|delmål|satsingsområder|satsingsområde|satsningsområder|innsatsområder|veivalg|vegval|ambisjoner|ambisjonar|priorities|goals|aims|objectives|ambitions',
);

const numbersOnly: Classes = (name, tokens, index) =>
  name === 'number' && isNumberWord(tokens.words[index] as string) ? 1 : 0;

/**
 * Which cue a sentence is that says how many statements follow, of which `count` are at hand; null where it says nothing
 * of the kind. `isCut`: the text ends before its end, so that fewer may be at hand than it says.
 */
export function announcedCue(tokens: Tokens, count: number, isCut: boolean): 'asks-noun' | 'goals' | null {
  if (find(asks, tokens, numbersOnly)) return 'asks-noun';
  if (countOf(tokens, measures) === count) return 'asks-noun';
  const promised = countOf(tokens, goals);
  return promised === count || (isCut && promised > count) ? 'goals' : null;
}

/** The number that a pattern begins with; 0 where it is not found. */
function countOf(tokens: Tokens, counted: ReturnType<typeof pattern>): number {
  const match = find(counted, tokens, numbersOnly);
  const word = match ? (tokens.words[match.from] ?? '') : '';
  const { nordic, english } = numberWords();
  return match ? (nordic.get(word) ?? english.get(word) ?? Number(word)) : 0;
}
