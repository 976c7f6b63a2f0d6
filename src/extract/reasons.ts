import type { Kind } from '../model/model-types.ts';

/** Why a passage became what it became, as an id; `report/explain-words` has the words for each. */
export type Reason =
  // A statement: by its rule, or as a model says that was read without its text.
  | 'by-rule'
  | 'by-model'
  // What announces: a list of a kind, of no statements, or of what is not known.
  | `announces-${Kind}`
  | 'announces-none'
  | 'announces-list'
  | 'announces-lost-list'
  | 'announces-follows'
  // Headings, furniture and the rest of the page.
  | 'title'
  | 'plain-heading'
  | 'heading'
  | 'front-matter'
  | 'furniture'
  | 'part-of-table'
  | 'nothing'
  // Items that are no statements.
  | 'list-of-none'
  | 'signed'
  | 'addressee'
  | 'name-only'
  | 'table-cell'
  | 'no-words'
  // Sentences that are none.
  | 'question'
  | 'gives-reason'
  | 'page-date'
  | 'too-short'
  | 'law'
  | 'described'
  | 'no-cue'
  | 'no-sentence';
