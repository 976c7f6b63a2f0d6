import { isNumberWord } from './classes.ts';
import type { Classes } from './pattern.ts';
import { find, pattern } from './pattern.ts';
import type { Tokens } from './tokens.ts';

/** `fem hovedkrav`, `ti krav`, `våre tre viktigste saker`: how many asks are to follow. */
const counted = pattern(
  '{number} .. *krav|forslag|løfter|løfte|valgløfter|hjertesaker|kampsaker|hovedsaker|hovudsaker|anbefalinger|tilrådingar|oppfordringer',
);

const numbersOnly: Classes = (name, tokens, index) =>
  name === 'number' && isNumberWord(tokens.words[index] as string) ? 1 : 0;

/** Whether a sentence says how many asks are to follow. */
export const announcesCount = (tokens: Tokens): boolean => find(counted, tokens, numbersOnly) !== null;
