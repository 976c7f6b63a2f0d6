import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../src/diff/diff-documents.ts';
import type { Change, Reason } from '../../../src/diff/diff-types.ts';
import type { DateMention } from '../../../src/model/model-types.ts';
import { createAnalyser } from '../../../src/similarity/analyser.ts';
import { documentOf, type Spec, years } from '../document.ts';

const analyser = createAnalyser();

/** The one change between two statements. */
function change(before: Spec | string, after: Spec | string): Change {
  const { changes } = diffDocuments(documentOf([before]), documentOf([after]), { analyser });
  expect(changes).toHaveLength(1);
  const [only] = changes;
  if (!only) throw new Error('no change');
  return only;
}

const reason = (of: Change, kind: Reason['kind']) => of.reasons.find((r) => r.kind === kind);

describe('modals', () => {
  it.each([
    [
      'Kommunene bør gi alle fosterhjem veiledning',
      'Kommunene skal gi alle fosterhjem veiledning',
      'strengthened',
      'bør',
      'skal',
    ],
    ['Staten må lovfeste ettervern for unge', 'Staten kan lovfeste ettervern for unge', 'weakened', 'må', 'kan'],
    ['Vi vil ha flere psykologer i skolen', 'Vi ønsker flere psykologer i skolen', 'weakened', 'vil', 'ønsker'],
    [
      'Kommunane bør gje fosterheimane rettleiing',
      'Kommunane skal gje fosterheimane rettleiing',
      'strengthened',
      'bør',
      'skal',
    ],
  ])('%s → %s', (before, after, effect, from, to) => {
    const found = change(before, after);
    expect([found.type, found.facets]).toEqual(['changed', [effect]]);
    expect(reason(found, 'modal')).toEqual({ kind: 'modal', before: from, after: to, effect });
  });

  it('are equals on one rung', () => {
    expect(change('Staten skal styrke tilsynet', 'Staten må styrke tilsynet').type).toBe('reworded');
  });

  it('come from the lead where the item has none', () => {
    const text = 'flere psykologer i skolen';
    const found = change({ text, lead: 'Vi bør ha:' }, { text, lead: 'Vi skal ha' });
    expect([found.type, found.facets]).toEqual(['changed', ['strengthened']]);
    const leads = { before: 'Vi bør ha', after: 'Vi skal ha' };
    expect(reason(found, 'modal')).toEqual({
      kind: 'modal',
      before: 'bør',
      after: 'skal',
      leads,
      effect: 'strengthened',
    });
  });

  it.each([
    ['Barneombudet skal jobbe for at', 'Barneombudet vil jobbe for at', 'goal'],
    ['Difor vil vi arbeide for at', 'Difor skal vi arbeide for at', 'proposal'],
    ['Vi skal', 'Vi vil', 'goal'],
  ] as const)('promise the same effort of the holder: %s → %s', (before, after, kind) => {
    const text = 'barn i fosterhjem får god oppfølging';
    const found = change({ text, lead: before, kind }, { text, lead: after, kind });
    expect([found.facets, found.level]).toEqual([[], 'info']);
    expect(reason(found, 'modal')).toMatchObject({ effect: 'neither' });
  });

  it('of an effort in the words of the statement too, but a lesser one is weaker', () => {
    const [own, other] = ['Vi skal arbeide for flere fosterhjem', 'Vi vil arbeide for flere fosterhjem'];
    expect(change(own, other).facets).toEqual([]);
    expect(change(own, 'Vi bør arbeide for flere fosterhjem').facets).toEqual(['weakened']);
  });

  it('asked of others, or promised as a deed, keep their strength', () => {
    expect(change('Vi vil innføre en bemanningsnorm', 'Vi skal innføre en bemanningsnorm').facets).toEqual([
      'strengthened',
    ]);
    const text = 'flere psykologer i skolen';
    expect(change({ text, lead: 'Vi skal ha' }, { text, lead: 'Vi vil ha' }).facets).toEqual(['weakened']);
  });

  it('of a later sentence do not govern an item of a list', () => {
    const before = { text: 'Rekruttere flere menn til barnevernet. Kvotering må vurderes.', lead: 'Vi vil' };
    const found = change(before, { text: 'Rekruttere fleire menn til barnevernet', lead: 'Vi vil' });
    expect([reason(found, 'modal'), reason(found, 'verb')]).toEqual([undefined, undefined]);
  });

  it('say nothing about a finding', () => {
    const [before, after] = ['Tilsynet må styrkes, viser rapporten', 'Tilsynet bør styrkes, viser rapporten'];
    expect(change({ text: before, kind: 'finding' }, { text: after, kind: 'finding' }).facets).toEqual([]);
  });
});

