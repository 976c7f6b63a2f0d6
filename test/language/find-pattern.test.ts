import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/language/classes.ts';
import type { Classes } from '../../src/language/find-pattern.ts';
import { find } from '../../src/language/find-pattern.ts';
import { mainVerbs } from '../../src/language/main-verbs.ts';
import { pattern } from '../../src/language/pattern.ts';
import { tokenise } from '../../src/language/tokens.ts';

/** `{two}` takes two tokens where the first is «to»; `{pronoun}` takes one. */
const classes: Classes = (name, { words }, index) => {
  if (name === 'two') return words[index] === 'to' ? 2 : 0;
  return name === 'pronoun' && ['vi', 'jeg'].includes(words[index] ?? '') ? 1 : 0;
};

const matched = (source: string, text: string): string | null => {
  const tokens = tokenise(text);
  const match = find(pattern(source), tokens, classes);
  return match && tokens.words.slice(match.from, match.to).join(' ');
};

describe('a pattern', () => {
  it.each([
    ['a word', 'vil', 'Høyre VIL bygge', 'vil'],
    ['one of several words', 'jobbe|arbeide', 'skal arbeide hardt', 'arbeide'],
    ['a beginning', 'rapport*', 'i rapporten står', 'rapporten'],
    ['an ending', '*funn', 'våre hovedfunn', 'hovedfunn'],
    ['a class', '{pronoun} vil', 'Det jeg vil', 'jeg vil'],
    ['a class of several tokens', '{two} barn', 'med to små barn', 'to små barn'],
    ['an element left out', 'vi ikke? vil', 'vi vil', 'vi vil'],
    ['an element that may be left out but is there', 'vi ikke? vil', 'vi ikke vil', 'vi ikke vil'],
    ['a class left out', '{two}? barn', 'alle barn', 'barn'],
    ['up to three words between', 'vi .. vil', 'vi som jobber her vil', 'vi som jobber her vil'],
    ['no word between', 'vi .. vil', 'vi vil', 'vi vil'],
    ['marks between', 'vi ... vil', 'vi, som bor her, vil', 'vi , som bor her , vil'],
    ['the beginning', '^ vi', 'Vi vil', 'vi'],
    ['the beginning behind an opening mark', '^ vi', '– Vi vil', '– vi'],
    ['the end', 'vil $', 'Dette vi vil', 'vil'],
    ['the end with its closing mark', 'vil $', 'Dette vi vil:', 'vil :'],
    ['a mark as it stands', 'vil : $', 'Vi vil:', 'vil :'],
  ])('takes %s', (_what, source, text, words) => {
    expect(matched(source, text)).toBe(words);
  });

  it.each([
    ['a part of a word', 'vil', 'villighet'],
    ['another word', 'jobbe|arbeide', 'skal jobber'],
    ['a beginning further in', 'rapport*', 'årsrapport'],
    ['an ending that is not the end', '*funn', 'funnene'],
    ['a class that is not there', '{pronoun} vil', 'hun vil'],
    ['a fourth word between', 'vi .. vil', 'vi som alltid jobber her vil'],
    ['a clause mark in a gap of words', 'vi .. vil', 'vi, som vil'],
    ['a full stop in a gap of marks', 'vi ... vil', 'det er vi. Hun vil'],
    ['a question mark in a gap of marks', 'vi ... vil', 'er det vi? Hun vil'],
    ['a beginning in the middle', '^ vi', 'Det vi vil'],
    ['an end in the middle', 'vil $', 'vil vi'],
    ['an end before a question mark', 'vil $', 'Hva vi vil?'],
    ['a mark that is not there', 'vil : $', 'Vi vil'],
  ])('does not take %s', (_what, source, text) => {
    expect(matched(source, text)).toBeNull();
  });

  it('needs an element', () => {
    expect(() => pattern('  ')).toThrow(/at least one element/);
  });

  it('is refused where it names no known class', () => {
    const scope = {
      organisationEnd: () => -1,
      mainVerbs: new Set<number>(),
      isSelf: () => false,
      isOtherVoice: () => false,
    };
    const own = classesOf({ ...scope, personsSpeak: false, classification: null });
    expect(() => find(pattern('{holdr} vil'), tokenise('vi vil'), own)).toThrow('{holdr}');
  });
});

describe('main verbs in patterns', () => {
  it('does not take a verb of a relative clause for the verb of the sentence', () => {
    const verbOf = (text: string) => {
      const tokens = tokenise(text);
      const scope = {
        organisationEnd: () => -1,
        isSelf: () => false,
        isOtherVoice: () => false,
        personsSpeak: false,
        classification: null,
      };
      const own = classesOf({ ...scope, mainVerbs: new Set(mainVerbs(tokens)) });
      return find(pattern('{main:må}'), tokens, own)?.from ?? null;
    };
    expect(verbOf('Barn må flytte.')).toBe(1);
    expect(verbOf('Barn som må flytte, trenger trygghet.')).toBeNull();
  });
});
