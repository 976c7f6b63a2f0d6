import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acts } from '../../src/language/instruments/acts.ts';
import { validateText } from '../../src/library-validate.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { repealedLaws } from '../../src/validate/data/repealed-laws.ts';
import { validate } from '../../src/validate/validate.ts';
import { statementIn, subjectOf } from './example-model.ts';

/** Problems of one rule in a text, by the words they stand at. */
function told(rule: string, text: string, fields: Partial<PolicyDocument> = {}) {
  const subject = subjectOf(text, [statementIn(text, text.trim())], fields);
  const options = {
    policy: { rules: {}, overrides: [] },
    failOn: 'never',
    language: 'en',
    asOf: null,
    baseline: null,
    fixed: [],
  } as const;
  return validate({ documents: [subject], json: [], skipped: [] }, options)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ position }) => text.slice(position?.start.offset, position?.end.offset));
}

describe('unbalanced-quotes', () => {
  it.each([
    ['I rapporten «Barn sier fra står det.\n\nMer.', ['«']],
    ['Den heter Barn sier fra» og er lest.\n\nMer.', ['»']],
    ['Rapporten ”Barn sier fra er lest.\n\nMer.', ['”']],
    ['Rapporten "Barn sier fra er lest.\n\nMer.', ['"']],
    ['Hun sa "vi må lytte» til barna.\n\nMer.', ['"']],
    ['«Først et.\n\n«Så et til.', ['«', '«'].slice(1)],
  ])('fires: %j', (text, found) => expect(told('unbalanced-quotes', text)).toEqual(found));

  it.each([
    '«Barn sier fra» og «Hør her» og ”så” og “slik” og "da".\n\nMer.',
    '«Et sitat over flere avsnitt.\n\nSom slutter her.» Ja.',
    '«Et sitat over flere avsnitt.\n\n«Som åpner i hvert.\n\n«Og slutter her.»\n\nMer.',
    'En skjerm på 5" er nok.\n\nMer.',
    '"Det var fint", sa hun, "men 12" skjermer er små", og gikk.\n\nMer.',
    'Barnevern\n\nTeksten er kuttet midt i «et sitat som ikke',
    'Hun sa: «Han svarte «nei» til meg.»\n\nMer.',
    "Det er barnets beste, og det er 'slik'.\n\nMer.",
  ])('is silent: %j', (text) => expect(told('unbalanced-quotes', text)).toEqual([]));

  it('leaves the furniture of the page alone', () => {
    const text = 'Vi vil ansette.\n\nDel «dette\n\nMer.';
    const position = { start: { line: 3, column: 1, offset: 17 }, end: { line: 3, column: 11, offset: 27 } };
    expect(told('unbalanced-quotes', text)).toEqual(['«']);
    expect(told('unbalanced-quotes', text, { furniture: [{ text: 'Del «dette', reason: 'share', position }] })).toEqual(
      [],
    );
  });
});

describe('repealed-law', () => {
  const now = { period: { start: 2025, end: 2027 } };
  it('fires only on names that were not in force when the document was written', () => {
    expect(told('repealed-law', 'Kommunene skal følge Barnevernloven.', now)).toEqual(['Barnevernloven']);
    expect(
      told('repealed-law', 'Kommunene skal følge barnevernloven.', { period: { start: 2019, end: 2021 } }),
    ).toEqual([]);
    expect(told('repealed-law', 'Kommunene skal følge barnevernloven.', { published: '2022-06' })).toEqual([]);
    expect(told('repealed-law', 'Kommunene skal følge barnevernloven.')).toEqual([]);
  });

  it.each([
    ['Barnevernlovens formål er viktig.', ['Barnevernlovens']],
    // `tidligere` is about the help, and not about the law.
    ['Barn skal få hjelp tidligere enn i dag etter barnevernloven.', ['barnevernloven']],
    ['Elevene har rettigheter etter opplæringslova § 9 A-2.', ['opplæringslova § 9 A']],
    ['Se opplæringsloven kapittel 9A.', ['opplæringsloven kapittel 9A']],
    ['Deltakerne har rett til norsk etter introduksjonsloven.', ['introduksjonsloven']],
    ['Barn som er ofre, får hjelp etter voldsoffererstatningsloven.', ['voldsoffererstatningsloven']],
    ['Følg lov om sosiale tjenester m.v. i kommunen.', ['lov om sosiale tjenester m.v']],
  ])('fires: %s', (text, found) => expect(told('repealed-law', text, now)).toEqual(found));

  it('names in a successor and in no other act what it lists, and no name twice', () => {
    const names = repealedLaws.flatMap((law) => law.names);
    expect(new Set(names).size).toBe(names.length);
    for (const { names: own, since, now: successor } of repealedLaws) {
      expect(told('repealed-law', `Kommunene skal følge ${successor}.`, now)).toEqual([]);
      for (const name of own) {
        expect(told('repealed-law', `Vi skal følge ${name} her.`, { published: since }), name).toHaveLength(1);
        const dayBefore = new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10);
        expect(told('repealed-law', `Vi skal følge ${name} her.`, { published: dayBefore }), name).toEqual([]);
      }
    }
  });

  it('calls no act repealed that the program knows to be in force under the name', () => {
    const inForce = acts.filter(({ inForce: force }) => force?.until === undefined).map(({ name }) => name);
    for (const name of inForce) expect(told('repealed-law', `Kommunene skal følge ${name}.`, now), name).toEqual([]);
  });

  it.each([
    'Kommunene skal følge barnevernsloven.',
    'Etter tidligere barnevernlov, den tidligere barnevernloven, var det slik.',
    'I 2019 ble det fattet flere vedtak etter barnevernloven § 4-12.',
    'Barnevernloven er erstattet av en ny lov.',
    'Det som før sto i barnevernloven, står nå i barnevernsloven.',
    'Elevene har rettigheter etter opplæringslova § 9-1.',
    'Vi følger lov om sosiale tjenester i NAV.',
    'Den tidligere barnevernloven gjaldt til 2022.',
    'Saken ble avgjort etter barnevernloven av 1992.',
    'Vi følger likestillings- og diskrimineringsloven.',
  ])('is silent: %s', (text) => expect(told('repealed-law', text, now)).toEqual([]));
});

