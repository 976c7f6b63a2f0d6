/** Finds the base form that a word is a variant spelling of, by letter trigrams. */
export type SpellingIndex = (word: string) => string | null;

const MIN_LENGTH = 8;
const NEAR = 0.72;

function trigrams(word: string): string[] {
  const padded = `^${word}$`;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return [...grams];
}

/**
 * Takes the words to find; returns a look-up. A variant shares its first two letters and its length within two letters
 * with the word, and 72 % of the trigrams (Dice): `medvikring`, `barnehagje`. Of several, the nearest, then the first.
 */
export function spellingIndex(words: readonly string[]): SpellingIndex {
  const long = words.filter((word) => word.length >= MIN_LENGTH);
  const sizes = long.map((word) => trigrams(word).length);
  const postings = new Map<string, number[]>();
  for (const [at, word] of long.entries()) {
    for (const gram of trigrams(word)) {
      const list = postings.get(gram);
      if (list === undefined) postings.set(gram, [at]);
      else list.push(at);
    }
  }
  return (word) => {
    if (word.length < MIN_LENGTH) return null;
    const grams = trigrams(word);
    const shared = new Map<number, number>();
    for (const gram of grams) for (const at of postings.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let [best, nearest] = [null as string | null, NEAR];
    for (const [at, count] of shared) {
      const candidate = long[at] ?? '';
      const dice = (2 * count) / (grams.length + (sizes[at] ?? 0));
      if (candidate.slice(0, 2) !== word.slice(0, 2) || Math.abs(candidate.length - word.length) > 2) continue;
      if (dice > nearest || (dice === nearest && best !== null && candidate < best))
        [best, nearest] = [candidate, dice];
    }
    return best;
  };
}
