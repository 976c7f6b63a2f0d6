import { isClass } from './classes.ts';
import { tokenise } from './tokens.ts';
import { modalStrength, verbForms } from './verbs.ts';

/** What keeps a pattern from ever matching, or makes it match everything. */
export type PatternFault =
  | 'nothing-certain'
  | 'unknown-class'
  | 'open-brace'
  | 'not-a-word'
  | 'start-not-first'
  | 'end-not-last'
  | 'main-in-lead'
  | 'unknown-verb';

/** A fault, and the part of the pattern that has it. */
export interface FaultyPattern {
  readonly fault: PatternFault;
  readonly part: string;
}

/** Where a pattern is used: the verb of the main clause is known in sentences only. */
export type PatternUse = 'lead' | 'sentence';

const gaps: ReadonlySet<string> = new Set(['..', '..?', '...']);

/** Looks for what is wrong with a pattern as a user writes it (`pattern.ts` tells the language); null where nothing is. */
export function checkPattern(source: string, use: PatternUse): FaultyPattern | null {
  const parts = source.split(' ').filter(Boolean);
  for (const [index, part] of parts.entries()) {
    const fault = faultOf(part, index === 0, index === parts.length - 1, use);
    if (fault) return { fault, part };
  }
  return parts.some(isCertain) ? null : { fault: 'nothing-certain', part: source };
}

/** Whether something must stand there: neither a gap, an edge, nor a part that may be left out. */
const isCertain = (part: string): boolean =>
  !gaps.has(part) && part !== '^' && part !== '$' && !(part.length > 1 && part.endsWith('?'));

function faultOf(part: string, isFirst: boolean, isLast: boolean, use: PatternUse): PatternFault | null {
  if (part === '^') return isFirst ? null : 'start-not-first';
  if (part === '$') return isLast ? null : 'end-not-last';
  if (gaps.has(part)) return null;
  const body = part.length > 1 && part.endsWith('?') ? part.slice(0, -1) : part;
  if (body.includes('{') || body.includes('}')) return faultOfClass(body, use);
  if (body === '|') return null;
  return body.split('|').every(isToken) ? null : 'not-a-word';
}

function faultOfClass(body: string, use: PatternUse): PatternFault | null {
  if (!/^\{[^{}]*\}$/.test(body)) return 'open-brace';
  const name = body.slice(1, -1);
  if (!isClass(name)) return 'unknown-class';
  if (!name.startsWith('main')) return null;
  if (use === 'lead') return 'main-in-lead';
  const verbs = name === 'main' ? [] : name.slice('main:'.length).split('|');
  if (!verbs.every(isToken)) return 'not-a-word';
  return verbs.every(isKnownVerb) ? null : 'unknown-verb';
}

/** Whether the program takes a word for a finite verb: of others it cannot tell that they are the main clause's. */
const isKnownVerb = (word: string): boolean => modalStrength.has(word) || verbForms(word) !== 0;

/** Whether a text can hold this as one token: in lower case, marks apart; a star stands at one end only. */
function isToken(word: string): boolean {
  const bare = word.length > 1 ? word.replace(/^\*|\*$/, '') : word;
  if (bare === '' || (bare.includes('*') && bare !== '*')) return false;
  const { words } = tokenise(bare);
  return words.length === 1 && words[0] === bare;
}
