/** Month names and their short forms, January first; bokmål and nynorsk, English, Swedish. */
export const monthNames: readonly (readonly string[])[] = [
  ['januar', 'january', 'januari', 'jan'],
  ['februar', 'february', 'februari', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may', 'maj'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

let months: ReadonlyMap<string, number> | null = null;

/** Takes a word in any case, with or without a full stop. Returns its month, 1 to 12, or null. */
export function monthNumber(word: string): number | null {
  months ??= new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
  return months.get(word.toLowerCase().replace('.', '')) ?? null;
}

/** True for a month's name in full or in short (`september`, `Sept`). */
export function isMonthName(word: string): boolean {
  return monthNumber(word) !== null;
}
