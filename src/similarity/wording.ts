/** Texts whose lengths differ more than this share nothing worth telling: at most 0.75 of the wording. */
const LENGTHS = 0.6;
/** Below this share of the same words, word pairs are not looked at and count as different. */
const HALF = 0.5;

/** Takes the words of two texts; returns how much of their wording is the same, 0 to 1: Dice over word pairs and words. */
export function wording(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (Math.min(a.length, b.length) < LENGTHS * Math.max(a.length, b.length)) return 0;
  const words = dice(a, b);
  return words < HALF ? words / 2 : (words + dice(pairs(a), pairs(b))) / 2;
}

function pairs(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}
