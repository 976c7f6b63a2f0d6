import { places } from '../../language/organisations/places.ts';
import { officeAddress, ownSiteInText, pictureOfTown, planOfCounty, wayBack } from '../../language/publisher-words.ts';
import { council, siteOwner } from '../../language/site-owner.ts';
import { siteLine } from '../../language/titles.ts';
import type { Found, Place } from './place.ts';
import { textOf } from './place.ts';

/** How many units from the top a colophon may stand, with the address of a site alone on a line. */
const siteUnits = 24;

/** Letters of the longest name of a picture. */
const longestCaption = 60;

/** `Asker logo`, on a page that names the municipality. */
export function townInPicture({ unit, outline }: Place): Found {
  const { text } = unit.passage;
  const town = text.length < longestCaption ? pictureOfTown.exec(text)?.[1] : undefined;
  return town && outline.sheet.source.includes(`${town} kommune`) ? council(`${town} kommune`) : null;
}

/** `klimaplanen til Nordland fylke`, `Fylkestinget i Nordland`. */
export function countyOfPlan({ unit: { passage } }: Place): Found {
  if (!passage.text.includes(' fylke') && !passage.text.includes('ylkest')) return null;
  const county = planOfCounty.exec(passage.text)?.slice(1).find(Boolean);
  return county && places.has(county) ? council(`${county} fylkeskommune`) : null;
}

/** `… på nettsidene våre: www.bufdir.no`. */
export function ownerOfSiteInText(place: Place): Found {
  const text = textOf(place);
  const host = text.includes('sid') && text.includes('vår') ? ownSiteInText.exec(text)?.[1] : undefined;
  return host ? siteOwner(host) : null;
}

/** `www.bufdir.no` alone on a line, or `Tilbake til bufdir.no`. */
export function ownerOfSite(place: Place): Found {
  if (place.index >= siteUnits) return null;
  const text = textOf(place).replace(wayBack, '');
  if (!siteLine.test(text)) return null;
  const host = text.replace(/^www\./i, '').replace(/\.[a-z]+$/i, '');
  // Under another's site stand the releases of its customers.
  return !host.includes('.') || /\.kommune$/i.test(host) ? siteOwner(host) : null;
}

/** `post@bufdir.no` in the foot. */
export function ownerOfAddress(place: Place): Found {
  const office = place.isFoot && textOf(place).includes('@') ? officeAddress.exec(textOf(place))?.[1] : undefined;
  return office ? siteOwner(office) : null;
}

/** `Om planen - Nordland fylkeskommune`: the site’s name at the end of what stood in the window’s frame. */
export function siteInFrame({ unit, outline: { sheet } }: Place): Found {
  const { start, end } = unit.passage;
  const last = sheet.mentionsIn(start, end).at(-1);
  const isEnding =
    last && last.end >= end && /\s[-–—|]\s$/u.test(sheet.source.slice(Math.max(start, last.start - 3), last.start));
  return isEnding ? last : null;
}

/** `Barneombudet | Postboks …` in the foot. */
export function firstOfContact(place: Place): Found {
  const { first, unit, isFoot } = place;
  const isContact =
    isFoot &&
    unit.reason === 'contact' &&
    first &&
    /^\s?[|,•·–-]\s/.test(textOf(place).slice(first.end - unit.passage.start));
  return isContact ? first : null;
}
