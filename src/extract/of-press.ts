import { debateShelf } from '../language/page-lines.ts';
import { agencySign, inOwnPaper, quotedBehind } from '../language/publisher-words.ts';
import type { Organisation } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';

/** Letters of the longest line that is an agency's sign and no more. */
const longestSign = 10;

/** Whether an agency of news or a newspaper says that the text is its own: `(©NPK)` on a line, `les meir i avisa`. */
export const isOfPress = ({ units }: Outline): boolean =>
  units.some(({ passage: { text } }) => (text.length < longestSign && agencySign.test(text)) || inOwnPaper.test(text));

/** How many units from the top may be such a shelf: further down `Debatt` is an entry of a programme. */
const shelfUnits = 4;

/** Whether the shelf on which newspapers set what others write stands over the text. */
export const isDebate = ({ units }: Outline): boolean =>
  units.slice(0, shelfUnits).some(({ reason, passage }) => reason === 'shelf' && debateShelf.test(passage.text));

/** `Venstre: – Vi vil …`: the organisation that a title quotes. */
export function quotedInTitle({ title, sheet }: Outline): Organisation | null {
  const mention = title && sheet.mentionAt(title.passage.start);
  if (!mention || !quotedBehind.test(sheet.source.slice(mention.end, title.passage.end))) return null;
  return mention.organisation;
}
