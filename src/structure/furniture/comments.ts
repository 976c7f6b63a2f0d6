import { commentFields, commentOpener, commentsHead } from '../../language/furniture-phrases.ts';
import type { Line } from '../lines.ts';

/** How many lines under the head of the comments the first of them may begin. */
const nearHead = 6;
const longestHead = 110;

/** Under who says it stands when. */
const clock = /\d{4}.{0,12}\d[:.]\d{2}/;

/** What readers have said of a page, from under `2 kommentarer` on, where the first of them is told by `Anonym sa …`. */
export function readerComments(lines: readonly Line[], reasons: (string | null)[]): void {
  const head = lines.findLastIndex(
    ({ passage, item }) => item === null && passage.text.length <= longestHead && commentsHead.test(passage.text),
  );
  if (head < 1) return;
  const first = lines.findIndex(
    ({ passage }, index) =>
      index > head &&
      index <= head + nearHead &&
      commentOpener.test(passage.text) &&
      (/(?:\.\.\.|…)$/.test(passage.text) || clock.test(lines[index + 1]?.passage.text ?? '')),
  );
  for (let index = head + 1; index <= head + nearHead; index += 1)
    if (commentFields.has((lines[index]?.passage.text ?? '').replace(/[ *:]+$/, '').toLowerCase()))
      reasons[index] ??= 'comment-section';
  if (first < 0) return;
  for (let index = head; index < lines.length; index += 1) reasons[index] ??= 'comment-section';
}
