import type { Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

const articles = wordSet('et eit');
const parts = wordSet('flertall fleirtal mindretall mindretal');
const commonArticles = wordSet('en ein');
const joined = wordSet('samla samle samlat samlet');
const committees = wordSet('komite komité');
const thisMember = wordSet('medlemet medlemmet medlemene medlemmene medlemane medlemmane');
const membersBehindParty = wordSet('medlem medlemmer medlemene medlemmene medlemar medlemer');
const wholes = wordSet('komiteens komiteen fleirtalet flertallet mindretallet');
const membersOrPart = wordSet('medlem medlemmer medlemmene medlemer medlemene flertall mindretall fleirtal');
const fromWords = wordSet('fra frå');

/** What may begin a group of members, but for the name of a party. */
const openers = new Set([...articles, ...commonArticles, ...thisMember, ...wholes]);

const capitalOrSmall = /^\p{L}/u;

/** How many tokens from an index on are a name; 0 where none begins there. */
type NameLength = (index: number) => number;

/** Whether a word may begin a group of members, but for the name of a party: cheap, and almost always no. */
export const opensMembers = (word: string): boolean => openers.has(word);

/** How many tokens from `index` on are members of a party whose name, so many tokens long, begins there: `Høyres medlemmer`. */
export const membersOfParty = ({ words }: Tokens, index: number, length: number): number =>
  length > 0 && membersBehindParty.has(words[index + length] ?? '') ? length + 1 : 0;

/**
 * How many tokens from `index` on, where a word opens a group, name members of a committee, who hold what follows:
 * `Komiteens medlemmer fra Høyre og Venstre`, `Et flertall, medlemmene fra Høyre,`. 0 where they name none.
 */
export function committeeMembers(tokens: Tokens, index: number, nameLength: NameLength): number {
  const at = (place: number): string => tokens.words[place] ?? '';
  const word = at(index);
  if (articles.has(word)) {
    const comma = parts.has(at(index + 1)) ? tokens.words.indexOf(',', index) : -1;
    const rest = comma > 0 && comma - index < 6 ? membersFrom(tokens, comma + 1, nameLength) : 0;
    const past = comma + 1 + rest;
    return rest > 0 ? past + (at(past) === ',' ? 1 : 0) - index : 0;
  }
  if (commonArticles.has(word)) return joined.has(at(index + 1)) && committees.has(at(index + 2)) ? 3 : 0;
  if (thisMember.has(word)) {
    const members = membersFrom(tokens, index, nameLength);
    return members > 1 ? members : capitalOrSmall.test(at(index + 1)) && tokens.words.length > 3 ? 2 : 0;
  }
  return 1 + membersFrom(tokens, index + 1, nameLength);
}

/** `medlemmene fra Høyre og Venstre`: how many tokens from `start` on. */
function membersFrom({ words: tokens }: Tokens, start: number, nameLength: NameLength): number {
  let at = start;
  if (membersOrPart.has(tokens[at] ?? '')) at += 1;
  if (!fromWords.has(tokens[at] ?? '')) return at - start;
  at += 1;
  for (let length = nameLength(at); length > 0; length = nameLength(at)) {
    at += length;
    if (tokens[at] === 'og' || (tokens[at] === ',' && nameLength(at + 1) > 0)) at += 1;
    else break;
  }
  return at - start;
}
