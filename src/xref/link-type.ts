import { type Analyser, type Comparison, lineOf, type Term } from '../similarity/index.ts';
import { type Entry, roleOf } from './entries.ts';
import { atOdds, directionsOfEntry, namesOnly, opposition } from './opposition.ts';
import { reversal } from './reversal.ts';
import {
  EVILS,
  INQUIRY_PHRASES,
  INQUIRY_WORDS,
  LACK_FAMILIES,
  LACK_WORDS,
  OWN_WORK_PHRASES,
  TOO_MUCH,
  WELL_WORDS,
} from './stance-data.ts';
import type { LinkReason, LinkType } from './xref-types.ts';

/** What two statements are to each other. */
export interface Judgement {
  readonly type: LinkType;
  /** True where the second addresses the first: the link goes the other way. */
  readonly reversed: boolean;
  /** What decided the type, beside what decided the score. */
  readonly reasons: readonly LinkReason[];
}

/** From where on two asks on one matter are at one. */
export interface TypeThresholds {
  /** Score, where they share what is asked. */
  readonly agreesScore: number;
  /** Or how much of one of them the other must have by the same words or concepts. */
  readonly agreesCovered: number;
  /** The same where they share the subject alone, of the one that is covered more and of the other. */
  readonly agreesSubject: number;
  readonly agreesSubjectLeast: number;
}

/** Takes two statements, what they share and the thresholds; returns what they are to each other. */
export function judge(
  analyser: Analyser,
  a: Entry,
  b: Entry,
  comparison: Comparison,
  thresholds: TypeThresholds,
): Judgement {
  const [left, right] = [roleOf(a.statement), roleOf(b.statement)];
  const copied = comparison.reasons.some(({ kind }) => kind === 'identical' || kind === 'near-verbatim');
  const denied = copied ? reversal(a, b) : null;
  if (left === 'finding' || right === 'finding') {
    if (left === right) return plain(copied && denied === null ? 'agrees' : 'related');
    const lack = lackOf(left === 'finding' ? a : b);
    const asked = left === 'finding' ? b : a;
    if (lack === null || isOwnWork(asked.statement.text) || (asked.statement.kind === 'activity' && looksInto(asked)))
      return plain('related');
    if (!comparison.aspects && isLackOfOther(analyser, left === 'finding' ? a : b, asked)) return plain('related');
    return { type: 'addresses', reversed: left === 'finding', reasons: [{ kind: 'met-lack', terms: [lack] }] };
  }
  const identical = comparison.reasons.some(({ kind }) => kind === 'identical');
  if (identical && a.said.text.toLowerCase() === b.said.text.toLowerCase()) return plain('agrees');
  const opposed = takesStance(a) && takesStance(b) ? (opposition(analyser, a, b) ?? denied) : null;
  if (opposed !== null)
    return { type: 'conflicts', reversed: false, reasons: [{ kind: 'opposite-direction', terms: [...opposed] }] };
  if (atOdds(a, b)) return plain('related');
  if (copied) return plain('agrees');
  if (left === 'done' || right === 'done' || a.statement.kind === 'activity' || b.statement.kind === 'activity')
    return plain('related');
  if (looksInto(a) || looksInto(b)) return plain('related');
  if (namesOnly(analyser, a, b)) return plain('related');
  return plain(agree(a, b, comparison, thresholds) ? 'agrees' : 'related');
}

/** Fewer words name a subject and ask for nothing. */
const ASK_WORDS = 3;

/**
 * Whether two asks ask for the same. What they share must be much of one of them; where it is only the subject (foster
 * homes), more of it, unless both do the same with it (extend, extend).
 */
