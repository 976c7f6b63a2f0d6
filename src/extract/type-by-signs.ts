import { reportWords } from '../language/titles.ts';
import type { SignGroup } from '../language/type-signs.ts';
import { pairOpeners, signGroups, typePoints } from '../language/type-signs.ts';
import type { DocumentType, Organisation } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { countWords } from '../structure/unit.ts';
import { announcedKinds } from './genre-lines.ts';
import type { Known } from './known.ts';

// All bounds are those at which the points were fitted.

/** How many units from the top are the head, page furniture among them. */
const headLength = 14;
/** Words that are more often said than one in so many are what a document is about. */
const oftenOf = 80;

const yearRange = /\b(?:19|20)\d\d\s?[–-]\s?(?:19|20)?\d\d\b/;

/** Texts of fewer words show too little. */
const fewestWords = 5;

/**
 * The type that most of what a document shows speaks for; none where that is too little. `isDated` says whether its day is
 * known.
 */
export function typeBySigns(
  outline: Outline,
  title: string | null,
  organisation: Organisation | null,
  isDated: boolean,
): Known<DocumentType> | undefined {
  const own = outline.units.filter(({ type }) => type !== 'furniture' && type !== 'front-matter');
  const length = own.reduce((sum, { passage }) => sum + countWords(passage.text), 0);
  if (length < fewestWords) return undefined;
  const sums = new Map<DocumentType, number>();
  for (const sign of signsOf(outline, { own, length, title, organisation, isDated }))
    for (const [type, count] of typePoints().get(sign) ?? []) sums.set(type, (sums.get(type) ?? 0) + count);
  // What speaks for none in particular goes before what speaks for one no more.
  const [best] = [...sums].sort(([one, a], [two, b]) => b - a || Number(two === 'other') - Number(one === 'other'));
  return best && { value: best[0], method: 'text' };
}

/** What is known of a document already. */
interface Shown {
  /** Its units but for furniture and front matter, and how many words these have. */
  readonly own: readonly Unit[];
  readonly length: number;
  readonly title: string | null;
  readonly organisation: Organisation | null;
  readonly isDated: boolean;
}

/** The signs that a document shows, by name; which of them count the table of points says. */
function signsOf(outline: Outline, { own, length, title, organisation, isDated }: Shown): ReadonlySet<string> {
  const top = outline.units.slice(0, headLength);
  const words = title === null ? 0 : countWords(title);
  const items = own.filter(({ type }) => type === 'item').length;
  const found: readonly (readonly [string, boolean])[] = [
    ['any', true],
    ['untitled', title === null],
    ['title:short', title !== null && words <= 2],
    ['title:long', words >= 6],
    ['title:years', title !== null && yearRange.test(title)],
    ['head:years', top.some(({ passage }) => yearRange.test(passage.text))],
    ['items', items >= 4],
    ['items:many', items >= 10],
    ['short', length < 120],
    ['quotes', own.some(({ passage }) => /[«“]/.test(passage.text))],
    ['self:report', own.some(({ type, passage }) => type === 'text' && reportWords.test(passage.text))],
    ['dated', isDated],
  ];
  const often = [...groupsIn(outline, own)].filter(([, count]) => count > 1 && count * oftenOf > length);
  return new Set([
    `of:${organisation?.classification ?? 'nobody'}`,
    ...found.flatMap(([name, holds]) => (holds ? name : [])),
    ...[...groupsIn(outline, top).keys()].map((group) => `head:${group}`),
    ...often.map(([group]) => `often:${group}`),
    ...[...announcedKinds(outline)].map((kind) => `lead:${kind}`),
    ...outline.units.flatMap(({ reason }) => (reason ? `frame:${reason}` : [])),
  ]);
}

/** How often the words of each group stand in some units. */
function groupsIn({ sheet }: Outline, units: readonly Unit[]): ReadonlyMap<SignGroup, number> {
  const groups = signGroups();
  const openers = pairOpeners();
  const counts = new Map<SignGroup, number>();
  const count = (group: SignGroup | undefined): void => {
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  };
  for (const { passage } of units) {
    const { words } = sheet.tokens(passage);
    for (const [at, word] of words.entries()) {
      count(groups.get(word));
      if (openers.has(word)) count(groups.get(`${word}_${words[at + 1] ?? ''}`));
    }
  }
  return counts;
}
