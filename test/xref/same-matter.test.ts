import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/similarity/index.ts';
import { crossReference } from '../../src/xref/index.ts';
import { makeDocument, type StatementSketch } from './make-document.ts';

// What makes two statements speak of one matter, and what only looks so.

const analyser = createAnalyser();
const between = (a: StatementSketch, b: StatementSketch) =>
  crossReference([makeDocument('Alfa', [a]), makeDocument('Beta', [b])], { analyser }).links[0];
const finding = (text: string) => ({ text, kind: 'finding' as const });

describe('one matter', () => {
  test.each<[StatementSketch, StatementSketch]>([
    ['Alle etater må ha en felles forståelse av arbeidet', 'Styrke samarbeidet mellom skole og barnevern'],
    ['Alle etatar skal ha ei felles forståing av oppdraget', 'Skule og barnevern må samarbeide betre'],
    ['Styrke det forebyggende arbeidet', finding('De forebyggende tiltakene er ikke omfattende nok')],
    ['Vi vil forebygge vold i nære relasjoner', finding('Mange barn utsettes for vold i hjemmet')],
    ['Ansatte skal få veiledning', 'Tilby rettleiing til alle tilsette i barnevernet'],
  ])('%j = %j', (a, b) => {
    expect(between(a, b)).toBeDefined();
  });
});

describe('not one matter', () => {
  test.each<[string, StatementSketch, StatementSketch]>([
    [
      'to prevent an evil is about the evil',
      'Kommunene skal samordne tiltak for forebygging av vold mot barn',
      finding('De forebyggende tiltakene i barneverntjenesten er ikke omfattende nok'),
    ],
    [
      'a handbook is no guidance of people',
      'Sikre veiledning og etterutdanning for alle ansatte',
      'Reglene skal inn i veilederen til instruksen',
    ],
    [
      'to agree on what prevention is prevents nothing yet',
      'Vi vil ha tidlig hjelp til alle barn',
      'Forvaltningen må ha en felles forståelse av hva forebyggende arbeid er',
    ],
    [
      'how an organisation works itself answers no finding on services',
      'Vi skal bygge våre innspill på hva barn og unge sier til oss',
      finding('Seks av ti tjenester har ikke metoder for medvirkning'),
    ],
  ])('%s', (_why, a, b) => {
    expect(between(a, b)).toBeUndefined();
  });
});

describe('where something is done is no matter by itself', () => {
  test.each<[StatementSketch, StatementSketch]>([
    ['Innføre makspris i barnehagen', 'Heve kompetansen i barnehagen'],
    ['Barnehagene skal ha flere lærere', 'Forby profitt i barnehagene'],
    ['Fosterforeldre skal ha avlastning', 'Fosterbarn skal kunne klage på vedtak'],
    ['Elevane skal få gratis skulemat', 'Alle skular skal ha eit bibliotek'],
    ['Eldre skal slippe eiendomsskatt', 'Gratis buss for eldre'],
    ['Fleire barnehageplassar i sentrum', finding('Tre av ti barnehager mangler pedagoger')],
    ['Fosterforeldre må få tjene opp pensjon', finding('Mange fosterbarn flytter flere ganger')],
    ['Fosterforeldre skal ha pensjon', 'Fosterforeldre skal få veiledning hver måned'],
  ])('%j ≠ %j', (a, b) => {
    expect(between(a, b)).toBeUndefined();
  });

  test.each<[StatementSketch, StatementSketch]>([
    // One of the two names the place alone.
    ['Bedre vilkår for fosterhjem', 'Fosterforeldre skal ha avlastning'],
    ['Satse på barnehagen', 'Forby profitt i barnehagene'],
    // Or they share what is done there.
    ['Heve kompetansen i barnehagen', 'Kompetanseheving for alle i barnehagane'],
    ['Forby profitt i barnehagene', 'Ingen profitt på barnehager'],
  ])('%j = %j', (a, b) => {
    expect(between(a, b)).toBeDefined();
  });
});

describe('a word that looks like another', () => {
  test.each<[StatementSketch, StatementSketch]>([
    ['Alle skal ha same rett til utdanning', 'Vi vil styrkje tilbodet til minoritetar'],
    ['Vi følger opp Hurdalsplattformen', 'Et bedre nett av sykkelstier'],
    ['Budsjettet er langt på vei likt vårt', 'Flere veier i distriktene'],
    ['Problemstillingen må løses av partene', 'Flere stillinger i barnevernet'],
    ['Ordningene må ses i sammenheng', 'Styrke samarbeidet mellom etatene'],
    ['Få kontroll over strømprisene', 'Mer tilsyn med fosterhjem'],
    ['Hjelp til familier som rammes av tungt misbruk', 'Stanse seksuelle overgrep mot barn'],
    ['Gratis ferje til alle øyene', 'Gratis skolemat for alle elever'],
    ['Studenter skal kunne tjene penger ved siden av studiene', 'Forby profitt i velferden'],
    ['Fritt skolevalg i hele fylket', 'Et åpent lokaldemokrati'],
  ])('%s ≠ %s', (a, b) => {
    expect(between(a, b)).toBeUndefined();
  });
});

test('two versions of a page by one organisation are not linked, though they share their id', () => {
  const text = 'Styrke ettervernet til 25 år';
  const version = (sha256: string) => {
    const document = makeDocument('Alfa', [text], { id: 'alfa-page' });
    return { ...document, source: { ...document.source, sha256 } };
  };
  expect(crossReference([version('1'.repeat(64)), version('2'.repeat(64))], { analyser }).links).toEqual([]);
  expect(crossReference([version('1'.repeat(64)), version('1'.repeat(64))], { analyser }).links).toHaveLength(1);
});
