import { agencySign, askedBy, reportingStart, toldTo } from '../../language/publisher-words.ts';
import type { Found, Place } from './place.ts';
import { behind, textOf } from './place.ts';

const toldBehind = behind(toldTo);
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
  // An agency retells what a newspaper was told.
  if (!agenciesOfNews.has(told.organisation.id) && agencySign.test(place.outline.sheet.source)) return null;
  return agenciesOfNews.has(told.organisation.id) && !place.outline.sheet.source.includes('©') ? null : told;
}

/** Their news stands in the newspapers of others, who say whose it is. */
const agenciesOfNews: ReadonlySet<string> = new Set(['ntb', 'npk']);