describe('verbs', () => {
  it.each([
    ['Vurdere en bemanningsnorm i barnevernet', 'Innføre en bemanningsnorm i barnevernet', 'strengthened'],
    ['Sikre ettervern til unge', 'Arbeide for ettervern til unge', 'weakened'],
    ['Begrense bruken av tvang på institusjon', 'Forby bruken av tvang på institusjon', 'strengthened'],
    ['Utgreie ein bemanningsnorm i barnevernet', 'Lovfeste ein bemanningsnorm i barnevernet', 'strengthened'],
  ])('%s → %s', (before, after, effect) => {
    const found = change(before, after);
    expect([found.type, found.facets]).toEqual(['changed', [effect]]);
    expect(reason(found, 'verb')).toMatchObject({ effect });
  });

  it('that turn round are neither stronger nor weaker, and a warning', () => {
    const found = change('Innføre kontantstøtte for familier', 'Avvikle kontantstøtte for familier');
    expect([found.type, found.facets, found.level]).toEqual(['changed', [], 'warning']);
    expect(reason(found, 'reversed')).toEqual({ kind: 'reversed', before: 'innføre', after: 'avvikle' });
  });

  it.each([
    ['tillate private fosterhjem', 'ikke tillate private fosterhjem', 'tillate', 'ikke tillate'],
    ['at barn skal få vite om saken sin', 'at barn ikke skal få vite om saken sin', 'barn skal', 'barn ikke skal'],
    ['Vi skal ikke gi råd i enkeltsaker', 'Vi skal gi råd i enkeltsaker', 'skal ikke gi', 'skal gi'],
    ['Born skal bu på hotell', 'Born skal aldri bu på hotell', 'skal bu', 'skal aldri bu'],
    ['Barn skal bo på hotell', 'Ingen barn skal bo på hotell', 'barn', 'ingen barn'],
    ['beholde Bufetat', 'legge ned Bufetat', 'beholde', 'legge ned'],
    [
      'følge med på rettssikkerheten til barn',
      'ikkje lenger følgje med på rettstryggleiken til barn',
      'følge med på rettssikkerheten til barn',
      'ikkje lenger',
    ],
  ])('turn round where one side denies or takes away: %s → %s', (before, after, from, to) => {
    const found = change(before, after);
    expect([found.type, found.level]).toEqual(['changed', 'warning']);
    expect(reason(found, 'reversed')).toEqual({ kind: 'reversed', before: from, after: to });
    expect(reason(change(after, before), 'reversed')).toEqual({ kind: 'reversed', before: to, after: from });
  });

  it('turn round where the lead denies, and not where the statement does so too', () => {
    const under = (lead: string, text = 'stenge institusjonene i nord'): Spec => ({ text, lead });
    const found = change(under('Vi vil ikke'), under('Vi vil'));
    expect([found.type, found.level]).toEqual(['changed', 'warning']);
    const leads = { before: 'Vi vil ikke', after: 'Vi vil' };
    expect(reason(found, 'reversed')).toEqual({ kind: 'reversed', before: 'vil ikke', after: 'vil', leads });
    const both = change(under('Vi vil ikke'), under('Vi vil', 'ikke stenge institusjonene i nord'));
    expect(reason(both, 'reversed')).toBeUndefined();
  });

  it.each([
    ['Vi skal:', 'Vi vil ikke:', 'vi skal', 'vil ikke'],
    ['Derfor vil vi:', 'Vi vil ikke', 'vil', 'vil ikke'],
    ['Arbeiderpartiet skal', 'Vi vil ikkje', 'arbeiderpartiet skal', 'vil ikkje'],
    ['Vi vil bidra til:', 'Vi vil ikke bidra til:', 'vil bidra', 'vil ikke bidra'],
  ])('turn round where another lead denies, with no marks: %s → %s', (before, after, from, to) => {
    const text = 'stenge institusjonene i nord';
    expect(reason(change({ text, lead: before }, { text, lead: after }), 'reversed')).toMatchObject({
      before: from,
      after: to,
    });
    expect(reason(change({ text, lead: after }, { text, lead: before }), 'reversed')).toMatchObject({
      before: to,
      after: from,
    });
  });

  it.each([
    ['Barn som ikke får hjelp, skal', 'Barn skal'],
    ['Vi vil ikke bare', 'Vi vil'],
    ['Regjeringen har ikke levert. Vi vil', 'Vi vil'],
  ])('do not turn where the lead denies something else: %s → %s', (before, after) => {
    const text = 'få en fast kontaktperson i skolen';
    expect(reason(change({ text, lead: before }, { text, lead: after }), 'reversed')).toBeUndefined();
  });

  it.each([
    ['Vi skal ikke gi råd i enkeltsaker', 'Vi skal ikkje gi råd i enkeltsaker'],
    ['Hjelpen skal nå barn og foreldre', 'Hjelpen skal nå barn og ikke minst foreldre'],
    ['Innføre en egenandel for barn i barnehage', 'Ikke avvikle en egenandel for barn i barnehage'],
    ['Barn skal ikke vente på hjelp', 'Barn skal slippe å vente på hjelp'],
    ['Beholde tilsynet med fosterhjem', 'Styrke tilsynet med fosterhjem'],
  ])('do not turn: %s → %s', (before, after) => {
    expect(reason(change(before, after), 'reversed')).toBeUndefined();
  });

  it.each([
    ['Kommunene skal vurdere å gi ettervern til unge', 'Kommunene skal gi ettervern til unge', 'vurdere å gi', 'gi'],
    ['Kommunane skal vurdera å gje ettervern', 'Kommunane skal gje ettervern', 'vurdera å gje', 'gje'],
    ['Utrede å gi alle barn en talsperson', 'Gi alle barn en talsperson', 'utrede å gi', 'gi'],
    ['Vurdere om barn skal få egen advokat', 'Barn skal få egen advokat', 'vurdere om barn', 'barn'],
    ['Vurdere å beholde tilbudet i nord', 'Beholde tilbudet i nord', 'vurdere å beholde', 'beholde'],
    ['Utrede ettervern til alle unge', 'Gi ettervern til alle unge', 'utrede', 'gi'],
    ['Kommunane skal greie ut meir ettervern', 'Kommunane skal tilby meir ettervern', 'greie ut', 'tilby'],
    ['utrede opptak i barnevernssaker', 'At det gjøres opptak i barnevernssaker', 'utrede', 'gjøres'],
    ['utrede lydopptak i barnevernssaker', 'At det gjøres automatisk lydopptak i barnevernssaker', 'utrede', 'gjøres'],
    ['utrede bruk av opptak i barnevernssaker', 'At det gjøres opptak i barnevernssaker', 'utrede bruk av', 'gjøres'],
    ['Utrede muligheten for gratis buss for barn', 'Gjøre buss gratis for barn', 'utrede muligheten for', 'gjøre'],
    ['Greie ut ei ordning med gratis buss', 'Tilby gratis buss', 'greie ut ei ordning med', 'tilby'],
    ['Vurdere behovet for å gi barn talsperson', 'Gi barn talsperson', 'vurdere behovet for å gi', 'gi'],
    ['vurdere bedre rettssikkerhet for unge', 'krevje betre rettstryggleik for unge', 'vurdere', 'krevje'],
    ['Gratis skolemat skal vurderes', 'Gratis skolemat skal tilbys', 'vurderes', 'tilbys'],
  ])('that only think of it are weaker than doing it: %s → %s', (before, after, from, to) => {
    const [up, down] = [change(before, after), change(after, before)];
    expect([up.type, up.facets, down.facets]).toEqual(['changed', ['strengthened'], ['weakened']]);
    expect(reason(up, 'verb')).toEqual({ kind: 'verb', before: from, after: to, effect: 'strengthened' });
  });

  it('that only think of it under the lead are weaker than a lead that does it', () => {
    const text = 'ettervern til alle unge';
    const found = change({ text, lead: 'Vi vil utrede:' }, { text, lead: 'Vi vil gi:' });
    expect(found.facets).toEqual(['strengthened']);
    const leads = { before: 'Vi vil utrede', after: 'Vi vil gi' };
    expect(reason(found, 'verb')).toEqual({
      kind: 'verb',
      before: 'utrede',
      after: 'gi',
      leads,
      effect: 'strengthened',
    });
  });

  it.each([
    ['Utrede ettervern til alle unge', 'Omtale ettervern til alle unge'],
    ['Utrede ettervern til alle unge', 'Omtale ettervern og gi råd til alle unge'],
  ])('that think of it and do no such deed are neither: %s → %s', (before, after) => {
    expect(change(before, after).facets).toEqual([]);
  });

  it('are governed by the lead', () => {
    const text = 'sikre ettervern til unge';
    const found = change({ text, lead: 'Vi vil:' }, { text, lead: 'Vi vil arbeide for å:' });
    expect(found.facets).toEqual(['weakened']);
    const leads = { before: null, after: 'Vi vil arbeide for å' };
    const verbs = { before: 'sikre', after: 'arbeide for' };
    expect(reason(found, 'verb')).toEqual({ kind: 'verb', ...verbs, leads, effect: 'weakened' });
  });
});

