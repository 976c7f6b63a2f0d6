import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/similarity/index.ts';
import { canonicalParties, crossReference, selectXref, unknownParties } from '../../src/xref/index.ts';
import { makeDocument, organisation } from './make-document.ts';

const analyser = createAnalyser();

describe('holders', () => {
  test('two documents of one organisation are not linked; a holder of its own is', () => {
    const first = makeDocument('Alfa', ['Styrke ettervernet'], { id: 'a1' });
    const second = makeDocument(
      'Alfa',
      ['Utvide ettervernet', { text: 'Bedre ettervern', holder: organisation('Gamma') }],
      { id: 'a2' },
    );
    const { links, examined } = crossReference([first, second], { analyser });
    expect(links.map(({ source, target }) => [source.holder, target.holder])).toEqual([
      ['Alfa', 'Gamma'],
      ['Alfa', 'Gamma'],
    ]);
    expect(examined).toMatchObject({ documents: 2, holders: 2, statements: 3, pairs: 2 });
  });

  test('documents without an organisation are each their own', () => {
    const documents = ['n1', 'n2'].map((id) => makeDocument(null, ['Styrke ettervernet'], { id }));
    expect(crossReference(documents, { analyser }).links).toHaveLength(1);
  });
});

describe('positions', () => {
  const topic = (text: string, topics: string[], kind: 'proposal' | 'finding' = 'proposal') => ({ text, topics, kind });
  const alfa = makeDocument('Alfa', [
    topic('Fase ut kommersielle aktører', ['kommersielle-aktorer']),
    topic('Bedre ettervern', ['ettervern']),
  ]);
  const beta = makeDocument('Beta', [topic('Åpne for kommersielle aktører', ['kommersielle-aktorer'])]);
  const gamma = makeDocument('Gamma', [topic('Vi mangler ettervern', ['ettervern'], 'finding')]);
  const empty = makeDocument('Delta', []);
  const { positions } = crossReference([gamma, beta, alfa, empty], { analyser });
  const stance = (name: string, on: string) =>
    positions.find((position) => position.organisation === name && position.topic === on);

  test('against, for and silent, each with its statements and what it was found among', () => {
    expect(stance('Alfa', 'kommersielle-aktorer')).toMatchObject({
      stance: 'against',
      statements: ['alfa-document/0'],
      counts: { for: 0, against: 1, examined: 2 },
    });
    expect(stance('Beta', 'kommersielle-aktorer')).toMatchObject({ stance: 'for', statements: ['beta-document/0'] });
    expect(stance('Beta', 'ettervern')).toMatchObject({
      stance: 'silent',
      statements: [],
      counts: { for: 0, against: 0, findings: 0, examined: 1 },
    });
  });

  test('who puts others before someone, or has no place for it, is against it', () => {
    const on = (text: string) => topic(text, ['kommersielle-aktorer']);
    const texts = ['Ideelle skal gå foran kommersielle', 'Profitt hører ikke hjemme i barnevernet'];
    const [position] = crossReference([makeDocument('Alfa', texts.map(on)), beta], { analyser }).positions;
    expect(position).toMatchObject({ organisation: 'Alfa', stance: 'against', counts: { for: 0, against: 2 } });
  });

  test.each<[string, 'for' | 'against']>([
    ['Ha forbud mot kommersielle institusjoner', 'against'],
    ['Innføre forbod mot profitt', 'against'],
    ['Fjerne kommersielle aktører', 'against'],
    ['Avvikle kommersielle institusjoner', 'against'],
    ['Leggje ned kommersielle institusjonar', 'against'],
    ['Si nei til kommersielle institusjoner', 'against'],
    ['Slutt på profitt i barnevernet', 'against'],
    ['Ikkje gje kommersielle aktørar avtalar', 'against'],
    ['Stoppe kommersielle aktører', 'against'],
    ['Hindre kommersielle aktører i barnevernet', 'against'],
    ['Tillate kommersielle institusjoner', 'for'],
    ['Behalde kommersielle institusjonar', 'for'],
    ['Bevare kommersielle institusjoner', 'for'],
    ['Åpne for kommersielle aktører', 'for'],
    ['Innføre kommersielle institusjoner', 'for'],
    ['Oppheve forbudet mot kommersielle institusjoner', 'for'],
  ])('%s: %s', (text, side) => {
    const on = topic(text, ['kommersielle-aktorer']);
    expect(crossReference([makeDocument('Alfa', [on])], { analyser }).positions[0]?.stance).toBe(side);
  });

  test.each<[string, string, 'for' | 'partly' | 'against']>([
    ['Forbud mot kommersielle institusjoner', 'institusjon', 'partly'],
    ['Fase ut kommersielle barnevernsinstitusjoner', 'institusjon', 'partly'],
    ['Fase ut kommersielle barnevernsinstitusjoner', 'barnevern', 'for'],
    ['Avvikle institusjoner', 'institusjon', 'against'],
    ['Åpne for kommersielle institusjoner', 'institusjon', 'for'],
  ])('who takes away a part of a thing is not for it: %s, on %s: %s', (text, on, side) => {
    const told = crossReference([makeDocument('Alfa', [topic(text, [on])])], { analyser }).positions[0];
    expect(told?.stance).toBe(side);
  });

  test('an organisation whose name is written in two forms is one', () => {
    const [nynorsk, bokmaal] = ['Ungdomsombodet', 'Ungdomsombudet'].map((name) =>
      makeDocument(name, [topic('Styrke ettervernet', ['ettervern'])]),
    );
    if (!nynorsk || !bokmaal) throw new Error('no documents');
    const told = crossReference([nynorsk, bokmaal, beta], { analyser });
    expect(
      told.positions.filter(({ topic: on }) => on === 'ettervern').map(({ organisation }) => organisation),
    ).toEqual(['Beta', 'Ungdomsombodet']);
    expect(told.links.filter(({ source, target }) => source.holder === target.holder)).toEqual([]);
    expect(canonicalParties(told, ['ungdomsombudet', 'Beta'])).toEqual(['Ungdomsombodet', 'Beta']);
  });

  test('a principle that goes before a duty is not against the duty', () => {
    const text = topic('Barnets beste må gå foran taushetsplikten', ['taushetsplikt']);
    const [position] = crossReference([makeDocument('Alfa', [text])], { analyser }).positions;
    expect(position).toMatchObject({ stance: 'for', counts: { for: 1, against: 0 } });
  });

  test('who only finds takes no side, and who has no statement was not examined', () => {
    expect(stance('Gamma', 'ettervern')).toMatchObject({ stance: 'partly', counts: { findings: 1 } });
    expect(stance('Delta', 'ettervern')).toBeUndefined();
  });

  test('a document in a language that the topic has no labels in was not examined on it', () => {
    const vocabulary = {
      id: 'v',
      title: 'V',
      concepts: [{ id: 'ettervern', prefLabel: { nb: 'ettervern' }, broader: [] }],
    };
    const english = makeDocument('Omega', ['Aftercare for all'], { language: 'en' });
    const told = crossReference([alfa, english], { analyser, vocabulary }).positions;
    expect(told.filter(({ organisation: name }) => name === 'Omega').map((one) => one.topic)).toEqual([
      'kommersielle-aktorer',
    ]);
  });
});

