import type { OrganisationMention } from '../language/find-organisations.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

/** `(SV)`, or a mark, behind a name. */
const shortForm = /^(?:\s\([^()]{1,6}\))?.?$/;

/** The party that a line names and no more, but perhaps its short form: `Høyre (H)`. */
export function nameOnly(unit: Unit, sheet: Sheet): OrganisationMention | null {
  const mention = sheet.mentionAt(unit.passage.start);
  const rest = mention ? unit.passage.text.slice(mention.end - unit.passage.start) : '';
  if (!mention || !shortForm.test(rest)) return null;
  return mention.organisation.classification === 'party' ? mention : null;
}
