import { committeeItself, theseMembers } from '../language/proposal-words.ts';
import { holderGroups } from '../language/sentence-cues.ts';
import { saidBy } from '../language/sentence-signs.ts';
import type { Organisation } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { offsetAt } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { membersBefore } from './committee.ts';
import type { Speaker } from './fact.ts';
import type { Judgement } from './sentence.ts';

/** On a page of several holders the one whose heading it stands under speaks too. */
export function voiceOf(unit: Unit, outline: Outline, speaker: Speaker): Speaker {
  const holder = outline.leads.ofText.get(unit)?.holder?.organisation;
  if (!holder) return speaker;
  return {
    ...speaker,
    isSelf: (id) => id === holder.id || speaker.isSelf(id),
    classification: holder.classification,
    group: holderGroups[holder.classification],
  };
}

/** Whose words a quoted sentence holds, where it names another than the document's own. */
function quoted(passage: Passage, outline: Outline, speaker: Speaker): Organisation | null {
  const said = saidBy.exec(passage.text);
  if (!said) return null;
  const [first] = outline.sheet.mentionsIn(offsetAt(passage, said.index), passage.end);
  return first && !speaker.isSelf(first.organisation.id) ? first.organisation : null;
}

/** Whose position a sentence is: the one that it names as speaking, else whose the words around it are. */
export function holderOf(
  passage: Passage,
  judgement: Judgement,
  outline: Outline,
  speaker: Speaker,
  around: Organisation | null,
): Organisation | null {
  const first = outline.sheet.mentionAt(passage.start);
  // `Arbeiderpartiet: Vi vil …`: whoever is told of, the name over the words is whose they are.
  if (first && speaker.retells && outline.sheet.source.charAt(first.end) === ':') return first.organisation;
  if (theseMembers.test(passage.text)) return membersBefore(outline, passage.start);
  const isOthers = committeeItself.test(passage.text) || judgement.cue?.id === 'others-ask';
  if (isOthers || speaker.retells) {
    const from = offsetAt(passage, judgement.from);
    const to = offsetAt(passage, Math.max(judgement.from, judgement.to - 1)) + 1;
    const named = outline.sheet.mentionsIn(from, to).find(({ end }) => end <= to);
    if (named) return named.organisation;
  }
  return quoted(passage, outline, speaker) ?? around;
}
