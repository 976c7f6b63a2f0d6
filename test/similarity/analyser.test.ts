import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/similarity/index.ts';

const analyser = createAnalyser();
const families = (text: string) => analyser.analyse(text).filter((term) => term.kind === 'family');
const ids = (text: string) => new Set(families(text).map((term) => term.id));
const meaning = (word: string) =>
  [...ids(word)].filter((id) => (families(word).find((term) => term.id === id)?.weight ?? 0) >= 0.15).sort();

describe('word families', () => {
  test.each([
    ['medvirkning', 'medvirke', 'brukermedvirkningen', 'medverknad', 'brukarmedverknad', 'medbestemmelse'],
    ['ettervern', 'ettervernet', 'ettervernstiltak'],
    ['kompetanse', 'kompetent', 'kompetansen', 'kompetanseheving', 'kompetansekravene'],
    ['fosterhjem', 'fosterheim', 'fosterheimane', 'fosterhjemmet', 'fosterforeldrene', 'fosterfamiliar'],
    ['forebygge', 'forebygging', 'førebyggjande', 'førebygginga', 'forebyggende'],
    ['rettleie', 'veiledning', 'rettleiinga', 'vegleiing', 'veilede'],
    ['tidlig', 'tidlege', 'tidligst'],
  ])('%s and its like are one family', (word, ...others) => {
    for (const other of others)
      expect(
        meaning(other).filter((id) => meaning(word).includes(id)),
        other,
      ).not.toEqual([]);
  });

  test.each([
    ['tidligere', 'tidlig'],
    ['rettssikkerhet', 'riktig'],
    ['inkludere', 'utenforskap'],
    ['barndommen', 'domstol'],
    ['problemer', 'barnehage'],
    ['stemmer', 'hort'],
    ['delta', 'delt'],
    ['veilederen', 'rettleiing'],
    ['forebygge vold', 'forebygge'],
  ])('%s is not of the family %s', (word, family) => {
    expect([...ids(word)]).not.toContain(family);
  });
});

describe('compounds', () => {
  test.each([
    ['fosterhjemslov', ['fosterhjem', 'lov']],
    ['medvirkningsrutiner', ['medvirkning', 'rutine']],
    ['barnevernsinstitusjonene', ['institusjon']],
    ['barneverninstitusjon', ['institusjon']],
    ['klimagassutslippene', ['klima']],
    ['fritidsklubbtilbod', ['fritid/2', 'tilbud']],
  ])('%s is split into what it is made of', (word, parts) => {
    expect(meaning(word)).toEqual([...parts].sort());
  });

  test.each(['tiltak', 'ettervern', 'oppfølging', 'tjenester', 'utfordringer', 'bestemmelse'])(
    '%s is not split',
    (word) => {
      expect(families(word).length).toBeLessThanOrEqual(1);
    },
  );

  test('a misspelt word is found by its letters', () => {
    expect(meaning('medvirknning')).toEqual(meaning('medvirkning'));
    expect(meaning('kompentanse')).toEqual(meaning('kompetanse'));
  });
});

describe('phrases and concepts', () => {
  test.each([
    ['Kommersielle institusjoner skal fases ut', 'avvikle'],
    ['Hjelpen må komme i tide', 'tidlig'],
    ['Barns meninger skal bli hørt', 'hort'],
    ['Legge kontoret ned', 'avvikle'],
    ['Omsynet til barnets beste', 'barnets-beste'],
  ])('"%s" holds %s', (text, family) => {
    expect([...ids(text)]).toContain(family);
  });

  test('a phrase can ask for a word that follows, which keeps its own meaning', () => {
    expect([...ids('forebygging av vold')]).toEqual(expect.arrayContaining(['hindre', 'vold']));
    expect([...ids('forebygging av barnevernet')]).toContain('forebygge');
  });

  test('a phrase can stand in place of its words', () => {
    expect(meaning('Ingen skal tjene penger på barn')).toContain('kommersiell');
    expect(meaning('Ingen skal tjene penger på barn')).not.toContain('finansiering');
  });

  test('words near one another make a concept that neither makes alone', () => {
    const concepts = (text: string) =>
      analyser
        .analyse(text)
        .filter((term) => term.kind === 'concept')
        .map((term) => term.id);
    expect(concepts('God hjelp til alle')).toContain('c:god-hjelp');
    expect(concepts('Hjelp til alle')).not.toContain('c:god-hjelp');
    expect(concepts('En god dag')).not.toContain('c:god-hjelp');
  });

  test('the concepts of a vocabulary of one’s own are found by their labels', () => {
    const own = createAnalyser({
      vocabulary: {
        id: 'own',
        title: 'Own',
        concepts: [{ id: 'bikuber', prefLabel: { nb: 'bikube' }, altLabel: { nb: ['honning'] }, broader: [] }],
      },
    });
    const known = (text: string) => own.analyse(text).flatMap((term) => own.concepts(term.id).own);
    expect(known('Flere bikuber i byen')).toContain('c:v:bikuber');
    expect(known('Mer honning')).toContain('c:v:bikuber');
    expect(known('Flere barnehager')).not.toContain('c:v:bikuber');
  });
});

test.each([
  ['Trygg skolevei', 'Trygg skuleveg'],
  ['Et ungdomshjem i bygda', 'Ein ungdomsheim i bygda'],
])('a word that the lexicon does not know is one in bokmål and nynorsk: %s = %s', (nb, nn) => {
  const ids = (text: string) => analyser.analyse(text).map(({ id }) => id);
  expect(ids(nn)).toEqual(ids(nb));
});

describe('laws', () => {
  test('a term is a slice of the text, and terms stand in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('Barnevernet må styrkes', 'God hjelp – i tide!', ''),
        (noise, text) => {
          const whole = `${noise} ${text}`;
          const terms = analyser.analyse(whole);
          for (const term of terms) expect(whole.slice(term.start, term.end)).toBe(term.written);
          for (const [at, term] of terms.entries())
            expect(term.start).toBeGreaterThanOrEqual(terms[at - 1]?.start ?? 0);
        },
      ),
    );
  });

  test('what was analysed before changes nothing', () => {
    const text = 'Vi vil styrke ettervernet og øke bemanningen i xyzzyvesenet';
    const fresh = createAnalyser().analyse(text);
    const used = createAnalyser();
    fc.assert(
      fc.property(fc.lorem(), (noise) => void used.analyse(noise)),
      { numRuns: 20 },
    );
    expect(used.analyse(text)).toEqual(fresh);
  });
});
