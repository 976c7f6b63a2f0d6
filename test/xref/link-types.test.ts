import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/similarity/index.ts';
import { crossReference, type Link } from '../../src/xref/index.ts';
import { makeDocument, type StatementSketch } from './make-document.ts';

const analyser = createAnalyser();
const between = (a: StatementSketch, b: StatementSketch): Link | undefined =>
  crossReference([makeDocument('Alfa', [a]), makeDocument('Beta', [b])], { analyser }).links[0];
const finding = (text: string) => ({ text, kind: 'finding' as const });
const goal = (text: string) => ({ text, kind: 'goal' as const });

describe('agrees', () => {
  test.each<[StatementSketch, StatementSketch]>([
    ['Styrke brukermedvirkning i alle ledd', goal('Barn sin rett til medverknad skal ivaretakast')],
    [
      'Heve kompetansen hos de ansatte i barnevernet',
      'Tilby etterutdanning og veiledning til alle ansatte i barnevernet',
    ],
    ['Utvide ettervernet til 25 år', 'Ungdom skal ha rett til ettervern til de fyller 25 år'],
    ['Fase ut kommersielle aktører i barnevernet', 'Forby profitt i barnevernet'],
    // One thing, named by both and more than half of one of them.
    ['Ettervern fram til fylte 25 år', 'Styrke rettigheten til ettervern, og la avslag kunne påklages'],
    ['Vi vil ha profittfri velferd', 'Forby profitt i barnehagene'],
  ])('%s = %s', (a, b) => {
    expect(between(a, b)?.type).toBe('agrees');
  });
});

describe('one field is no common ask', () => {
  test.each<[StatementSketch, StatementSketch, string | undefined]>([
    // Other words of one concept, and nothing by the same word.
    ['Gi barnevernet bedre kompetanse', 'Innføre autorisasjon av barnevernspedagoger', 'related'],
    ['Nok døgnplasser i helsetjenesten', 'Øke ressursene til helsestasjonene', 'related'],
    // One aspect, and much else on both sides.
    [
      'Målet er et barnevern som folk har tillit til, og som hjelper barn tidlig',
      'Det er nødvendig å handle raskt for at familiene skal få hjelp når de trenger den mest',
      undefined,
    ],
    // To do a thing in cooperation with someone is not to ask for cooperation.
    ['Kommunen skal i samarbeid med staten følge opp', 'Bedre samarbeid mellom skole og barnevern', undefined],
    ['Øke kompetansen i barnevernet', 'Barnevernet må få mer kompetanse', 'agrees'],
    // The setting is all that they share.
    ['Færre skal måtte vente på fosterhjem', 'Alle fosterbarn besøkes fire ganger i året', 'related'],
    // Against private providers, and no word on what to do with them.
    ['Slutte å støtte kommersielle barnehager', 'Stille like krav til private og offentlige barnehager', 'related'],
  ])('%s ~ %s: %s', (a, b, type) => {
    expect(between(a, b)?.type).toBe(type);
  });
});

describe('conflicts', () => {
  test.each<[StatementSketch, StatementSketch]>([
    ['Kommersielle institusjoner skal fases ut', 'Åpne for flere private tilbydere'],
    ['Avvikle kontantstøtten', 'Vi vil beholde kontantstøtten'],
    ['Legge ned Bufetat', 'Styrke Bufetat'],
    ['Ikke anbud i barnevernet', 'Øke bruken av anbud i barnevernet'],
    ['Fjerne egenandelen', 'Innføre egenandel for ungdom'],
    ['Slutte å støtte kommersielle barnehager', 'Offentlige og private barnehager skal gis samme tilskudd'],
  ])('%s ↔ %s', (a, b) => {
    const link = between(a, b);
    expect(link?.type).toBe('conflicts');
    expect(link?.reasons[0]?.kind).toBe('opposite-direction');
  });

  test.each<[StatementSketch, StatementSketch]>([
    // Not the same thing, though near it; and no without of what is wanted.
    ['Avvikle fengsler for unge', 'Innføre ungdomsstraff'],
    ['Slutte å kjøpe fossilbiler', 'Bruke oljepengene'],
    ['Øke barnetrygden', 'Vi går ikke med på et budsjett uten økt barnetrygd'],
    ['Redusere ventetiden i BUP', 'Øke kapasiteten i BUP og få ned ventetiden'],
    ['Bekjempe barnefattigdom', 'Styrke innsatsen mot barnefattigdom'],
    ['Fase ut kommersielle institusjoner', 'Bygge flere institusjoner i offentlig regi'],
    ['Det skal unngås at søsken splittes', 'Sikre at søsken får vokse opp sammen'],
    [finding('Ettervernet er kuttet i halvparten av kommunene'), 'Styrke ettervernet'],
  ])('%s does not conflict with %s', (a, b) => {
    expect(between(a, b)?.type).not.toBe('conflicts');
  });
});

