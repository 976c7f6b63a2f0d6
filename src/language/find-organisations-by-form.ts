import type { Organisation } from '../model/model-types.ts';
import { lettered } from './lettered.ts';
import { endingForms, endingStopWords, nameOpeners, notNames, placedForms, wordForms } from './organisations/forms.ts';
import { places } from './organisations/places.ts';
import type { OrganisationMention } from './organisations/types.ts';
import { slugOf } from './slug.ts';
import { isCapitalUnit, isWordUnit } from './word-scan.ts';

const afterHyphen = lettered(String.raw`(?<=-)\p{L}`, 'gu');
const namePartBefore = lettered(
  String.raw`(?:\p{Lu}\p{L}+ og |(?:Nordre|Søndre|Øvre|Nedre|Indre|Ytre|Midtre|Østre|Vestre|Store|Nye) )$`,
);

const openings = new Set(placedForms.map(({ opening }) => (opening.charCodeAt(0) << 6) + opening.length));
const lastLetters = new Set(endingForms.map(([ending]) => ending.charCodeAt(ending.length - 1)));
const finals = new Set([...wordForms.keys()].map((word) => word.charCodeAt(0)));

/** `MELHUS KOMMUNE` as `Melhus kommune`. */
const inSmallLetters = (name: string): string =>
  name.charAt(0) +
  name
    .slice(1)
    .toLowerCase()
    .replace(afterHyphen, (letter) => letter.toUpperCase());

/** `MØRE OG ROMSDAL` as `Møre og Romsdal`. */
const eachInSmallLetters = (names: string): string =>
  names
    .split(/\s+/)
    .map((word) => (word === 'OG' ? 'og' : inSmallLetters(word)))
    .join(' ');

const mention = (
  text: string,
  start: number,
  end: number,
  classification: Organisation['classification'],
): OrganisationMention => {
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  const name = written.length > 5 && written === written.toUpperCase() ? inSmallLetters(written) : written;
  return { organisation: { id: slugOf(name), name, otherNames: [], classification }, start, end, known: false };
};

/** Where the capitalised word before an offset starts, hyphens within it included; -1 where there is none on the line. */
function capitalBefore(text: string, at: number, from: number): number {
  if (at - 1 < from || text.charCodeAt(at - 1) !== 0x20) return -1;
  let start = at - 1;
  while (start > from && (isWordUnit(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x2d)) start -= 1;
  return start < at - 1 && isCapitalUnit(text.charCodeAt(start)) ? start : -1;
}

/** Where the place that follows a link such as ` i ` ends, else -1. */
function placeAfter(text: string, at: number, link: string): number {
  const opening = link ? ` ${link} ` : ' ';
  if (!text.startsWith(opening, at) || !isCapitalUnit(text.charCodeAt(at + opening.length))) return -1;
  let end = at + opening.length;
  while (isWordUnit(text.charCodeAt(end)) || (text.charCodeAt(end) === 0x2d && isWordUnit(text.charCodeAt(end + 1))))
    end += 1;
  const longer = / (?:og|OG) [\p{Lu}][\p{L}-]+/uy;
  longer.lastIndex = end;
  const more = longer.exec(text);
  const written = more && text.slice(at + opening.length, end + more[0].length);
  const both = written === written?.toUpperCase() ? written && eachInSmallLetters(written) : written;
  const isPlaces = both && (places.has(both) || both.split(' og ').every((each) => places.has(each)));
  if (more && isPlaces) return end + more[0].length;
  return end;
}

/** A branch of a known organisation, with its official name where the text has another. */
const named = (made: OrganisationMention, official: string): OrganisationMention => {
  const { organisation } = made;
  const otherNames = official === organisation.name ? [] : [official];
  return { ...made, known: true, organisation: { ...organisation, otherNames } };
};

/** A known party with a place before it is its local branch: `Risør Høyre`. */
function branch(
  text: string,
  start: number,
  end: number,
  from: number,
  party: Organisation,
): OrganisationMention | null {
  const place = capitalBefore(text, start, from);
  if (place < 0 || !places.has(text.slice(place, start - 1))) return null;
  const made = mention(text, place, end, party.classification);
  return named(made, `${text.slice(place, start)}${party.name}`);
}

/** A place of one to three words that the tables know, right after an offset; the offset after it, else -1. */
function knownPlaceAfter(text: string, at: number, from = at): number {
  let stop = -1;
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    if (!isCapitalUnit(text.charCodeAt(end + 1)) && !text.startsWith(' og ', end)) break;
    const next = / (?:og )?\p{Lu}[\p{L}-]+/uy;
    next.lastIndex = end;
    const match = next.exec(text);
    if (!match) break;
    end += match[0].length;
    if (places.has(text.slice(from + 1, end))) stop = end;
  }
  return stop;
}

/** `Rødt Troms`, `KrF i Volda`, `Utdanningsforbundet Vestland`: a known name with a place after it is its branch. */
function branchAfter(text: string, start: number, end: number, known: Organisation): OrganisationMention | null {
  const linked = text.startsWith(' i ', end) ? knownPlaceAfter(text, end + 2) : knownPlaceAfter(text, end);
  if (linked < 0) return null;
  const made = mention(text, start, linked, known.classification);
  return named(made, `${known.name}${text.slice(end, linked)}`);
}

const branched: ReadonlySet<string> = new Set(['party', 'union', 'ngo']);

