import type { Vocabulary } from './types.ts';
import data from './vocabulary.json' with { type: 'json' };

/** The vocabulary of child welfare that ships: data, replaceable with `--topics FILE`. */
export const defaultVocabulary: Vocabulary = data as unknown as Vocabulary;
