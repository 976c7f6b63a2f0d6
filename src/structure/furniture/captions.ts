import { agencyCredit, shoutedLabel, twoNames } from '../../language/page-lines.ts';
import type { Line } from '../lines.ts';
import { countWords, endsSentence } from '../unit.ts';
import { personName } from './person-name.ts';

/** A short line that repeats as the heading of the caption under it, in one block. */
export function captionsAbove(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1] as Line;
    const caption = lines[index] as Line;
    if (reasons[index] !== 'caption' || reasons[index - 1] || line.block !== caption.block) continue;
    const isShort = countWords(line.passage.text) <= 6 && !endsSentence(line.passage.text);
    if (isShort && line.item === null) reasons[index - 1] = 'caption';
  }
}

/** Longest line that, standing twice in a row, is a heading and not what a picture shows. */
const longestDoubledHeading = 40;

/** The same words twice in a row, with a colon or names in parentheses, or with a person’s name and set apart, are a picture's text alternative and caption. */
export function doubledLines(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] as Line;
    const below = lines[index] as Line;
    if (above.item || below.item || above.type !== 'text' || below.type !== 'text') continue;
    const { text } = below.passage;
    const isTold = /[:(]/.test(text) || (above.block !== below.block && twoNames.test(text));
    if (above.passage.text !== text || text.length <= longestDoubledHeading || !isTold) continue;
    reasons[index - 1] ??= 'caption';
    reasons[index] ??= 'caption';
    const after = lines[index + 1];
    const isAlone = after && after.block !== below.block && after.block !== lines[index + 2]?.block;
    // Whose picture it is.
    if (isAlone && !reasons[index + 2] && after.item === null && personName.test(after.passage.text))
      reasons[index + 1] ??= 'caption';
  }
}

/** `skole.jpg`, and in one block with it what the picture shows. */
export function captionsBelow(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const { passage, block, item, type } = lines[index] as Line;
    const file = lines[index - 1] as Line;
    if (file.block !== block || item !== null || type !== 'text' || reasons[index - 1] !== 'caption') continue;
    const isLast = lines[index + 1]?.block !== block;
    if (isLast && pictureFile.test(file.passage.text) && passage.text.length <= longestCaption)
      reasons[index] ??= 'caption';
  }
}

const pictureFile = /^\S+\.(?:jpe?g|png|gif|webp|tiff?)$/i;

/** A text of news with its date before it: what credits a picture there is the opening too. */
const startsDated = /^date \d{4}/;

/** Most letters of what stands under a picture. */
const longestCaption = 300;

/**
 * `PÅ TUNET: Kari Nordmann ser på grøten.`: what shouts over a name, once, in a block of its own; and a line that ends in
 * the agency of its photographer.
 */
export function shoutedCaptions(lines: readonly Line[], reasons: (string | null)[]): void {
  const labels = new Map<string, number>();
  const labelOf = lines.map(({ passage: { text }, item }) => {
    const mayShout =
      item === null && text.includes(': ') && (text.startsWith('date ') || /^[A-ZÀ-Þ][A-ZÀ-Þ\d –-]{5}/.test(text));
    const label = mayShout ? (shoutedLabel.exec(text)?.[1] ?? null) : null;
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1);
    return label;
  });
  for (const [index, { passage, block, item, type }] of lines.entries()) {
    const { text } = passage;
    if (reasons[index] || item !== null || type !== 'text' || text.length > longestCaption) continue;
    const label = labelOf[index];
    const isUnderAnother = reasons[index - 1] === 'caption';
    const isAlone = (isUnderAnother || block !== lines[index - 1]?.block) && block !== lines[index + 1]?.block;
    const isShouted =
      isAlone && label && labels.get(label) === 1 && twoNames.test(text.slice(text.indexOf(label) + label.length));
    if (isShouted || (isAlone && !startsDated.test(text) && agencyCredit.test(text))) reasons[index] = 'caption';
  }
}

/** A name, and under it the name with a title: who is in the picture. */
export function personCaptions(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] as Line;
    const below = lines[index] as Line;
    if (above.block !== below.block || above.item || below.item || reasons[index] || reasons[index - 1]) continue;
    const name = above.passage.text;
    const titled = below.passage.text;
    const isTitled = titled.endsWith(name) && titled.length - name.length < 40;
    // `Kari Nordmann`, `Kari Nordmann, leder, ser på grøten.`: the two alone in their block.
    const isTold =
      titled.startsWith(`${name}, `) &&
      titled.length <= longestCaption &&
      lines[index - 2]?.block !== above.block &&
      lines[index + 1]?.block !== below.block;
    if (personName.test(name) && titled !== name && (isTitled || isTold)) {
      reasons[index - 1] = 'caption';
      reasons[index] = 'caption';
    }
  }
}
