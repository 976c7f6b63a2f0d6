import type { Organisation } from '../model/model-types.ts';
import { findComposed } from './composed.ts';
import { formAt } from './find-organisations-by-form.ts';
import { lettered } from './lettered.ts';
import { mayStartName, nameAt } from './organisation-index.ts';
import { subjectVerbs } from './organisations/forms.ts';
import type { OrganisationMention } from './organisations/types.ts';
import { eachWord, isSpaceUnit, isWordUnit } from './word-scan.ts';

export { organisationNamed } from './organisation-index.ts';
export type { OrganisationMention } from './organisations/types.ts';

/** Where a genitive ending after a name ends; the name's own end where there is none. */
const pastGenitive = (text: string, end: number): number => {
  const code = text.charCodeAt(end);
  const next = code === 0x27 || code === 0x2019 ? end + 1 : end;
  const letter = text.charCodeAt(next);
  return (letter === 0x73 || letter === 0x53) && !isWordUnit(text.charCodeAt(next + 1)) ? next + 1 : end;
};

const lineEdge = /[\s:*#•·–—>|_.,-]/;

/** Whether what stands from start to end is all that its line holds, bullets and a colon apart. */
function aloneOnLine(text: string, start: number, end: number): boolean {
  let before = start - 1;
  for (; before >= 0 && text[before] !== '\n'; before -= 1) if (!lineEdge.test(text[before] ?? '')) return false;
  let after = end;
  for (; after < text.length && text[after] !== '\n'; after += 1) if (!lineEdge.test(text[after] ?? '')) return false;
  return true;
}

const shortNames = lettered(String.raw`^[\p{Lu}][\p{L}]{0,4}(?:\s*(?:,|\/|–|-|og)\s*[\p{Lu}][\p{L}]{0,4})*$`);

/** Whether it stands in a parenthesis of short names: `(Sp)`, `(H, V og KrF)`. */
function inParenthesis(text: string, start: number, end: number): boolean {
  const open = text.slice(Math.max(0, start - 60), start).lastIndexOf('(') + Math.max(0, start - 60);
  const close = text.slice(end, end + 60).indexOf(')') + end;
  if (open < 1 || text.charCodeAt(open) !== 0x28 || text.charCodeAt(close) !== 0x29) return false;
  return text.charCodeAt(open - 1) !== 0x0a && shortNames.test(text.slice(open + 1, close));
}

/** Whether an ambiguous name stands where only a name would. A single letter needs text under it to be a heading. */
const counts = (text: string, start: number, end: number): boolean =>
  (aloneOnLine(text, start, end) && (end - start > 1 || /\S/.test(text.slice(end, end + 200)))) ||
  inParenthesis(text, start, end) ||
  beforeVerb(text, start, end);

/** Whether a short name of capitals, such as `Sp`, is followed by a verb that makes it a subject. */
function beforeVerb(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 3 || !isSpaceUnit(text.charCodeAt(end))) return false;
  let to = end + 1;
  while (isWordUnit(text.charCodeAt(to))) to += 1;
  return subjectVerbs.has(text.slice(end + 1, to));
}

/** What the tables know that starts here, the longest name that fits; null where none does. */
const knownAt = (text: string, start: number, wordStop: number): OrganisationMention | null =>
  // Almost every word is turned away; the closures below are made for the others only.
  mayStartName(text, start, wordStop) ? nameFitting(text, start, wordStop) : null;

function nameFitting(text: string, start: number, wordStop: number): OrganisationMention | null {
  const match = nameAt(text, start, wordStop, (end, ambiguous) => {
    if (isWordUnit(text.charCodeAt(end)) && pastGenitive(text, end) === end) return false;
    return !ambiguous || counts(text, start, end);
  });
  return match && { organisation: match.organisation, start, end: match.end, known: true };
}

function find(text: string): readonly OrganisationMention[] {
  const found: OrganisationMention[] = [];
  let free = 0;
  eachWord(text, (start, end) => {
    const known = knownAt(text, start, end);
    const mention = formAt(text, start, known?.end ?? end, known?.organisation ?? null, free) ?? known;
    if (!mention) return end;
    found.push(mention);
    free = pastGenitive(text, mention.end);
    return free;
  });
  return found;
}

/**
 * The organisations that a text names, in order, never overlapping, the longest name first: those the tables know, then
 * those that the form of the name gives away (`Lillevik kommune`, `Statsforvalteren i Nordland`, `Risør Høyre`).
 */
export function findOrganisations(text: string): readonly OrganisationMention[] {
  return findComposed(text, find);
}

/** Fewest letters of a told name that is looked for: shorter ones are words too. */
const shortestTold = 3;

/**
 * The same with organisations that somebody told of (`--organisation`, front matter), found by their names as written,
 * over whatever the tables and forms made of the same words, but for a longer name that is known: `Venstre Telemark`.
 */
export function findOrganisationsWith(text: string, told: readonly Organisation[]): readonly OrganisationMention[] {
  const found = findOrganisations(text);
  const own: OrganisationMention[] = [];
  for (const organisation of told) {
    const { name } = organisation;
    if (name.length < shortestTold || found.some((mention) => mention.organisation.id === organisation.id)) continue;
    let at = 0;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const isWhole = !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(pastGenitive(text, end)));
      while ((found[at]?.end ?? text.length) <= start) at += 1;
      const longer = found[at];
      const isWithin = longer?.known === true && longer.start <= start && longer.end > end;
      if (isWhole && !isWithin) own.push({ organisation, start, end, known: true });
    }
  }
  if (own.length === 0) return found;
  own.sort((a, b) => a.start - b.start);
  let next = 0;
  const others = found.filter(({ start, end }) => {
    while ((own[next]?.end ?? text.length) <= start) next += 1;
    return end <= (own[next]?.start ?? text.length);
  });
  return [...others, ...own].sort((a, b) => a.start - b.start);
}
