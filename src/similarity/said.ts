const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words that two texts share, as they stand there: once where both write them alike, else both with `~` between. */
export function saidBy(left: string, right: string): string {
  const [a, b] = [squash(left), squash(right)];
  // Of `Barnevernet` and `barnevernet` the one that no sentence begins with.
  if (a.toLowerCase() === b.toLowerCase()) return a > b ? a : b;
  return `${a} ~ ${b}`;
}

/** Each once, whatever the case, and none whose words all stand in another: `elever` beside `alle elever`. */
export function distinct(texts: readonly string[]): string[] {
  const padded = (text: string) => ` ${text.toLowerCase()} `;
  const once = [...new Map(texts.map((text) => [padded(text), text])).values()];
  return once.filter((text) => !once.some((other) => other !== text && padded(other).includes(padded(text))));
}
