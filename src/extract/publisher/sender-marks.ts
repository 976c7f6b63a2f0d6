import type { OrganisationMention } from '../../language/find-organisations.ts';
import { organisationNamed } from '../../language/find-organisations.ts';
import {
  addressLine,
  cabinetHead,
  officerLine,
  offices,
  ownAnswer,
  ownWork,
  readAlso,
  senderLine,
  weIn,
} from '../../language/publisher-words.ts';
import { newsHead } from '../../language/titles.ts';
import { offsetAt } from '../../structure/passage.ts';
import type { Found, Place } from './place.ts';
import { behind, textOf } from './place.ts';
import { isQuotedAt, writesOrNames } from './voice.ts';

/** How many units from the top may name who audits. */
const auditUnits = 10;

const readBehind = behind(readAlso);
const writerBehind = behind(weIn);

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

/** `Det forventer vi i {name}`, where nobody is quoted. */
export function writerWhoNamesItself(place: Place): Found {
  const found = writerBehind(place);
  return found && !isQuotedAt(place.unit, place.outline.sheet.source, found.start) ? found : null;
}

/** `{name}s strategi for skolemat`, alone on a line at the head: what a document is, under its title. */
export function ownerUnderTitle({ unit, first, isHead, outline: { title, sheet } }: Place): Found {
  if (!isHead || !first || unit === title || unit.type === 'item') return null;
  const [line = ''] = sheet.source.slice(first.end, unit.passage.end).split('\n', 1);
  return !/[.!?:]\s*$/.test(line) && line.split(' ').length <= longestSubtitle && ownWork.test(line) ? first : null;
}
const longestSubtitle = 16;

/** `Artikkel | Sist oppdatert: …`, and under it what the cabinet does: its site, where no ministry stands in the line. */
export function cabinetAtHead({ unit, index, isHead, isNaming, outline: { units, sheet } }: Place): Found {
  if (!isHead || isNaming || !unit.passage.text.includes('|') || !cabinetHead.test(unit.passage.text)) return null;
  const under = units[index + 1]?.passage;
  const named =
    under && sheet.mentionsIn(under.start, under.end).find(({ organisation: { id } }) => id === 'regjeringen');
  return named ?? null;
}
