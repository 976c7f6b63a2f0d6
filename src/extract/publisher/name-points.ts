import type { OrganisationMention } from '../../language/find-organisations.ts';
import { find } from '../../language/find-pattern.ts';
import { jointWords } from '../../language/grammar.ts';
import { objectFillers, objectPrepositions, speakingSigns } from '../../language/organisation-signs.ts';
import { pattern } from '../../language/pattern.ts';
import { isAskedAt, manyBodies, ownWork, programmeEntry } from '../../language/publisher-words.ts';
import type { Organisation } from '../../model/model-types.ts';
import { findLead } from '../../structure/lead.ts';
import type { Outline } from '../../structure/outline.ts';
import { offsetAt } from '../../structure/passage.ts';
import type { Unit } from '../../structure/unit.ts';
import { saysWe } from './voice.ts';

/** Letters of the longest plural of a body, and two more. */
const longestPlural = 26;

type Add = (organisation: Organisation, points: number, from: number, to: number) => void;

/** Points for the names in one unit. */
export function scoreUnit(unit: Unit, outline: Outline, add: Add): void {
  const { sheet } = outline;
  if (programmeEntry.test(unit.passage.text)) return;
  const isTitle = unit === outline.title;
  if (unit.shape === 'table-cell' || unit.shape === 'column-head') return;
  const weight =
    unit.type === 'furniture' ? (widgetWeights[unit.reason ?? ''] ?? 0) : unit.type === 'heading' ? 2 : 0.5;
  if (weight === 0) return;
  const passages = unit.type === 'text' ? sheet.sentences(unit.passage) : [unit.passage];
  for (const passage of passages) {
    const mentions = sheet
      .mentionsIn(passage.start, passage.end)
      .filter(
        ({ start }) =>
          !isAskedAt(sheet.source, start) && !manyBodies.test(sheet.source.slice(start, start + longestPlural)),
      );
    if (mentions.length === 0) continue;
    const inRow = partiesInRow(mentions, sheet.source);
    for (const mention of mentions)
      add(
        mention.organisation,
        unit.type === 'furniture' ? weight : weightOf(mention, outline, inRow.has(mention) ? 0.5 : weight),
        mention.start,
        mention.end,
      );
    if (unit.type === 'furniture') continue;
    const tokens = sheet.tokens(passage);
    const classes = sheet.classes(passage);
    for (const sign of speakingSigns) {
      for (const source of sign.patterns) {
        const match = find(pattern(source), tokens, classes);
        if (!match) continue;
        const from = offsetAt(passage, tokens.starts[match.from] ?? 0);
        const to = offsetAt(passage, (tokens.ends[match.to - 1] ?? 1) - 1) + 1;
        const mention = mentions.find(({ start, end }) => start >= from && end <= to);
        if (mention && !inRow.has(mention) && !sign.notOf?.includes(mention.organisation.classification))
          add(mention.organisation, sign.weight, mention.start, mention.end);
        break;
      }
    }
    const first = mentions[0];
    if (
      unit.type === 'heading' &&
      first &&
      !inRow.has(first) &&
      weightOf(first, outline, 2) >= 1 &&
      findLead(passage, sheet)
    ) {
      add(first.organisation, 2, first.start, first.end);
    }
  }
  if (isTitle) titleEnds(unit, outline, add);
}

/** `Ap, SV og Sp er enige`: what several parties say together makes the page nobody’s of them. */
function partiesInRow(mentions: readonly OrganisationMention[], source: string): ReadonlySet<OrganisationMention> {
  const parties = mentions.filter(({ organisation }) => organisation.classification === 'party');
  const isJoined = (a: OrganisationMention | undefined, b: OrganisationMention | undefined): boolean =>
    a !== undefined && b !== undefined && jointWords.test(source.slice(a.end, b.start));
  if (parties.length < 2) return new Set();
  return new Set(
    parties.filter((party, index) => isJoined(parties[index - 1], party) || isJoined(party, parties[index + 1])),
  );
}

/** Whether words end in a preposition, perhaps with an article or two behind it: `sammen med den norske`. */
function isSpokenOf(before: string): boolean {
  const words = before.split(/\s/);
  if (words.pop() !== '') return false;
  for (let fillers = 0; fillers < 2 && objectFillers.has(words.at(-1) ?? ''); fillers += 1) words.pop();
  return objectPrepositions.has(words.at(-1) ?? '');
}

/** A name in the genitive or as subject counts in full and more; as the object of a preposition it is only spoken of. */
function weightOf(mention: OrganisationMention, outline: Outline, weight: number): number {
  const { source } = outline.sheet;
  const isObject = isSpokenOf(source.slice(Math.max(0, mention.start - 18), mention.start));
  const isGenitive = /^(?:s|')\s/u.test(source.slice(mention.end, mention.end + 2));
  return (
    (isObject ? Math.min(weight, 0.5) : weight) * (mention.known ? 1 : 0.5) +
    (isGenitive ? (weight >= 2 ? 1.5 : 0.5) : 0)
  );
}

/**
 * `Plan mot mobbing - Goa skole`: a title that ends with a name after a dash names the publisher; so does one that
 * begins with a name, where the text says «vi», or where its plan or report follows.
 */
function titleEnds(unit: Unit, outline: Outline, add: Add): void {
  const { passage } = unit;
  for (const mention of outline.sheet.mentionsIn(passage.start, passage.end)) {
    const before = outline.sheet.source.slice(Math.max(passage.start, mention.start - 3), mention.start);
    const whole = mention.start === passage.start && mention.end >= passage.end;
    const isEnding = mention.end >= passage.end && /[-–—|]\s*$/u.test(before);
    const isOwn = mention.start === passage.start && ownWork.test(outline.sheet.source.slice(mention.end, passage.end));
    if (whole || isEnding || isOwn) add(mention.organisation, 4, mention.start, mention.end);
    else if (mention.start === passage.start && saysWe(outline))
      add(mention.organisation, 2, mention.start, mention.end);
  }
}

/** What a page's own furniture says of whose page it is. */
const widgetWeights: Readonly<Record<string, number>> = {
  'feedback-widget': 4,
  caption: 0.5,
  newsletter: 3,
  menu: 2,
  breadcrumb: 2,
  'running-head': 1.5,
  'share-buttons': 1,
  contact: 2,
  'call-to-action': 3,
};
