const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words that two texts share, as they stand there: once where both write them alike, else both with `~` between. */
export function saidBy(left: string, right: string): string {
  const [a, b] = [squash(left), squash(right)];
  // Of `Barnevernet` and `barnevernet` the one that no sentence begins with.
  if (a.toLowerCase() === b.toLowerCase()) return a > b ? a : b;
  return `${a} ~ ${b}`;
}
