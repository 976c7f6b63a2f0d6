import { relatedHead, transcriptHead } from '../../language/furniture-phrases.ts';
import type { Line } from '../lines.ts';

/** Farthest that a list of related documents goes. */
const mostRelated = 40;

/** Names of other documents, which a document viewer sets between `Like dokumenter` and `Transkript`. */
export function relatedDocuments(lines: readonly Line[], reasons: (string | null)[]): void {
  const first = lines.findIndex(({ passage }) => relatedHead.test(passage.text));
  if (first < 0) return;
  const last = lines.findIndex(({ passage }, index) => index > first && transcriptHead.test(passage.text));
  if (last < 0 || last - first > mostRelated) return;
  for (let index = first + 1; index < last; index += 1) reasons[index] ??= 'related-links';
}
