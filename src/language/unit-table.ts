import { type Keyed, keyed } from './keyed.ts';
import { units } from './units.ts';

/** Nouns and what they count, as plain data: the build makes it. */
export interface UnitTable {
  readonly whole: Keyed;
  /** Those that may be the last part of a compound. */
  readonly ending: Keyed;
}

const shortestCompound = 5;

export function makeUnitTable(): UnitTable {
  const whole = new Map<string, string>();
  const ending = new Map<string, string>();
  for (const { unit, nouns, irregular } of units) {
    for (const entry of nouns.split(' ')) {
      const noun = entry.replace('-', '');
      if (!whole.has(noun)) whole.set(noun, unit);
      if ((entry.startsWith('-') || noun.length >= shortestCompound) && !ending.has(noun)) ending.set(noun, unit);
    }
    for (const entry of irregular?.split(' ') ?? []) {
      const word = entry.replace('-', '');
      whole.set(word, unit);
      if (entry.startsWith('-')) ending.set(word, unit);
    }
  }
  return { whole: keyed(whole), ending: keyed(ending) };
}
