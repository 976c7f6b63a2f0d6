import type { OrganisationMention } from '../../language/find-organisations.ts';
import { spokenOf } from '../../language/organisation-signs.ts';
import { places } from '../../language/organisations/places.ts';
import {
  asksParties,
  bylineWords,
  councilInText,
  isAskedAt,
  municipalityInTitle,
} from '../../language/publisher-words.ts';
import { council, siteOwner } from '../../language/site-owner.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import type { Passage } from '../../structure/passage.ts';
import { offsetAt } from '../../structure/passage.ts';
import type { Unit } from '../../structure/unit.ts';

/** Letters at either end of a text in which its page tells whose it is: a long one is not searched for each sign. */
export const reach = 20_000;

/** Whether a unit stands where a page tells whose it is. */
export const isWithinReach = ({ passage }: Unit, { sheet }: Outline): boolean =>
  passage.start < reach || passage.start > sheet.source.length - reach;

/** Whether the page's own menu, trail or head begins with the organisation's name. */
export const ownsSite = (outline: Outline, organisation: Organisation): boolean =>
  outline.units
    .slice(0, siteUnits)
    .some(
      (unit) =>
        (unit.type === 'furniture' ? unit.reason !== 'caption' : unit.type === 'heading') &&
        (unit.reason !== null || standsAlone(unit, outline) !== null) &&
        outline.sheet.mentionAt(unit.passage.start)?.organisation.id === organisation.id,
    );

/** How many units from either end may name the site. */
export const siteUnits = 6;

/** `Nyhet | Dato: … | Kunnskapsdepartementet`: the ministry that publishes on the site of the cabinet. */
export function ministryByline(unit: Unit, outline: Outline): OrganisationMention | null {
  if (!unit.passage.text.includes('|') || !bylineWords.test(unit.passage.text)) return null;
  const named = outline.sheet
    .mentionsIn(unit.passage.start, unit.passage.end)
    .filter(({ organisation }) => organisation.classification === 'government');
  return named.at(-1) ?? null;
}

/** The organisation that a line names and no more: a site's head or foot. */
export function standsAlone(unit: Unit, outline: Outline): OrganisationMention | null {
  const mention = outline.sheet.mentionAt(unit.passage.start);
  if (unit.type === 'item' || unit.shape === 'table-cell' || !mention) return null;
  const rest = unit.passage.text.slice(mention.end - unit.passage.start);
  if (rest.length > 3 && !/^[\s\d–-]+$/.test(rest)) return null;
  return mention.organisation.classification === 'parliament' ? null : mention;
}

/** `Meløy kommuneplan`, `Meløy kommune – plan`: whose plan it is stands at the head of the title. */
export function municipalityOf(outline: Outline): { organisation: Organisation; from: number; to: number } | null {
  const title = outline.title?.passage;
  if (!title || /revisjon/i.test(title.text)) return null;
  const head = outline.units.filter(({ type }) => type === 'text' || type === 'heading').slice(0, siteUnits);
  const isNamed = municipalityInTitle.test(title.text);
  const ending = isNamed ? null : placeAtEnd(title, outline);
  if (ending) return ending;
  const place = isNamed
    ? title
    : head.find(
        ({ passage: { text } }) => (text.includes('styre') || text.includes('ormannskap')) && councilInText.test(text),
      )?.passage;
  const match = place ? (municipalityInTitle.exec(place.text) ?? councilInText.exec(place.text)) : null;
  const town = match?.slice(1).find(Boolean);
  if (!place || !match || !town || isAskedAt(place.text, place.text.indexOf(town, match.index))) return null;
  return {
    organisation: council(`${town.charAt(0)}${town.slice(1).toLowerCase()} kommune`),
    from: offsetAt(place, match.index),
    to: offsetAt(place, match.index + match[0].length - 1) + 1,
  };
}

/** `Klimastrategi for Lillevik`, where the text has a `Lillevik kommune` too. */
function placeAtEnd(
  title: Passage,
  { sheet }: Outline,
): { organisation: Organisation; from: number; to: number } | null {
  const link = Math.max(title.text.lastIndexOf(' for '), title.text.lastIndexOf(' i '));
  const place = link < 0 ? '' : title.text.slice(title.text.indexOf(' ', link + 1) + 1);
  if (!places.has(place)) return null;
  const named = sheet.mentions.find(({ organisation }) => organisation.name === `${place} kommune`);
  return named ? { organisation: named.organisation, from: named.start, to: named.end } : null;
}

/** The site that furniture names: an e-mail address, the head of a breadcrumb, a picture's text alternative. */
export function siteOf(outline: Outline): { organisation: Organisation; from: number; to: number } | null {
  for (const unit of outline.units) {
    if (unit.type !== 'furniture') continue;
    const { text, start, end } = unit.passage;
    const domain = text.includes('@') ? /@([\w.-]+)\.(?:no|com|org|se|dk)\b/i.exec(text)?.[1] : undefined;
    const byDomain = domain ? siteOwner(domain) : null;
    // Members of parliament have its address too.
    if (byDomain && byDomain.classification !== 'parliament') return { organisation: byDomain, from: start, to: end };
    const mention = outline.sheet.mentionAt(start);
    if (!mention) continue;
    if (unit.reason === 'breadcrumb' && mention.organisation.classification === 'media')
      return { organisation: mention.organisation, from: mention.start, to: mention.end };
    if (
      unit.reason === 'caption' &&
      text.charAt(mention.end - start) === ':' &&
      mention.organisation.classification !== 'media'
    ) {
      return { organisation: mention.organisation, from: mention.start, to: mention.end };
    }
  }
  return null;
}

/** Whether the page asks the party that speaks, or its own navigation names another organisation. */
export function isOnAnothersPage(outline: Outline, speaker: Organisation): boolean {
  if (speaker.classification === 'party' && asksParties(outline.sheet.source)) return true;
  for (const unit of outline.units) {
    if (unit.reason !== 'breadcrumb') continue;
    const names = outline.sheet
      .mentionsIn(unit.passage.start, unit.passage.end)
      .filter((mention) => !spokenOf.has(mention.organisation.id));
    // `Helsetilsynet > Tilsyn > Nordland`: the page of who has the place in its name.
    const last = unit.passage.text.split(/ [>/›»] /).at(-1) ?? '';
    if (speaker.name.endsWith(` i ${last}`)) continue;
    if (names.length > 0 && names.every((mention) => mention.organisation.id !== speaker.id)) return true;
  }
  return false;
}
