import { describe, expect, it } from 'vitest';
import { parseText } from '../helpers/parse-text.ts';

const held = (text: string): [string | null, string | null][] =>
  parseText(text)
    .statements.filter(({ origin }) => origin === 'list')
    .map(({ ordinal, holder }) => [ordinal, holder?.name ?? null]);

describe('proposals of members of parliament', () => {
  it('are their party’s, where a line says only that they are these members’', () => {
    const page = (members: string, lead: string): string =>
      `Høringssvar fra Utdanningsforbundet\n\nUtdanningsforbundet takker for ${members} om mat i skolen. ${lead}\n\n- å gi alle frokost\n- å bygge kjøkken\n`;
    expect(
      held(page('forslaget fra Venstres representanter Lie og Moe', 'Representantenes forslag innebærer:')),
    ).toEqual([
      [null, 'Venstre'],
      [null, 'Venstre'],
    ]);
    expect(held(page('brevet fra representantene Lie og Moe fra Høyre', 'Forslagsstillerne foreslår:'))).toEqual([
      [null, 'Høyre'],
      [null, 'Høyre'],
    ]);
  });

  it('have the number of their line, and the parties that the minutes list with that number', () => {
    const document = held(
      'Stortinget - Møte mandag 3. mars 2031\n\nVotering i sak nr. 4\n\nPresidenten: Det er satt fram forslagene nr. 1 og 2. Det er\n\n• forslag nr. 1, fra Kari Lie på vegne av Rødt\n• forslagene nr. 2–3, fra Per Moe på vegne av Høyre og Venstre\n\nForslag nr. 1 lyder:\n\n«Stortinget ber regjeringen gi alle elever frokost.»\n\nForslag nr. 2 lyder:\n\n«Stortinget ber regjeringen bygge flere kjøkken.»\n',
    );
    expect(document).toContainEqual(['1', 'Rødt']);
    expect(document).toContainEqual(['2', 'Høyre og Venstre']);
  });
});

describe('a list of several together', () => {
  it('is held by all of them, under the names that the text has too', () => {
    const document = parseText(
      'NRK\nMeny\n\nStrid om mat\n\nPublisert 3. juni 2031 kl. 09.12\n\nElevene er sultne.\n\nStortinget stemte over en liste med forslag fra SV og MDG som få hadde lest:\n\n- Gi alle frokost\n- Bygge kjøkken\n',
    );
    expect(document.statements.map(({ holder }) => [holder?.name, holder?.otherNames])).toEqual([
      ['Sosialistisk Venstreparti og Miljøpartiet De Grønne', ['SV og MDG']],
      ['Sosialistisk Venstreparti og Miljøpartiet De Grønne', ['SV og MDG']],
    ]);
  });
});

describe('a body that a noun stands for', () => {
  it('is the one of that class named last', () => {
    const page = (noun: string): string =>
      `NRK\nMeny\n\nStrid om mat\n\nPublisert 3. juni 2031 kl. 09.12\n\nSå kom Redd Barna og Rødt på banen.\n\n${noun} krever:\n\n- Gi alle frokost\n- Bygge kjøkken\n`;
    expect(held(page('Organisasjonen'))).toEqual([
      [null, 'Redd Barna'],
      [null, 'Redd Barna'],
    ]);
    expect(held(page('Partiet'))).toEqual([
      [null, 'Rødt'],
      [null, 'Rødt'],
    ]);
  });
});

describe('a list of news that names no asker', () => {
  const news = (opening: string): string =>
    `${opening}\n\nSV foreslår å doble støtten. SV vil også ha gratis skolemat, og SV-lederen krever svar. Høyre er imot.\n\nDette er de viktigste kravene i kampanjen:\n\n- Heve støtten\n- Åpne flere kjøkken\n\n(©NPK)\n`;

  it('is held by whom its opening says to want something, not by whom it names most', () => {
    expect(held(news('Matalliansen krever at regjeringen gir alle barn frokost.'))).toEqual([
      [null, 'Matalliansen'],
      [null, 'Matalliansen'],
    ]);
  });

  it('is held by whom it names most, where its opening tells of no one’s will', () => {
    expect(held(news('Matalliansen er samlet i Bodø i helga.'))[0]?.[1]).toBe('Sosialistisk Venstreparti');
  });
});

describe('a page of nobody’s that goes through parties', () => {
  const page = parseText(
    'Hva mener partiene\n\nVi har lest programmene.\n\nHøyre vil gi alle elever frukt.\n\nSenterpartiet vil bygge skolekjøkken. Vil innføre skolemelk.\n\nArbeiderpartiet\n\nArbeiderpartiet vil gi alle frokost.\n\nSosialistisk venstreparti vil ha flere kokker. Styrke opplæringen av kokker.\n',
  );
  const holderOf = (words: string): string | undefined =>
    page.statements.find(({ text }) => text.startsWith(words))?.holder?.name;

  it('gives each what its sentence says it wants, whatever heading the sentence stands under', () => {
    expect(holderOf('Høyre vil')).toBe('Høyre');
    expect(holderOf('Arbeiderpartiet vil')).toBe('Arbeiderpartiet');
    expect(holderOf('Sosialistisk venstreparti vil')).toBe('Sosialistisk Venstreparti');
  });

  it('gives it the sentences without a subject that follow too', () => {
    expect(holderOf('Vil innføre')).toBe('Senterpartiet');
    expect(holderOf('Styrke opplæringen')).toBe('Sosialistisk Venstreparti');
  });
});

it('is not held by whom it is addressed to, though the page names no one else', () => {
  const page = (lead: string): string =>
    `Rapport om fravær\n\nUndersøkelsen viser at fraværet øker.\n\n${lead}\n\n- lage en mal\n- avtale frister\n`;
  expect(held(page('Vi anbefaler Lillevik kommune å:'))).toEqual([
    [null, null],
    [null, null],
  ]);
});