describe('unanswered', () => {
  test('a finding of a lack that no other organisation addresses, with the nearest that came', () => {
    const finder = makeDocument('Alfa', [
      { text: 'Halvparten mangler rutiner for søsken', kind: 'finding' },
      { text: 'Tjenestene har ikke nok ansatte', kind: 'finding' },
      { text: 'Barna er fornøyde', kind: 'finding' },
    ]);
    const { unanswered, examined } = crossReference([finder, makeDocument('Beta', ['Øke bemanningen i tjenestene'])], {
      analyser,
    });
    expect(unanswered.map(({ text, nearest }) => [text, nearest === null || nearest < 0.5])).toEqual([
      ['Halvparten mangler rutiner for søsken', true],
    ]);
    expect(examined.findings).toBe(2);
  });

  test('where there is one holder there is nobody to answer', () => {
    expect(
      crossReference([makeDocument('Alfa', [{ text: 'Det mangler ansatte', kind: 'finding' }])], { analyser })
        .unanswered,
    ).toEqual([]);
  });
});

describe('copied', () => {
  const text = 'Hver ungdom bør gis en trygg voksen og et langvarig godt ettervern';
  test('near-verbatim wording, the earlier first', () => {
    const later = makeDocument('Alfa', [text], { published: '2021-05-01' });
    const earlier = makeDocument('Beta', [text.replace('en trygg', 'én trygg')], {
      period: { start: 2017, end: 2021 },
    });
    const { copied } = crossReference([later, earlier], { analyser });
    expect(copied).toMatchObject([
      { earlier: { holder: 'Beta', date: '2017' }, later: { holder: 'Alfa' }, dated: true },
    ]);
    expect(copied[0]?.share).toBeGreaterThan(0.8);
  });

  test('what turns the words to their opposite is a conflict and no copy', () => {
    const [fjerne, beholde] = ['Fjerne', 'Beholde'].map((verb) => `${verb} kravet om master i barnevernet`);
    const documents = [makeDocument('Alfa', [fjerne ?? '']), makeDocument('Beta', [beholde ?? ''])];
    const { links, copied } = crossReference(documents, { analyser });
    expect([links.map(({ type }) => type), copied]).toEqual([['conflicts'], []]);
  });

  test('a few words alike are no copy', () => {
    expect(
      crossReference([makeDocument('Alfa', ['Et godt ettervern']), makeDocument('Beta', ['Et godt ettervern'])], {
        analyser,
      }).copied,
    ).toEqual([]);
  });
});

