import type { Analyser } from '../similarity/index.ts';
import type { Concept, Vocabulary } from '../topics/types.ts';
import { type Entry, roleOf } from './entries.ts';
import { directionsOfEntry, stanceOfEntry } from './opposition.ts';
import type { Stance, StancePosition } from './xref-types.ts';

/**
 * Takes all statements; returns what each organisation says of each topic that any of them names.
 *
 * An organisation is examined on a topic where it has statements in a language that the topic has labels in; it is
 * `silent` where none of them has the topic. Without a vocabulary every language counts as examined.
 */
export function positionsOf(
  analyser: Analyser,
  entries: readonly Entry[],
  vocabulary?: Vocabulary,
): readonly StancePosition[] {
  const holders = new Map<string, Entry[]>();
  for (const entry of entries) holders.set(entry.holder.key, [...(holders.get(entry.holder.key) ?? []), entry]);
  const concepts = new Map((vocabulary?.concepts ?? []).map((concept) => [concept.id, concept]));
  const topics = [...new Set(entries.flatMap(({ statement }) => statement.topics))].sort();
  const positions: StancePosition[] = [];
  for (const topic of topics) {
    const objects = objectsOf(analyser, topic, concepts.get(topic));
    for (const [key, own] of [...holders].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const examined = own.filter(({ document }) => covers(concepts.get(topic), document.language));
      if (examined.length === 0) continue;
      const said = examined.filter(({ statement }) => statement.topics.includes(topic));
      const organisation = own[0]?.holder.name ?? key.replace(/^document:/u, '');
      positions.push({ topic, organisation, ...stanceOf(said, objects, examined.length) });
    }
  }
  return positions;
}

function covers(concept: Concept | undefined, language: string | null): boolean {
  if (concept === undefined || language === null) return true;
  const primary = language.split('-')[0] ?? language;
  return primary in concept.prefLabel || primary in (concept.altLabel ?? {}) || primary in (concept.hiddenLabel ?? {});
}

/** Terms and concepts by which a text names the topic itself as the object of a verb: those of its labels. */
function objectsOf(analyser: Analyser, topic: string, concept: Concept | undefined): Objects {
  const labels = concept === undefined ? [topic.replaceAll('-', ' ')] : labelsOf(concept);
  const terms = labels.flatMap((label) => analyser.analyse(label));
  const from = (least: number) => new Set(terms.filter(({ weight }) => weight >= least).map(({ id }) => id));
  return { whole: from(OBJECT_WEIGHT), part: from(PART_WEIGHT) };
}

interface Objects {
  /** What is the topic itself. */
  readonly whole: ReadonlySet<string>;
  /** And what is too everyday to be it, but a part of it: a grant, of the topic of funding. */
  readonly part: ReadonlySet<string>;
}

/** Families lighter than this are no object of a stance. */
const OBJECT_WEIGHT = 1;
const PART_WEIGHT = 0.5;

/** All labels in all languages; the stars of hidden ones fall away. */
function labelsOf({ prefLabel, altLabel = {}, hiddenLabel = {} }: Concept): readonly string[] {
  const all = [prefLabel, altLabel, hiddenLabel].flatMap((byLanguage) => Object.values(byLanguage).flat());
  return all.map((label) => label.replaceAll('*', ''));
}

function stanceOf(
  said: readonly Entry[],
  objects: Objects,
  examined: number,
): Pick<StancePosition, 'stance' | 'statements' | 'counts'> {
  const asks = said.filter(({ statement }) => roleOf(statement) !== 'finding');
  const sides = asks.map((entry) => sideOf(entry, objects));
  const against = sides.filter((side) => side !== 'for').length;
  const counts = { for: asks.length - against, against, findings: said.length - asks.length, examined };
  const stance: Stance =
    said.length === 0
      ? 'silent'
      : counts.for > 0 && against === 0
        ? 'for'
        : sides.includes('against') && counts.for === 0
          ? 'against'
          : 'partly';
  return { stance, statements: said.map(({ statement }) => statement.id), counts };
}

/** Who would close the commercial institutions alone, or cut a grant, is against a part of institutions, or of funding. */
function sideOf(entry: Entry, { whole, part }: Objects): 'for' | 'against' | 'against a part' {
  const taken = directionsOfEntry(entry).filter(({ sign }) => sign === -1);
  if (taken.some(({ object }) => whole.has(object))) return 'against';
  const cut = stanceOfEntry(entry).acts.filter(({ sign }) => sign === -1);
  const inPart =
    taken.some(({ partOf }) => partOf.some((thing) => whole.has(thing))) ||
    cut.some(({ phrases }) =>
      phrases.some(({ head, through }) => [...head.families, ...through].some((thing) => part.has(thing))),
    );
  return inPart ? 'against a part' : 'for';
}
