import type { Token } from './tokenise.ts';

/** A family or concept that a run of words stands for, by the tokens it begins and ends with. */
export interface PhraseHit {
  readonly family: string;
  readonly first: number;
  readonly last: number;
  /** Whether it stands in place of what its words mean each by itself. */
  readonly alone: boolean;
}

interface Phrase {
  readonly family: string;
  readonly alone: boolean;
  readonly steps: readonly ((word: string) => boolean)[];
  /** How many words may stand before the step. */
  readonly gaps: readonly number[];
  /** How many of the last steps must follow and are not part of it. */
  readonly ahead: number;
}

/** Words that a gap may be long. */
const GAPS: Readonly<Record<string, number>> = { _: 3, __: 6 };

function step(source: string): (word: string) => boolean {
  const options = source.split('|');
  const exact = new Set(options.filter((option) => !option.endsWith('*')));
  const starts = options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1));
  return (word) => exact.has(word) || starts.some((start) => word.startsWith(start));
}

/** Takes lines `id : phrase ; phrase` (see `lexicon/phrases.ts`); returns a matcher of token runs. */
export function phraseMatcher(data: string): (tokens: readonly Token[]) => PhraseHit[] {
  const byFirst = new Map<string, Phrase[]>();
  const wild: Phrase[] = [];
  for (const line of data.split('\n').filter((text) => text.trim() !== '')) {
    const [family = '', rest = ''] = line.split(' : ').map((part) => part.trim());
    for (const source of rest.split(' ; ')) {
      const words = source.trim().split(/\s+/u);
      const steps = words.filter((word) => !(word in GAPS)).map((word) => word.replace(/^=/u, ''));
      const gaps = steps.map((_, at) => GAPS[words[indexOfStep(words, at) - 1] ?? ''] ?? 0);
      const phrase: Phrase = {
        family: family.replace('!', ''),
        alone: family.endsWith('!'),
        steps: steps.map(step),
        gaps,
        ahead: words.filter((word) => word.startsWith('=')).length,
      };
      const firsts = (steps[0] ?? '').split('|');
      if (firsts.some((first) => first.endsWith('*'))) wild.push(phrase);
      else for (const first of firsts) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
  }
  return (tokens) => {
    const hits: PhraseHit[] = [];
    for (const [at, token] of tokens.entries()) {
      for (const phrase of [...(byFirst.get(token.word) ?? []), ...wild]) {
        const last = follow(phrase, tokens, at);
        if (last !== null) hits.push({ family: phrase.family, first: at, last, alone: phrase.alone });
      }
    }
    return hits;
  };
}

/** Where the n-th step stands among words and gaps. */
function indexOfStep(words: readonly string[], step: number): number {
  let seen = -1;
  return words.findIndex((word) => {
    if (!(word in GAPS)) seen++;
    return seen === step;
  });
}

/** The token at which a phrase that begins at `from` ends, or null. */
function follow(phrase: Phrase, tokens: readonly Token[], from: number): number | null {
  let at = from - 1;
  let last = at;
  for (const [index, matches] of phrase.steps.entries()) {
    const reach = at + 1 + (phrase.gaps[index] ?? 0);
    let found = -1;
    for (let next = at + 1; next <= Math.min(reach, tokens.length - 1) && found < 0; next++) {
      if (matches(tokens[next]?.word ?? '')) found = next;
    }
    if (found < 0) return null;
    at = found;
    if (index < phrase.steps.length - phrase.ahead) last = at;
  }
  return last;
}
