import type { PolicyDocument } from '../../src/model/model-types.ts';

/**
 * What of a model must be there again after it was written as Markdown and parsed: everything but places in the source,
 * how a fact was found, and what Markdown leaves out (furniture, and what running text alone refers to).
 */
export function surviving(document: PolicyDocument) {
  const { id, title, type, language, organisation, period, published } = document;
  const nameOf = new Map(document.references.map((reference) => [reference.id, `${reference.kind} ${reference.name}`]));
  return {
    ...{ id, title, type, language, organisation, period, published, url: document.source.url },
    sections: document.sections.map(({ position: _, ...section }) => section),
    statements: document.statements.map(({ position: _, rule: _rule, cue: _cue, references, ...statement }) => ({
      ...statement,
      references: references.map((reference) => nameOf.get(reference)),
    })),
  };
}
