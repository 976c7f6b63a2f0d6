import { wording } from '../similarity/wording.ts';
import type { Described } from './describe.ts';
import type { Feature } from './features.ts';
import { kindFactor } from './kind-factor.ts';
import type { Vector } from './vectors.ts';

/** How alike two statements are, and what that rests on. */
export interface Likeness {
  /** 0 to 1; 1 only for the same words. */
  readonly score: number;
  /** `score` with a little for the same surroundings: which of several partners is the better one. */
  readonly rank: number;
  /** Features on both sides, the heaviest first. */
  readonly shared: readonly string[];
  /** How many of these tell a subject: the rest is everyday words. */
  readonly telling: number;
  /** Share of what each side says that the other says too, 0 to 1. */
  readonly covered: { readonly before: number; readonly after: number };
}

/** What the statement that is less covered by the other counts; the rest is the better covered one. */
const lesserShare = 0.5;
/** Evidence at which the score reaches 63 % of what the overlap allows. */
const evidence = 0.4;
/** What a word counts that meets another word of its concept, or of a related one. */
const sameConcept = 0.75;
const relatedConcept = 0.3;
/** From this share of the same wording on, wording decides, unless each side names a subject of its own. */
const nearVerbatim = 0.75;
const mostUnlessSame = 0.999;
/** One side's own words name a field of policy: the other side belongs to another one, or none is known. */
const otherField = { aspects: 0.25, all: 0.5 };
const unknownField = { aspects: 0.6, all: 0.65 };
/** One thing alone is said on both sides, and not both name their field themselves: «good help» says little then. */
const lone = { aspects: 0.6, all: 1 };
/** From this share of the same wording on, it is more than one thing that both say. */
const likeWording = 0.4;
const sameField = { aspects: 1, all: 1 };
const otherPeople = 0.6;
/** Each side names a subject of its own, with full weight. */
const otherSubject = 0.8;
const subjectWeight = 0.9;
/** From this weight on a word tells a subject. */
const tells = 0.5;
/** Words up to this weight tell no people apart. */
const everyday = 0.25;

/** Scores two statements. The same whichever side is given first. */
export function likeness(a: Described, b: Described, va: Vector, vb: Vector): Likeness {
  const shared = sharedFeatures(va, vb);
  const around = surroundings(a, b);
  const telling = shared.filter((key) => Math.min(weightOf(va, key), weightOf(vb, key)) >= tells).length;
  if (a.plain === b.plain) return { score: 1, rank: 1 + around, shared, telling, covered: { before: 1, after: 1 } };
  const words = wording(a.words, b.words);
  const { meaning, covered } = meaningOf(a, b, va, vb, telling <= 1 && words < likeWording);
  const verbatim = words >= nearVerbatim && !bothSay(a, b, tells);
  const either = verbatim ? Math.max(meaning, words) : meaning;
  const score = Math.min(either * kindFactor(a.statement.kind, b.statement.kind), mostUnlessSame);
  return { score, rank: score + around, shared, telling, covered };
}

function meaningOf(
  a: Described,
  b: Described,
  va: Vector,
  vb: Vector,
  isLone: boolean,
): Pick<Likeness, 'covered'> & { meaning: number } {
  const field = fieldFactors(a, b, isLone);
  const [ab, ba] = [met(va, vb, field.aspects), met(vb, va, field.aspects)];
  const [ca, cb] = [share(ab, va.total), share(ba, vb.total)];
  const coverage = (1 - lesserShare) * Math.max(ca, cb) + lesserShare * Math.min(ca, cb);
  const people = forOtherPeople(a, b) ? otherPeople : 1;
  const subject = bothSay(a, b, subjectWeight) ? otherSubject : 1;
  const meaning = Math.sqrt(coverage) * (1 - Math.exp(-Math.min(ab, ba) / evidence)) * field.all * people * subject;
  return { meaning, covered: { before: ca, after: cb } };
}

const share = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : 0);

