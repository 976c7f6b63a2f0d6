import { newStemmer } from 'snowball-stemmers';
import type { Vocabulary } from '../topics/types.ts';
import { splitCompound } from './compound.ts';
import {
  buildConcepts,
  type ConceptEntry,
  type ConceptMap,
  vocabularyFamilies,
  withVocabulary,
} from './concept-map.ts';
import { CONCEPTS } from './lexicon/concepts.ts';
import { FIELDS } from './lexicon/fields.ts';
import { PHRASES } from './lexicon/phrases.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { buildLexicon, FAMILY_DATA, kinIn } from './lexicon.ts';
import { phraseMatcher } from './phrase-matcher.ts';
import { spellingIndex } from './spelling.ts';
import { hyphenParts, type Token, tokenise } from './tokenise.ts';
import type { Analyser, Term } from './types.ts';
import { writtenAlike } from './written-form.ts';

/** What an analyser is made with. */
export interface AnalyserOptions {
  /** Concepts of the user's own, beside those that ship. */
  readonly vocabulary?: Vocabulary;
}

/** How far apart, in tokens, the families of a concept may stand. */
const WINDOW = 6;
/** An unknown word may be a subject or a turn of phrase: half weight, less where it is short. */
const UNKNOWN_WEIGHT = 0.5;
const UNKNOWN_SHORT_WEIGHT = 0.3;
const NUMBER_WEIGHT = 0.25;

interface Meaning {
  readonly families: readonly string[];
  /** Stem of what the lexicon does not know, else null. */
  readonly unknown: string | null;
}