describe('who asks for something else for the same people', () => {
  const lack = finding('Tre av fem fosterforeldre mangler avlastning.');
  test.each<[StatementSketch, StatementSketch, string | undefined]>([
    [lack, 'Gi alle barn i fosterhjem rett til ettervern', undefined],
    [lack, 'Bedre vilkår for fosterhjem', 'related'],
    [lack, 'Gi fosterforeldre minst en avlastningshelg i måneden', 'addresses'],
    [lack, 'Mer avlastning til fosterforeldre', 'addresses'],
    [finding('Seks av ti mangler metoder for medvirkning.'), 'Innføre brukermedvirkning i barnevernet', 'addresses'],
  ])('%s ← %s: %s', (found, ask, type) => {
    expect(between(found, ask)?.type).toBe(type);
  });
});

describe('addresses', () => {
  test('goes from the ask to the finding, and says by which word the finding tells of a lack', () => {
    const link = between(
      finding('Seks av ti kommuner mangler metoder for medvirkning'),
      'Innføre ordninger for brukermedvirkning',
    );
    expect(link?.type).toBe('addresses');
    expect(link?.source.holder).toBe('Beta');
    expect(link?.target.kind).toBe('finding');
    expect(link?.reasons[0]).toEqual({ kind: 'met-lack', terms: ['mangler'] });
  });

  test('a finding that all is well asks for no answer', () => {
    expect(
      between(
        finding('Medvirkningen er godt ivaretatt og barna er fornøyde'),
        'Innføre ordninger for brukermedvirkning',
      )?.type,
    ).toBe('related');
  });

  test('work on one’s own ways is no answer', () => {
    expect(
      between(finding('Tjenestene mangler metoder for medvirkning'), goal('Utvikle våre egne metoder for medvirkning'))
        ?.type,
    ).toBe('related');
  });
});

describe('related', () => {
  test.each<[StatementSketch, StatementSketch]>([
    [finding('Det er mangel på fosterhjem'), finding('For få fosterhjem vil ta imot søsken')],
    ['Bedre vilkår for fosterforeldre', goal('Barn i fosterhjem får riktig hjelp')],
    ['Utrede ettervern til 25 år', 'Utvide ettervernet til 25 år'],
    [{ text: 'Vi vil se nærmere på ettervernet', kind: 'activity' }, 'Et bedre ettervern'],
  ])('%s ~ %s', (a, b) => {
    expect(between(a, b)?.type).toBe('related');
  });
});

describe('cites', () => {
  const point = { line: 1, column: 1, offset: 0 };
  const mention = (text: string) => ({ text, position: { start: point, end: point } });
  const report = makeDocument('Beta', ['Noe helt annet'], {
    id: 'beta-report',
    title: 'Jakten på den gode barndommen',
  });
  const citing = (kind: 'report' | 'organisation', name: string) =>
    makeDocument('Alfa', [{ text: 'Vi følger opp rapporten', references: ['r1'] }], {
      references: [{ id: 'r1', kind, name, uri: null, resolution: 'unknown', mentions: [mention(name)] }],
    });

  test('a document by its title goes before its organisation by name', () => {
    const [link] = crossReference([report, citing('report', 'Jakten på den gode barndommen')], { analyser }).links;
    expect(link).toMatchObject({ type: 'cites', score: 1, target: { document: 'beta-report', statement: null } });
    const [named] = crossReference([report, citing('organisation', 'Beta')], { analyser }).links;
    expect(named).toMatchObject({ type: 'cites', reasons: [{ kind: 'named-organisation', terms: ['Beta'] }] });
  });

  test('a report of another name is not taken for it', () => {
    expect(crossReference([report, citing('report', 'Jakten')], { analyser }).links).toEqual([]);
  });
});
