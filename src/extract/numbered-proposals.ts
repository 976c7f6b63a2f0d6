import { proposalNumber, proposalsFrom } from '../language/proposal-words.ts';
import type { Organisation } from '../model/model-types.ts';
import { jointly } from '../structure/jointly.ts';
import type { Passage } from '../structure/passage.ts';
import { oncePerOutline } from './once.ts';

/** The number of the proposal that a line announces: `Forslag nr. 4 lyder:`. */
export const numberOfProposal = (lead: Passage): string | null => proposalNumber.exec(lead.text)?.[1] ?? null;

/** Who brings forward each numbered proposal, where the minutes list them: `forslagene nr. 1–9, fra A på vegne av B`. */
export const proposersByNumber = oncePerOutline(({ sheet, units }): ReadonlyMap<number, Organisation> => {
  const proposers = new Map<number, Organisation>();
  for (const { passage } of units)
    for (const match of passage.text.matchAll(proposalsFrom)) {
      const from = passage.start + match.index;
      const first = sheet
        .mentionsIn(from, passage.end)
        .find(({ organisation }) => organisation.classification === 'party');
      if (!first) continue;
      const organisation = jointly(first, sheet);
      const last = Number(match[2] ?? match[1]);
      for (let number = Number(match[1]); number <= last; number += 1) proposers.set(number, organisation);
    }
  return proposers;
});