describe('numbers', () => {
  const until = (value: number): Spec => ({
    text: `Gi rett til ettervern til ${value} år`,
    quantities: [years(value)],
  });

  it('that grow strengthen', () => {
    const found = change(until(23), until(25));
    expect([found.type, found.facets]).toEqual(['changed', ['strengthened', 'quantity-changed']]);
    expect(reason(found, 'quantity')).toEqual({
      kind: 'quantity',
      before: '23 år',
      after: '25 år',
      effect: 'strengthened',
    });
  });

  it('that count nothing the model knows are named, and are neither more nor less', () => {
    const found = change('Gratis skolemat for elever på 1.–4. trinn', 'Gratis skolemat for elever på 1.–7. trinn');
    expect([found.type, found.facets]).toEqual(['changed', ['quantity-changed']]);
    expect(reason(found, 'quantity')).toEqual({
      kind: 'quantity',
      before: '4. trinn',
      after: '7. trinn',
      effect: 'neither',
    });
    expect(change('Følge opp planen fra 2019', 'Følge opp planen frå 2022').type).toBe('reworded');
  });

  it('that one side alone counts are met by the same noun of the other', () => {
    const two: Spec = {
      text: 'Gi fosterforeldre 2 avlastningshelger i måneden',
      quantities: [{ text: '2 avlastningshelger', value: 2, unit: null, comparator: 'eq' }],
    };
    const found = change(two, 'Gi fosterforeldre 1 avlastningshelg i måneden');
    expect(found.facets).toEqual(['weakened', 'quantity-changed']);
    expect(reason(found, 'quantity')).toMatchObject({ before: '2 avlastningshelger', after: '1 avlastningshelg' });
  });

  it('that are lost weaken', () => {
    const found = change(until(25), 'Gi rett til ettervern');
    expect(found.facets).toEqual(['weakened', 'quantity-changed']);
  });

  it('that fall under an upper limit strengthen', () => {
    const most = (value: number): Spec => ({
      text: `Høyst ${value} barn per ansatt i barnehagen`,
      quantities: [{ text: `${value} barn`, value, unit: 'child', comparator: 'lt' }],
    });
    expect(change(most(6), most(4)).facets).toEqual(['strengthened', 'quantity-changed']);
  });

  it.each([
    [(n: number) => `Kommunene svarer innen ${n} dager`, 'dager', 'day', 'weakened'],
    [(n: number) => `Kommunene skal svare senest ${n} timer etter meldingen`, 'timer', 'hour', 'weakened'],
    [(n: number) => `Kommunane skal svare seinast innan ${n} veker`, 'veker', 'week', 'weakened'],
    [(n: number) => `Kommunen skal varsle senest ${n} uker før møtet`, 'uker', 'week', 'strengthened'],
    [(n: number) => `Kommunen skal gi hjelp i ${n} uker`, 'uker', 'week', 'strengthened'],
  ] as const)('of time that grow loosen a limit, and nothing else: %s', (text, noun, unit, effect) => {
    const of = (value: number): Spec => ({
      text: text(value),
      quantities: [{ text: `${value} ${noun}`, value, unit, comparator: 'eq' }],
    });
    const back = effect === 'weakened' ? 'strengthened' : 'weakened';
    expect(change(of(3), of(6)).facets).toEqual([effect, 'quantity-changed']);
    expect(change(of(6), of(3)).facets).toEqual([back, 'quantity-changed']);
  });

  it('that one reduces to strengthen as they fall', () => {
    const to = (share: number): Spec => ({
      text: `Redusere fraværet i skolen til ${share * 100} prosent`,
      quantities: [{ text: `${share * 100} prosent`, share, comparator: 'eq' }],
    });
    expect(change(to(0.2), to(0.1)).facets).toEqual(['strengthened', 'quantity-changed']);
  });

  it('that say how old people are widen as they grow', () => {
    const free = (value: number): Spec => ({
      text: `Alle barn under ${value} år skal ha gratis buss`,
      quantities: [{ text: `under ${value} år`, value, unit: 'year', comparator: 'lt' }],
    });
    expect(change(free(12), free(15)).facets).toEqual(['strengthened', 'quantity-changed']);
    expect(change(free(15), free(12)).facets).toEqual(['weakened', 'quantity-changed']);
  });

  it('of a limit are neither more nor less', () => {
    const limit = (value: number): Spec => ({
      text: `Fartsgrense på ${value} km i timen ved alle skoler`,
      quantities: [{ text: `${value} km`, value, unit: 'kilometre', comparator: 'eq' }],
    });
    expect(change(limit(30), limit(40)).facets).toEqual(['quantity-changed']);
  });

  it('of money are a budget', () => {
    const money = (value: number): Spec => ({
      text: `Bruke ${value} millioner kroner på ettervern`,
      quantities: [{ text: `${value} millioner kroner`, value: value * 1e6, unit: 'nok', comparator: 'eq' }],
    });
    const found = change(money(50), money(20));
    expect(found.facets).toEqual(['weakened', 'quantity-changed']);
    expect(reason(found, 'budget')).toMatchObject({ before: '50 millioner kroner', after: '20 millioner kroner' });
  });
});

