import { functionWordSets } from '../language/function-words.ts';
import { monthNames } from '../language/month-names.ts';
import { numberWords } from '../language/number-words.ts';
import { shareJoints } from '../language/numbers.ts';
import { numberedThings } from './data/share-words.ts';

const number = String.raw`\d{1,3}(?:[ .\u00a0]\d{3})+|\d{1,4}|\p{L}+`;
const joints = shareJoints.filter((joint) => joint !== 'in').join('|');
const part = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/§–-])(?<!§\s)(${number})\s+(?:${joints})\s+(${number})\s+(\p{Ll}{2,})`,
  'giu',
);
/** A word right before a number that names something by it. */
const named = new RegExp(String.raw`(?:\p{L}\.|\p{Lu}\p{L}*|\p{L}*(?:${numberedThings.join('|')}))\s$`, 'u');

/** Parts that a text says are larger than their whole: five of three children. A date or a number of something is none. */
export function partsOverWhole(text: string): readonly string[] {
  return [...text.matchAll(part)].flatMap((match) => {
    const [all, some = '', whole = '', noun = ''] = match;
    const [value, most] = [countIn(some), countIn(whole)];
    if (value === null || most === null || most < 2 || value <= most) return [];
    const follows = noun.toLowerCase();
    if (monthNames.has(follows) || functionWordSets().stop.has(follows)) return [];
    if (named.test(text.slice(0, match.index))) return [];
    return [all.slice(0, all.length - noun.length).trim()];
  });
}

function countIn(text: string): number | null {
  const digits = text.replace(/[ .\u00a0]/gu, '');
  if (/^\d+$/u.test(digits)) return Number(digits);
  const { nordic, english } = numberWords();
  return nordic.get(text.toLowerCase()) ?? english.get(text.toLowerCase()) ?? null;
}