describe('selection', () => {
  const xref = crossReference(
    [
      makeDocument('Alfa', [
        { text: 'Styrke ettervernet', topics: ['ettervern'] },
        { text: 'Flere fosterhjem', topics: ['fosterhjem'] },
      ]),
      makeDocument('Beta', [
        { text: 'Utvide ettervernet', topics: ['ettervern'] },
        { text: 'Rekruttere flere fosterhjem', topics: ['fosterhjem'], kind: 'goal' },
      ]),
      makeDocument('Gamma', [{ text: 'Avvikle ettervernet', topics: ['ettervern'] }]),
    ],
    { analyser },
  );

  test('by topic, type, kind and party', () => {
    expect(selectXref(xref, { topics: ['fosterhjem'] }).links.map(({ topics }) => topics)).toEqual([['fosterhjem']]);
    expect(new Set(selectXref(xref, { types: ['conflicts'] }).links.map(({ type }) => type))).toEqual(
      new Set(['conflicts']),
    );
    expect(selectXref(xref, { kinds: ['goal'] }).links).toHaveLength(1);
    const between = selectXref(xref, { between: ['alfa', 'gamma-document'] });
    expect(between.links.map(({ source, target }) => [source.holder, target.holder])).toEqual([['Alfa', 'Gamma']]);
    expect(new Set(between.positions.map(({ organisation: name }) => name))).toEqual(new Set(['Alfa']));
  });

  test('by score and number; what is left out was found all the same', () => {
    const highest = xref.links[0]?.score ?? 0;
    expect(selectXref(xref, { minScore: highest }).links.every(({ score }) => score >= highest)).toBe(true);
    expect(selectXref(xref, { top: 1 }).links.length).toBeLessThan(xref.links.length);
    expect(selectXref(xref, { top: 1 }).examined).toEqual(xref.examined);
  });

  test('findings are counted among those asked for, answered or not', () => {
    const finding = (text: string, topic: string) => ({ text, topics: [topic], kind: 'finding' as const });
    const found = crossReference(
      [
        makeDocument('Alfa', [
          finding('Det mangler ettervern', 'ettervern'),
          finding('Det mangler fosterhjem', 'fosterhjem'),
          finding('Det mangler tolker i retten', 'tolk'),
        ]),
        makeDocument('Beta', [{ text: 'Rekruttere flere fosterhjem', topics: ['fosterhjem'] }]),
      ],
      { analyser },
    );
    const count = (selection: Parameters<typeof selectXref>[1]) => {
      const { unanswered, examined } = selectXref(found, selection);
      return [unanswered.length, examined.findings];
    };
    expect(count({})).toEqual([2, 3]);
    expect(count({ topics: ['fosterhjem'] })).toEqual([0, 1]);
    expect(count({ topics: ['tolk'], types: ['addresses'] })).toEqual([1, 1]);
    expect(count({ between: ['Beta'] })).toEqual([0, 0]);
    expect(count({ kinds: ['goal'] })).toEqual([0, 0]);
  });

  test('names that nobody has are told; other names of an organisation are known', () => {
    expect(unknownParties(xref, ['Alfa', 'Sigma'])).toEqual(['Sigma']);
    expect(canonicalParties(xref, ['ALFA'])).toEqual(['Alfa']);
  });
});

describe('a question', () => {
  test('ranks the statements of all documents', () => {
    const documents = [
      makeDocument('Alfa', ['Flere fosterhjem', 'Sikre at søsken får samme fosterhjem']),
      makeDocument('Beta', ['Kutte utslipp']),
    ];
    const { query } = crossReference(documents, { analyser, query: 'fosterhjem søsken' });
    expect(query?.hits.map(({ statement }) => statement.text)).toEqual([
      'Sikre at søsken får samme fosterhjem',
      'Flere fosterhjem',
    ]);
    expect(query?.understood).toContain('søsken');
  });
});
