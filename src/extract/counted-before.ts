import { unitOfNoun } from '../language/unit-names.ts';
import { amountWords, changeWords } from '../language/units.ts';
import type { Token } from './tokens.ts';

/** `øke antall lærere med tre`, `auke talet på plassar til 40`: what the number at `first` counts stands before it. */
export function countedBefore(tokens: readonly Token[], first: number): string | null {
  if (!changeWords.includes(tokens[first - 1]?.lower ?? '')) return null;
  const noun = tokens[first - 2];
  const before = [tokens[first - 4]?.lower ?? '', tokens[first - 3]?.lower ?? ''];
  return noun?.kind === 'word' && before.some((word) => amountWords.includes(word)) ? unitOfNoun(noun.lower) : null;
}
