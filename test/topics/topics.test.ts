import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '../../src/topics/default-vocabulary.ts';
import { topicsOf } from '../../src/topics/topics.ts';
import type { Concept, Vocabulary } from '../../src/topics/types.ts';

const topics = (text: string, language: string | null = 'nb') => topicsOf(text, defaultVocabulary, language);

describe('topicsOf, with the vocabulary that ships', () => {
  it.each([
    ['Flere søsken bør få bo i samme beredskapshjem', ['fosterhjem', 'sosken']],
    ['Ungdom må få ettervern til de er 25', ['ettervern']],
    ['Kommunene trenger en bemanningsnorm', ['bemanning']],
    ['Barna skal få medvirke i egen sak', ['medvirkning']],
    ['Hjelpen kommer sjelden i tide', ['tidlig-innsats']],
    ['Kommersielle institusjoner skal fases ut', ['institusjon', 'kommersielle-aktorer']],
    ['Behandlingen i BUP varer for kort', ['bup']],
    ['Ventelistene er lange', ['bemanning']],
    ['Elevene har høyt fravær', ['skolefravaer', 'skole']],
    ['Rettighetene barn har til å bli hørt må styrkes', ['medvirkning', 'rettigheter']],
    ['Taushetsplikten hindrer samarbeid', ['samhandling', 'taushetsplikt']],
    ['Nemndleder i fylkesnemnda', ['barneverns-og-helsenemnd']],
  ])('knows what %s is about', (text, expected) => expect([...topics(text)].sort()).toEqual([...expected].sort()));

  it.each([
    ['Barna si røyst skal bli høyrt', 'medvirkning'],
    ['Fleire fosterheimar og tidleg hjelp', 'fosterhjem'],
    ['Rettstryggleiken i barnevernssaker', 'rettssikkerhet'],
    ['Utgreiing av ny ordning', 'utredning'],
  ])('reads nynorsk: %s', (text, topic) => {
    expect(topics(text, 'nn')).toContain(topic);
    expect(topics(text, 'nb')).toContain(topic);
  });

  it.each([
    ['Children in foster care should be heard', ['fosterhjem', 'medvirkning']],
    ['Waiting times in mental health services', ['psykisk-helse', 'bemanning']],
  ])('reads English: %s', (text, expected) => {
    for (const topic of expected) expect(topics(text, 'en')).toContain(topic);
  });

  it.each([
    ['Opplæring av saksbehandlere', ['kompetanse']],
    ['God opplæring for nye ansatte', ['kompetanse']],
    ['Slutter tre av fire ansatte?', ['bemanning']],
    ['Tiltak som hjelper familier tidlig', ['tidlig-innsats']],
    ['Felles opplæring for ansatte', ['kompetanse']],
    ['Opplæring av elever i norsk', ['skole']],
    ['God opplæring til alle elever', ['skole']],
    ['En veileder for barnehager', ['barnehage']],
    ['Kommunen må lage handlingsplan mot mobbing', ['mobbing']],
    ['Hver tredje ansatt slutter i året', ['bemanning']],
    ['Unge skal være med og bestemme', ['medvirkning']],
    ['Barna får si sin mening', ['medvirkning']],
    ['Hjelp før de fyller 18 år', []],
    ['Rett til hjelp etter at de har fylt 18', ['ettervern', 'rettigheter']],
    ['Alle undersøkelser skal være forsvarlige', ['kvalitet']],
    ['En undersøkelse blant foreldre', ['forskning']],
    ['Partiet må ta stilling til saken', []],
    ['Kommunene mangler faste stillinger', ['bemanning']],
    ['Andre ber om bistand i saken', []],
    ['Mer bistand til fattige land', ['internasjonalt']],
    ['Fritidsordninger skal være frivillige', ['fritid', 'frivillighet']],
    ['Samarbeidet skal være frivillig', ['samhandling']],
    ['Sammenhengende gangveier i Volda', []],
    ['Gratis skoleskyss, skolemat og sommerskole', ['folkehelse', 'skole']],
    ['Skolehelsetjenesten og høyskolen', ['skolehelsetjeneste']],
    ['Barna lærer å svømme', []],
    ['Flere leieboliger', ['bolig']],
    ['Kulturskolen', ['fritid']],
    ['Ta del uansett bosted', ['tilgjengelighet']],
    ['Romania og Ungarn', []],
  ])('tells from what stands around a word what %s is about', (text, expected) =>
    expect([...topics(text)].sort()).toEqual([...expected].sort()),
  );

  it.each([
    ['Kommunen skal ha ein skuleplan', ['skole']],
    ['Gratis skuleskyss og skulemat', ['folkehelse', 'skole']],
    ['Dei unge skal vere med og bestemme', ['medvirkning']],
    ['Opplæring av tilsette', ['kompetanse']],
    ['Det kan medverke til ro', []],
    ['Barna får medverke', ['medvirkning']],
    ['Hjelp før dei fyller 18 år', []],
    ['Kvar tredje tilsett sluttar', ['bemanning']],
    ['Mange høgskular i landet', []],
  ])('does so in nynorsk: %s', (text, expected) =>
    expect([...topics(text, 'nn')].sort()).toEqual([...expected].sort()),
  );

  it.each([
    'Barn er barn',
    'Barn og unge skal ha det godt',
    'Et godt behandlingstilbud',
    'Kommunen er rustet for fremtiden, sier en russisk gjest',
    'Det er en voldsom utvikling',
    'De tillitsvalgte møtes',
    'En gang til, med gangen i bygget',
    'Vi har lov til det',
    'Det inkluderer alle',
    '',
    '§ 4-12',
  ])('finds no topic in %j', (text) => expect(topics(text)).toEqual([]));

  it('finds the same by the table that the build makes', () => {
    for (const language of [null, 'nb', 'en', 'sv'])
      for (const text of [
        'Ungdom må få ettervern til de er 25',
        'Children in foster care',
        'Ventelistene i BUP er lange',
      ])
        expect(topicsOf(text, null, language)).toEqual(topics(text, language));
  });

  it('puts the specific before the general', () => {
    expect(topics('Barnevernet, barnevernet og barnevernet må skaffe fosterhjem')).toEqual(['fosterhjem', 'barnevern']);
  });

  it('keeps the signals of other languages out where the language is known', () => {
    expect(topics('Eleven of them were elevated', 'en')).toEqual([]);
    expect(topics('Eleven skal bli hørt', 'nb')).toContain('skole');
    expect(topics('Prisons and fengsel', null)).toEqual(['straffegjennomforing']);
  });

  it('takes every signal where the vocabulary has none for the language', () => {
    expect(topics('Hjelp i fosterhjem', 'sv')).toEqual(['fosterhjem']);
  });

  it('completes a phrase over line breaks and hyphens, never over punctuation', () => {
    expect(topics('tidlig\n   innsats')).toEqual(['tidlig-innsats']);
    expect(topics('Kom tidlig. Innsats teller')).toEqual([]);
    expect(topics('PP-tjenesten')).toEqual(['spesialundervisning']);
  });

  it('reads decomposed letters and soft hyphens', () => {
    expect(topics('skolefrav\u00e6r for gr\u00e5 barn i fra\u00advær og på nett'.normalize('NFD'))).toEqual([
      'skolefravaer',
      'digital-hverdag',
    ]);
  });
});

