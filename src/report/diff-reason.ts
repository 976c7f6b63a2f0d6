import type { Reason } from '../diff/diff-types.ts';
import { type DiffWording, fill } from './diff-wording.ts';

/** Finds the text of a statement by its id, so that a reader need not know ids. */
export type TextOf = (id: string) => string;

/** One reason as a clause: what decided, with the words that did. */
export function sayReason(reason: Reason, wording: DiffWording, textOf: TextOf): string {
  return fill(wording.reasons[reason.kind], valuesOf(reason, wording, textOf));
}

function valuesOf(reason: Reason, wording: DiffWording, textOf: TextOf): Readonly<Record<string, string | number>> {
  switch (reason.kind) {
    case 'shared-term':
      return { list: reason.terms.join(', ') };
    case 'shared-concept':
      return { list: reason.concepts.join(', ') };
    case 'same-number':
      return { list: reason.numbers.join(', ') };
    case 'same-reference':
      return { list: reason.references.join(', ') };
    case 'ambiguous':
      return {
        side: wording[reason.side].toLowerCase(),
        list: reason.candidates.map((id) => `“${textOf(id)}”`).join(', '),
      };
    case 'nearest':
      return { statement: `“${textOf(reason.statement)}”`, score: reason.score.toFixed(2) };
    case 'same-text':
    case 'same-parent':
      return {};
    case 'kind':
      return { before: wording.values[reason.before], after: wording.values[reason.after] };
    case 'status': {
      const say = (status: typeof reason.before) => (status ? wording.values[status] : wording.none);
      return { before: say(reason.before), after: say(reason.after) };
    }
    default:
      return { before: reason.before ?? wording.none, after: reason.after ?? wording.none };
  }
}