/** A known body or opening word with a place after it: `Statsforvalteren i Nordland`. */
function placed(text: string, start: number, end: number): OrganisationMention | null {
  if (!openings.has(((text.charCodeAt(start) & ~0x20) << 6) + end - start)) return null;
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  const isShouted = written === written.toUpperCase();
  const opening = isShouted ? inSmallLetters(written) : written.charAt(0).toUpperCase() + written.slice(1);
  for (const form of placedForms) {
    if (form.opening !== opening) continue;
    const stop = placeAfter(text, end, isShouted ? form.link.toUpperCase() : form.link);
    if (stop < 0) continue;
    const made = mention(text, start, stop, form.classification);
    if (!isShouted || !form.link) return made;
    const place = eachInSmallLetters(text.slice(end, stop).trim()).split(' ').slice(1);
    const name = [form.opening, form.link, ...place].join(' ');
    return { ...made, organisation: { ...made.organisation, id: slugOf(name), name } };
  }
  return null;
}

/** A form word after names with a capital: `Lillevik kommune`, `Nord-Aurdal ungdomsskule`. */
function byWord(text: string, start: number, after: number, from: number): OrganisationMention | null {
  const isGenitive = text.charCodeAt(after - 1) === 0x73 && wordForms.has(text.slice(start, after - 1));
  const end = isGenitive ? after - 1 : after;
  const word = text.slice(start, end);
  const classification = wordForms.get(word);
  if (!classification) return null;
  const before = capitalBefore(text, start, from);
  if (before < 0) return null;
  if (notNames.has(text.slice(before, start - 1))) return null;
  if (classification === 'other') {
    const opening = lineOpening(text, before, from);
    if (opening >= 0) return mention(text, opening, end, classification);
  }
  const wider = capitalBefore(text, before, from);
  const name = wider >= 0 && places.has(text.slice(wider, start - 1)) ? wider : before;
  const opener = namePartBefore.exec(text.slice(Math.max(from, name - 24), name));
  const stop = classification === 'agency' && text.startsWith(' IKS', end) ? end + 4 : end;
  return mention(text, opener ? name - opener[0].length : name, stop, classification);
}

/** Most words with a capital that the name of a school or nursery has before its kind. */
const mostNames = 3;

/** Where a line begins whose words up to an offset all have capitals: `Mikkel Rev familiebarnehage` is one name; else -1. */
function lineOpening(text: string, at: number, from: number): number {
  let opening = at;
  for (let count = 0; count < mostNames; count += 1) {
    if (opening === 0 || text.charCodeAt(opening - 1) === 0x0a) return opening < at ? opening : -1;
    opening = capitalBefore(text, opening, from);
    if (opening < 0) return -1;
  }
  return -1;
}

/** Where a local branch's place ends: `Naturvernforbundet i Sogn og Fjordane`. */
function pastPlace(text: string, end: number): number {
  const place = / i \p{Lu}[\p{L}-]+(?: og \p{Lu}[\p{L}-]+)?/uy;
  place.lastIndex = end;
  const match = place.exec(text);
  if (match) return end + match[0].length;
  const known = knownPlaceAfter(text, end);
  return known > 0 ? known : end;
}

const endsAt = (text: string, at: number, ending: string): boolean => text.startsWith(ending, at - ending.length);

/** A word with a capital and a telling end: `Fiskeridirektoratet`, with `Norges` or `Norsk` before it where it stands so. */
function byEnding(text: string, start: number, end: number, from: number): OrganisationMention | null {
  const length = end - start;
  if (length < 8) return null;
  const last = text.charCodeAt(end - 1) === 0x73 ? end - 1 : end;
  if (!lastLetters.has(text.charCodeAt(last - 1))) return null;
  for (const [ending, classification] of endingForms) {
    if (length <= ending.length) continue;
    const stop = endsAt(text, end, ending) ? end : endsAt(text, last, ending) ? last : -1;
    if (stop < 0) continue;
    if (endingStopWords.has(text.slice(start, stop))) return null;
    const before = capitalBefore(text, start, from);
    const opener = before >= 0 && nameOpeners.has(text.slice(before, start - 1)) ? before : start;
    if (opener === start && !isCapitalUnit(text.charCodeAt(start))) return null;
    return mention(text, opener, stop === end ? pastPlace(text, stop) : stop, classification);
  }
  return null;
}

/**
 * The organisation that the form of a name at these offsets tells, else null. `known` is the organisation of the tables
 * that stands there, where one does; `from` is where the text is free of earlier mentions.
 */
export function formAt(
  text: string,
  start: number,
  end: number,
  known: Organisation | null,
  from: number,
): OrganisationMention | null {
  if (known) {
    if (branched.has(known.classification)) {
      const before = known.classification === 'party' ? branch(text, start, end, from, known) : null;
      return before ?? branchAfter(text, start, end, known);
    }
    const made = placed(text, start, end);
    const official = made && `${known.name}${text.slice(end, made.end)}`;
    if (!made || !official || official === made.organisation.name) return made;
    return { ...made, organisation: { ...made.organisation, otherNames: [official] } };
  }
  const code = text.charCodeAt(start);
  if (isCapitalUnit(code)) {
    const form = placed(text, start, end) ?? byEnding(text, start, end, from);
    if (form) return form;
  }
  return finals.has(code) ? byWord(text, start, end, from) : null;
}
