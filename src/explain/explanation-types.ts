// Made by `npm run generate` from schemas/explanation.schema.json. Do not edit.

/**
 * What `barnevern explain` prints: why passages became what they became. Offsets are UTF-16 code units from 0 in the decoded text; lines and columns count from 1.
 */
export interface Explanation {
  schemaVersion: '1.0';
  document: ExplainedDocument;
  asked: Asked;
  /**
   * False where a model was given: what became nothing is not in a model.
   */
  complete: boolean;
  passages: Passage[];
}
export interface ExplainedDocument {
  id: string;
  title: string | null;
  path: string;
}
/**
 * A statement by id, a line by number, or neither: the whole document.
 */
export interface Asked {
  statement?: string;
  line?: number;
}
export interface Passage {
  outcome: 'statement' | 'lead' | 'heading' | 'context' | 'furniture' | 'front-matter';
  text: string;
  /**
   * Id of the statement that it became.
   */
  statement: string | null;
  kind: 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement' | null;
  rule: string | null;
  cue: string | null;
  /**
   * The words that decided, as written.
   */
  words: string[];
  /**
   * Why it became that.
   */
  reason:
    | 'by-rule'
    | 'by-model'
    | 'announces-goal'
    | 'announces-activity'
    | 'announces-proposal'
    | 'announces-finding'
    | 'announces-achievement'
    | 'announces-none'
    | 'announces-list'
    | 'announces-lost-list'
    | 'announces-follows'
    | 'title'
    | 'plain-heading'
    | 'heading'
    | 'front-matter'
    | 'furniture'
    | 'part-of-table'
    | 'nothing'
    | 'list-of-none'
    | 'signed'
    | 'addressee'
    | 'name-only'
    | 'table-cell'
    | 'no-words'
    | 'question'
    | 'gives-reason'
    | 'page-date'
    | 'too-short'
    | 'law'
    | 'described'
    | 'no-cue'
    | 'no-sentence';
  /**
   * The reason in words, in the language asked for.
   */
  note: string;
  position: PassagePosition;
}
export interface PassagePosition {
  start: PassagePoint;
  end: PassagePoint;
  page?: number;
}
export interface PassagePoint {
  line: number;
  column: number;
  offset: number;
}
