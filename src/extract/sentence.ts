import { shippedTriggers } from 'virtual:triggers';
import { englishCues } from '../language/english-cues.ts';
import { lettered } from '../language/lettered.ts';
import { indexPatterns } from '../language/pattern-index.ts';
import type { SentenceCue } from '../language/sentence-cues.ts';
import { sentenceCues } from '../language/sentence-cues.ts';
import type { Kind } from '../model/model-types.ts';
import type { Passage } from '../structure/passage.ts';
import { slice } from '../structure/passage.ts';
import type { Sheet } from '../structure/sheet.ts';
import type { Speaker } from './fact.ts';

const anyLetter = lettered(String.raw`\p{L}`);

const index = indexPatterns(sentenceCues, shippedTriggers.sentences);
const english = indexPatterns(englishCues, shippedTriggers.english);

/** What a sentence was judged to be. */
export interface Judgement {
  readonly kind: Kind | 'none';
  readonly cue: SentenceCue | null;
  readonly words: string;
  /** Offsets of the deciding words in the passage's text. */
  readonly from: number;
  readonly to: number;
}

/** Judges one sentence of running text by its cues; null where none speaks. */
export function judge(passage: Passage, sheet: Sheet, speaker: Speaker): Judgement | null {
  const tokens = sheet.tokens(passage);
  const verbs = new Set(sheet.mainVerbs(passage));
  if (verbs.size === 0 && !anyLetter.test(passage.text)) return null;
  const classes = sheet.classesWith(passage, verbs, speaker);
  const applies = ({ when }: SentenceCue): boolean =>
    when === undefined || (when === 'inspection' ? speaker.inspects : speaker.personsSpeak);
  const hit =
    sheet.ownCues?.sentences.first(tokens, classes, applies) ??
    (speaker.isEnglish ? english.first(tokens, classes) : null) ??
    index.first(tokens, classes, applies);
  if (!hit) return null;
  const { entry, match } = hit;
  const from = tokens.starts[match.from] ?? 0;
  const to = tokens.ends[Math.max(match.from, match.to - 1)] ?? passage.text.length;
  return {
    kind: entry.kindFor?.[speaker.group] ?? entry.kind,
    cue: entry,
    words: slice(passage, from, to)?.text ?? '',
    from,
    to,
  };
}
