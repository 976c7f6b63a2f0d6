import { groups, quantifiers, restrictorClosers, restrictorOpeners } from '../../language/ladders.ts';
import { phraseAt, phrasesOf, type Word, wordsOf } from '../words.ts';

/** Whom a statement is for: `enkelte` · `barn og unge` · `i fosterhjem`. */
export interface Scope {
  /** Ids of the groups named together, in reading order. */
  readonly groups: readonly string[];
  /** 2 nobody left out, 1 not said, 0 some picked. */
  readonly quantifier: number;
  /** Words after the group that narrow it down; empty where none do. */
  readonly restrictor: readonly string[];
  /** The whole phrase, as compared. */
  readonly words: string;
}

const groupTable = phrasesOf(groups);
const quantifierTable = phrasesOf(quantifiers);
const openers = new Set(restrictorOpeners);
const closers = new Set(restrictorClosers);
const joins = new Set(['og', 'eller', 'samt']);
const longest = 8;

const quantifierBefore = (words: readonly Word[], at: number): { level: number; from: number } => {
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) {
    const found = phraseAt(quantifierTable, words, from);
    if (found) return { level: found.entry.level, from };
    if (groupTable.has(words[from]?.text ?? '') || closers.has(words[from]?.text ?? '')) break;
  }
  return { level: 1, from: at };
};

const restrictorFrom = (words: readonly Word[], at: number): number => {
  if (!openers.has(words[at]?.text ?? '')) return at;
  let end = at + 1;
  while (
    end < words.length &&
    end - at < longest &&
    !closers.has(words[end]?.text ?? '') &&
    !/^[.:;]$/.test(words[end]?.text ?? '')
  )
    end += 1;
  return end;
};

/** Every group of people that a text names, in reading order, with what widens or narrows it. */
export function readScopes(text: string): readonly Scope[] {
  const words = wordsOf(text);
  const scopes: Scope[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!phraseAt(groupTable, words, at)) continue;
    const { scope, end } = scopeAt(words, at);
    scopes.push(scope);
    at = end - 1;
  }
  return scopes;
}

function scopeAt(words: readonly Word[], start: number): { readonly scope: Scope; readonly end: number } {
  const quantifier = quantifierBefore(words, start);
  const named: string[] = [];
  let at = start;
  for (let found = phraseAt(groupTable, words, at); found; found = phraseAt(groupTable, words, at + 1)) {
    if (named.length > 0) at += 1;
    named.push(found.entry.id);
    at += found.length;
    if (!joins.has(words[at]?.text ?? '') && words[at]?.text !== ',') break;
  }
  const end = restrictorFrom(words, at);
  const phrase = words.slice(quantifier.from, end).map((word) => word.text);
  const restrictor = words.slice(at, end).map((word) => word.text);
  const said = phrase.join(' ').replaceAll(' ,', ',');
  return { scope: { groups: named, quantifier: quantifier.level, restrictor, words: said }, end };
}
