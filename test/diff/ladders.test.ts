import { describe, expect, it } from 'vitest';
import { readModal, readVerb } from '../../src/diff/facts/read-ladder.ts';
import { phraseAt, phrasesOf, wordsOf } from '../../src/diff/words.ts';
import { groups, modals, quantifiers, type Rung, verbs } from '../../src/language/ladders.ts';

const table = (rungs: readonly Rung[]) => {
  const phrases = phrasesOf(rungs);
  return (text: string) => {
    const words = wordsOf(text);
    return [...new Set(words.flatMap((_, at) => phraseAt(phrases, words, at)?.entry.id ?? []))];
  };
};

describe.each([
  ['modals', modals],
  ['verbs', verbs],
  ['quantifiers', quantifiers],
])('the ladder of %s', (_, rungs) => {
  const read = table(rungs);
  it.each(rungs.map((rung) => [rung.id, rung] as const))(
    '%s is read from its examples and from nothing else',
    (id, rung) => {
      for (const example of rung.examples) expect([example, read(example)]).toEqual([example, [id]]);
      for (const text of rung.counterexamples) expect([text, read(text)]).toEqual([text, []]);
    },
  );

  it('has no form on two rungs', () => {
    const forms = rungs.flatMap((rung) => rung.forms);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});

describe('groups of people', () => {
  it('have no form in two groups', () => {
    const forms = groups.flatMap((group) => group.forms);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});

describe('reading a ladder', () => {
  it('takes the first modal that is not in a side clause', () => {
    expect(readModal('Barn som kan være utsatt, skal få hjelp')?.words).toBe('skal');
    expect(readModal('Kommunen bør vurdere om staten skal betale')?.words).toBe('bør');
    expect(readModal('Hjelp til barn')).toBeNull();
  });

  it('takes the longest phrase', () => {
    expect(readVerb('Se nærmere på reglene')?.rung.id).toBe('consider');
    expect(readVerb('legge til rette for samarbeid')?.words).toBe('legge til rette for');
  });
});
