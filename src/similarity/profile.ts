import { REASON_WORDS, REPORTING_WORDS } from './lexicon/reporting.ts';
import { type NearnessTable, nearnessTable } from './nearness.ts';
import { type Token, tokenise } from './tokenise.ts';
import type { Analyser, Term } from './types.ts';

/** What stands around a statement and says what a short item is about. */
export type ContextKind = 'parent' | 'section' | 'lead';

/** A text to compare and what is known of it. */
export interface ProfileInput {
  readonly text: string;
  readonly language?: string | null;
  readonly context?: readonly { readonly kind: ContextKind; readonly text: string }[];
  /** Fields of policy of the document as a whole. */
  readonly fields?: ReadonlySet<string>;
  /** A finding: what stands before "viser at" counts little. */
  readonly finding?: boolean;
  /** Tells of what was done, which is a matter whatever the words. */
  readonly done?: boolean;
  /** Words that say who speaks, not of what: the holder's own name. Lower case. */
  readonly ignore?: ReadonlySet<string>;
}

/** A statement as the comparison sees it. */
export interface Profile {
  readonly text: string;
  /** Terms of its own words, by place. */
  readonly terms: readonly Term[];
  /** One unit for each term: its weightiest occurrence; own words first, then what only the context has; by id in each. */
  readonly units: readonly Unit[];
  /** Sum of the weights of the units of its own words. */
  readonly mass: number;
  /** Whether it says something of its own beside where and for whom; a finding and what was done always do. */
  readonly matter: boolean;
  /** Fields of policy it belongs to, by name; empty where nothing tells. */
  readonly fields: ReadonlySet<string>;
  /** Words of the text, lower case. */
  readonly words: readonly string[];
  /** The words as one string: equal where two texts differ in case, marks and spaces only. */
  readonly wording: string;
}

export interface Unit {
  readonly id: string;
  /** Number of the id in the analyser's `nearnessTable`. */
  readonly code: number;
  readonly kind: Term['kind'];
  readonly weight: number;
  readonly aspect: boolean;
  readonly setting: boolean;
  /** True where only the context has it. */
  readonly context: boolean;
  /** As written, where it weighs most. */
  readonly written: string;
}

/** How much a term counts that only the context of a statement has. */
const CONTEXT_WEIGHT: Readonly<Record<ContextKind, number>> = { parent: 0.4, section: 0.3, lead: 0.2 };
/** Units lighter than this are left out: everyday words of the field. */
const LIGHTEST = 0.15;
/** From this weight on a word is a matter of its own. */
const MATTER = 0.5;
const MATTER_ASPECT = 1;
/** What an account of the source and a reason count beside the statement proper. */
const BESIDE_WEIGHT = 0.2;
/** Words within which the account of a source ends. */
const SOURCE_WORDS = 25;
/** Words that must stand before a reason. */
const REASON_AFTER = 4;

/** Takes an analyser and a text with what stands around it; returns its profile. */
export function profileOf(analyser: Analyser, input: ProfileInput): Profile {
  const { text, language = null, context = [] } = input;
  const table = nearnessTable(analyser);
  const ignored = (term: Term) => input.ignore?.has(term.written.toLowerCase()) === true;
  const terms = analyser.analyse(text, language).filter((term) => !ignored(term));
  const tokens = tokenise(text);
  const begin = input.finding === true ? endOfSource(tokens) : 0;
  const end = beginOfReason(tokens, text.length);
  const own = new Map<string, Unit>();
  for (const term of terms) keep(table, own, term, term.start < begin || term.end > end ? BESIDE_WEIGHT : 1, false);
  const fields = new Set(terms.flatMap((term) => analyser.fields(term.id)));
  const around = new Map<string, Unit>();
  for (const part of context) {
    for (const term of analyser.analyse(part.text, language)) {
      if (!own.has(term.id) && (term.kind === 'family' || term.kind === 'concept'))
        keep(table, around, term, CONTEXT_WEIGHT[part.kind], true);
      for (const field of analyser.fields(term.id)) fields.add(field);
    }
  }
  if (fields.size === 0) for (const field of input.fields ?? []) fields.add(field);
  const units = [...sorted(own), ...sorted(around)];
  const mass = units.reduce((sum, unit) => sum + (unit.context ? 0 : unit.weight), 0);
  const words = wordsOf(text);
  return {
    text,
    terms,
    units,
    mass,
    matter: input.finding === true || input.done === true || units.some(isMatter),
    fields,
    words,
    wording: words.join(' '),
  };
}

function keep(table: NearnessTable, units: Map<string, Unit>, term: Term, factor: number, context: boolean): void {
  const weight = term.weight * factor;
  if (term.weight < LIGHTEST) return;
  const had = units.get(term.id);
  if (had !== undefined && had.weight >= weight) return;
  units.set(term.id, {
    id: term.id,
    code: table.code(term.id),
    kind: term.kind,
    weight,
    aspect: term.aspect,
    setting: term.setting,
    context,
    written: term.written,
  });
}

/** What is weighty enough to be what a statement is about; of aspects the weightiest, for most are said of anything. */
const isMatter = ({ kind, weight, aspect, setting, context }: Unit): boolean =>
  !context && !setting && (kind === 'family' || kind === 'word') && weight >= (aspect ? MATTER_ASPECT : MATTER);

function sorted(units: ReadonlyMap<string, Unit>): Unit[] {
  return [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The offset at which a finding proper begins: after the first reporting word, where one stands near the beginning. */
function endOfSource(tokens: readonly Token[]): number {
  return tokens.slice(0, SOURCE_WORDS).find((token) => REPORTING_WORDS.has(token.word))?.end ?? 0;
}

/** The offset at which a reason begins that follows the statement proper. */
function beginOfReason(tokens: readonly Token[], end: number): number {
  return tokens.slice(REASON_AFTER).find((token) => REASON_WORDS.has(token.word))?.start ?? end;
}

/** Takes a text; returns its words, lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
