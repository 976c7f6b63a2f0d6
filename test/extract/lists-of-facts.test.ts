import { describe, expect, it } from 'vitest';
import { parseText } from '../helpers/parse-text.ts';

const kinds = (text: string): string[] => parseText(text).statements.map(({ kind }) => kind);

describe('lists of facts', () => {
  it('are findings under a heading that says little, whoever owns the page', () => {
    const items =
      'Hovudpunkt\n\n• Tre av ti gutar er trøytte kvar dag.\n• 12 prosent får medisin.\n• Stadig fleire unge er oppe om natta.\n• Kvelden går med til spel.\n';
    for (const page of ['Helsedirektoratet', 'Norsk Sykepleierforbund'])
      expect(kinds(`${page}\n\nSøvn\n\n${items}`)).toEqual(['finding', 'finding', 'finding', 'finding']);
  });

  it('need numbers under a word for what is asked, in a box of facts and on the page of a party', () => {
    const counted = '- 12 000 unge får hjelp hvert år.\n- 31 prosent slutter.\n- Ventetiden er lang.\n';
    expect(kinds(`Norsk Sykepleierforbund\n\nVåre saker\n\n${counted}`)).toEqual(['finding', 'finding', 'finding']);
    expect(kinds(`Helsedirektoratet\n\nFakta\n\n${counted}`)).toEqual(['finding', 'finding', 'finding']);
    expect(kinds(`Venstre\n\nSkolen\n\n${counted}`)).toEqual(['finding', 'finding', 'finding']);
    const told = '- Skolen er gratis for alle.\n- Lærerne bestemmer selv.\n- Alle får mat.\n';
    expect(kinds(`Venstre\n\nHovedpunkter\n\n${told}`)).toEqual(['proposal', 'proposal', 'proposal']);
    expect(kinds(`Helsedirektoratet\n\nFakta\n\n${told}`)).toEqual([]);
  });

  it('are no lists of asks with numbers in them', () => {
    const asks = '- 500 nye stillinger\n- Lønna skal opp 5 prosent\n- Minst én lege per 300 elever\n';
    expect(kinds(`Norsk Sykepleierforbund\n\nVåre krav\n\n${asks}`)).toEqual(['proposal', 'proposal', 'proposal']);
    expect(kinds(`Helsedirektoratet\n\nHovedpunkter\n\n${asks}`)).toEqual(['proposal', 'proposal', 'proposal']);
  });

  it('are held by the body that points to them', () => {
    const document = parseText(
      'Høringssvar fra Legeforeningen\n\nLegeforeningen takker for brevet.\n\nInnspill\n\nFolkehelseinstituttet peker på:\n\n- 9 % av mødre sover dårlig.\n- 3-4 % av fedre har det samme.\n- 5 000 barn våkner hver natt.\n',
    );
    expect(document.statements.map(({ kind, holder }) => [kind, holder?.name])).toEqual([
      ['finding', 'Folkehelseinstituttet'],
      ['finding', 'Folkehelseinstituttet'],
      ['finding', 'Folkehelseinstituttet'],
    ]);
  });
});
