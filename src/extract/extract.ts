import type { AttributedBlock } from '../language/attributes.ts';
import type { Organisation } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { applyAttributes } from './attributed.ts';
import { isLocalBranch } from './branch.ts';
import type { Fact, Speaker } from './fact.ts';
import { extractListed } from './listed.ts';
import { normalise, tieToParents } from './parents.ts';
import type { Passed } from './prose.ts';
import { extractProse } from './prose.ts';

/** What the extractors found, in reading order, and what they passed over with the reason. */
export interface Extraction {
  readonly facts: readonly Fact[];
  readonly passed: readonly Passed[];
}

/** Runs the extractors over an outline: lists first, then running text, then ties each fact to its parent. */
export function extract(outline: Outline, speaker: Speaker, given: readonly AttributedBlock[] = []): Extraction {
  const listed = extractListed(outline, speaker);
  const used = new Set<Unit>(listed.facts.map((fact) => fact.unit));
  const prose = extractProse(outline, speaker, used);
  const found = withoutRepeats([...listed.facts, ...prose.facts].sort((a, b) => a.passage.start - b.passage.start));
  for (const fact of found) if (fact.holder && !mayHold(fact.holder, speaker.publisher)) fact.holder = null;
  const { facts, tieNamed } = applyAttributes(found, outline, given);
  tieToParents(facts, outline);
  tieNamed();
  const passed = [...listed.passed, ...prose.passed].sort((a, b) => a.passage.start - b.passage.start);
  return { facts, passed };
}

/** Whether a position can be another's: not a medium's, and not that of the publisher under the name of the whole. */
const mayHold = (holder: Organisation, publisher: Organisation | null): boolean =>
  holder.classification !== 'media' &&
  !(publisher && (isLocalBranch(publisher, holder) || isLocalBranch(holder, publisher)));

/** A sentence of running text that stands in the document twice, as accordions do, is one statement. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = normalise(fact.passage.text);
    if (fact.origin === 'prose' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