describe('mixed-language', () => {
  it('takes three words of the other standard outside quotations', () => {
    const own = 'Vi vil ikke vente, og noen barn får hjelp fra flere. ';
    const whole = (text: string) => told('mixed-language', `${own}${text}`).length;
    expect(whole('Kommunane skal ikkje vente på noko.')).toBe(1);
    expect(whole('Kommunane skal ikkje vente.')).toBe(0);
    expect(whole('Hun sa: «Eg veit ikkje kva eg skal gjere.»')).toBe(0);
  });
});

describe('doubtful-encoding and invisible-characters', () => {
  it.each([
    ['invisible-characters', 'Vi vil\u202e ansette', ['\u202e']],
    ['invisible-characters', 'Vi \u001b[2Jvil', ['\u001b[2J']],
    ['invisible-characters', 'Vi vil\u00a0ansette\tflere\r\n på nasjonalt nivå 👨‍👩‍👧 – nå…', []],
    ['doubtful-encoding', 'Vi vil pÃ¥ Ã¸ya', ['Ã¥']],
    ['doubtful-encoding', 'Vi vil p\ufffd', ['\ufffd']],
    ['doubtful-encoding', 'Vi vil på øya, Ærlig – «nå» §', []],
  ])('%s: %j', (rule, text, found) => expect(told(rule, text)).toEqual(found));
});

describe('numbering', () => {
  /** Numbered lines, and rows of a table under the same lead, as the parser gives them. */
  function numbered(text: string) {
    const statements = text.split('\n').flatMap((line) => {
      const match = /^(?:(\w+)[.)] |\| )(.+)$/u.exec(line);
      return match ? [statementIn(text, match[2] ?? '', { ordinal: match[1] ?? null })] : [];
    });
    const options = {
      policy: { rules: {}, overrides: [] },
      failOn: 'never',
      language: 'en',
      asOf: null,
      baseline: null,
      fixed: [],
    } as const;
    return validate({ documents: [subjectOf(text, statements)], json: [], skipped: [] }, options)
      .findings.filter(({ rule }) => rule === 'numbering')
      .map(({ data, fixable }) => [data.found, data.expected, fixable]);
  }

  it.each([
    ['1. Ansette\n2. Bygge\n4. Lytte\n', [['4', '3', true]]],
    ['1. Ansette\n2. Bygge\n4. Lytte\n| Kurs\n| Nettside\n', [['4', '3', true]]],
    ['a) Ansette\nb) Bygge\nd) Lytte\n', [['d', 'c', true]]],
    ['4. Ansette\n5. Bygge\n5. Lytte\n6. Møte\n', [['5', '6', true]]],
    ['1. Ansette\n2. Bygge\n4. Lytte\n\nSom sagt under punkt 2.\n', [['4', '3', false]]],
    ['Tiltak\n\n1. Ansette\n2. Bygge\n4. Lytte\n', [['4', '3', true]]],
  ])('fires: %j', (text, found) => expect(numbered(text)).toEqual(found));

  it.each([
    '1. Ansette\n2. Bygge\n3. Lytte\n\n1. Møte\n2. Svare\n3. Følge\n',
    '80. Ansette\n138. Bygge\n562. Lytte\n404. Møte\n',
    '1. Ansette\n2. Bygge\n 3 Et delmål som ikke er noe utsagn\n4. Lytte\n',
    '1. Ansette\n3. Bygge\n',
    '1. Ansette\n2. Bygge\n3. Lytte\n\n3. Tiltak\n',
    '1. Ansette\n1. Bygge\n1. Lytte\n',
    '3. Ansette\n4. Bygge\n5. Lytte\n',
  ])('is silent: %j', (text) => expect(numbered(text)).toEqual([]));
});

describe('doubts of a reading', () => {
  it('are about the encoding only where they are, and about front matter at its line', async () => {
    const text = '---\norganization: Barneombudet\ndate: i går\ntype: greie\n---\n# Plan\n\nVi vil styrke skolen.\n';
    const { findings } = await validateText(text, { path: 'plan.md' });
    const told = findings.filter(({ severity }) => severity === 'warning');
    expect(told.map(({ rule, position, data }) => [rule, position?.start.line ?? null, data.field])).toEqual(
      expect.arrayContaining([
        ['unclear-front-matter', 3, 'published'],
        ['unclear-front-matter', 4, 'type'],
      ]),
    );
    expect(told.map(({ rule }) => rule)).not.toContain('doubtful-encoding');
    const pdf = readFileSync('test/fixtures/formats/veistrategi-untagged-chromium.pdf');
    const ofPdf = await validateText(pdf, { path: 'veistrategi.pdf' });
    expect(ofPdf.findings.map(({ rule }) => rule)).not.toContain('doubtful-encoding');
  });
});
