import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/similarity/index.ts';
import { crossReference } from '../../src/xref/index.ts';
import { makeDocument, type StatementSketch } from './make-document.ts';

const analyser = createAnalyser();
const between = (a: StatementSketch, b: StatementSketch) =>
  crossReference([makeDocument('Alfa', [a]), makeDocument('Beta', [b])], { analyser }).links[0];

describe('conflicts', () => {
  test.each([
    ['Avvikle kontantstøtten', 'Utvide kontantstøtten til toåringer'],
    ['Avskaffe kontantstøtta', 'Auke kontantstøtta'],
    ['Seie nei til kontantstøtte', 'Behalde kontantstøtta'],
    ['Leggje ned familievernkontora', 'Byggje ut familieverntilbodet'],
    ['Oppheve meldeplikten', 'Utvide meldeplikten'],
    ['Vi går imot søskenmoderasjon', 'Innføre søskenmoderasjon i SFO'],
    ['Nei til tvang i barnevernet', 'Utvide adgangen til tvang i barnevernet'],
    ['Stoppe bruken av anbud i barnevernet', 'Bruke anbud i barnevernet'],
    ['Vi sier nei til anbud', 'Vi sier ja til anbud'],
    ['Nei til private barnehager', 'Ja takk til private barnehager'],
    ['Fjerne kravet om master i barnevernet', 'Beholde kravet om master i barnevernet'],
    ['Fjerna kravet om master i barnevernet', 'Bevare kravet om mastergrad'],
    ['Innføre krav om master', 'Avvikle kravet om master'],
    ['Gå imot forslaget om å legge ned Bufetat', 'Legge ned Bufetat'],
    ['Behalde Bufetat', 'Leggja ned Bufetat'],
    ['Fjerne karakterene i barneskolen i Oslo', 'Innføre karakterene i barneskolen i Oslo'],
  ])('what one ends and another extends: %s ↔ %s', (a, b) => {
    expect(between(a, b)?.type).toBe('conflicts');
    expect(between(b, a)?.type).toBe('conflicts');
  });

  test.each([
    ['Nei til kommersielt barnevern', 'Ja til private aktører i barnevernet'],
    ['Fase ut kommersielle aktører', 'Slippe til flere private tilbydere'],
    ['Fase ut dei kommersielle', 'Sleppe til private'],
    ['Fase ut kommersielle aktører i barnevernet', 'La private aktører drive institusjoner'],
    ['Gjere slutt på profitt i barnevernet', 'Opne for fleire private tilbydarar'],
    ['Kommersielle aktørar skal ut av barnevernet', 'Private aktørar skal framleis vere ein del av barnevernet'],
    ['Profitt har ingen plass i barnevernet', 'Private tilbydere er viktige og skal fortsatt brukes'],
    ['Ha forbud mot kommersielle institusjoner', 'Tillate kommersielle institusjoner'],
    ['Gi forbud mot profitt i barnevernet', 'Tillate kommersielle institusjoner'],
    ['Innføra eit forbod mot kommersielle institusjonar', 'Tillata kommersielle institusjonar'],
    ['Innføre forbud mot kommersielle institusjoner', 'Oppheve forbudet mot kommersielle institusjoner'],
    ['Si nei til private institusjoner', 'Åpne for private institusjoner'],
    ['Bli slutt på kommersielle institusjoner', 'Opna for kommersielle institusjonar'],
    ['Ikkje gje kommersielle aktørar avtalar', 'Tillate kommersielle aktørar'],
    ['Ikke gi kommersielle aktører avtaler', 'Tillate kommersielle aktører'],
    ['Hindre kommersielle aktører i barnevernet', 'Beholde kommersielle aktører i barnevernet'],
    ['Stoppe kommersielle institusjoner', 'Bevare kommersielle institusjoner'],
    ['Private skal ikke få drive barnevernsinstitusjoner', 'Private må få drive barnevernsinstitusjoner'],
  ])('commercial and private providers, out and in: %s ↔ %s', (a, b) => {
    expect(between(a, b)?.type).toBe('conflicts');
    expect(between(b, a)?.type).toBe('conflicts');
  });

  test('are no agreement where one denies what the other says in the same words', () => {
    const [yes, no] = [
      'Kommunene skal varsle begge foreldrene når barnet flytter',
      'Kommunene skal ikke varsle begge foreldrene når barnet flytter',
    ];
    const link = between(yes, no);
    expect([link?.type, link?.reasons[0]?.terms]).toEqual(['conflicts', ['ikke']]);
    const finding = (text: string) => ({ text, kind: 'finding' as const });
    expect(between(finding(yes), finding(no))?.type).toBe('related');
  });
});

describe('no conflict', () => {
  test.each([
    ['Avvikle køene i BUP', 'Styrke BUP'],
    ['Nei til vold mot barn', 'Forebygge vold mot barn'],
    ['Fase ut kommersielle aktører', 'Slippe til flere ideelle aktører'],
    ['Nei til kommersielle aktører', 'Stoppe profitt i barnevernet'],
    ['Ikke privatisere barnevernet', 'Fase ut kommersielle aktører'],
    ['Ikke kutte barnetrygden', 'Øke barnetrygden'],
    ['Stoppe kutt i barnetrygden', 'Øke barnetrygden'],
    ['Stoppe nedleggelsen av familievernkontor', 'Styrke familievernet'],
    ['Stanse nedlegginga av familievernkontor', 'Styrkje familievernet'],
    ['Legge ned store institusjoner', 'Bygge små institusjoner'],
    ['Avvikle kontantstøtten', 'Erstatte kontantstøtten med ventestøtte'],
    ['Nei til tvang', 'Redusere bruken av tvang'],
    ['Ikke innføre forbud mot private barnehager', 'Beholde private barnehager'],
    ['Ikke fjerne karakterene i barneskolen i Oslo', 'Beholde karakterene i barneskolen i Oslo'],
    ['Hindre et forbud mot private barnehager', 'Beholde private barnehager'],
    ['Stanse planene om å legge ned Bufetat', 'Beholde Bufetat'],
    ['Hindre fosterhjemsbrudd', 'Styrke fosterhjem'],
    ['Forhindre institusjonsplasseringer', 'Styrke institusjonene'],
    ['Hindre brudd i fosterhjem', 'Styrke fosterhjem'],
    ['Hindre vold mot barn', 'Øke kunnskapen om vold mot barn'],
    ['Redusere ventetiden i psykisk helsevern for barn', 'Forbedre ventetiden i psykisk helsevern for barn'],
    ['Fjerne kravet om master i barnevernet', 'Innføre krav om politiattest i barnevernet'],
    ['Private hjem skal godkjennes', 'Fase ut kommersielle aktører'],
  ])('%s | %s', (a, b) => {
    expect(between(a, b)?.type).not.toBe('conflicts');
  });
});
