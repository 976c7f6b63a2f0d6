import { anyone } from '../../src/extract/check-cues.ts';
import type { Judgement } from '../../src/extract/sentence.ts';
import { judge } from '../../src/extract/sentence.ts';
import { find } from '../../src/language/find-pattern.ts';
import { mainVerbs } from '../../src/language/main-verbs.ts';
import { pattern } from '../../src/language/pattern.ts';
import type { FoundCue } from '../../src/structure/lead.ts';
import { findLead } from '../../src/structure/lead.ts';
import { passageOf } from '../../src/structure/passage.ts';
import { sheetOf } from '../../src/structure/sheet.ts';

const whole = (text: string) => {
  const passage = passageOf(text, 0, text.length);
  if (!passage) throw new Error('an example needs words');
  return { passage, sheet: sheetOf(text) };
};

/** Which lead cue the program finds in a line. */
export function leadOf(text: string): FoundCue | null {
  const { passage, sheet } = whole(text);
  return findLead(passage, sheet);
}

/** What the program judges a sentence to be, said by the holder; with `told`, by someone who tells of others. */
export function judgementOf(
  text: string,
  { inspects = false, personsSpeak = false, told = false, isEnglish = false } = {},
): Judgement | null {
  const { passage, sheet } = whole(text);
  return judge(passage, sheet, { ...anyone, isSelf: () => !told, inspects, personsSpeak, isEnglish });
}

/** Those of some patterns that match a line that is no sentence. */
export function matchingInLine(text: string, sources: readonly string[]): string[] {
  const { passage, sheet } = whole(text);
  return sources.filter((source) => find(pattern(source), sheet.tokens(passage), sheet.classes(passage)));
}

/** Those of some patterns that match a sentence, said by the holder. */
export function matchingInSentence(
  text: string,
  sources: readonly string[],
  told = false,
  isEnglish = false,
): string[] {
  const { passage, sheet } = whole(text);
  const tokens = sheet.tokens(passage);
  const classes = sheet.classesWith(passage, new Set(mainVerbs(tokens)), {
    ...anyone,
    isSelf: () => !told,
    isEnglish,
  });
  return sources.filter((source) => find(pattern(source), tokens, classes));
}
