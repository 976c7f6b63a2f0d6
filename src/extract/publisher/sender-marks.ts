import type { OrganisationMention } from '../../language/find-organisations.ts';
import { organisationNamed } from '../../language/find-organisations.ts';
import { addressLine, officerLine, offices, ownAnswer, readAlso, senderLine } from '../../language/publisher-words.ts';
import { newsHead } from '../../language/titles.ts';
import { offsetAt } from '../../structure/passage.ts';
import type { Found, Place } from './place.ts';
import { behind, textOf } from './place.ts';
import { writesOrNames } from './voice.ts';

/** How many units from the top may name who audits. */
const auditUnits = 10;

const readBehind = behind(readAlso);

/** `Nyhet | Dato …`, and under it the ministry alone. */
export function ministryUnderNewsHead(place: Place): Found {
  const { next, outline } = place;
  const mention = next && outline.sheet.mentionAt(next.passage.start);
  const isWhole = mention !== undefined && mention.end >= (next?.passage.end ?? 0) - 1;
  if (!isWhole || mention.organisation.classification !== 'government') return null;
  return newsHead.test(textOf(place)) ? mention : null;
}

/** Near the top of an audit stands who made it. */
export function auditor({ index, first }: Place): Found {
  const isAudit =
    index < auditUnits && first?.organisation.classification === 'agency' && /revisjon/i.test(first.organisation.name);
  return isAudit ? first : null;
}

/** `Av {name}`, `Leder, {name}`: who wrote or signs, where the name ends the line. */
export function sender({ unit, outline: { sheet } }: Place): OrganisationMention | undefined {
  const { start, end, text } = unit.passage;
  const last = sheet.mentionsIn(start, end).at(-1);
  if (!last || last.end < end - 1 || last.start === start) return undefined;
  const match = senderLine.exec(text) ?? officerLine.exec(text);
  return match && offsetAt(unit.passage, match[0].length) === last.start ? last : undefined;
}

/** `Kari Dal, LO`, in a list of names: who sits in a committee signs nothing. */
export const isMember = ({ unit, outline: { units } }: Place): boolean =>
  unit.item !== null && units.some((other) => other !== unit && other.item?.list === unit.item?.list);

/** An office that has one holder, who signs. */
export function officeHolder(place: Place): Found {
  const text = textOf(place);
  if (isAddressed(place)) return null;
  const held = offices.find(({ sign, line }) => text.includes(sign) && line.test(text));
  return held && organisationNamed(held.organisation);
}

/** Under `Til` or `Kopi:` stand those who are written to. */
const isAddressed = ({ unit, index, outline: { units } }: Place): boolean =>
  units
    .slice(Math.max(0, index - addressUnits), index)
    .some(({ block, passage: { text } }) => block === unit.block && addressLine.test(text));
const addressUnits = 6;

/** `Les også {name}s undersøkelse`. */
export function ownWorkToRead(place: Place): Found {
  const found = place.isNaming && readAlso.test(textOf(place)) ? readBehind(place) : undefined;
  return found && /^s\s/.test(place.outline.sheet.source.slice(found.end, found.end + 2)) ? found : null;
}

/** `Hovedpunkt i {name}s høringsuttalelse er at vi …`, `{name}s høringssvar om mat.` */
export function answererWhoWrites({ unit, outline: { sheet } }: Place): Found {
  const { start, end, text } = unit.passage;
  if (!text.includes('øring') && !text.includes('øyring')) return null;
  const own = sheet.mentionsIn(start, end).find((each) => ownAnswer.test(sheet.source.slice(each.end, end)));
  return own && writesOrNames(unit, sheet, own.start) ? own : null;
}
