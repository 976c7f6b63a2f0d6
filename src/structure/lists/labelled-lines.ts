import { labelAlone, labelledLine, labelOf as labelOfWords, numberOrOwner } from '../../language/labelled-lines.ts';
import { lettered } from '../../language/lettered.ts';
import { progressLine, statusHead } from '../../language/statuses.ts';
import type { ItemPlace } from '../lines.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import { countWords, endsSentence } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const severalSentences = lettered(String.raw`[.!?]\s+\p{Lu}|:$`);

interface Label {
  readonly cue: string;
  readonly rank: number;
  readonly ordinal?: string | null;
}

/**
 * The label on the line above a line: `Hovedmål` over a paragraph of one sentence, or as the first line of its block;
 * `Tiltak 1.1` over any.
 */
function headingLabel(unit: Unit, units: readonly Unit[], index: number): Label | null {
  const above = units[index - 1];
  if ((unit.type !== 'text' && unit.type !== 'heading') || !above || above.type === 'furniture') return null;
  if (unit.item && !labelsOwnText(above, unit)) return null;
  if (labelOf(unit.passage.text) || isPointer(above, unit)) return null;
  const numbered = labelAlone.exec(above.passage.text);
  const named = numbered && labelOf(numbered[1]);
  if (named) return { ...named, ordinal: numbered[2] ?? null };
  if (unit.type === 'heading' || (above.block === unit.block && units[index - 2]?.block === above.block)) return null;
  if (units[index + 1]?.block === unit.block || severalSentences.test(unit.passage.text)) return null;
  const words = above.passage.text.replace(numberOrOwner, '');
  // An area's name may stand there, under which the goals come.
  if (words !== above.passage.text && countWords(unit.passage.text) < fewestOfGoal) return null;
  const label = labelOf(words);
  return label && label.cue === 'goals' && label.rank <= 2 ? label : null;
}

const fewestOfGoal = 4;

/** `• Lovbrudd 1:` with its text in a paragraph below: the bullet's own line is but the label. */
const labelsOwnText = (item: Unit | undefined, next: Unit | undefined): boolean =>
  item?.type === 'item' &&
  next?.type === 'text' &&
  next.item === item.item &&
  labelAlone.exec(item.passage.text) !== null;

/** `Tiltak: a) Kontroll`: the letter of a list of one. */
const firstLetter = /^(a)\)\s/;

/** `Delmål 1` over `Tiltak: …`: the number points to a goal told before, under which those measures stand. */
function isPointer(unit: Unit, next: Unit | undefined): boolean {
  const alone = labelAlone.exec(unit.passage.text);
  const below = next?.passage.text ?? '';
  return labelOf(alone?.[1])?.cue === 'goals' && labelOf(labelledLine.exec(below)?.[1] ?? below)?.cue === 'activities';
}

/** What a line's label says the line is, written with a colon behind it or without. */
const labelOf = (words = ''): Label | undefined => labelOfWords(words.replace(/:$/, ''));

/**
 * The paragraphs of a progress report under each of which a line says how far a measure has come (`Status: Pågående`), or
 * a goal (`Resultat: 71 prosent`), and the cue that they so have.
 */
function reportedLines(units: readonly Unit[]): ReadonlyMap<Unit, string> {
  const reported = new Map<Unit, string>();
  for (const [index, unit] of units.entries()) {
    const { type, item, passage } = unit;
    const below = progressBelow(units, index);
    if (below && (type === 'text' || type === 'heading') && !item && !progressLine(passage.text))
      reported.set(unit, below);
  }
  return reported.size > 1 ? reported : new Map();
}

/** The cue that the line below a unit gives it, or `Status` alone on its line with a few words under it. */
function progressBelow(units: readonly Unit[], index: number): string | null {
  const text = units[index + 1]?.passage.text ?? '';
  if (!statusHead.test(text)) return progressLine(text);
  return countWords(units[index + 2]?.passage.text ?? '') <= longestStatus &&
    !statusHead.test(units[index]?.passage.text ?? '')
    ? 'activities'
    : null;
}

const longestStatus = 4;

/** A paragraph and no item. */
const isLong = (text: string): boolean =>
  endsSentence(text) && text.length > (severalSentences.test(text) ? longestItem : longestSentence);

const longestItem = 240;
const longestSentence = 400;

/**
 * Finds items that say themselves what they are: `Hovedmål 1: …`, `Delmål 1.1 …`, `Tiltak: …`. Each stands under the
 * last one of higher rank.
 */
export function findLabelledLines(units: readonly Unit[], lists: ListMaker): Unit[] {
  let open: { place: ItemPlace; rank: number }[] = [];
  /** The labelled line that may be one of several. */
  let labelled: { readonly place: ItemPlace; readonly cue: string } | null = null;
  const reported = reportedLines(units);
  const list = reported.size > 0 ? lists.list() : 0;
  return units.map((unit, index) => {
    const labelCue = reported.get(unit);
    if (labelCue) return { ...itemFrom(unit, unit.passage, placeIn(list, null), 'labelled-line'), labelCue };
    const isStatus = reported.has(units[index - 1] as Unit);
    const isUnderStatus =
      reported.has(units[index - 2] as Unit) && statusHead.test(units[index - 1]?.passage.text ?? '');
    if (isStatus || isUnderStatus)
      return { ...unit, type: 'text', level: 0, label: false, shape: isUnderStatus ? 'status-cell' : 'status-line' };
    if (isPointer(unit, units[index + 1]) || labelsOwnText(unit, units[index + 1]))
      return { ...unit, type: 'heading', level: 4, label: true, shape: 'label-line' };
    if (unit.type === 'heading' && unit.shape === null) open = [];
    const above = headingLabel(unit, units, index);
    if (above) {
      open = open.filter(({ rank }) => rank < above.rank);
      const ordinal = above.ordinal ?? null;
      const place = placeIn(lists.list(), ordinal, open.at(-1)?.place ?? null);
      open.push({ place, rank: above.rank });
      return { ...itemFrom(unit, unit.passage, place, 'labelled-line'), labelCue: above.cue };
    }
    if ((unit.type !== 'text' && unit.type !== 'heading' && unit.type !== 'item') || unit.label) return unit;
    const match = labelledLine.exec(unit.passage.text);
    const label = labelOf(match?.[1]);
    const letter = match ? firstLetter.exec(unit.passage.text.slice(match[0].length)) : null;
    const rest = match ? slice(unit.passage, match[0].length + (letter?.[0].length ?? 0)) : null;
    if (!match && labelled && unit.type === 'text' && unit.labelCue === labelled.cue)
      return {
        ...itemFrom(unit, unit.passage, { ...labelled.place, ordinal: null }, 'labelled-line'),
        labelCue: labelled.cue,
      };
    labelled = null;
    if (!match || !label || !rest || isLong(rest.text)) return unit;
    open = open.filter(({ rank }) => rank < label.rank);
    const ordinal = match[2] ?? letter?.[1] ?? null;
    const place = placeIn(lists.list(), ordinal, open.at(-1)?.place ?? null);
    open.push({ place, rank: label.rank });
    if (ordinal === null) labelled = { place, cue: label.cue };
    return { ...itemFrom(unit, rest, place, 'labelled-line'), labelCue: label.cue, ordinal };
  });
}
