import { addresseeVerbs, dutyBearers, partnerWords } from '../language/actors.ts';
import { dutyModals } from '../language/grammar.ts';
import type { Actor } from '../model/model-types.ts';
import type { Passage } from '../structure/passage.ts';
import { offsetAt } from '../structure/passage.ts';
import type { Sheet } from '../structure/sheet.ts';

/**
 * Who is named in a statement and as what: responsible as the subject of a demand, addressee behind a verb of asking,
 * partner behind `i samarbeid med`. The holder itself is no actor.
 */
export function findActors(passage: Passage, sheet: Sheet, isSelf: (id: string) => boolean): Actor[] {
  const tokens = sheet.tokens(passage);
  const { words } = tokens;
  const found: Actor[] = [];
  const add = (name: string, role: Actor['role']): void => {
    if (!found.some((actor) => actor.name === name)) found.push({ name, role });
  };
  const nameAt = (index: number): string | null => {
    const mention = sheet.mentionAt(offsetAt(passage, tokens.starts[index] ?? 0));
    if (mention) return isSelf(mention.organisation.id) ? null : mention.organisation.name;
    return dutyBearers.get(words[index] ?? '') ?? null;
  };
  const demand = sheet.mainVerbs(passage).find((verb) => dutyModals.has(words[verb] ?? ''));
  for (let index = 0; index < words.length; index += 1) {
    const name = nameAt(index);
    if (name === null) continue;
    const isSubject =
      demand !== undefined && (index === demand + 1 || (index < demand && demand - index <= 4 && index <= 3));
    if (isSubject) add(name, 'responsible');
    else if (addresseeVerbs.has(words[index - 1] ?? '')) add(name, 'addressee');
    else if (words[index - 1] === 'med' && partnerWords.has(words[index - 2] ?? '')) add(name, 'partner');
  }
  return found;
}
