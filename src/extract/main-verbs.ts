import { adverbs, coordinators, subordinators } from '../language/grammar.ts';
import type { Tokens } from '../language/tokens.ts';
import { Form, modalStrength, verbForms } from '../language/verbs.ts';

/** The finite verbs of a sentence's main clauses, by token index, in order; the first is the verb of the sentence. */
export type MainVerbs = readonly number[];

const finite = Form.Present | Form.Past;
const clauseMarks = new Set([',', ';', ':', '–', '—', '(', ')']);
const infinitiveMarks = new Set(['å', 'to']);

/** Words that look like finite verbs but are mostly something else before a noun. */
const mostlyNouns = new Set(
  'helse hjelp tiltak mål krav behov svar støtte arbeid vern rett tilbud råd liv år plan satser praksis tall tal ber set ser'.split(
    ' ',
  ),
);

/** Whether a token reads as a finite verb; `after` is the token before it. */
function isFinite(words: readonly string[], index: number): boolean {
  const word = words[index] as string;
  if (modalStrength.has(word)) return true;
  const forms = verbForms(word);
  if ((forms & finite) === 0) return false;
  const before = words[index - 1];
  if (before !== undefined && infinitiveMarks.has(before)) return false;
  // `ble styrket`, `har økt`: a participle after an auxiliary is no finite verb of its own.
  if ((forms & Form.Present) === 0 && (forms & Form.Participle) !== 0 && followsAuxiliary(words, index)) return false;
  return !(mostlyNouns.has(word) && (forms & Form.Infinitive) === 0 && index === 0);
}

const auxiliaries = new Set(
  'har hadde er var blir ble blei bli blitt vært vore være vere få får fikk have has had is are was were be been'.split(
    ' ',
  ),
);

function followsAuxiliary(words: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    const word = words[at] as string;
    if (auxiliaries.has(word)) return true;
    if (clauseMarks.has(word) || subordinators.has(word)) return false;
  }
  return false;
}

/** Where a relative clause has its verb: the word after `som`, adverbs aside, where that looks like one. */
function relativeVerb(words: readonly string[], index: number): number {
  let at = index + 1;
  while (at < words.length && adverbs.has(words[at] as string)) at += 1;
  const word = words[at];
  if (word === undefined) return -1;
  const looksVerbal = isFinite(words, at) || /(?:es|ast|er|ar|te|de|et)$/u.test(word);
  return looksVerbal && !/(?:ene|ane|inger|heter)$/u.test(word) ? at : -1;
}

/** `der` is relative after a noun, an adverb at the head of a sentence. */
const isRelativePlace = (words: readonly string[], index: number): boolean =>
  words[index] === 'der' && index > 0 && !clauseMarks.has(words[index - 1] as string);

/**
 * Finds the verbs of the main clauses. Norwegian has its verb second: what stands before it may be the subject, an
 * adverbial, or a whole subordinate clause, whose own verb is passed over.
 */
export function mainVerbs(tokens: Tokens): MainVerbs {
  const { words } = tokens;
  const found: number[] = [];
  let waiting = 0;
  let closed = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (word === 'som') {
      const verb = relativeVerb(words, index);
      if (verb >= 0) index = skipVerbGroup(words, verb);
      else waiting += 1;
      continue;
    }
    if (subordinators.has(word) || isRelativePlace(words, index) || (word === 'om' && opensClause(words, index))) {
      waiting += 1;
      continue;
    }
    if (closed) {
      if (opensSecondClause(words, index)) {
        closed = false;
        waiting = 0;
      }
      continue;
    }
    if (!isFinite(words, index) && !(index === 1 && words[0] === 'det' && /(?:es|ast)$/u.test(word) && word.length > 4))
      continue;
    if (waiting > 0) {
      waiting -= 1;
      index = skipVerbGroup(words, index);
      continue;
    }
    found.push(index);
    closed = true;
  }
  return found;
}

/** Passes over a verb joined to one just read: `vokser opp og trenger`. */
function skipVerbGroup(words: readonly string[], index: number): number {
  let at = index;
  for (let look = index + 1; look < Math.min(words.length, index + 5); look += 1) {
    const word = words[look] as string;
    if (clauseMarks.has(word)) break;
    if ((word === 'og' || word === 'eller') && look + 1 < words.length && isFinite(words, look + 1)) return look + 1;
  }
  // An infinitive behind a modal belongs to it.
  if (modalStrength.has(words[index] as string)) {
    const next = words[index + 1];
    if (next !== undefined && (verbForms(next) & Form.Infinitive) !== 0) at = index + 1;
  }
  return at;
}

/** `om` opens a clause where a subject and a verb follow: `om barnet får`, not `om barnevern`. */
function opensClause(words: readonly string[], index: number): boolean {
  const before = words[index - 1];
  if (index === 0) return true;
  return before === 'vurdering' || before === 'av' || before === 'på' || before === 'vurdere' || before === 'avdekke';
}

/** A second main clause: a coordinator after a comma or semicolon, and within a few words a finite verb. */
function opensSecondClause(words: readonly string[], index: number): boolean {
  const word = words[index] as string;
  if (word === ';') return true;
  if (!coordinators.has(word) || !clauseMarks.has(words[index - 1] ?? '')) return false;
  for (let at = index + 1; at < Math.min(words.length, index + 7); at += 1) {
    const next = words[at] as string;
    if (subordinators.has(next) || clauseMarks.has(next)) return false;
    if (isFinite(words, at) && at > index + 1) return true;
    if (isFinite(words, at)) return at === index + 1 && modalStrength.has(next);
  }
  return false;
}
