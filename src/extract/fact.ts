import type { Kind, Organisation, Status } from '../model/model-types.ts';
import type { Passage } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';

/** A statement as found: what stands there and where, and what decided. Details are added to it, then it is judged no more. */
export interface Fact {
  readonly kind: Kind;
  readonly passage: Passage;
  readonly origin: 'list' | 'prose';
  ordinal: string | null;
  readonly unit: Unit;
  /** The lead it stands under, as written. */
  readonly lead: Passage | null;
  readonly rule: RuleId;
  readonly cue: string | null;
  /** The words that decided. */
  readonly words: readonly string[];
  status: Status | null;
  parent: Fact | null;
  holder: Organisation | null;
  /** A year that the document sets over the statement, such as the label of its item. */
  year: Passage | null;
  /** By when it is to be done, where a column of its own says so. */
  due: Passage | null;
  /** Who is responsible, where a column of its own says so. */
  responsible: readonly Passage[];
}

/** The rules that make statements; `report/explain-words` says what each does. */
export type RuleId =
  | 'item-under-cue'
  | 'item-by-own-words'
  | 'item-by-its-page'
  | 'item-like-its-list'
  | 'told-as-done'
  | 'heading-under-cue'
  | 'row-under-cue'
  | 'goal-before-activity'
  | 'sentence-by-cue'
  | 'bare-ask'
  | 'bare-statistic'
  | 'promise-in-lead'
  | 'by-attributes';

/** What a document says of itself that its sentences are judged by. */
export interface Speaker {
  readonly organisation: Organisation | null;
  /** Organisations that count as the writer: `we` of the document. */
  readonly isSelf: (id: string) => boolean;
  /** Whether «hun» and «han» speak for it, as in a news text. */
  readonly personsSpeak: boolean;
  readonly isEnglish?: boolean;
  /** Whether the document is a plan of measures. */
  readonly plans?: boolean;
  /** Whether «de» speak for it, as the sentence before is about it. */
  readonly theySpeak?: boolean;
  /** What it is, where known: which nouns stand for it. */
  readonly classification: string | null;
  /** Whether the page tells of others, each speaking for itself. */
  readonly retells: boolean;
  readonly group: 'watchdog' | 'advocate' | 'power';
  readonly inspects: boolean;
  /** Whose page it is. */
  readonly publisher: Organisation | null;
  /** Whose positions the document retells, where it is not its publisher's own. */
  readonly retold: Organisation | null;
}
