import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/errors.ts';
import { readFrontMatter } from '../../src/read/front-matter.ts';

const read = (yaml: string) => readFrontMatter(yaml, { path: 'a.md', line: 2 });

describe('front matter', () => {
  it('tells what it knows in our form', () => {
    const yaml =
      'title: Plan\norganization: Høyre\nlang: nb\ntype: plan\nperiod: 2025–2027\ndate: 2025-01-02T10:00\nurl: https://example.org\ntags: [a]';
    expect(read(yaml)).toEqual({
      hints: {
        title: 'Plan',
        organisation: 'Høyre',
        language: 'nb',
        type: 'plan',
        period: { start: 2025, end: 2027 },
        published: '2025-01-02',
        url: 'https://example.org',
      },
      doubts: [],
    });
  });

  it('takes a period as a year, years, or start and end', () => {
    expect(read('period: 2025').hints.period).toEqual({ start: 2025, end: 2025 });
    expect(read('period: { start: 2025, end: 2026 }').hints.period).toEqual({ start: 2025, end: 2026 });
    expect(read('period: { start: 2025 }').hints.period).toEqual({ start: 2025, end: 2025 });
  });

  it('passes over what it does not understand, and says so', () => {
    expect(read('title: A\ntype: post\nperiod: soon\npublished: 3 June')).toEqual({
      hints: { title: 'A' },
      doubts: ['front-matter-type-unclear', 'front-matter-period-unclear', 'front-matter-published-unclear'],
    });
  });

  it.each([
    ['published: 2025-13-40', 'front-matter-published-unclear'],
    ['published: 2025-02-30', 'front-matter-published-unclear'],
    ['url: javascript:alert(1)', 'front-matter-url-unclear'],
    ['url: on our pages', 'front-matter-url-unclear'],
  ])('takes no date that is in no calendar, and no address that is none: %s', (yaml, doubt) => {
    expect(read(yaml)).toEqual({ hints: {}, doubts: [doubt] });
  });

  it('states that there is none by `null`; an empty name says nothing', () => {
    expect(read('title: null\norganisation: ~\nperiod:\npublished: ""\ntype: null\nid: null')).toEqual({
      hints: { title: null, organisation: null },
      doubts: [],
    });
  });

  it('may name the document, as a name that fits into ids', () => {
    expect(read('id: document-1a2b').hints).toEqual({ id: 'document-1a2b' });
    expect(read('id: a/b c')).toEqual({ hints: {}, doubts: ['front-matter-id-unclear'] });
    expect(read('id: 12')).toEqual({ hints: {}, doubts: ['front-matter-id-unclear'] });
  });

  it('may be empty', () => expect(read('# nothing yet')).toEqual({ hints: {}, doubts: [] }));

  const broken: readonly (readonly [string, string, { line: number; column: number }])[] = [
    ['an open bracket', 'title: A\nperiod: [2025', { line: 3, column: 14 }],
    ['a tab as indent', 'a:\n\tb: 1', { line: 3, column: 1 }],
    ['a list', '- a', { line: 2, column: 1 }],
    ['a name given twice', 'title: A\ntitle: B', { line: 3, column: 1 }],
    ['an alias of nothing', 'title: *a', { line: 2, column: 1 }],
  ];
  for (const [name, yaml, place] of broken) {
    it(`that is ${name} is told with line and column`, () => {
      let problem: unknown;
      try {
        read(yaml);
      } catch (error) {
        problem = error instanceof ReadError ? error.problem : error;
      }
      expect(problem).toMatchObject({ kind: 'bad-front-matter', path: 'a.md', place });
    });
  }
});
