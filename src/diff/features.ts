import type { PolicyDocument, Statement } from '../model/model-types.ts';
import type { Analyser, Term } from '../similarity/types.ts';
import type { Scope } from './facts/read-scope.ts';

/** Something that two statements can have in common: a word family, a phrase, an unknown word, a group of people. */
export interface Feature {
  readonly weight: number;
  /** Says something only where both statements are of one field: quality, staff, money. */
  readonly aspect: boolean;
  /** Ids of the concepts that it stands for. */
  readonly concepts: readonly string[];
  /** Ids of the concepts near to these. */
  readonly related: readonly string[];
}

/** What a text says, for comparison. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly features: ReadonlyMap<string, Feature>;
  /** Every concept that a feature stands for, with the weight of the heaviest. */
  readonly concepts: ReadonlyMap<string, Feature>;
  /** Fields of policy that its words belong to; empty where none tells. */
  readonly fields: ReadonlySet<string>;
}

/** Naming the same people, other than children and the young, weighs somewhat more than half a subject. */
const peopleWeight = 0.6;
const everywhere = new Set(['children', 'young']);

/** Reads the features of a text. Numbers are none: they are compared as facts, and a changed number is no other subject. */
export function readFeatures(
  analyser: Analyser,
  text: string,
  language: string | null,
  scopes: readonly Scope[],
): Reading {
  const terms = analyser.analyse(text, language).filter((term) => term.kind !== 'number' && term.weight > 0);
  const features = new Map<string, Feature>();
  const concepts = new Map<string, Feature>();
  const keep = (map: Map<string, Feature>, id: string, feature: Feature) => {
    if ((map.get(id)?.weight ?? 0) < feature.weight) map.set(id, feature);
  };
  for (const { id, weight, aspect } of terms) {
    const { own, related } = analyser.concepts(id);
    const feature = { weight, aspect, concepts: own, related };
    keep(features, id, feature);
    for (const concept of own) keep(concepts, concept, feature);
  }
  const [scope] = scopes;
  if (scope?.groups.some((group) => !everywhere.has(group))) {
    const people = [...new Set(scope.groups)].sort().join('+');
    features.set(`@${people}`, { weight: peopleWeight, aspect: false, concepts: [], related: [] });
  }
  return { terms, features, concepts, fields: new Set(terms.flatMap(({ id }) => analyser.fields(id))) };
}

/** Finds the fields of statements whose own words tell none: of their goal, their heading, the document's title. */
export function fieldsAround(
  analyser: Analyser,
  document: PolicyDocument,
): (parent: Statement | null, heading: string | null) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const fieldsOf = (text: string): ReadonlySet<string> => {
    const had = known.get(text);
    if (had) return had;
    const fields = readFeatures(analyser, text, document.language, []).fields;
    known.set(text, fields);
    return fields;
  };
  return (parent, heading) => {
    for (const text of [parent?.text, heading, document.title]) {
      const fields = text ? fieldsOf(text) : undefined;
      if (fields?.size) return fields;
    }
    return new Set();
  };
}
