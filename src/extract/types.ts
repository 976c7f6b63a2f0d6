import type { Position } from '../model/model-types.ts';
import type { Reason } from './reasons.ts';

/** What became of one passage of the document, and why: what `explain` shows. Passages together cover the document. */
export interface TraceEntry {
  readonly position: Position;
  readonly text: string;
  readonly outcome: 'statement' | 'lead' | 'heading' | 'context' | 'furniture' | 'front-matter';
  /** Id of the statement it became, else null. */
  readonly statement: string | null;
  /** Id of the rule that decided, else null. */
  readonly rule: string | null;
  /** Id of the cue that matched, else null. */
  readonly cue: string | null;
  /** The words that decided, as written. */
  readonly words: readonly string[];
  /** Why it became that, above all why it became nothing. */
  readonly reason: Reason;
}
