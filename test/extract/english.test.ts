import { describe, expect, it } from 'vitest';
import { parseText } from '../helpers/parse-text.ts';

const parse = (...parts: string[]) => parseText(parts.join('\n\n'));
const body = 'We found that children wait too long. Ministers must act, and the law should be changed.';

describe('a document in English', () => {
  it('is titled behind a line that gives the day', () => {
    for (const day of ['12th May 2015', '1 March 2017  Corporate Documents']) {
      const { title, published } = parse(day, 'Children who wait for a home', body);
      expect(title).toBe('Children who wait for a home');
      expect(published).toMatch(/^201\d-\d\d-\d\d$/u);
    }
  });

  it('is not titled by its number', () => {
    const headline = 'Concluding observations on a report';
    expect(parse('CRC/C/NOR/CO/5-6', 'Original: English', headline, body).title).toBe(headline);
    expect(parse('GPO Box 5218, Sydney NSW 2001', headline, body).title).toBe(headline);
  });

  it('holds for the years that its title names', () => {
    const title = 'Corporate Parenting Framework 2020-2023';
    expect(parse(title, body).period).toEqual({ start: 2020, end: 2023 });
    expect(parse("The Children's Commissioner's top priorities 2017", body).period).toEqual({ start: 2017, end: 2017 });
  });

  it('is what was read out, a press release or a submission', () => {
    const speech = parse('Committee on Children', 'Opening Statement by the Ombudsman for Children, Dr N. M.', body);
    expect(speech.type).toBe('other');
    const release = parse('Homes for all', `GENEVA, 3 May 2021 – ${body}`);
    expect(release.type).toBe('news');
    expect(release.published).toBe('2021-05-03');
    expect(parse('Submission to the Inquiry into youth justice', body).type).toBe('consultation');
  });

  it('is published by the ombud that is named, wherever that is', () => {
    const by = (name: string) => parse(name, 'Our work', `The ${name} will visit every home. ${body}`).organisation?.id;
    expect(by('Office of the Commissioner for Children')).toBe('office-of-the-commissioner-for-children');
    expect(by('Ombudsperson for Children’s Office')).toBe('ombudsman-for-children');
    expect(by('Australian Human Rights Commission')).toBe('australian-human-rights-commission');
  });

  it('asks, plans, finds and tells what was done', () => {
    const { statements } = parse(
      "Children's Commissioner for Wales",
      'Our year',
      'This year I recruited a panel of young people. The panel will meet every month. One in four children told us that they are hungry. Every child needs a warm meal. It is vital that schools get money for it. We are committed to a Wales without hunger.',
    );
    expect(statements.map(({ kind }) => kind)).toEqual([
      'achievement',
      'activity',
      'finding',
      'proposal',
      'proposal',
      'goal',
    ]);
  });

  it('counts the headings that a sentence announces', () => {
    const told = 'Schools tell us that this is hard, and it takes time.';
    const parts = ['A fair start', 'A say for all', 'A home that lasts'].map((head, index) => [
      `${index + 1}. ${head}`,
      told,
    ]);
    const { statements } = parse('Our plan', 'I have set three top priorities for this year.', ...parts.flat());
    expect(statements.filter(({ kind }) => kind === 'goal').map(({ text }) => text)).toEqual([
      'A fair start',
      'A say for all',
      'A home that lasts',
    ]);
  });

  it('tells by the leads of its lists what the items are', () => {
    const kindsUnder = (lead: string): string[] =>
      parse(
        "Children's Commissioner for Wales",
        'Our year',
        `${lead}\n\n- A home for all\n- A meal a day\n`,
      ).statements.map(({ kind }) => kind);
    expect(kindsUnder('The State should:')).toEqual(['proposal', 'proposal']);
    expect(kindsUnder('We ask all councils to:')).toEqual(['proposal', 'proposal']);
    expect(kindsUnder('By 2026 we want to see:')).toEqual(['goal', 'goal']);
    expect(kindsUnder('Among our achievements in 2023-24:')).toEqual(['achievement', 'achievement']);
  });
});
