import { firstWord } from '../../language/first-word.ts';
import { governsInfinitive, prepositions } from '../../language/grammar.ts';
import { lettered } from '../../language/lettered.ts';
import { numberWords } from '../../language/number-words.ts';
import { headsOfColumns } from '../../language/table-words.ts';
import { Form, looseVerbForms } from '../../language/verbs.ts';
import { findLead } from '../lead.ts';
import { endsInFunctionWord } from '../open-ends.ts';
import type { Passage } from '../passage.ts';
import { slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import { freshStarts } from './bare-items.ts';
import { extentOf } from './extent.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const sentenceStop = lettered(String.raw`[.!?]\s+(?=\p{Lu})`, 'gu');
const fewestBare = 3;

/**
 * Parts asks from the lead that they were run together with: `Vi vil: Styrke skolen. Bygge kjøkken.`, each a sentence
 * behind the colon; or `Våre krav Styrke skolen Gratis mat Bygge kjøkken`, with neither colon nor stops, where several
 * begin with an infinitive and a capital.
 */
export function splitRunOnAsks(units: readonly Unit[], sheet: Sheet, lists: ListMaker): Unit[] {
  return units.flatMap((unit) => {
    const { text } = unit.passage;
    // A page run into one line is no item, though it begins with the number of its chapter.
    const isPage = unit.type === 'item' && text.length > longestItem;
    if (unit.type === 'item' && !isPage) return asksUnder(unit, lists);
    if ((unit.type !== 'text' && unit.type !== 'heading' && !isPage) || (unit.item && !isPage)) return [unit];
    if (!mayHoldAsks.test(text)) return [unit];
    for (const first of infinitivesIn(text).slice(0, mostTried)) {
      const parts = /[.!?]$/.test(text.slice(0, first).trimEnd()) ? null : partsOf(unit, first, sheet, lists);
      if (parts) return parts;
    }
    return [unit];
  });
}

/** A capital inside a sentence on a word that ends as infinitives do: few paragraphs have one. */
const mayHoldAsks = /[^.!?]\s[A-ZÀ-Þ][a-zß-ÿ]*[aeiouyæøå]\s/;

const mostTried = 12;
const longestItem = 600;

/** Where words with a capital begin that are of one of these forms of a verb, and no name behind its modal verb. */
function capitalsIn(text: string, forms: number): number[] {
  const starts: number[] = [];
  // By hand: every paragraph is gone through, and few have such a word.
  for (let start = 0, end = text.indexOf(' '); end >= 0; start = end + 1, end = text.indexOf(' ', start)) {
    if (!isCapitalised(text, start, end)) continue;
    if ((looseVerbForms(text.slice(start, end).toLowerCase()) & forms) === 0) continue;
    const before = text.slice(text.lastIndexOf(' ', start - 2) + 1, Math.max(0, start - 1)).toLowerCase();
    if (!governsInfinitive.has(before)) starts.push(start);
  }
  return starts;
}

/** Whether a word has two letters or more, the first of them a capital and no other. */
function isCapitalised(text: string, start: number, end: number): boolean {
  if (end - start < 2 || !isCapital(text.charCodeAt(start))) return false;
  for (let at = start + 1; at < end; at += 1) if (!isSmall(text.charCodeAt(at))) return false;
  return true;
}

/** Letters of Latin-1, which those of verbs are. */
const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isSmall = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

/** Where asks begin: with an infinitive. */
const infinitivesIn = (text: string): number[] => capitalsIn(text, Form.Infinitive);

/** The lead, the asks behind it from `first` on, and what comes after; null where no lead stands before. */
function partsOf(unit: Unit, first: number, sheet: Sheet, lists: ListMaker): Unit[] | null {
  const { text } = unit.passage;
  const above = slice(unit.passage, 0, first);
  const lead = above && sheet.sentences(above).at(-1);
  if (!lead || findLead(lead, sheet)?.cue.items === undefined) return null;
  const { starts, end } = asksBehind(lead, text, first);
  if (starts.length === 0) return null;
  const list = lists.list();
  const items = starts.flatMap((start, index) => {
    const passage = slice(unit.passage, start, starts[index + 1] ?? end);
    return passage ? [itemFrom(unit, passage, placeIn(list, null), 'run-on-ask')] : [];
  });
  const rest = slice(unit.passage, end);
  const told: Unit = { ...unit, type: 'text', level: 0, label: false, item: null, ordinal: null };
  const parts = [{ ...told, passage: above }, ...items, ...(rest ? [{ ...told, passage: rest }] : [])];
  const passages = parts.map(({ passage }) => passage);
  return parts.map((part, index) => ({ ...part, ...extentOf(unit, passages, index) }));
}

/** Where the asks begin behind their lead, and where the last one ends. */
function asksBehind(lead: Passage, text: string, first: number): { starts: readonly number[]; end: number } {
  const end = endOfRun(text, first);
  if (!/[:;]$/.test(lead.text)) return beforeColumns(text, bareIn(text, first, end), end);
  const stop = firstStop(text, first, end);
  const bare = bareIn(text, first, stop);
  if (bare.length === 0) return { starts: sentencesIn(text, first, end), end };
  // Asks without stops: what the sentence goes on with behind as many as the lead says is none, nor what points back.
  const announced = lead.text
    .toLowerCase()
    .split(' ')
    .map(countOf)
    .find((count) => count > 1);
  const last = firstWord(text.slice(bare.at(-1)));
  const count = announced && announced < bare.length ? announced : bare.length - (opensSentence(last) ? 1 : 0);
  return { starts: bare.slice(0, count), end: bare[count] ?? stop };
}

/** The heads of a table that the asks run into end them, and what stands before these heads and begins as no ask does. */
function beforeColumns(
  text: string,
  starts: readonly number[],
  end: number,
): { starts: readonly number[]; end: number } {
  const heads = starts.findIndex((start, index) => headsOfColumns.test(text.slice(start, starts[index + 1] ?? end)));
  if (heads < 0) return { starts, end };
  const asks = new Set(infinitivesIn(text));
  const last = starts.slice(0, heads).findLastIndex((start) => asks.has(start));
  return { starts: starts.slice(0, last + 1), end: starts[last + 1] ?? end };
}

const countOf = (word: string): number => numberWords().nordic.get(word) ?? 0;

/** `I meldinga …`, `Dette …`: no ask begins so. */
const opensSentence = (word: string): boolean => prepositions.has(word) || pronouns.has(word);

const pronouns = new Set(['dette', 'denne', 'disse', 'desse', 'det', 'den', 'vi', 'me', 'de', 'dei']);

/** `I. Alle er aktive Bygge baner Ansette trenere`: a numbered goal of a slide, and the measures run together with it. */
function asksUnder(unit: Unit, lists: ListMaker): Unit[] {
  const { text } = unit.passage;
  if (unit.shape !== 'inline-bullet' || unit.ordinal === null || !unit.item) return [unit];
  const first = infinitivesIn(text)[0] ?? 0;
  const starts = first > 0 ? bareIn(text, first, text.length) : [];
  const whole = slice(unit.passage, 0, first);
  // `… er bedre innen` lost its year.
  const own = whole && endsInFunctionWord(whole.text) ? slice(whole, 0, whole.text.lastIndexOf(' ')) : whole;
  if (starts.length === 0 || !whole || !own) return [unit];
  const list = lists.list();
  const place = placeIn(list, null, unit.item);
  const items = starts.flatMap((start, index) => slice(unit.passage, start, starts[index + 1]) ?? []);
  return [
    { ...unit, passage: own, to: whole.end },
    ...items.map((passage, index) => ({
      ...itemFrom(unit, passage, { ...place }, 'run-on-ask'),
      from: passage.start,
      to: index === items.length - 1 ? unit.to : passage.end,
    })),
  ];
}

/** The run ends with the sentence that no other ask follows. */
function endOfRun(text: string, first: number): number {
  const asks = new Set(infinitivesIn(text));
  for (const match of sentenceStop.matchAll(text)) {
    const next = match.index + match[0].length;
    if (next > first && !asks.has(next)) return match.index + 1;
  }
  return text.length;
}

/** Where the first sentence from `first` on ends. */
function firstStop(text: string, first: number, end: number): number {
  for (const { index } of sentenceStop.matchAll(text)) if (index > first && index < end) return index + 1;
  return end;
}

const sentencesIn = (text: string, first: number, end: number): number[] => [
  first,
  ...[...sentenceStop.matchAll(text)]
    .map(({ index, 0: stop }) => index + stop.length)
    .filter((at) => at > first && at < end),
];

/** Where asks begin that neither stops nor bullets part: with an infinitive, or a capital behind a word in small letters. */
function bareIn(text: string, first: number, end: number): number[] {
  const within = (at: number): boolean => at >= first && at < end;
  const asks = infinitivesIn(text).filter(within);
  // `Økt trivsel`, `Variert tilbud`: also where a name stands before.
  const others = [...freshStarts(text).map((at) => at + 1), ...capitalsIn(text, Form.Participle)];
  const starts = [...new Set([...asks, ...others.filter(within)])].sort((a, b) => a - b);
  return asks.length >= fewestAsks && starts.length >= fewestBare ? starts : [];
}

const fewestAsks = 2;