const concept = (id: string, signals: readonly string[], broader: readonly string[] = []): Concept => ({
  id,
  prefLabel: { nb: `merke${id}` },
  hiddenLabel: { nb: signals },
  broader,
});

const vocabulary = (...concepts: Concept[]): Vocabulary => ({ id: 'v', title: 'V', concepts });

describe('topicsOf, with a vocabulary of one’s own', () => {
  it('knows the four ways to write a signal, and what never signals', () => {
    const own = vocabulary(
      concept('a', ['vann']),
      concept('b', ['elv*', '!elvis']),
      concept('c', ['*foss']),
      concept('d', ['*bekk*']),
    );
    const of = (text: string) => topicsOf(text, own);
    expect([of('vann'), of('vannet'), of('Elvene'), of('telv'), of('Elvis')]).toEqual([['a'], [], ['b'], [], []]);
    expect([of('storfoss'), of('foss'), of('fossen'), of('bekken'), of('småbekkene')]).toEqual([
      ['c'],
      [],
      [],
      ['d'],
      ['d'],
    ]);
  });

  it('does not count the words of a phrase that never signals, and counts them elsewhere', () => {
    const own = vocabulary(concept('a', ['vann', '!salt vann', 'salt vann i']), concept('b', ['vann']));
    const of = (text: string) => topicsOf(text, own);
    expect([of('salt vann'), [...of('Salt vann er vann')].sort(), of('saltvann, vann')]).toEqual([
      ['b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect([of('salt. Vann'), of('salt vann i elva')]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('takes any word where a phrase has a star by itself', () => {
    const own = vocabulary(concept('a', ['mer * vann', '!mer rent vann']));
    const of = (text: string) => topicsOf(text, own);
    expect([of('Mer godt vann'), of('mer vann'), of('mer, godt vann'), of('mer rent vann')]).toEqual([
      ['a'],
      [],
      [],
      [],
    ]);
  });

  it('reads no topic in names', () => {
    const own = vocabulary(concept('a', ['vann']));
    const inName = (start: number) => start < 4;
    expect([topicsOf('Vann i alt', own, null, inName), topicsOf('Ja til vann', own, null, inName)]).toEqual([
      [],
      ['a'],
    ]);
  });

  it('takes a label itself for a signal', () => {
    expect(topicsOf('Et merkea her', vocabulary(concept('a', [])))).toEqual(['a']);
  });

  it('orders by depth, then by number of signals, then as the vocabulary does', () => {
    const own = vocabulary(
      concept('top', ['x']),
      concept('a', ['aa'], ['top']),
      concept('b', ['bb'], ['top']),
      concept('c', ['cc'], ['b']),
    );
    expect(topicsOf('x bb aa bb cc', own)).toEqual(['c', 'b', 'a', 'top']);
    expect(topicsOf('bb aa', own)).toEqual(['a', 'b']);
  });

  it('survives concepts that are broader than each other', () => {
    expect(topicsOf('aa bb', vocabulary(concept('a', ['aa'], ['b']), concept('b', ['bb'], ['a'])))).toHaveLength(2);
  });

  it('gives ids of the vocabulary, each once, for any text and any signals', () => {
    const signal = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.array(signal, { minLength: 1 }), fc.string(), (signals, text) => {
        const own = vocabulary(concept('a', signals), concept('b', [...signals].reverse(), ['a']));
        const found = topicsOf(`${text} ${signals.join(' ')} ${text}`, own);
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(['a', 'b']).toContain(id);
      }),
    );
  });
});
