import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/language/classes.ts';
import { englishCues } from '../../src/language/english-cues.ts';
import { furniturePhrases } from '../../src/language/furniture-phrases.ts';
import { lineLabels } from '../../src/language/labelled-lines.ts';
import { leadCues, responsibleHeads } from '../../src/language/lead-cues.ts';
import { pattern } from '../../src/language/pattern.ts';
import { indexPatterns } from '../../src/language/pattern-index.ts';
import { sentenceCues } from '../../src/language/sentence-cues.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { Form, looseVerbForms, modalStrength } from '../../src/language/verbs.ts';
import { judgementOf, leadOf, matchingInLine, matchingInSentence } from './cue-tools.ts';

const scope = {
  organisationEnd: () => -1,
  mainVerbs: new Set<number>(),
  isSelf: () => false,
  isOtherVoice: () => false,
  personsSpeak: false,
  classification: null,
};
const phraseIndex = indexPatterns(furniturePhrases);
const tables = { leadCues, sentenceCues, englishCues, furniturePhrases };

/** Whether a cue is about bodies beside the holder, so that its examples are told by someone else. */
const tellsOfOthers = (patterns: readonly string[]): boolean => patterns.some((source) => source.includes('{other}'));

const idOf = (entry: { readonly id: string } | { readonly reason: string }): string =>
  'id' in entry ? entry.id : entry.reason;

describe.each(Object.entries(tables))('%s', (_name, entries) => {
  it('has an id of its own for every entry', () => {
    const ids = entries.map(idOf);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows for every entry what it means and what it does not', () => {
    const bare = entries.filter(({ examples, counterexamples }) => !examples.length || !counterexamples.length);
    expect(bare.map(idOf)).toEqual([]);
  });

  it('names no class of words that is not there, and no pattern twice', () => {
    const classes = classesOf({ ...scope, mainVerbs: new Set([0]) });
    const sources = entries.flatMap(({ patterns }) => [...patterns]);
    expect(sources.filter((source, index) => sources.indexOf(source) !== index)).toEqual([]);
    const names = sources.flatMap((source) =>
      pattern(source).elements.flatMap((element) => (element.type === 'class' ? element.name : [])),
    );
    for (const name of names) expect(() => classes(name, tokenise('barn'), 0), name).not.toThrow();
  });
});

describe.each(leadCues)('the lead cue $id', ({ id, patterns, examples, counterexamples }) => {
  it.each(examples)('is found first in «%s»', (example) => {
    expect(leadOf(example)?.cue.id).toBe(id);
  });
  it.each(counterexamples)('is not in «%s»', (counterexample) => {
    expect(matchingInLine(counterexample, patterns)).toEqual([]);
  });
});

describe.each(sentenceCues)('the sentence cue $id', ({ id, when, patterns, examples, counterexamples }) => {
  const told = tellsOfOthers(patterns);
  it.each(examples)('decides «%s»', (example) => {
    expect(
      judgementOf(example, {
        inspects: when === 'inspection',
        personsSpeak: when === 'retelling',
        told: told || when === 'retelling',
      })?.cue?.id,
    ).toBe(id);
  });
  it.each(counterexamples)('is not in «%s»', (counterexample) => {
    expect(matchingInSentence(counterexample, patterns, told)).toEqual([]);
  });
});

describe.each(englishCues)('the English cue $id', ({ id, patterns, examples, counterexamples }) => {
  it.each(examples)('decides «%s» in an English document', (example) => {
    expect(judgementOf(example, { isEnglish: true })?.cue?.id).toBe(id);
    expect(judgementOf(example)?.cue?.id).not.toBe(id);
  });
  it.each(counterexamples)('is not in «%s»', (counterexample) => {
    expect(matchingInSentence(counterexample, patterns, false, true)).toEqual([]);
  });
});

describe('the verbs that cues name', () => {
  it('are finite verbs of the lexicons, or a sentence with them would never be judged', () => {
    const named = [...sentenceCues, ...englishCues].flatMap(({ id, patterns }) =>
      patterns.flatMap((source) =>
        [...source.matchAll(/\{main:([^}]+)\}/g)].flatMap(([, words = '']) =>
          words.split('|').map((word) => ({ id, word })),
        ),
      ),
    );
    const finite = Form.Present | Form.Past | Form.Passive;
    const unknown = named.filter(({ word }) => !modalStrength.has(word) && (looseVerbForms(word) & finite) === 0);
    expect(unknown.map(({ id, word }) => `${id}: ${word}`)).toEqual([]);
  });
});

describe('cues of some documents', () => {
  it.each(sentenceCues.filter(({ when }) => when))('$id is silent elsewhere', ({ id, examples }) => {
    for (const example of examples) expect(judgementOf(example)?.cue?.id).not.toBe(id);
  });
});

describe.each(furniturePhrases)(
  'the furniture phrase $reason',
  ({ reason, most, patterns, examples, counterexamples }) => {
    it.each(examples)('is found first in «%s»', (example) => {
      const hit = phraseIndex.first(tokenise(example), classesOf(scope));
      expect(hit?.entry.reason).toBe(reason);
      expect(example.length).toBeLessThanOrEqual(most);
    });
    it.each(counterexamples)('is not in «%s»', (counterexample) => {
      expect(counterexample.length > most ? [] : matchingInLine(counterexample, patterns)).toEqual([]);
    });
  },
);

describe('the heads of other columns', () => {
  it.each(['Ansvarlig departement', 'Ansvar', 'Frist', 'Hovedansvarlig'])('«%s» is one', (head) => {
    expect(matchingInLine(head, responsibleHeads)).not.toEqual([]);
  });
  it.each(['Ansvarlig drift av fosterhjem', 'Tiltak'])('«%s» is none', (head) => {
    expect(matchingInLine(head, responsibleHeads)).toEqual([]);
  });
});

describe('the labels of lines', () => {
  it('name cues that are there', () => {
    const ids = new Set(leadCues.map(({ id }) => id));
    expect(Object.values(lineLabels).filter(({ cue }) => !ids.has(cue))).toEqual([]);
  });
});
