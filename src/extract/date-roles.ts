import { type DateRole, dateFillers, dateRoles } from '../language/date-words.ts';
import { oneOf, wordStart } from '../language/one-of.ts';

let openings: readonly { role: DateRole; pattern: RegExp }[] | null = null;
let lastWords: ReadonlySet<string> | null = null;

/** The words before a date that give it a role, and where they begin; the longest phrase wins. */
export function roleBefore(text: string, floor: number, at: number): { role: DateRole; from: number } | null {
  openings ??= dateRoles
    .flatMap(({ role, words }) => words.map((word) => ({ role, word })))
    .sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
    .map(({ role, word }) => ({
      role,
      pattern: new RegExp(
        `${wordStart}${oneOf([word.replace(/\./g, '\\.')])}\\s{1,2}(?:${oneOf(dateFillers)}\\s{1,2}){0,2}$`,
        'iu',
      ),
    }));
  lastWords ??= new Set(
    [...dateRoles.flatMap(({ words }) => words), ...dateFillers].map((phrase) => phrase.replace(/^.* /, '')),
  );
  const left = Math.max(floor, at - 48);
  const before = text.slice(left, at);
  const last = /[\p{L}.:]+(?=\s{1,2}$)/u.exec(before.slice(-20));
  if (!last || !lastWords.has(last[0].toLowerCase())) return null;
  for (const { role, pattern } of openings) {
    const match = pattern.exec(before);
    if (match) return { role, from: left + match.index };
  }
  return null;
}
