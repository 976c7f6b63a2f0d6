import { firstWord } from '../../language/first-word.ts';
import { lettered } from '../../language/lettered.ts';
import { opensAsk } from '../../language/verbs.ts';
import { isLead } from '../lead.ts';
import type { ItemPlace } from '../lines.ts';
import type { Passage } from '../passage.ts';
import { slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import { countWords, startsSmall } from '../unit.ts';
import { extentOf } from './extent.ts';
import { endOfLastItem } from './inline-marks.ts';
import { lineMark } from './line-marks.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

/** Where a marker of a line begins and ends, and its number or letter. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly ordinal: string | null;
  /** The sign that parts the items; null where numbers or letters do. */
  readonly sign: string | null;
}

const numberMark = lettered(String.raw`\s(?:\(|[Nn]r\.?\s|#)?(\d{1,2})(?:[.):]|\s[–-])\s(?=\p{L})`, 'gu');
const letterMark = lettered(String.raw`\s\(?([b-h])[.)]\s(?=\p{L})`, 'gu');
const signMark = lettered(String.raw`\s([•·▪◦●○■–—*-])\s(?=\p{L})`, 'gu');
/** Signs that join the parts of a sentence as well. */
const dashes = new Set(['–', '—', '-', '*']);

/**
 * Splits lists of which all items were run into one line, under a line that announces them: `• Mat • Drikke • Sang`,
 * `1. Mat 2. Drikke 3. Sang`, `– Lage mat – Synge sanger – Vaske opp`.
 *
 * What holds afterwards: each piece is an item of one list, and the pieces together cover the line.
 */
export function splitOneLineLists(units: readonly Unit[], sheet: Sheet, lists: ListMaker): Unit[] {
  return units.flatMap((unit, index) => {
    const above = units[index - 1];
    if (above === undefined || above.type === 'furniture' || !isAlone(units, index)) return [unit];
    const marks = marksOf(unit, above.passage.text.endsWith('?'), sheet);
    // Asked last: few lines have so many markers, and to look for a cue takes long.
    return (marks.length >= fewest && isLead(above.passage, sheet) ? partsOf(unit, marks, lists) : null) ?? [unit];
  });
}

/** Whether a unit is text outside of lists, under which no line has a marker too, or the only item of one. */
const isAlone = (units: readonly Unit[], index: number): boolean => {
  const { type, item, block } = units[index] as Unit;
  const next = units[index + 1];
  const isFirst = next?.block === block && lineMark(next.passage.text) !== null;
  if (item === null) return (type === 'text' || type === 'heading') && !isFirst;
  return type === 'item' && units[index + 1]?.item?.list !== item.list && units[index - 1]?.item?.list !== item.list;
};

/** The markers of a line, the first among them; none where it begins with none. */
function marksOf(unit: Unit, isAsked: boolean, sheet: Sheet): readonly Mark[] {
  const first = firstMark(unit, sheet);
  // Dashes behind a question part what is said.
  if (!first || (isAsked && dashes.has(first.sign ?? ''))) return [];
  return [first, ...marksBehind(unit.passage.text, first)];
}

function partsOf(unit: Unit, marks: readonly Mark[], lists: ListMaker): Unit[] | null {
  const { text } = unit.passage;
  const stop = endOfLastItem(text, marks);
  const passages = marks.flatMap(({ to }, at) => slice(unit.passage, to, marks[at + 1]?.from ?? stop) ?? []);
  if (passages.length < marks.length || !areAlike(passages, marks[0]?.sign ?? null)) return null;
  const list = unit.item?.list ?? lists.list();
  const rest = slice(unit.passage, stop);
  const parts = rest ? [...passages, rest] : passages;
  return parts.map((passage, at) => {
    const extent = extentOf(unit, parts, at);
    if (passage === rest) return { ...unit, type: 'text', passage, item: null, ordinal: null, ...extent };
    const ordinal = marks[at]?.ordinal ?? null;
    const place: ItemPlace = unit.item ? { ...unit.item, ordinal } : placeIn(list, ordinal);
    return { ...itemFrom(unit, passage, place, 'one-line-list'), ...extent };
  });
}

const fewest = 3;

/** The marker of the first item, which the grammar may have taken off its words. */
function firstMark({ item, passage, from, ordinal }: Unit, { source }: Sheet): Mark | null {
  if (item) return { from: 0, to: 0, ordinal, sign: ordinal === null ? source.charAt(from) : null };
  const mark = lineMark(passage.text);
  return (
    mark && {
      from: 0,
      to: mark.length,
      ordinal: mark.ordinal,
      sign: mark.ordinal === null ? passage.text.charAt(0) : null,
    }
  );
}

/** The markers behind the first: the same sign again, or numbers and letters that count on. */
function marksBehind(text: string, { to, ordinal, sign }: Mark): Mark[] {
  const pattern = sign !== null ? signMark : ordinal === '1' ? numberMark : ordinal === 'a' ? letterMark : null;
  const found: Mark[] = [];
  for (const match of pattern?.matchAll(text) ?? []) {
    const is = match[1] ?? '';
    const isNext = sign !== null ? is === sign : is === nextOf(found.at(-1)?.ordinal ?? ordinal ?? '');
    if (match.index >= to && isNext && !joins.test(text.slice(0, match.index)))
      found.push({ from: match.index, to: match.index + match[0].length, ordinal: sign === null ? is : null, sign });
  }
  return found;
}

/** `bokstav b)`, `og 3. klasse`: a number or letter within a sentence. */
const joins = /\s(?:og|eller|bokstav|nr\.?|punkt|pkt\.?|ledd|kapittel)$/i;

const nextOf = (ordinal: string): string =>
  /^\d/.test(ordinal) ? String(Number(ordinal) + 1) : String.fromCharCode(ordinal.charCodeAt(0) + 1);

/** Whether all pieces are of words and begin alike; those between dashes in small letters must be asks. */
function areAlike(passages: readonly Passage[], sign: string | null): boolean {
  const small = startsSmall(passages[0]?.text ?? '');
  // `1. klasse får frukt, 2. klasse …` counts classes.
  if (small && sign === null && new Set(passages.map(({ text }) => firstWord(text))).size === 1) return false;
  return passages.every(
    ({ text }) =>
      countWords(text) > 1 &&
      !text.endsWith('?') &&
      startsSmall(text) === small &&
      !(small && sign !== null && dashes.has(sign) && !opensAsk(firstWord(text))),
  );
}
