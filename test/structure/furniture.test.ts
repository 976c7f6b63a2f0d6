import { describe, expect, it } from 'vitest';
import { parseText, setApart, told } from '../helpers/parse-text.ts';

const lines = (...parts: string[]): string => parts.join('\n');

describe('what belongs to the page', () => {
  it('is a head that comes back with other page numbers, but not its first line', () => {
    const document = parseText(
      lines(
        'Mat til alle',
        '',
        'Vi vil gi alle frokost.',
        '',
        'Mat til alle 9',
        '',
        'Staten må betale.',
        '',
        'Mat til alle 10',
      ),
    );
    expect(setApart(document)).toEqual(['running-head: Mat til alle 9', 'running-head: Mat til alle 10']);
    expect(document.title).toBe('Mat til alle');
  });

  it('is no series of headings that count from one', () => {
    const document = parseText(
      lines('Våre mål del 1', '', '• Ingen er sultne', '', 'Våre mål del 2', '', '• Alle får frukt'),
    );
    expect(document.furniture).toEqual([]);
    expect(told(document)).toEqual(['goal Ingen er sultne', 'goal Alle får frukt']);
  });

  it('is a trail set as a list', () => {
    const document = parseText(
      lines('• Forside', '• Politikk', '• Skolemat', '', 'Skolemat for alle', '', 'Vi vil gi alle frokost.'),
    );
    expect(setApart(document)).toEqual(['breadcrumb: Forside', 'breadcrumb: Politikk', 'breadcrumb: Skolemat']);
    expect(document.title).toBe('Skolemat for alle');
  });

  it('is the same caption twice in a row, not the same sentence', () => {
    const caption = 'PÅ TUNET: Kari Nordmann (leder) og Ola Dal ser på grøten.';
    const sentence = 'Vi vil gi alle elever i hele landet varm frokost.';
    expect(setApart(parseText(lines(caption, caption, '', sentence)))).toEqual([
      `caption: ${caption}`,
      `caption: ${caption}`,
    ]);
    expect(parseText(lines('Mat', '', sentence, sentence)).furniture).toEqual([]);
  });

  it('is no consent that the text is about', () => {
    const document = parseText(
      lines('Venstre vil:', '• Ta opp samtaler i skolen, dersom barnet samtykker.', '• Gi alle elever frokost'),
    );
    expect(document.furniture).toEqual([]);
    expect(document.statements).toHaveLength(2);
  });

  it('ends what was announced, where it is a heading', () => {
    const document = parseText(
      lines(
        '# Mat',
        '',
        'Venstre vil:',
        '',
        '- gi alle frokost',
        '- bygge kjøkken',
        '',
        '## Kontakt',
        '',
        '- Kari Nordmann',
        '- Ola Dal',
      ),
      { path: 'side.md' },
    );
    expect(told(document)).toEqual(['proposal gi alle frokost', 'proposal bygge kjøkken']);
  });

  it.each([
    ['a menu word that no phrase knows', ['Meny', 'Søk', 'Mennesker', 'Bli medlem', 'Skolemat']],
    ['a genre and a date', ['Hopp til innhold', 'Meny', 'Pressemelding', '14. mars 2031', 'Skolemat']],
  ])('leaves the title to the line behind %s, on a page saved line by line', (_what, head) => {
    const document = parseText(lines(...head, 'Alle elever må få varm mat på skolen hver dag.'));
    expect(document.title).toBe('Skolemat');
  });

  it('is the names of other documents over a transcript', () => {
    const document = parseText(
      'Matplan for skolen\n\nLike dokumenter\nPlan for et trygt skolemiljø\n\nHva gjør vi når noen er sultne?\n\nTranskript\n\nAlle elever skal få frokost.',
    );
    expect(setApart(document)).toContain('related-links: Hva gjør vi når noen er sultne?');
    expect(document.statements.map(({ text }) => text)).toEqual(['Alle elever skal få frokost.']);
  });
});
