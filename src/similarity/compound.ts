import type { Lexicon } from './lexicon.ts';

/** A part of a compound: its families, or none for a part that the lexicon does not know. */
export interface Part {
  readonly text: string;
  readonly families: readonly string[];
}

const MIN_COMPOUND = 8;
const MIN_FIRST = 3;
const MIN_LAST = 4;
/** Last parts shorter than `MIN_LAST` that are words of their own in this field. */
const SHORT_LAST = new Set(['lov', 'råd', 'rus', 'lek', 'fri']);
const MIN_KNOWN_ALONE = 6;
const MIN_UNKNOWN = 4;

/**
 * Splits a word that the lexicon does not hold whole into parts that it does (`fosterhjemslov` → fosterhjem, lov).
 *
 * Fewest parts win, then the longest last part. Where only the last part is known, it and the unknown rest are returned;
 * a word without a known part is returned as null: better unsplit than split by chance.
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly Part[] | null {
  if (word.length < MIN_COMPOUND) return null;
  return wholly(word, lexicon, 3) ?? partly(word, lexicon);
}

function wholly(word: string, lexicon: Lexicon, most: number): Part[] | null {
  const known = lexicon.forms.get(word);
  if (known !== undefined) return [{ text: word, families: known }];
  if (most === 1) return null;
  let best: Part[] | null = null;
  for (let cut = MIN_FIRST; cut <= word.length - 3; cut++) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    if (last.length < MIN_LAST && !SHORT_LAST.has(last)) continue;
    const families = lexicon.beginnings.get(first);
    if (families === undefined) continue;
    const rest = wholly(last, lexicon, most - 1);
    if (rest !== null && (best === null || rest.length + 1 < best.length)) best = [{ text: first, families }, ...rest];
  }
  return best;
}

function partly(word: string, lexicon: Lexicon): Part[] | null {
  for (let cut = MIN_UNKNOWN; cut <= word.length - MIN_KNOWN_ALONE; cut++) {
    const families = weighty(lexicon.forms.get(word.slice(cut)), lexicon);
    if (families !== null)
      return [
        { text: word.slice(0, cut), families: [] },
        { text: word.slice(cut), families },
      ];
  }
  for (let cut = word.length - MIN_UNKNOWN; cut >= MIN_KNOWN_ALONE; cut--) {
    const families = weighty(lexicon.beginnings.get(word.slice(0, cut)), lexicon);
    if (families !== null)
      return [
        { text: word.slice(0, cut), families },
        { text: word.slice(cut), families: [] },
      ];
  }
  return null;
}

/** Families that say something of a subject: a chance match with an everyday verb splits nothing. */
function weighty(families: readonly string[] | undefined, lexicon: Lexicon): readonly string[] | null {
  const kept = (families ?? []).filter((id) => (lexicon.families.get(id)?.weight ?? 0) >= 0.2);
  return kept.length > 0 ? kept : null;
}
