import { modalStrength } from '../language/verbs.ts';
import type { Strength } from '../model/model-types.ts';
import type { Passage } from '../structure/passage.ts';
import type { Sheet } from '../structure/sheet.ts';
import type { Fact } from './fact.ts';

/** How strongly a statement commits: by the modal of its main clause, else by that of its lead; null for facts. */
export function strengthOf(fact: Fact, sheet: Sheet): Strength | null {
  if (fact.kind === 'finding' || fact.kind === 'achievement') return null;
  return modalIn(fact.passage, sheet) ?? (fact.lead ? modalIn(fact.lead, sheet) : null);
}

function modalIn(passage: Passage, sheet: Sheet): Strength | null {
  const tokens = sheet.tokens(passage);
  for (const verb of sheet.mainVerbs(passage)) {
    const strength = modalStrength.get(tokens.words[verb] ?? '');
    if (strength) return strength;
  }
  return null;
}
