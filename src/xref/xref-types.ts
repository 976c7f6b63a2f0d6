// Made by `npm run generate` from schemas/xref.schema.json. Do not edit.

export type Classification =
  | 'ombud'
  | 'party'
  | 'ngo'
  | 'union'
  | 'government'
  | 'parliament'
  | 'agency'
  | 'municipality'
  | 'media'
  | 'other';
/**
 * `addresses` goes from a goal, activity, proposal or achievement to the finding it answers; `cites` from the statement to the document it names. The others go both ways.
 */
export type LinkType = 'agrees' | 'related' | 'conflicts' | 'addresses' | 'cites';
export type LinkReasonKind =
  | 'identical'
  | 'near-verbatim'
  | 'shared-term'
  | 'shared-concept'
  | 'related-concept'
  | 'shared-context'
  | 'same-number'
  | 'same-reference'
  | 'same-parent'
  | 'opposite-direction'
  | 'met-lack'
  | 'named-document'
  | 'named-organisation';
export type Kind = 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement';
/**
 * `silent`: examined, and says nothing of the topic. Never a guess at a position.
 */
export type Stance = 'for' | 'partly' | 'against' | 'silent';

/**
 * What `barnevern xref` prints: links between statements of different holders, positions by topic, findings nobody answers, copied wording. Nothing depends on the order of the inputs.
 */
export interface Xref {
  schemaVersion: '1.0';
  /**
   * `nothing-examined` where there are not two holders to compare: no links and no unanswered findings say nothing then.
   */
  verdict: 'examined' | 'nothing-examined';
  documents: XrefDocument[];
  /**
   * The strongest first.
   */
  links: Link[];
  /**
   * By topic, then organisation. A pair that is not listed was not examined.
   */
  positions: StancePosition[];
  /**
   * Findings of a lack that no statement of another organisation in the set addresses.
   */
  unanswered: Unanswered[];
  /**
   * Near-verbatim wording between holders, the earlier first.
   */
  copied: Copied[];
  examined: Examined;
  query?: Query;
}
export interface XrefDocument {
  id: string;
  title: string | null;
  /**
   * BCP 47.
   */
  language: string | null;
  organisation: Organisation | null;
  period: Period | null;
  published: string | null;
  source: Source;
  /**
   * How many statements of it were compared.
   */
  statements: number;
}
/**
 * In Popolo's terms.
 */
export interface Organisation {
  id: string;
  name: string;
  otherNames: string[];
  classification: Classification;
}
export interface Period {
  start: number;
  end: number;
}
export interface Source {
  /**
   * As given; `-` for standard input.
   */
  path: string;
  mediaType: string;
  encoding: string;
  /**
   * Of the bytes.
   */
  sha256: string;
  url: string | null;
}
export interface Link {
  id: string;
  type: LinkType;
  score: number;
  /**
   * Topics of either statement, those of both first.
   */
  topics: string[];
  reasons: LinkReason[];
  source: LinkEnd;
  target: LinkEnd;
}
/**
 * What decided, in words of the texts.
 */
export interface LinkReason {
  kind: LinkReasonKind;
  terms: string[];
}
export interface LinkEnd {
  document: string;
  /**
   * Null where a whole document is cited.
   */
  statement: string | null;
  kind: Kind | null;
  text: string;
  /**
   * Name of the organisation whose position it is.
   */
  holder: string | null;
  position: Position | null;
}
/**
 * unist: a place in the decoded source text as written.
 */
export interface Position {
  start: Point;
  end: Point;
  /**
   * Page of a paged source such as PDF.
   */
  page?: number;
}
export interface Point {
  line: number;
  column: number;
  offset: number;
}
export interface StancePosition {
  topic: string;
  /**
   * Name, or the document id where no organisation is known.
   */
  organisation: string;
  stance: Stance;
  /**
   * Ids, all that speak of the topic.
   */
  statements: string[];
  counts: StanceCounts;
}
/**
 * What the stance rests on.
 */
export interface StanceCounts {
  for: number;
  against: number;
  /**
   * They state how things are and take no side.
   */
  findings: number;
  /**
   * Statements of the organisation that were examined on the topic.
   */
  examined: number;
}
export interface Unanswered {
  document: string;
  statement: string;
  text: string;
  holder: string | null;
  topics: string[];
  /**
   * Score of the nearest ask of another holder, below the threshold; null where none came near.
   */
  nearest: number | null;
}
export interface Copied {
  /**
   * Of the wording that is the same.
   */
  share: number;
  earlier: CopiedEnd;
  later: CopiedEnd;
  /**
   * False where the dates do not tell which came first; then in the order of the ids.
   */
  dated: boolean;
}
export interface CopiedEnd {
  document: string;
  statement: string;
  holder: string | null;
  date: string | null;
  text: string;
}
/**
 * Denominators.
 */
export interface Examined {
  documents: number;
  holders: number;
  statements: number;
  /**
   * Findings of a lack, answered or not.
   */
  findings: number;
  /**
   * Pairs of statements of different holders.
   */
  pairs: number;
  /**
   * Pairs that shared enough to be scored.
   */
  compared: number;
}
/**
 * Statements of all documents on a question, the nearest first; there with `--query` only.
 */
export interface Query {
  text: string;
  /**
   * The words of the question that were looked for.
   */
  understood: string[];
  hits: Hit[];
}
export interface Hit {
  score: number;
  reasons: LinkReason[];
  topics: string[];
  statement: LinkEnd;
}
