import { organisationNamed } from '../../language/find-organisations.ts';
import { lettered } from '../../language/lettered.ts';
import { places } from '../../language/organisations/places.ts';
import {
  type Introduction,
  imprint,
  introductions,
  lands,
  nameClasses,
  organisationNoun,
  pageClasses,
} from '../../language/publisher-words.ts';
import { slugOf } from '../../language/slug.ts';
import type { Classification, Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import type { Unit } from '../../structure/unit.ts';
import { countWords } from '../../structure/unit.ts';
import type { PublisherMark } from './mark.ts';
import { outright } from './mark.ts';
import { reach } from './page.ts';
import { saysWe } from './voice.ts';

const capitalStart = lettered(String.raw`^\p{Lu}`);

/** Names that no table knows, where the page introduces itself, or sets its name over its menu. */
export function introducedNames(outline: Outline): PublisherMark[] {
  const { source } = outline.sheet;
  const marks: PublisherMark[] = [];
  const add = (name: string, from: number, points: number): void => {
    if (places.has(name) || lands.has(name) || siteWords.test(name)) return;
    const known = outline.sheet.mentions.find(({ start, end }) => start < from + name.length && end > from);
    if (known) {
      if (known.start === from) marks.push({ organisation: known.organisation, points: ofKnown, from, to: known.end });
      return;
    }
    marks.push({
      organisation: organisationNamed(name) ?? unknownOrganisation(asName(name), source),
      points,
      from,
      to: from + name.length,
    });
  };
  for (const { from, text } of endsOf(source))
    for (const { signs, pattern, outright: isSure, ifWe, repeated, confirmed } of introductions) {
      if (!signs.some((sign) => text.includes(sign)) || (ifWe && !saysWe(outline))) continue;
      const matches = [...pattern.matchAll(text)];
      // A page that tells of several so is none of theirs.
      if ((ifWe || repeated) && new Set(matches.map(([, name]) => name)).size > 1) continue;
      if (repeated && matches.length < 2) continue;
      for (const match of matches)
        if (match[1] && isConfirmed(match[1], confirmed, source))
          add(
            match[1],
            from + match.index + match[0].lastIndexOf(match[1]),
            isSure || imprint.test(match[0].trim()) ? outright : 4,
          );
    }
  const over = nameOverMenu(outline);
  if (over) add(over.passage.text, over.passage.start, 4);
  return marks;
}

/** `Foreldrenettverket Lykke`; `Ombudet` and `Foreldre` alone may be anybody's. */
const isOrganisations = (name: string): boolean => {
  const noun = organisationNoun.exec(name);
  return noun !== null && (noun.index > 0 || name.includes(' '));
};

/** Whether a name is an organisation's by a word of its own, or stands on the page twice, where that is asked for. */
const isConfirmed = (name: string, how: Introduction['confirmed'], source: string): boolean =>
  how === undefined ||
  isOrganisations(name) ||
  (how === 'by-word-or-elsewhere' && source.indexOf(name) !== source.lastIndexOf(name));

const endsOf = (source: string): { from: number; text: string }[] =>
  source.length <= 2 * reach
    ? [{ from: 0, text: source }]
    : [
        { from: 0, text: source.slice(0, reach) },
        { from: source.length - reach, text: source.slice(-reach) },
      ];

/** Points of a name that is found by other marks too. */
const ofKnown = 2;

const siteWords = lettered(String.raw`\.\p{L}{2,3}(?:\s|$)|personvern`, 'iu');

const longestName = 5;

/** A line of a few words at the very top, right over a menu. */
function nameOverMenu({ units }: Outline): Unit | null {
  const first = units.find((unit) => unit.type !== 'front-matter' && unit.reason !== 'skip-link');
  if (!first || first.type === 'furniture' || first.type === 'item') return null;
  const { text } = first.passage;
  if (countWords(text) > longestName || !capitalStart.test(text) || /[.!?:,\d]/u.test(text)) return null;
  const next = units[units.indexOf(first) + 1];
  return next?.reason === 'menu' ? first : null;
}

/** A single word in capitals, as titles set it: `GRAUTLAGET` as `Grautlaget`. */
const asName = (name: string): string =>
  name.length > longestAbbreviation && !name.includes(' ') && name === name.toUpperCase()
    ? name.charAt(0) + name.slice(1).toLowerCase()
    : name;
const longestAbbreviation = 6;

function unknownOrganisation(name: string, source: string): Organisation {
  const classification: Classification =
    nameClasses.find(({ words }) => words.test(name))?.classification ??
    pageClasses.find(({ words }) => words.test(source))?.classification ??
    'other';
  return { id: slugOf(name), name, otherNames: [], classification };
}
