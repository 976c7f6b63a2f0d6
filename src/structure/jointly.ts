import type { OrganisationMention } from '../language/find-organisations.ts';
import { jointBetween } from '../language/proposal-words.ts';
import { slugOf } from '../language/slug.ts';
import type { Organisation } from '../model/model-types.ts';
import type { Sheet } from './sheet.ts';

/**
 * The organisation of a mention, or those that are named with it as one: `SV, MDG og Rødt` hold together what they
 * propose together. Also gives them as the text has them.
 */
export function jointly(first: OrganisationMention, sheet: Sheet): Organisation {
  const together = [first];
  for (const next of sheet.mentionsIn(first.end, first.end + farthest)) {
    const last = together.at(-1) as OrganisationMention;
    if (!jointBetween.test(sheet.source.slice(last.end, next.start))) break;
    if (next.organisation.classification !== first.organisation.classification) break;
    together.push(next);
  }
  if (together.length === 1) return first.organisation;
  const written = sheet.source.slice(first.start, together.at(-1)?.end);
  const name = together.reduce(
    (text, { organisation, start }, index) =>
      index === 0
        ? organisation.name
        : `${text}${sheet.source.slice(together[index - 1]?.end, start)}${organisation.name}`,
    '',
  );
  return {
    id: slugOf(name),
    name,
    otherNames: written === name ? [] : [written],
    classification: first.organisation.classification,
  };
}

/** Letters in which those who are named together stand. */
const farthest = 200;
