import { modalBehind } from '../language/grammar.ts';
import { lettered } from '../language/lettered.ts';
import { endsInFunctionWord } from '../structure/open-ends.ts';
import type { Outline } from '../structure/outline.ts';
import { slice } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Speaker } from './fact.ts';
import type { Parts } from './item-notes.ts';
import { splitPointer } from './item-notes.ts';
import { judge } from './sentence.ts';

const capital = lettered(String.raw`\p{Lu}`);

/**
 * Where the last item of a list run into one line ends and a sentence on another's duty begins: `også om kvelden
 * Kunnskapsdepartementet bør i tillegg …`.
 */
export function splitDemand({ passage }: Unit, outline: Outline): Parts | null {
  const mention = outline.sheet.mentionsIn(passage.start + 1, passage.end).find(({ start, end }) => {
    const before = passage.text.slice(0, start - passage.start);
    return modalBehind.test(outline.sheet.source.slice(end, end + 8)) && endsClause(before);
  });
  const own = mention && slice(passage, 0, mention.start - passage.start);
  const rest = mention && slice(passage, mention.start - passage.start);
  return own && rest ? { own, rest } : null;
}

/** A word, and no mark, preposition or conjunction, stands before what begins anew. */
const endsClause = (before: string): boolean => /[^\s,;:]\s$/u.test(before) && !endsInFunctionWord(before.trimEnd());

/** Where the goal of an item ends and the sentences on its work begin: at a pointer, or where the holder speaks. */
export function splitGoal(unit: Unit, outline: Outline, speaker: Speaker): Parts | null {
  const pointer = splitPointer(unit.passage);
  if (pointer) return pointer;
  const tokens = outline.sheet.tokens(unit.passage);
  for (let index = 2; index < tokens.words.length - 1; index += 1) {
    const start = tokens.starts[index] ?? 0;
    if (!capital.test(unit.passage.text.charAt(start))) continue;
    const rest = slice(unit.passage, start);
    const own = slice(unit.passage, 0, start);
    if (!rest || !own || /[.!?:,(«"]$/u.test(own.text) || endsInFunctionWord(own.text)) continue;
    const head = judge(rest, outline.sheet, speaker);
    if (
      head &&
      head.kind !== 'none' &&
      head.from === 0 &&
      head.cue?.patterns.some((source) => source.startsWith('{self}'))
    )
      return { own, rest };
  }
  return null;
}
