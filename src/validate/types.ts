import type { TraceEntry } from '../extract/types.ts';
import type { PolicyDocument, Position, Statement } from '../model/model-types.ts';
import type { Hints, Reading } from '../read/types.ts';
import type { Severity } from './findings-types.ts';
import type { ExampleNote } from './messages/example-notes.ts';
import type { ProblemData, ProblemKind } from './messages/index.ts';
import type { RuleId } from './messages/rule-words-nb.ts';
import type { Directive } from './silencing.ts';

/** A problem as a rule finds it: data only. Its wording is in `messages/`, its severity the rule's unless it is milder here. */
export type Problem = {
  [Kind in ProblemKind]: {
    readonly kind: Kind;
    readonly data: ProblemData[Kind];
    readonly position: Position | null;
    /** Id of the statement it is about, where it is about one. */
    readonly statement: string | null;
    /** The words that tell this problem from another of its kind, wherever they move; the fingerprint is made of them. */
    readonly anchor: string;
    readonly severity?: Severity;
    readonly fixable?: boolean;
  };
}[ProblemKind];

/** One document under examination, and what the rules ask of it. */
export interface DocumentContext {
  readonly path: string;
  readonly document: PolicyDocument;
  /** The text as written, or null where only a model was given. */
  readonly reading: Reading | null;
  readonly trace: readonly TraceEntry[];
  /** ISO date that plans are held against, where the caller gave one. */
  readonly asOf: string | null;
  /** All documents of the set, this one among them. */
  readonly set: readonly PolicyDocument[];
  readonly byId: ReadonlyMap<string, Statement>;
  /** Statements by the id of their parent. */
  readonly children: ReadonlyMap<string, readonly Statement[]>;
  /** Listed statements that stand together under one lead and parent, in the order of the text. */
  readonly lists: readonly (readonly Statement[])[];
}

/** All documents under examination at once. */
export interface SetContext {
  readonly documents: readonly DocumentContext[];
}

/** What became of the silencing comments of one document, after all other rules. */
export interface SilencingContext {
  readonly used: readonly Directive[];
  readonly unused: readonly Directive[];
  /** Comments that are meant to silence a rule and are not understood. */
  readonly unclear: readonly { readonly position: Position; readonly text: string }[];
  /** Ids of the rules that there are. */
  readonly known: ReadonlySet<string>;
}

/** A replacement in the text as written. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A small document that shows a rule; run as a test through the real parser. */
export interface Example {
  readonly text: string;
  /** Plain text unless the name says otherwise. */
  readonly path?: string;
  /** What the caller tells of the document, as front matter, a manifest or an option would. */
  readonly told?: Hints;
  readonly asOf?: string;
  /** A second document of the same set. */
  readonly also?: string;
  /** What stands there that the text does not show, such as what was edited in the model. */
  readonly note?: ExampleNote;
  /** What somebody edited in the model by hand. */
  readonly edited?: (document: PolicyDocument) => PolicyDocument;
}

interface RuleWords {
  /** One that has words in bokmål and nynorsk too. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** One line, in English: what it reports. */
  readonly summary: string;
  /** Why it matters to who reads or compares the documents, and what to do. */
  readonly why: string;
  readonly examples: { readonly fires: Example; readonly silent: Example };
}

/** Looks at one document. */
export interface DocumentRule extends RuleWords {
  readonly scope: 'document';
  /** Reads the text as written, so it cannot run where only a model is given. */
  readonly needsText?: boolean;
  readonly check: (context: DocumentContext) => readonly Problem[];
  /** Replacements that leave the wording as it is; applying them again changes nothing. */
  readonly fix?: (context: DocumentContext) => readonly Edit[];
}

/** Looks across the documents of a set; problems by the index of the document they are in. */
export interface SetRule extends RuleWords {
  readonly scope: 'set';
  readonly check: (context: SetContext) => readonly { readonly at: number; readonly problem: Problem }[];
}

/** Looks at the silencing comments once it is known what they silenced. */
export interface SilencingRule extends RuleWords {
  readonly scope: 'silencing';
  readonly check: (context: SilencingContext) => readonly Problem[];
}

/** Looks at JSON as written, before anything is read from it; the check is that of the schema layer. */
export interface JsonRule extends RuleWords {
  readonly scope: 'json';
}

export type Rule = DocumentRule | SetRule | SilencingRule | JsonRule;
