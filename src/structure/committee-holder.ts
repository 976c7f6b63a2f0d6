import type { OrganisationMention } from '../language/find-organisations.ts';
import { committeeItself, proposalOf } from '../language/proposal-words.ts';
import { jointly } from './jointly.ts';
import type { Passage } from './passage.ts';
import type { Sheet } from './sheet.ts';

/** `Komiteens medlemmer fra Høyre fremmer følgende forslag:`, `Forslag fra Høyre:`: whose list it is. */
export function committeeHolder(passage: Passage, sheet: Sheet): OrganisationMention | null {
  const isProposal = proposalOf.test(passage.text);
  if (!isProposal && !committeeItself.test(passage.text)) return null;
  const first = sheet
    .mentionsIn(passage.start, passage.end)
    .find(({ end, organisation }) => end <= passage.end && organisation.classification === 'party');
  if (!first) return null;
  return isProposal ? { ...first, organisation: jointly(first, sheet) } : first;
}
