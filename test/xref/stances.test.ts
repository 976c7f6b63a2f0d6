import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/library.ts';
import { createAnalyser } from '../../src/similarity/index.ts';
import { defaultVocabulary as vocabulary } from '../../src/topics/default-vocabulary.ts';
import { crossReference } from '../../src/xref/index.ts';
import { makeDocument } from './make-document.ts';

// Verbs that pull one thing in two directions, whatever the thing; and pairs that only look so.

const analyser = createAnalyser();
const typeOf = (a: string, b: string) =>
  crossReference([makeDocument('Alfa', [a]), makeDocument('Beta', [b])], { analyser }).links[0]?.type ?? 'none';

const ENDS = ['avvise', 'gå imot', 'fjerne', 'avvikle', 'droppe', 'skrote', 'stanse', 'si nei til'];
const BRINGS = ['innføre', 'lovfeste', 'beholde', 'si ja til'];
const THINGS = ['bemanningsnorm i barnevernet', 'maksnorm for saksbehandlere', 'gratis skolefrokost', 'fritidskortet'];

describe('who ends and who brings the same are no agreement', () => {
  test.each(THINGS)('%s', (thing) => {
    const types = ENDS.flatMap((ends) => BRINGS.map((brings) => typeOf(`${ends} ${thing}`, `${brings} ${thing}`)));
    expect(new Set(types)).toEqual(new Set(['conflicts']));
  });
});

describe('conflicts', () => {
  test.each([
    ['kutte i tilskuddet til ideelle', 'øke tilskuddet til ideelle'],
    ['beholde aldersgrensen for ettervern på 23 år', 'heve aldersgrensen for ettervern til 25 år'],
    ['beholde dagens aldersgrense for ettervern', 'heve aldersgrensen for ettervern'],
    ['avvise forslaget om maksnorm for saksbehandlere', 'innføre en maksnorm for saksbehandlere'],
    ['gå imot et nasjonalt tilsyn med fosterhjem', 'opprette et nasjonalt tilsyn med fosterhjem'],
    ['reversere barnevernsreformen', 'videreføre barnevernsreformen'],
    ['oppheve retten til gratis advokat i barnevernssaker', 'lovfeste retten til gratis advokat i barnevernssaker'],
    ['droppe kravet om politiattest for besøkshjem', 'skjerpe kravet om politiattest for besøkshjem'],
    ['Kravet om politiattest for besøkshjem må fjernes', 'Innføre krav om politiattest for besøkshjem'],
    ['la være å bygge flere ungdomsfengsler', 'bygge flere ungdomsfengsler'],
    ['reservere oss mot økt bruk av deltidsfosterhjem', 'øke bruken av deltidsfosterhjem'],
    ['skrota kravet om master', 'halda fast på kravet om master'],
    ['halvere støtten til frivillige organisasjoner', 'doble støtten til frivillige organisasjoner'],
    ['Ordninga med støttekontakt må bort', 'Vidareføre ordninga med støttekontakt'],
    ['sette ned den kriminelle lavalderen', 'beholde den kriminelle lavalderen'],
    ['senke aldersgrensen for ettervern', 'heve aldersgrensen for ettervern'],
    ['gå bort fra karakterer i ungdomsskolen', 'beholde karakterer i ungdomsskolen'],
    ['trappe ned kontantstøtten', 'øke kontantstøtten'],
    ['motsette oss gratis barnehage', 'innføre gratis barnehage'],
    ['gå imot ei lovfesta rett til avlasting', 'lovfeste retten til avlasting'],
    ['avvise eit nytt tilsynsorgan', 'opprette eit nytt tilsynsorgan'],
    ['seie nei til mobilforbod i skulen', 'innføre mobilforbod i skulen'],
    ['innføre profittforbud', 'tillate profitt'],
    ['avvikle foreldrekursene', 'gjøre foreldrekursene til en fast ordning'],
    ['kutte i tilskotet til fritidsklubbar', 'auke tilskotet til fritidsklubbar'],
    ['Meldeplikta skal fjernast', 'Meldeplikta skal vidareførast'],
    ['abolish the staffing norm in child welfare', 'introduce a staffing norm in child welfare'],
    ['reject mandatory reporting', 'keep mandatory reporting'],
    ['scrap the cash benefit', 'expand the cash benefit'],
    ['cut funding for foster care', 'increase funding for foster care'],
    [
      'la ideelle og private aktører drive barnevernsinstitusjoner',
      'avvikle bruken av kommersielle aktører i institusjonsbarnevernet',
    ],
  ])('%s ↔ %s', (a, b) => {
    expect([typeOf(a, b), typeOf(b, a)]).toEqual(['conflicts', 'conflicts']);
  });
});

