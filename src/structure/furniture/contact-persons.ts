import { places } from '../../language/organisations/places.ts';
import { signOff } from '../../language/page-lines.ts';
import type { Line } from '../lines.ts';
import { blocksOf } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { countWords } from '../unit.ts';
import { isName } from './page-places.ts';
import { personName } from './person-name.ts';

/** Most words of an office, and fewest lines by which to reach somebody. */
const longestOffice = 5;
const fewestWays = 2;

/** A person to ask, over an address to write to and a number to call; the office between them too. Who signs a letter stays. */
export function contactPersons(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  for (const [index, end] of blocksOf(lines)) {
    const ways = reasons.slice(index, end).filter((reason) => reason === 'contact').length;
    const isReached = ways >= fewestWays && lines.slice(index, end).some(({ passage }) => passage.text.includes('@'));
    if (isReached && !isSigned(lines, index, end)) takePersons(lines, reasons, sheet, index, end);
  }
}

function takePersons(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const { passage, item } = lines[index] as Line;
    const { text } = passage;
    if (reasons[index] || item !== null || isName(lines[index] as Line, sheet)) continue;
    const isPerson = personName.test(text) && !places.has(text);
    const isOffice =
      index > from &&
      index + 1 < to &&
      reasons[index - 1] === 'contact' &&
      reasons[index + 1] === 'contact' &&
      countWords(text) <= longestOffice;
    if (isPerson || (isOffice && !/[.!?:,]$/.test(text))) reasons[index] = 'contact';
  }
}

const isSigned = (lines: readonly Line[], from: number, to: number): boolean =>
  lines.slice(Math.max(0, from - 2), to).some(({ passage }) => signOff.test(passage.text));