/** Makes the analyser that ships: lexicon, phrases, compounds, spelling variants, Snowball for the rest, concepts. */
export function createAnalyser(options: AnalyserOptions = {}): Analyser {
  const shippedWords = buildLexicon(FAMILY_DATA);
  const ownWords = vocabularyFamilies(options.vocabulary, shippedWords.forms);
  const lexicon = ownWords === '' ? shippedWords : buildLexicon([...FAMILY_DATA, ownWords]);
  const spelling = spellingIndex(lexicon.bases);
  const phrases = phraseMatcher(PHRASES);
  const stemmer = newStemmer('norwegian');
  const known = new Map<string, Meaning>();

  const stemOf = (word: string): string => writtenAlike(stemmer.stem(word));

  function meaningOf(word: string): Meaning {
    let meaning = known.get(word);
    if (meaning === undefined) {
      meaning = look(word);
      known.set(word, meaning);
    }
    return meaning;
  }

  function look(word: string): Meaning {
    const form = word.endsWith('-') ? word.slice(0, -1) : word;
    const whole = lexicon.forms.get(form) ?? (word.endsWith('-') ? lexicon.beginnings.get(form) : undefined);
    if (whole !== undefined) return { families: whole, unknown: null };
    if (STOP_WORDS.has(form) || form.length < 3) return { families: [], unknown: null };
    const hyphened = hyphenParts(form);
    if (hyphened.length > 1) return together(hyphened.map(meaningOf));
    const parts = splitCompound(form, lexicon);
    if (parts?.every((part) => part.families.length > 0))
      return together(parts.map((part) => ({ families: part.families, unknown: null })));
    const variant = spelling(form);
    if (variant !== null) return { families: lexicon.forms.get(variant) ?? [], unknown: null };
    if (parts !== null)
      return together(
        parts.map((part) => ({
          families: part.families,
          unknown: part.families.length > 0 ? null : stemOf(part.text),
        })),
      );
    return { families: [], unknown: stemOf(form) };
  }

  const kinOf = kinIn(lexicon);
  const shipped = buildConcepts(CONCEPTS, kinOf);
  const familiesOf = (label: string) =>
    tokenise(label).flatMap((token) =>
      meaningOf(token.word).families.filter((id) => (lexicon.families.get(id)?.weight ?? 0) > 0),
    );
  const map = options.vocabulary === undefined ? shipped : withVocabulary(shipped, options.vocabulary, familiesOf);
  const aspects = familiesOnlyOf([...map.concepts.values()], ({ aspect }) => aspect);
  const settings = familiesOnlyOf([...map.concepts.values()], ({ setting }) => setting);
  const meanings = conceptsByTerm(map);
  const fields = new Map<string, string[]>();
  for (const [field, families] of Object.entries(FIELDS))
    for (const id of families.flatMap(kinOf)) fields.set(id, [...(fields.get(id) ?? []), field]);

  function analyse(text: string): readonly Term[] {
    const tokens = tokenise(text);
    const terms: Term[] = [];
    const at: Map<string, { token: number; from: Token; to: Token }[]> = new Map();
    const note = (family: string, token: number, from: Token, to: Token) =>
      at.set(family, [...(at.get(family) ?? []), { token, from, to }]);
    const spoken = new Set<number>();
    for (const hit of phrases(tokens)) {
      if (hit.alone) for (let index = hit.first; index <= hit.last; index++) spoken.add(index);
      const [from, to] = [tokens[hit.first], tokens[hit.last]];
      if (from !== undefined && to !== undefined) note(hit.family, hit.first, from, to);
    }
    for (const [index, token] of tokens.entries()) {
      if (spoken.has(index)) continue;
      if (/^\d/u.test(token.word)) {
        terms.push(term(`#${token.word}`, 'number', token.written, text, token, token, NUMBER_WEIGHT));
        continue;
      }
      const meaning = meaningOf(token.word);
      for (const family of meaning.families) note(family, index, token, token);
      if (meaning.unknown !== null) {
        const weight = meaning.unknown.length >= 5 ? UNKNOWN_WEIGHT : UNKNOWN_SHORT_WEIGHT;
        terms.push(term(`~${meaning.unknown}`, 'word', meaning.unknown, text, token, token, weight));
      }
    }
    for (const [id, places] of at) {
      const family = lexicon.families.get(id);
      for (const { from, to } of places)
        terms.push({
          ...term(id, 'family', family?.label ?? id, text, from, to, family?.weight ?? 1, aspects.has(id)),
          setting: settings.has(id),
        });
    }
    const candidates = new Set([...at.keys()].flatMap((family) => map.signalledBy.get(family) ?? []));
    for (const concept of candidates) {
      const place = signalled(concept, at);
      if (place !== null)
        terms.push({
          ...term(concept.id, 'concept', concept.label, text, place.from, place.to, concept.weight, concept.aspect),
          setting: concept.setting,
        });
    }
    return terms.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  return {
    id: 'norwegian-policy-1',
    analyse,
    concepts: (id) => meanings.get(id) ?? NO_CONCEPTS,
    fields: (id) => fields.get(id) ?? [],
    label: (id) => map.concepts.get(id)?.label ?? lexicon.families.get(id)?.label ?? id.replace(/^[~#]/u, ''),
  };
}

function together(meanings: readonly Meaning[]): Meaning {
  const unknown = meanings.map((meaning) => meaning.unknown).filter((stem) => stem !== null);
  return {
    families: [...new Set(meanings.flatMap((meaning) => meaning.families))],
    unknown: unknown.sort((a, b) => b.length - a.length)[0] ?? null,
  };
}

function term(
  id: string,
  kind: Term['kind'],
  lemma: string,
  text: string,
  from: Token,
  to: Token,
  weight: number,
  aspect = false,
): Term {
  const written = text.slice(from.start, to.end);
  return { id, kind, lemma, written, start: from.start, end: to.end, weight, aspect, setting: false };
}

/** Families that only concepts of one kind are made of: `kapasitet` and `kvalitet` of aspects, `barnehage` of settings. */
function familiesOnlyOf(
  concepts: readonly ConceptEntry[],
  isOfKind: (concept: ConceptEntry) => boolean,
): ReadonlySet<string> {
  const alone = (concept: ConceptEntry) =>
    concept.members.filter((member) => member.length === 1).flatMap((member) => member[0] ?? []);
  const others = new Set(concepts.filter((concept) => !isOfKind(concept)).flatMap(alone));
  return new Set(
    concepts
      .filter(isOfKind)
      .flatMap(alone)
      .filter((family) => !others.has(family)),
  );
}

type Places = ReadonlyMap<string, readonly { readonly token: number; readonly from: Token; readonly to: Token }[]>;

/** Where a concept shows that no single family stands for: families within `WINDOW` tokens of one another. */
function signalled(concept: ConceptEntry, at: Places): { from: Token; to: Token } | null {
  for (const [first = [], ...others] of concept.members) {
    if (others.length === 0) continue;
    for (const family of first) {
      for (const place of at.get(family) ?? []) {
        const near = others.map((options) =>
          options
            .flatMap((option) => at.get(option) ?? [])
            .find((other) => other.from !== place.from && Math.abs(other.token - place.token) <= WINDOW),
        );
        if (near.some((other) => other === undefined)) continue;
        const all = [place, ...near.filter((other) => other !== undefined)];
        const from = all.reduce((a, b) => (b.from.start < a.from.start ? b : a)).from;
        const to = all.reduce((a, b) => (b.to.end > a.to.end ? b : a)).to;
        return { from, to };
      }
    }
  }
  return null;
}

const NO_CONCEPTS = { own: [], related: [] } as const;

/** The concepts of each family that alone stands for one, and of each concept itself. */
function conceptsByTerm(map: ConceptMap): ReadonlyMap<string, { own: readonly string[]; related: readonly string[] }> {
  const own = new Map<string, Set<string>>();
  for (const concept of map.concepts.values()) {
    own.set(concept.id, new Set([concept.id]));
    for (const family of concept.members.filter((member) => member.length === 1).flatMap((member) => member[0] ?? [])) {
      own.set(family, (own.get(family) ?? new Set()).add(concept.id));
    }
  }
  const near = (ids: ReadonlySet<string>) =>
    [...new Set([...ids].flatMap((id) => map.concepts.get(id)?.related ?? []))].filter((id) => !ids.has(id)).sort();
  return new Map([...own].map(([id, ids]) => [id, { own: [...ids].sort(), related: near(ids) }]));
}
