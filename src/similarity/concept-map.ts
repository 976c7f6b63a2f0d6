import type { Concept, Vocabulary } from '../topics/types.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { tokenise } from './tokenise.ts';

/** A concept: what families and pairs of families stand for. */
export interface ConceptEntry {
  /** `c:` and the id. */
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly aspect: boolean;
  readonly setting: boolean;
  readonly members: readonly (readonly (readonly string[])[])[];
  readonly related: readonly string[];
}

/** Concepts by id, and those that several families signal together, by the first of them. */
export interface ConceptMap {
  readonly concepts: ReadonlyMap<string, ConceptEntry>;
  readonly signalledBy: ReadonlyMap<string, readonly ConceptEntry[]>;
}

/** Subjects link by themselves; an aspect says less. */
const SUBJECT_WEIGHT = 1;
const ASPECT_WEIGHT = 0.75;

/** Takes concept lines (see `lexicon/concepts.ts`) and the families that a family line tells. Throws where a line is not of that form. */
export function buildConcepts(
  data: string,
  kinOf: (family: string) => readonly string[] = (family) => [family],
): ConceptMap {
  const entries = data
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): ConceptEntry => {
      const groups =
        /^(?<id>[\p{L}\d-]+) (?<kind>[asp]) : (?<label>[^:]+) : (?<members>[^~]+?)(?: ~ (?<related>.+))?$/u.exec(
          line,
        )?.groups;
      if (groups?.id === undefined || groups.members === undefined) throw new Error(`no concept line: "${line}"`);
      const aspect = groups.kind === 'a';
      return {
        id: `c:${groups.id}`,
        label: (groups.label ?? '').trim(),
        weight: aspect ? ASPECT_WEIGHT : SUBJECT_WEIGHT,
        aspect,
        setting: groups.kind === 'p',
        members: groups.members.split(' ; ').map((member) =>
          member
            .trim()
            .split('+')
            .map((part) => part.split('|').flatMap(kinOf)),
        ),
        related: (groups.related ?? '')
          .split(/\s+/u)
          .filter(Boolean)
          .map((id) => `c:${id}`),
      };
    });
  return mapOf(entries);
}

/** Adds the concepts of a vocabulary by their labels: each label is a family set that `familiesOf` finds in it. */
export function withVocabulary(
  map: ConceptMap,
  vocabulary: Vocabulary,
  familiesOf: (label: string) => readonly string[],
): ConceptMap {
  const added = vocabulary.concepts.map((concept): ConceptEntry => {
    const members = labelsOf(concept).map((label) => familiesOf(label).map((family) => [family]));
    const label = concept.prefLabel.nb ?? Object.values(concept.prefLabel)[0] ?? concept.id;
    const related = [...concept.broader, ...(concept.related ?? [])].map((id) => `c:v:${id}`);
    return {
      id: `c:v:${concept.id}`,
      label,
      weight: SUBJECT_WEIGHT,
      aspect: false,
      setting: false,
      members: members.filter((parts) => parts.length > 0),
      related,
    };
  });
  return mapOf([...map.concepts.values(), ...added]);
}

/** Takes a vocabulary; returns family lines for the words of its labels that `known` does not hold. */
export function vocabularyFamilies(vocabulary: Vocabulary | undefined, known: ReadonlyMap<string, unknown>): string {
  const words = (vocabulary?.concepts ?? [])
    .flatMap(labelsOf)
    .flatMap((label) => tokenise(label).map((token) => token.word));
  const missing = [...new Set(words)].filter(
    (word) => /^\p{L}{3,}$/u.test(word) && !known.has(word) && !STOP_WORDS.has(word),
  );
  return missing.map((word) => `v-${word} : ${word}.n`).join('\n');
}

/** All labels of a concept; the stars of hidden ones fall away. */
function labelsOf(concept: Concept): readonly string[] {
  const all = [concept.prefLabel, concept.altLabel ?? {}, concept.hiddenLabel ?? {}];
  return all.flatMap((byLanguage) => Object.values(byLanguage).flat()).map((label) => label.replaceAll('*', ''));
}

function mapOf(entries: readonly ConceptEntry[]): ConceptMap {
  const concepts = new Map(entries.map((entry) => [entry.id, entry]));
  const related = new Map(entries.map((entry) => [entry.id, new Set(entry.related.filter((id) => concepts.has(id)))]));
  for (const entry of entries) for (const id of entry.related) related.get(id)?.add(entry.id);
  const signalledBy = new Map<string, ConceptEntry[]>();
  const whole = entries.map((entry) => ({ ...entry, related: [...(related.get(entry.id) ?? [])].sort() }));
  for (const entry of whole) {
    concepts.set(entry.id, entry);
    for (const family of new Set(
      entry.members.filter((member) => member.length > 1).flatMap((member) => member[0] ?? []),
    )) {
      signalledBy.set(family, [...(signalledBy.get(family) ?? []), entry]);
    }
  }
  return { concepts, signalledBy };
}
