import { comparatorWords, onlyWords } from '../language/comparators.ts';
import {
  accentedOnes,
  everyWords,
  fractionEndings,
  fractionWords,
  halfNumbers,
  halfWords,
  numberWords,
  plainOnes,
  scaleWords,
} from '../language/numbers.ts';
import { hungWords } from '../language/units.ts';

let pattern: RegExp | null = null;

/** Takes any text. Returns false where it holds neither figures nor a number word; most sentences end here. */
export function mayHoldNumber(text: string): boolean {
  if (/\d/.test(text)) return true;
  pattern ??= wordsPattern();
  return pattern.test(text.toLowerCase());
}

/** Plain letter classes and no flags: this runs over every sentence. */
function wordsPattern(): RegExp {
  const { nordic, english } = numberWords();
  const numbers = [...nordic.keys(), ...english.keys()];
  const others = [
    ...accentedOnes,
    ...halfNumbers.map(({ word }) => word),
    ...halfWords,
    ...everyWords,
    ...fractionWords.flatMap(({ words }) => words.flatMap((word) => fractionEndings.map((ending) => word + ending))),
    ...scaleWords.flatMap(({ words }) => words),
  ];
  const openings = [
    ...onlyWords,
    ...comparatorWords.flatMap(({ before }) => before.map((phrase) => phrase.replace(/^.* /, ''))),
  ];
  const alternatives = [
    ...others,
    `(?:${[...numbers, ...accentedOnes].join('|')})(?:(?:${hungWords.map(([start]) => start).join('|')})[a-zæøå]*)?`,
    `(?:${[...new Set(openings)].join('|').replaceAll('.', '')})\\s+(?:${plainOnes.join('|')})`,
  ];
  return new RegExp(`(?<![a-zæøåäöéó])(?:${alternatives.join('|')})(?![a-zæøåäöéó])`);
}
