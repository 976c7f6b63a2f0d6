import { firstWord } from '../../language/first-word.ts';
import {
  activityLabel,
  addressesReader,
  cellLabel,
  isPutAsGoal,
  labelOf,
  runOnLabel,
  tellsFact,
} from '../../language/labelled-lines.ts';
import { lettered } from '../../language/lettered.ts';
import { opensAsk } from '../../language/verbs.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import { extentOf } from './extent.ts';

/** A colon, a dash with blanks around or a number before a capital: most lines have none of them, and hold no label. */
const labelMark = /:\s|\s[-–]\s|[a-zå]\s\d{1,2}\s[A-ZÆØÅ]/;
const marker = lettered(String.raw`^(?:[-–*•▪]|\(?[a-h1]\)|1\.)\s`);
const firstSentence = lettered(String.raw`^.*?[.!?](?=\s+[\p{Lu}\d])`);

/** Letters of what stands between a label of goals and one of measures, where all of it is goals. */
const longestGoals = 300;

/** Where the sentence behind a label ends, and those that follow and are what the label says too. */
function endsOfItems(rest: string, first: number, cue: string | undefined): number[] {
  const ends = [first];
  const between = cue === 'goals' ? (activityLabel.exec(rest)?.index ?? rest.length) : 0;
  const areGoals = between < Math.min(rest.length, longestGoals) && !rest.slice(0, between).includes(':');
  for (let end = first; ; end = ends.at(-1) ?? 0) {
    const next = firstSentence.exec(`${rest.slice(end)} A`)?.[0];
    if (!next || nextLabel.test(next)) return ends;
    const isGoal = cue === 'goals' && (isPutAsGoal(next) || (areGoals && end < between && !tellsFact(next.trim())));
    const isMeasure = cue === 'activities' && opensAsk(firstWord(next)) && !addressesReader.test(next.trim());
    if (!isGoal && !isMeasure) return ends;
    ends.push(end + next.length);
  }
}

const nextLabel = lettered(String.raw`\p{Lu}\p{Ll}+:\s`);

/** A second item of a lettered list: its cells stay with the items until these are parted. */
const letters = lettered(String.raw`\s[b-h]\)\s\p{L}`);

/**
 * Parts a page run into one line before the labels in it: `… står alene. Hovedmål: Alle mestrer livet. Delmål: 1. …`.
 * A label keeps what it labels: the items behind it, or one sentence; the sentences that are more of the same get its cue.
 * Gives the unit itself where no label stands in it.
 */
export function splitAtLabels(unit: Unit): Unit[] {
  const { text } = unit.passage;
  if (!labelMark.test(text)) return [unit];
  const cuts: { at: number; labelCue?: string | undefined }[] = [];
  const isLettered = letters.test(text);
  for (const match of runOnLabel.matchAll(text)) {
    if (isLettered && cellLabel.test(match[0])) continue;
    cuts.push({ at: match.index });
    const behind = match.index + match[0].length;
    const rest = text.slice(behind);
    const opensOwn = marker.test(rest) || rest.startsWith('Tiltak:');
    const sentence = opensOwn ? null : firstSentence.exec(rest);
    if (!sentence) continue;
    const labelCue = labelOf(match[0].replace(/[\s\d.:-]+$/, ''))?.cue;
    const ends = endsOfItems(rest, sentence[0].length, labelCue);
    cuts.push(
      ...ends.map((end, index) => ({ at: behind + end, labelCue: index < ends.length - 1 ? labelCue : undefined })),
    );
  }
  if (cuts.every(({ at }) => at === 0)) return [unit];
  const parts = [{ at: 0 }, ...cuts].flatMap((cut, index) => {
    const passage = slice(unit.passage, cut.at, cuts[index]?.at ?? text.length);
    return passage ? [{ ...cut, passage }] : [];
  });
  const passages = parts.map(({ passage }) => passage);
  return parts.map(({ passage, labelCue }, index) => ({
    ...unit,
    passage,
    ...extentOf(unit, passages, index),
    ...(labelCue !== undefined && { labelCue }),
  }));
}
