import { lettered } from '../language/lettered.ts';
import type { Vocabulary } from './types.ts';

/** How a signal's letters sit in a word. */
export type Anchor = 'whole' | 'beginning' | 'ending' | 'anywhere';

/** One word of a signal: `medvirk*` is the letters `medvirk` at the beginning. */
export interface SignalWord {
  readonly letters: string;
  readonly anchor: Anchor;
}

/** A word or phrase that tells of a concept, or with `never` one that does not, whatever else it looks like. */
export interface Signal {
  /** The language of the label. */
  readonly tag: string;
  /** Index of the concept in the vocabulary. */
  readonly concept: number;
  /** As written in the vocabulary, in small letters: see {@link signalWord}. */
  readonly words: readonly string[];
  readonly never: boolean;
}

const wordPattern = lettered(String.raw`\*?[\p{L}\p{N}]+\*?`, 'gu');
const singleWord = /^[^\s'’/.,()-]+$/;

/** The words of a label, which must be those that the scan of a text finds; the way around Unicode patterns is quicker. */
function wordsOf(label: string): readonly string[] {
  if (singleWord.test(label)) return [label];
  const parts = label.split(' ');
  if (parts.every((part) => singleWord.test(part))) return parts;
  return label.match(wordPattern) ?? [];
}

/** Reads a word of a signal. */
export function signalWord(part: string): SignalWord {
  const open = part.endsWith('*');
  const letters = part.includes('*') ? part.replaceAll('*', '') : part;
  if (part.startsWith('*')) return { letters, anchor: open ? 'anywhere' : 'ending' };
  return { letters, anchor: open ? 'beginning' : 'whole' };
}

/** The signals of a vocabulary. Labels signal too, written as they are. */
export function signalsOf(vocabulary: Vocabulary): readonly Signal[] {
  const signals: Signal[] = [];
  vocabulary.concepts.forEach(({ prefLabel, altLabel = {}, hiddenLabel = {} }, concept) => {
    const written = [
      ...Object.entries(prefLabel).map(([tag, label]) => [tag, [label]] as const),
      ...Object.entries(altLabel),
      ...Object.entries(hiddenLabel),
    ];
    for (const [tag, labels] of written)
      for (const label of labels) {
        const never = label.startsWith('!');
        const words = wordsOf((never ? label.slice(1) : label).normalize('NFC').toLowerCase());
        if (words.length > 0) signals.push({ tag, concept, words, never });
      }
  });
  return signals;
}
