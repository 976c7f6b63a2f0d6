import { firstWord } from '../../language/first-word.ts';
import { beforeInfinitives, demandingModals } from '../../language/grammar.ts';
import { lettered } from '../../language/lettered.ts';
import { mainVerbs } from '../../language/main-verbs.ts';
import { numberWords } from '../../language/number-words.ts';
import { postalLine } from '../../language/page-lines.ts';
import { metaLine } from '../../language/titles.ts';
import { tokenise } from '../../language/tokens.ts';
import { opensAsk } from '../../language/verbs.ts';
import { nextContent } from '../headings.ts';
import type { FoundCue } from '../lead.ts';
import { findLead } from '../lead.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import { countWords, endsSentence, startsSmall } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const severalSentences = lettered(String.raw`[.!?]\s+\p{Lu}`);

/**
 * Finds lists whose bullets were lost: lines under a cue that begin as its items would, or as many one-line paragraphs
 * of one make as the cue announces. Where the list itself was lost nothing is taken for its items, nor is what the
 * document itself says to be a heading.
 */
export function findLostBullets(
  units: readonly Unit[],
  sheet: Sheet,
  lists: ListMaker,
  isHeading: (unit: Unit) => boolean,
): Unit[] {
  const out = [...units];
  for (const [index, unit] of out.entries()) {
    if ((unit.type !== 'heading' && unit.type !== 'text') || unit.item) continue;
    const isBox = out[index + 1]?.reason === 'accordion-control';
    const start = index + (isBox ? 2 : 1);
    const next = out[start];
    if (!next || next.type === 'item' || next.type === 'row') continue;
    if (unit.type === 'text' && !unit.passage.text.endsWith(':') && next.block !== unit.block) continue;
    const found = findLead(unit.passage, sheet);
    if (!found || found.cue.kind === 'none') continue;
    const count = itemsUnder(out, start, unit, found, sheet, isBox || unit.passage.text.endsWith(':'));
    const isQuoted = count === 1 && quotedWhole.test(next.passage.text);
    if ((count < 2 && !isQuoted) || out.slice(start, start + count).some(isHeading)) continue;
    const list = lists.list();
    for (let at = start; at < start + count; at += 1) {
      const item = out[at] as Unit;
      out[at] = itemFrom(item, item.passage, placeIn(list, null), 'lost-bullet');
    }
  }
  return out;
}

/** `«Stortinget ber regjeringen …»`: a proposal as parliament has it. */
const quotedWhole = /^[«"].*[»"]$/;

/** The number that a word names; 0 where it names none. */
const numberOf = (word: string): number => numberWords().nordic.get(word) ?? numberWords().english.get(word) ?? 0;

/** How many units from `start` on are items under the cue; `opens` where a colon or the edge of a box sets them off. */
function itemsUnder(
  units: readonly Unit[],
  start: number,
  lead: Unit,
  found: FoundCue,
  sheet: Sheet,
  opens: boolean,
): number {
  const isAsk = found.cue.items === 'infinitive';
  const asks = isAsk ? asksFrom(units, start, sheet, opens) : 0;
  if (asks >= 2) return asks;
  const small = opens ? countWhile(units, start, (unit) => isSmallLine(unit, lead)) : 0;
  if (small >= 2) return small;
  const inBlock = linesOfOneBlock(units, start, lead, sheet);
  if (inBlock >= 2) return inBlock;
  if (opens) {
    const quoted = countWhile(units, start, (unit) => quotedWhole.test(unit.passage.text));
    if (quoted >= 1 && isAsk) return quoted;
  }
  const announced = sheet
    .tokens(lead.passage)
    .words.map(numberOf)
    .find((count) => count > 1);
  if (announced && opens) {
    const first = firstWord(units[start]?.passage.text ?? '');
    const alike = countWhile(
      units,
      start,
      (unit) => isOneLiner(unit) && (firstWord(unit.passage.text) === first || beginsAsAsk(unit)),
    );
    if (alike >= Math.min(announced, 3)) return Math.min(alike, announced);
    const lines = countWhile(units, start, (unit) => isOneLiner(unit) && !findLead(unit.passage, sheet));
    if (lines >= announced && announced >= 2) return announced;
  }
  if (opens && found.cue.kind !== 'none') {
    const told = countWhile(units, start, (unit) => isOneLiner(unit) && isShortTold(unit));
    if (told >= leastTold) return told;
  }
  if (lead.type === 'heading' && stated.has(found.cue.kind)) {
    const told = countWhile(
      units,
      start,
      (unit) =>
        isOneLiner(unit) &&
        isShortTold(unit) &&
        !pointing.test(unit.passage.text) &&
        (unit.type === 'text' || (sheet.mainVerbs(unit.passage).length > 0 && !findLead(unit.passage, sheet))),
    );
    if (told >= leastTold) return told;
  }
  if (found.cue.items !== 'clause' || !opens) return 0;
  const bare = countWhile(
    units,
    start,
    (unit) => unit.type === 'heading' && !unit.label && !findLead(unit.passage, sheet),
  );
  const after = units[start + bare];
  return bare >= 2 && after?.type !== 'text' ? bare : 0;
}

/** Kinds that paragraphs of a sentence each may be under a heading, which has no colon to open them. */
const stated: ReadonlySet<string> = new Set(['finding', 'goal']);

