import { personPronouns } from '../../language/grammar.ts';
import { datePrefix } from '../../structure/date-prefix.ts';
import type { Outline } from '../../structure/outline.ts';

const we = new Set(['vi', 'me', 'we', 'våre', 'vår', 'vårt']);

/** Whether the text says «we» outside replies. */
export const saysWe = (outline: Outline): boolean =>
  outline.units.some(
    (unit) =>
      unit.type !== 'furniture' &&
      !/^[–—-]/u.test(unit.passage.text) &&
      outline.sheet.tokens(unit.passage).words.some((word) => we.has(word)),
  );

/** A text that speaks of its subject as «hun» and never as «vi» outside replies is a news text about it. */
export function isToldOf(outline: Outline): boolean {
  let told = 0;
  let own = 0;
  for (const unit of outline.units) {
    if (unit.type !== 'text' || /^[–—-]/u.test(unit.passage.text)) continue;
    const { words } = outline.sheet.tokens(unit.passage);
    for (const [index, word] of words.entries()) {
      const next = words[index + 1] ?? '';
      const before = words[index - 1] ?? '';
      if (
        personPronouns.has(word) &&
        (/^(?:vil|ønsker|skal|mener)$/u.test(next) || /^(?:vil|ønsker|skal|mener)$/u.test(before))
      )
        told += 1;
      if (word === 'vi' || word === 'våre' || word === 'vår' || word === 'me') own += 1;
    }
  }
  const quotes = outline.units.some((unit) => unit.type === 'text' && /[,»"”] sier /u.test(unit.passage.text));
  return own === 0 && (told >= 2 || (told === 1 && quotes) || datePrefix.test(outline.sheet.source.slice(0, 60)));
}
