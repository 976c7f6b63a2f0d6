import { cellLabel, isPutAsGoal, runOnLabel } from '../../language/labelled-lines.ts';
import { lettered } from '../../language/lettered.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import { extentOf } from './extent.ts';

/** A colon, a dash with blanks around or a number before a capital: most lines have none of them, and hold no label. */
const labelMark = /:\s|\s[-–]\s|[a-zå]\s\d{1,2}\s[A-ZÆØÅ]/;
const marker = lettered(String.raw`^(?:[-–*•▪]|\(?[a-h1]\)|1\.)\s`);
const firstSentence = lettered(String.raw`^.*?[.!?](?=\s+[\p{Lu}\d])`);

const goalLabel = /mål/i;

/** Where the sentence behind a label ends, and behind a label of goals those that follow and say what shall be, or begin as asks do. */
function endsOfGoals(rest: string, first: number, label: string): number[] {
  const ends = [first];
  if (!goalLabel.test(label)) return ends;
  for (let end = first; ; end = ends.at(-1) ?? 0) {
    const next = firstSentence.exec(`${rest.slice(end)} A`)?.[0];
    if (!next || !isPutAsGoal(next) || nextLabel.test(next)) return ends;
    ends.push(end + next.length);
  }
}

const nextLabel = lettered(String.raw`\p{Lu}\p{Ll}+:\s`);

/** A second item of a lettered list: its cells stay with the items until these are parted. */
const letters = lettered(String.raw`\s[b-h]\)\s\p{L}`);

/**
 * Parts a page run into one line before the labels in it: `… står alene. Hovedmål: Alle mestrer livet. Delmål: 1. …`.
 * A label keeps what it labels: the items behind it, or one sentence. Gives the unit itself where no label stands in it.
 */
export function splitAtLabels(unit: Unit): Unit[] {
  const { text } = unit.passage;
  if (!labelMark.test(text)) return [unit];
  const cuts: number[] = [];
  const isLettered = letters.test(text);
  for (const match of runOnLabel.matchAll(text)) {
    if (isLettered && cellLabel.test(match[0])) continue;
    cuts.push(match.index);
    const behind = match.index + match[0].length;
    const rest = text.slice(behind);
    const opensOwn = marker.test(rest) || rest.startsWith('Tiltak:');
    const sentence = opensOwn ? null : firstSentence.exec(rest);
    if (sentence) cuts.push(...endsOfGoals(rest, sentence[0].length, match[0]).map((end) => behind + end));
  }
  if (cuts.every((cut) => cut === 0)) return [unit];
  const parts = [0, ...cuts].flatMap((from, index) => slice(unit.passage, from, cuts[index] ?? text.length) ?? []);
  return parts.map((passage, index) => ({ ...unit, passage, ...extentOf(unit, parts, index) }));
}