/** How much of what one statement says the other says too: the same word, another word for the same, something near. */
function met(one: Vector, other: Vector, aspects: number): number {
  let sum = 0;
  for (const [key, feature] of one.features) {
    const weigh = (there: Feature | undefined, worth: number) =>
      there ? worth * Math.min(feature.weight, there.weight) * (feature.aspect || there.aspect ? aspects : 1) : 0;
    const same = weigh(other.features.get(key), 1);
    sum += same || best(feature.concepts, (id) => weigh(other.concepts.get(id), sameConcept));
    if (!same && !feature.concepts.some((id) => other.concepts.has(id))) {
      sum += best(feature.related, (id) => weigh(other.concepts.get(id), relatedConcept));
    }
  }
  return sum;
}

const best = (ids: readonly string[], value: (id: string) => number) => Math.max(0, ...ids.map(value));

/** How far statements may be of one field: what only one side's surroundings tell is no contradiction. */
function fieldFactors(a: Described, b: Described, isLone: boolean): typeof sameField {
  const contradicts = (x: Described, y: Described) =>
    x.ownFields.size > 0 && y.fields.size > 0 && !meet(x.ownFields, y.fields);
  if (contradicts(a, b) || contradicts(b, a)) return otherField;
  const unanswered = (x: Described, y: Described) => x.ownFields.size > 0 && y.fields.size === 0;
  if (unanswered(a, b) || unanswered(b, a)) return unknownField;
  return isLone && (a.ownFields.size === 0 || b.ownFields.size === 0) && !areItems(a, b) ? lone : sameField;
}

/** Features and concepts on both sides, the heaviest first; a concept only where no word says it already. */
function sharedFeatures(va: Vector, vb: Vector): readonly string[] {
  const keys = [...va.features.keys()].filter((key) => vb.features.has(key));
  const said = new Set(keys.flatMap((key) => [key, ...(va.features.get(key)?.concepts ?? [])]));
  const concepts = [...va.concepts.keys()].filter((id) => vb.concepts.has(id) && !said.has(id));
  const weight = (key: string) => weightOf(va, key) + weightOf(vb, key);
  return [...keys, ...concepts].sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : x > y ? 1 : 0));
}

const weightOf = (vector: Vector, key: string) =>
  vector.features.get(key)?.weight ?? vector.concepts.get(key)?.weight ?? 0;

/** Both narrow their group down, and to nothing that the other side is near to: barn i fosterhjem, barn i konflikt med loven. */
function forOtherPeople(a: Described, b: Described): boolean {
  const [ra, rb] = [restrictors(a), restrictors(b)];
  return ra.length > 0 && rb.length > 0 && !ra.some((id) => isNear(id, a, b)) && !rb.some((id) => isNear(id, b, a));
}

function restrictors({ scopes: [scope], terms }: Described): readonly string[] {
  if (!scope?.restrictor.length) return [];
  const words = new Set(scope.restrictor);
  return terms.filter((term) => words.has(term.written.toLowerCase()) && term.weight > everyday).map((term) => term.id);
}

/** Whether each statement names a subject, of at least this weight, that the other does not come near. */
function bothSay(a: Described, b: Described, least: number): boolean {
  const says = (one: Described, other: Described) =>
    [...one.features].some(([id, { weight }]) => weight >= least && !isNear(id, one, other));
  return says(a, b) && says(b, a);
}

function isNear(id: string, from: Described, to: Described): boolean {
  const feature = from.features.get(id);
  const known = (concept: string) => to.concepts.has(concept);
  return to.features.has(id) || feature?.concepts.some(known) === true || feature?.related.some(known) === true;
}

/** A goal and what spells it out in a list have their field from where they stand. */
const areItems = (a: Described, b: Described) =>
  a.statement.origin === 'list' && b.statement.origin === 'list' && (a.parent !== null || b.parent !== null);

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((item) => b.has(item));

function surroundings(a: Described, b: Described): number {
  const same = (x: string | null | undefined, y: string | null | undefined) => (x ?? null) === (y ?? null);
  return (
    (same(a.statement.kind, b.statement.kind) ? 0.02 : 0) +
    (same(a.statement.origin, b.statement.origin) ? 0.04 : 0) +
    (same(a.parent?.text, b.parent?.text) ? 0.02 : 0) +
    (same(a.heading, b.heading) ? 0.01 : 0) +
    (a.statement.quantities.some((q) => b.statement.quantities.some((r) => r.text === q.text)) ? 0.02 : 0) +
    (a.references.some((reference) => b.references.includes(reference)) ? 0.02 : 0)
  );
}