/** What goes on with the line before states nothing of its own. */
const pointing = /^(?:Det|Dette|Denne|Disse|Desse|Dei?|Vi|Me|Her|This|These|It|We)\s/;

/** How many units from `start` on are asks: those that begin so, and behind a colon what has no verb or demands too. */
function asksFrom(units: readonly Unit[], start: number, sheet: Sheet, opens: boolean): number {
  const isItem = (unit: Unit): boolean =>
    (isOneLiner(unit) && (isVerbless(unit, sheet) || labelledLine.test(unit.passage.text))) ||
    (unit.lines === 1 && sumAtEnd.test(unit.passage.text)) ||
    isShortDemand(unit, sheet);
  let count = countWhile(units, start, (unit) => beginsAsAsk(unit) || (opens && isItem(unit)));
  // A line without a verb over running text heads it: what it ends is no item.
  while (count > 0 && headsText(units, start + count - 1)) count -= 1;
  return count;
}

/** `Den kulturelle skolesekken 2 mill`: what a budget gives to something. */
const sumAtEnd = /\d\s?(?:mill|mrd|millioner|millionar|milliarder|milliardar|kr|kroner)\.?$/;

/** A line in small letters of the lead's own block: no sentence begins so. */
const isSmallLine = (unit: Unit, { block }: Unit): boolean =>
  unit.block === block && unit.lines === 1 && startsSmall(unit.passage.text) && !unit.passage.text.endsWith(':');

/** `Sommerskole: Alle kommuner får penger.` */
const labelledLine = lettered(String.raw`^\p{Lu}[\p{L} ]{2,30}:\s\p{Lu}`);

/** Lines set one under the other in one block, each whole in itself: a list whose markers were lost. */
function linesOfOneBlock(units: readonly Unit[], start: number, lead: Unit, sheet: Sheet): number {
  const block = units[start]?.block;
  const isLine = (unit: Unit): boolean =>
    unit.block === block &&
    unit.lines === 1 &&
    countWords(unit.passage.text) <= 30 &&
    !severalSentences.test(unit.passage.text) &&
    !unit.passage.text.endsWith(':') &&
    (endsSentence(unit.passage.text) || startsSmall(unit.passage.text) || !findLead(unit.passage, sheet));
  const count = countWhile(units, start, isLine);
  // `Dato: …`, `0150 Oslo`: what a page says of itself, and whom a letter goes to, is no list.
  if (units.slice(start, start + count).some(({ passage: { text } }) => metaLine.test(text) || postalLine.test(text)))
    return 0;
  const after = units[start + count];
  if (count < 2 || (after?.block === block && after?.type !== 'furniture')) return 0;
  const isOwnBlock = lead.block !== block;
  return isOwnBlock || lead.type === 'heading' || lead.passage.text.endsWith(':') ? count : 0;
}

function countWhile(units: readonly Unit[], start: number, holds: (unit: Unit) => boolean): number {
  let count = 0;
  for (let at = start; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    const isPlain = (unit.type === 'text' || unit.type === 'heading') && unit.ordinal === null;
    if (!isPlain || unit.item || !holds(unit)) break;
    count += 1;
  }
  return count;
}

/** `Styrke …`, `Å styrke …`, `Ikke bygge …`, `Øk …`, `At barn …`: what stands under «vi vil» and «våre krav». */
function beginsAsAsk(unit: Unit): boolean {
  const words = unit.passage.text.toLowerCase().split(' ', 3);
  const word = (beforeInfinitives.has(words[0] ?? '') ? words[1] : words[0]) ?? '';
  return opensAsk(word);
}

/** `Gratis SFO til alle (prisen går ned).`: no sentence of its own, parentheses aside. */
const isVerbless = (unit: Unit, sheet: Sheet): boolean =>
  !unit.passage.text.endsWith(':') &&
  (unit.passage.text.includes('(')
    ? mainVerbs(tokenise(unit.passage.text.replace(/\([^)]*\)/gu, ''))).length === 0
    : sheet.mainVerbs(unit.passage).length === 0);

/** `Kortet må gjelde alle. Også dem på små skoler.`: a line or two that say what must be. */
const isShortDemand = (unit: Unit, sheet: Sheet): boolean =>
  isShortTold(unit, mostDemanded) &&
  sheet.mainVerbs(unit.passage).some((verb) => demandingModals.has(sheet.tokens(unit.passage).words[verb] ?? ''));

/** Whether a line that asks for nothing stands over running text. */
const headsText = (units: readonly Unit[], index: number): boolean => {
  const unit = units[index];
  if (unit?.type !== 'heading' || sumAtEnd.test(unit.passage.text)) return false;
  return !beginsAsAsk(unit) && nextContent(units, index)?.type === 'text';
};

/** A line of its own that is no reply and no longer than items are. */
const isShortTold = (unit: Unit, most = longestTold): boolean =>
  unit.lines === 1 && countWords(unit.passage.text) <= most && !/^[–—«"]/.test(unit.passage.text);

const longestTold = 22;
const mostDemanded = 30;

/** How many paragraphs of one sentence each are a list. */
const leastTold = 3;

const isOneLiner = (unit: Unit): boolean => {
  const { text } = unit.passage;
  if (text.endsWith('?')) return false;
  return countWords(text) <= 30 && (endsSentence(text) || unit.type === 'heading') && !severalSentences.test(text);
};
