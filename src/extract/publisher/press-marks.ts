import {
  agencySign,
  askedBy,
  bylineStart,
  ownView,
  reportingStart,
  toldTo,
  viewOf,
} from '../../language/publisher-words.ts';
import type { Found, Place } from './place.ts';
import { behind, textOf } from './place.ts';

const toldBehind = behind(toldTo);
const viewBehind = behind(viewOf, 'uttrykk');
const bylineBehind = behind(bylineStart);
const askedBehind = behind(askedBy, 'intervju');

/** `Bergens Tidende skriver at …`. */
export function newspaperThatTells(place: Place): Found {
  const { first } = place;
  const isTelling =
    first?.organisation.classification === 'media' && reportingStart.test(textOf(place).slice(first.end - first.start));
  return isTelling ? first : null;
}

/** `… sier hun til {name}`. */
export function newspaperThatWasTold(place: Place): Found {
  const told = toldBehind(place) ?? askedBehind(place);
  if (told?.organisation.classification !== 'media') return null;
  // An agency retells what a newspaper was told, or another agency.
  const signed = agencySign.exec(place.outline.sheet.source)?.[0];
  if (!agenciesOfNews.has(told.organisation.id)) return signed ? null : told;
  const isOwn = signed ? signed.includes(`©${told.organisation.name}`) : place.outline.sheet.source.includes('©');
  return isOwn ? told : null;
}

/** `Lederen gir uttrykk for {name}s syn`. */
export function newspaperOfView(place: Place): Found {
  const found = viewBehind(place);
  const isOwn = found && ownView.test(place.outline.sheet.source.slice(found.end, found.end + longestView));
  return isOwn && found.organisation.classification === 'media' ? found : null;
}
const longestView = 30;

/** `Av {name} 2310 Sist oppdatert …`: a newspaper in the place of a writer. */
export function newspaperByline(place: Place): Found {
  const found = place.isEdge ? bylineBehind(place) : null;
  if (found?.organisation.classification !== 'media') return null;
  const [rest = ''] = place.outline.sheet.source.slice(found.end, place.unit.passage.end).split('\n', 1);
  return /^\s*$|^\s*[,|·•–-]?\s?\d/.test(rest) ? found : null;
}

/** Their news stands in the newspapers of others, who say whose it is. */
const agenciesOfNews: ReadonlySet<string> = new Set(['ntb', 'npk']);