describe('no conflict', () => {
  test.each([
    ['fjerne egenandelen for psykolog', 'redusere egenandelen for psykolog'],
    ['avvikle køen', 'stanse mobbingen'],
    ['stanse mobbingen i skolen', 'innføre tiltak mot mobbing i skolen'],
    ['remove barriers to aftercare', 'extend aftercare'],
    ['si nei til lavere bemanning', 'øke bemanningen'],
    ['avvise svekkelse av taushetsplikten', 'beholde taushetsplikten'],
    ['fjerne aldersgrensen for ettervern', 'heve aldersgrensen for ettervern'],
    ['redusere antall plasseringer langt hjemmefra', 'øke antall plasseringer nær hjemmet'],
    ['avvikle ordning A', 'innføre ordning B'],
    ['avvikle ordning B', 'innføre ordning C'],
    ['avvikle fritidskortet', 'innføre en fritidsgaranti'],
    ['fjerne kravet om master', 'innføre krav om veiledning av nyutdannede'],
    ['si nei til kutt i familievernet', 'styrke familievernet'],
    ['avvise forslaget om å avvikle søskenmoderasjonen', 'beholde søskenmoderasjonen'],
    ['begrense bruken av tvang', 'innføre strengere regler for bruk av tvang'],
    ['fjerne hindringene for søskenkontakt', 'sikre søskenkontakt'],
    ['innføre profittforbud', 'forby profitt'],
    ['innføre mobilforbod i skulen', 'innføre mobilforbud i skolen'],
    ['støtte forslaget om å avvikle kontantstøtten', 'avvikle kontantstøtten'],
    ['innføre bemanningsnorm i barnevernet', 'lovfeste bemanningsnorm i barnevernet'],
    ['redusere antall barn per ansatt', 'sikre barn nok ansatte'],
    ['stop violence against children', 'introduce measures against violence against children'],
    ['abolish user fees for psychologists', 'reduce user fees for psychologists'],
  ])('%s | %s', (a, b) => {
    expect([typeOf(a, b), typeOf(b, a)]).not.toContain('conflicts');
  });

  test('one thing in two places is one matter, and neither a conflict nor an agreement', () => {
    const [school, hospital] = ['Innføre bemanningsnorm i skolen', 'Avvise bemanningsnorm på sykehusene'];
    expect(['related', 'none']).toContain(typeOf(school, hospital));
  });

  test('who keeps and who raises do not conflict where neither says how it stands', () => {
    expect(typeOf('beholde barnetrygden', 'øke barnetrygden')).toBe('agrees');
  });
});

test('who says no to a thing does not count as for it', async () => {
  const said = (name: string, text: string) => parseText(`# Barnevern\n\n${text}\n`, { organisation: name });
  const documents = await Promise.all([
    said('Venstre', 'Vi sier nei til en bemanningsnorm i barnevernet.'),
    said('Høyre', 'Vi vil innføre en bemanningsnorm i barnevernet.'),
  ]);
  const { links, positions } = crossReference(documents.flat(), { analyser, vocabulary });
  expect(links.map(({ type }) => type)).toEqual(['conflicts']);
  const stances = positions
    .filter(({ topic }) => topic === 'bemanning')
    .map(({ organisation, stance }) => [organisation, stance]);
  expect(stances.sort()).toEqual([
    ['Høyre', 'for'],
    ['Venstre', 'against'],
  ]);
});

test('who cuts a part of a thing is not for it', () => {
  const document = makeDocument('Alfa', [
    { text: 'kutte i tilskuddet til ideelle', topics: ['finansiering', 'ideelle'] },
  ]);
  const { positions } = crossReference([document], { analyser, vocabulary });
  expect(positions.map(({ topic, stance }) => [topic, stance])).toEqual([
    ['finansiering', 'partly'],
    ['ideelle', 'against'],
  ]);
});

test('the reason of a conflict names all verbs in a row', () => {
  const documents = [makeDocument('Alfa', ['Stanse økt bruk av anbud']), makeDocument('Beta', ['Bruke anbud'])];
  const [link] = crossReference(documents, { analyser }).links;
  expect(link?.reasons[0]?.terms).toEqual(['Stanse økt bruk … anbud ↔ Bruke … anbud']);
});