function agree(
  a: Entry,
  b: Entry,
  { score, covered, aspects, shared }: Comparison,
  thresholds: TypeThresholds,
): boolean {
  if (sameDirection(a, b)) return true;
  const [most, least] = [Math.max(...covered), Math.min(...covered)];
  const named = [a, b].some(({ profile }) => profile.words.length < ASK_WORDS);
  // One aspect that is little of both, or other words of near concepts alone, is a common field and no common ask.
  if (aspects && shared.things <= 1 && most < thresholds.agreesCovered) return false;
  if (!shared.same && shared.things <= FEW) return false;
  // A thing that one can be for or against (aftercare, child benefit) is what is asked, and not whom it is about.
  if (!named && most >= thresholds.agreesCovered && shared.named.some((id) => !EVILS.has(id))) return true;
  if (!aspects)
    return !named && !shared.setting && most >= thresholds.agreesSubject && least >= thresholds.agreesSubjectLeast;
  return score >= thresholds.agreesScore || most >= thresholds.agreesCovered;
}

/** Things that are near one another by their concepts, and none of them by the same word. */
const FEW = 2;

function sameDirection(a: Entry, b: Entry): boolean {
  const others = directionsOfEntry(b);
  return directionsOfEntry(a).some(({ object, sign }) =>
    others.some((other) => other.object === object && other.sign === sign),
  );
}

/** Looks into a matter, or tells of the holder's own ways of working: no answer and no ask to others yet. */
function looksInto({ statement }: Entry): boolean {
  return inquires(statement.text) || isOwnWork(statement.text);
}

function plain(type: LinkType): Judgement {
  return { type, reversed: false, reasons: [] };
}

/** The words by which a finding says that something is lacking; null where it tells of something that is well. */
export function lackOf({ statement, profile }: Pick<Entry, 'statement' | 'profile'>): string | null {
  const told = profile.terms.find((term) => LACK_FAMILIES.has(lineOf(term.id)));
  if (told !== undefined) return told.written;
  const word = profile.words.find((one) => LACK_WORDS.has(one));
  if (word !== undefined) return word;
  const [excess] = TOO_MUCH.exec(statement.text) ?? [];
  if (excess !== undefined) return excess;
  if (profile.words.some((one) => WELL_WORDS.has(one))) return null;
  return statement.quantities[0]?.text ?? null;
}

/** Words between what says that something lacks and what is lacking: `mangler avlastning`, `ikke får god avlastning`. */
const LACK_REACH = 3;
const LACK_WEIGHT = 0.5;
/** What is lacking is said in full: not `metoder for`, `rutiner som`. */
const ENDED = /^\s*(?:[.,;:!?)]|og(?!\p{L})|eller(?!\p{L})|$)/u;

/**
 * Whether a finding names a thing that is lacking, and an ask is near it nowhere: who asks for aftercare for foster
 * children does not answer that foster parents lack relief. Only where they share the subject alone.
 */
function isLackOfOther(analyser: Analyser, { statement, profile }: Entry, asked: Entry): boolean {
  const told = profile.terms.find((term) => LACK_FAMILIES.has(lineOf(term.id)));
  if (told === undefined) return false;
  const between = (term: Term) =>
    statement.text
      .slice(told.end, term.start)
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
  const [thing] = profile.terms.filter(
    (term) => term.start >= told.end && between(term).length < LACK_REACH && term.weight >= LACK_WEIGHT,
  );
  if (thing === undefined || thing.kind === 'number' || !ENDED.test(statement.text.slice(thing.end))) return false;
  if (asked.statement.text.toLowerCase().includes(thing.written.toLowerCase())) return false;
  const near = new Set([lineOf(thing.id), ...analyser.concepts(thing.id).own]);
  return !asked.profile.terms.some(({ id }) => [lineOf(id), ...analyser.concepts(id).own].some((one) => near.has(one)));
}

function inquires(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    INQUIRY_PHRASES.some((phrase) => lower.includes(phrase)) ||
    lower.split(/[^\p{L}]+/u).some((word) => INQUIRY_WORDS.has(word))
  );
}

/** Whether a holder tells of its own ways of working. */
export function isOwnWork(text: string): boolean {
  const lower = text.toLowerCase();
  return OWN_WORK_PHRASES.some((phrase) => lower.includes(phrase));
}

/** Activities and findings are no stance on a matter. */
function takesStance({ statement }: Entry): boolean {
  return statement.kind !== 'activity' && statement.kind !== 'finding';
}
