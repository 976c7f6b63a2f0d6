import { datelineIn, newsShelf } from '../../language/page-lines.ts';
import {
  ownWords,
  personalWords,
  plainReply,
  toldSubjects,
  toldVerbs,
  writerWords,
} from '../../language/publisher-words.ts';
import { datePrefixOf } from '../../structure/date-prefix.ts';
import { isDate } from '../../structure/headings.ts';
import type { Outline } from '../../structure/outline.ts';
import type { Sheet } from '../../structure/sheet.ts';
import type { Unit } from '../../structure/unit.ts';

/** Whether the text says «we» outside replies. */
export const saysWe = (outline: Outline): boolean =>
  outline.units.some(
    (unit) => unit.type !== 'furniture' && outsideReplies(unit, outline).some((word) => writerWords.has(word)),
  );

/** Whether somebody speaks of himself outside replies: what one writes in his own name is not the cabinet’s. */
export const saysI = (outline: Outline): boolean =>
  outline.units.filter(
    (unit) => unit.type === 'text' && outsideReplies(unit, outline).some((word) => personalWords.has(word)),
  ).length >= fewestPersonal;

/** A single paragraph may quote somebody without a sign. */
const fewestPersonal = 2;

/** A reply that begins inside a paragraph: `… for de minste. – Nå forventer vi mat.` */
const replyInside = /[.!?:»”"]\s[–—-]\s/u;

/** Whether what stands at an offset of the source is said by somebody whom a unit quotes. */
export function isQuotedAt({ passage }: Unit, source: string, at: number): boolean {
  if (/^[–—−-]/u.test(passage.text)) return true;
  const before = source.slice(passage.start, at);
  return replyInside.test(before) || before.lastIndexOf('«') > before.lastIndexOf('»');
}

/** The words of a unit up to where somebody is quoted. */
function outsideReplies(unit: Unit, outline: Outline): readonly string[] {
  const { passage } = unit;
  if (/^[–—−-]/u.test(passage.text)) return [];
  const { words, starts } = outline.sheet.tokens(passage);
  const reply = / [–—-] /.test(passage.text) ? passage.text.search(replyInside) : -1;
  return reply < 0 ? words : words.filter((_, index) => (starts[index] ?? 0) <= reply);
}

/** A newspaper’s page: a shelf of news over it, a clock, or a label whose day got lost. */
const isFramed = ({ units }: Outline): boolean =>
  units.some(
    ({ reason, passage: { text } }, index) =>
      (reason === 'shelf' && newsShelf.test(text)) ||
      datelineIn(text) === 'clock' ||
      (datelineIn(text) !== null && !/\d/.test(text) && !isDate(units[index + 1]?.passage.text ?? '')),
  );

/** A text that speaks of its subject as «hun» or «partiet» and never as «vi» outside replies is a news text about it. */
export function isToldOf(outline: Outline): boolean {
  let told = 0;
  let own = 0;
  for (const unit of outline.units) {
    if (unit.type !== 'text') continue;
    const words = outsideReplies(unit, outline);
    words.forEach((word, index) => {
      const isSubject = toldSubjects.has(word);
      if (isSubject && (toldVerbs.has(words[index + 1] ?? '') || toldVerbs.has(words[index - 1] ?? ''))) told += 1;
      if (ownWords.has(word)) own += 1;
    });
  }
  const quotes = outline.units.some((unit) => unit.type === 'text' && plainReply.test(unit.passage.text));
  return (
    own === 0 &&
    (isFramed(outline) || told >= 2 || (told === 1 && quotes) || datePrefixOf(outline.sheet.source) !== null)
  );
}

/** Whether a unit says «we», or opens with a name and tells in words without a verb what its owner has made. */
export function writesOrNames({ passage }: Unit, sheet: Sheet, name: number): boolean {
  if (sheet.tokens(passage).words.some((word) => writerWords.has(word))) return true;
  return name === passage.start && sheet.mainVerbs(sheet.sentences(passage)[0] ?? passage).length === 0;
}
