import { ownWords, plainReply, toldSubjects, toldVerbs, writerWords } from '../../language/publisher-words.ts';
import { datePrefixOf } from '../../structure/date-prefix.ts';
import type { Outline } from '../../structure/outline.ts';

/** Whether the text says «we» outside replies. */
export const saysWe = (outline: Outline): boolean =>
  outline.units.some(
    (unit) =>
      unit.type !== 'furniture' &&
      !/^[–—-]/u.test(unit.passage.text) &&
      outline.sheet.tokens(unit.passage).words.some((word) => writerWords.has(word)),
  );

/** A text that speaks of its subject as «hun» or «partiet» and never as «vi» outside replies is a news text about it. */
export function isToldOf(outline: Outline): boolean {
  let told = 0;
  let own = 0;
  for (const unit of outline.units) {
    if (unit.type !== 'text' || /^[–—-]/u.test(unit.passage.text)) continue;
    const { words } = outline.sheet.tokens(unit.passage);
    words.forEach((word, index) => {
      const isSubject = toldSubjects.has(word);
      if (isSubject && (toldVerbs.has(words[index + 1] ?? '') || toldVerbs.has(words[index - 1] ?? ''))) told += 1;
      if (ownWords.has(word)) own += 1;
    });
  }
  const quotes = outline.units.some((unit) => unit.type === 'text' && plainReply.test(unit.passage.text));
  return own === 0 && (told >= 2 || (told === 1 && quotes) || datePrefixOf(outline.sheet.source) !== null);
}
