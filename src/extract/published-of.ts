import { dateLabelAlone, dateLine, publishedLine } from '../language/date-words.ts';
import { dateline } from '../language/titles.ts';
import { datePrefixOf } from '../structure/date-prefix.ts';
import type { Outline } from '../structure/outline.ts';
import { endsSentence } from '../structure/unit.ts';
import { findPublished } from './dates.ts';
import type { Known } from './known.ts';
import { knownFrom } from './known.ts';

/** The date that the page gives itself: alone on a line, labelled, or beside the writer's name, near the top. */
export function publishedOf(outline: Outline): Known<string> | undefined {
  const prefix = datePrefixOf(outline.sheet.source);
  if (prefix?.[1]) return exactly(prefix[1], outline) ?? knownFrom(prefix[1], 0, prefix[0].length);
  const top = outline.units.slice(0, 14);
  let unlabelled: Known<string> | undefined;
  for (const unit of top) {
    if (unit.type === 'item' || unit.type === 'row' || unit.type === 'front-matter') continue;
    if (unit.reason === 'related-links') continue;
    // The day of `1 March 2031 News` reads as the number of a heading.
    const passage = unit.whole ?? unit.passage;
    const [placeAndDay = ''] = dateline.test(passage.text) ? passage.text.split(/\s[–—-]\s/u, 1) : [];
    const found = findPublished(placeAndDay || passage.text);
    if (!found || found.label === 'updated') continue;
    const known = knownFrom(found.date, passage.start + found.from, passage.start + found.to);
    if (found.form === 'labelled' || found.form === 'alone' || placeAndDay) return known;
    const isByline = unit.type === 'heading' || unit.type === 'furniture' || !endsSentence(unit.passage.text);
    if (unit !== outline.title && unit.passage.text.length < 60 && isByline) unlabelled ??= known;
  }
  return unlabelled ?? publishedBelow(outline) ?? yearUnderLabel(outline);
}

/** `Date`, and under it `2031`: a year in the record of a catalogue. */
function yearUnderLabel({ units }: Outline): Known<string> | undefined {
  const at = units.findIndex(({ passage }) => dateLabelAlone.test(passage.text));
  const year = at < 0 ? undefined : units[at + 1]?.passage;
  return year && /^(?:19|20)\d\d$/.test(year.text) ? knownFrom(year.text, year.start, year.end) : undefined;
}

/** `Publisert: 28.08.2031` further down, where what stands before the page tells the month alone. */
function exactly(month: string, outline: Outline): Known<string> | undefined {
  if (month.length !== 7) return undefined;
  for (const { passage } of outline.units) {
    if (!publishedLine.test(passage.text)) continue;
    const found = findPublished(passage.text);
    if (found?.form === 'labelled' && found.date.startsWith(month))
      return knownFrom(found.date, passage.start + found.from, passage.start + found.to);
  }
  return undefined;
}

/** `Dato: 9.2.2017` on a line of its own further down, as a letter or report ends. */
function publishedBelow(outline: Outline): Known<string> | undefined {
  for (const { type, passage } of outline.units) {
    if (type === 'row' || !dateLine.test(passage.text)) continue;
    const found = findPublished(passage.text);
    if (found?.form === 'labelled') return knownFrom(found.date, passage.start + found.from, passage.start + found.to);
  }
  return undefined;
}