describe('deadlines and addressees', () => {
  const by = (year: string): DateMention => ({ text: `innen ${year}`, start: year, end: null, role: 'deadline' });
  const norm = (year: string): Spec => ({ text: `Innføre en bemanningsnorm innen ${year}`, dates: [by(year)] });

  it('sooner is stronger, none is weaker', () => {
    expect(change(norm('2027'), norm('2025')).facets).toEqual(['strengthened', 'deadline-changed']);
    expect(change(norm('2025'), 'Innføre en bemanningsnorm').facets).toEqual(['weakened', 'deadline-changed']);
  });

  it('a body named to act binds', () => {
    const text = 'Styrke tilsynet med fosterhjem';
    const named: Spec = { text, actors: [{ name: 'statsforvalteren', role: 'responsible' }] };
    const found = change(text, named);
    expect(found.facets).toEqual(['strengthened']);
    expect(reason(found, 'addressee')).toMatchObject({ before: null, after: 'statsforvalteren' });
    expect(change(named, { text, actors: [{ name: 'kommunen', role: 'responsible' }] }).facets).toEqual([]);
  });
});

describe('kind and status', () => {
  it('an activity that is reported as an achievement was completed', () => {
    const found = change(
      { text: 'Rapport om barn på institusjon', kind: 'activity', status: 'planned' },
      { text: 'Vi har gitt ut en rapport om barn på institusjon', kind: 'achievement' },
    );
    expect(found.facets).toEqual(['status-changed', 'kind-changed']);
    expect(reason(found, 'status')).toEqual({ kind: 'status', before: 'planned', after: 'completed' });
  });
});
