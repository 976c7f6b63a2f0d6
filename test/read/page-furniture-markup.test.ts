import { describe, expect, it } from 'vitest';
import {
  controlExamples,
  controlTexts,
  markupNames,
  relatedExamples,
  relatedHeadings,
} from '../../src/language/page-furniture-markup.ts';
import { furnitureByName } from '../../src/read/html-names.ts';

describe.each(markupNames)('names of $reason', (entry) => {
  it.each(entry.examples)('know %s', (name) => {
    expect(furnitureByName([name])?.reason).toBe(entry.reason);
  });
  it.each(entry.counterexamples)('do not know %s', (name) => {
    expect(furnitureByName([name])).toBeUndefined();
  });
});

describe.each([
  ['control texts', controlTexts, controlExamples],
  ['headings over related links', relatedHeadings, relatedExamples],
] as const)('%s', (_name, patterns, { examples, counterexamples }) => {
  it.each(examples)('know %s', (text) => expect(patterns.some((p) => p.test(text))).toBe(true));
  it.each(counterexamples)('do not know %s', (text) => expect(patterns.some((p) => p.test(text))).toBe(false));
  it.each(patterns.map(String))('%s has an example', (pattern) => {
    expect(patterns.some((p) => String(p) === pattern && examples.some((e) => p.test(e)))).toBe(true);
  });
});

it('names that describe a layout say nothing of the element', () => {
  expect(furnitureByName(['has-sidebar', 'no-footer', 'med-meny'])).toBeUndefined();
});
