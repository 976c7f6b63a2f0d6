import { shippedTriggers } from 'virtual:triggers';
import type { Match } from '../language/find-pattern.ts';
import type { LeadCue } from '../language/lead-cues.ts';
import { leadCues } from '../language/lead-cues.ts';
import { indexPatterns } from '../language/pattern-index.ts';
import type { Tokens } from '../language/tokens.ts';
import type { Passage } from './passage.ts';
import { slice } from './passage.ts';
import type { Sheet } from './sheet.ts';

const index = indexPatterns(leadCues, shippedTriggers.leads);

/** A cue found in a line or heading. */
export interface FoundCue {
  readonly cue: LeadCue;
  /** The words that decided, as written. */
  readonly words: string;
  readonly match: Match;
}

/** Longest text, in characters, that may announce a list. */
const longestLead = 420;

/** What was found of each document: its passages go with it. */
const judged = new WeakMap<Sheet, Map<Passage, FoundCue | null>>();

/** The cue in a lead line or heading; null where there is none. */
export function findLead(passage: Passage, sheet: Sheet): FoundCue | null {
  if (passage.text.length > longestLead) return null;
  let ofSheet = judged.get(sheet);
  if (!ofSheet) {
    ofSheet = new Map();
    judged.set(sheet, ofSheet);
  }
  let found = ofSheet.get(passage);
  if (found === undefined) {
    found = lookForLead(passage, sheet);
    ofSheet.set(passage, found);
  }
  return found;
}

function lookForLead(passage: Passage, sheet: Sheet): FoundCue | null {
  const tokens = withColon(sheet.tokens(passage));
  const classes = sheet.classes(passage);
  const hit = sheet.ownCues?.leads.first(tokens, classes) ?? index.first(tokens, classes);
  if (!hit) return null;
  const from = tokens.starts[hit.match.from] ?? 0;
  const to = tokens.ends[Math.max(hit.match.from, hit.match.to - 1)] ?? passage.text.length;
  return { cue: hit.entry, words: slice(passage, from, to)?.text ?? passage.text, match: hit.match };
}

/** `Målet med planen er;`: a semicolon that ends a line is meant for a colon. */
const withColon = (tokens: Tokens): Tokens =>
  tokens.words.at(-1) === ';' ? { ...tokens, words: [...tokens.words.slice(0, -1), ':'] } : tokens;

/** Whether a passage announces a list. */
export const isLead = (passage: Passage, sheet: Sheet): boolean => findLead(passage, sheet) !== null;
