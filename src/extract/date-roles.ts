import { type DateRole, dateFillers, dateRoles } from '../language/date-words.ts';

let roles: ReadonlyMap<string, DateRole> | null = null;
let fillers: ReadonlySet<string> | null = null;

const mostFillers = 2;
const mostWords = 5;

/**
 * Takes a text, an offset that nothing before counts, and where a date begins. Returns the role that the words right
 * before the date give it, and where they begin; the longest phrase wins. Null where they give none.
 */
export function roleBefore(text: string, floor: number, at: number): { role: DateRole; from: number } | null {
  roles ??= new Map(dateRoles.flatMap(({ role, words }) => words.map((phrase) => [phrase, role] as const)));
  fillers ??= new Set(dateFillers);
  const words = lastWords(text, floor, at);
  for (let skipped = 0; skipped <= mostFillers; skipped++) {
    const known = longest(words, (phrase) => roles?.has(phrase) ?? false);
    const role = known && roles.get(known.phrase);
    if (known && role) return { role, from: known.from };
    const filler = longest(words, (phrase) => fillers?.has(phrase) ?? false);
    if (!filler) return null;
    words.splice(words.length - filler.count);
  }
  return null;
}

interface Word {
  readonly word: string;
  readonly from: number;
}

function lastWords(text: string, floor: number, at: number): Word[] {
  const left = Math.max(floor, at - 64);
  const before = text.slice(left, at);
  if (!/\s$/.test(before)) return [];
  return [...before.matchAll(/[^\s()«"]+/g)]
    .slice(-mostWords - mostFillers)
    .map((match) => ({ word: match[0].toLowerCase(), from: left + match.index }));
}

function longest(
  words: readonly Word[],
  known: (phrase: string) => boolean,
): { phrase: string; from: number; count: number } | null {
  for (let count = Math.min(mostWords, words.length); count >= 1; count--) {
    const part = words.slice(-count);
    const phrase = part.map(({ word }) => word).join(' ');
    if (known(phrase)) return { phrase, from: part[0]?.from ?? 0, count };
  }
  return null;
}
