import type { PolicyDocument } from '../model/model-types.ts';
import type { LinkType, Xref, XrefSelection } from '../xref/index.ts';
import { UsageError } from './errors.ts';
import type { SelectionOptions } from './selection-options.ts';
import type { Session } from './session.ts';
import { ownVocabulary } from './vocabulary.ts';

/** What is asked for: `type` names types of links. */
export type LinkChoice = SelectionOptions & { readonly type?: LinkType[]; readonly topics?: string };

/**
 * Cross-references documents and keeps what is asked for.
 * @throws UsageError where `--between` names an organisation that no document is of.
 */
export async function crossReferenceFor(
  documents: readonly PolicyDocument[],
  choice: LinkChoice,
  session: Session,
  cwd: string,
): Promise<Xref> {
  const { createAnalyser } = await import('../similarity/index.ts');
  const { canonicalParties, crossReference, selectXref, unknownParties } = await import('../xref/index.ts');
  const own = await ownVocabulary(choice, session, cwd);
  const vocabulary = own ?? (await import('../topics/default-vocabulary.ts')).defaultVocabulary;
  const { minScore, query, between } = choice;
  const xref = crossReference(documents, {
    analyser: createAnalyser(own === undefined ? {} : { vocabulary: own }),
    vocabulary,
    settings: { ...session.config.value.xref, ...(minScore === undefined || query !== undefined ? {} : { minScore }) },
    ...(query === undefined ? {} : { query }),
  });
  const parties = between === undefined ? undefined : canonicalParties(xref, between);
  const strangers = parties === undefined ? [] : unknownParties(xref, parties);
  if (strangers.length > 0)
    throw new UsageError(`no document is of ${quoted(strangers)}; there is ${quoted(partiesOf(xref))}`);
  return selectXref(xref, selectionOf(choice, parties));
}

function selectionOf(
  { topic, type, kind, top, minScore }: LinkChoice,
  between: readonly string[] | undefined,
): XrefSelection {
  return {
    ...(between === undefined ? {} : { between }),
    ...(topic === undefined ? {} : { topics: topic }),
    ...(type === undefined ? {} : { types: type }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(top === undefined ? {} : { top }),
  };
}

function partiesOf({ documents }: Xref): readonly string[] {
  return [...new Set(documents.map(({ organisation, id }) => organisation?.name ?? id))];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
