import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const places = ['i kommunene', 'i skolen', 'i hele landet', 'på sykehus', 'i hvert fylke', 'før 2027'];
const things = ['tilsynet', 'opplæringen', 'ettervernet', 'støtten til fosterhjem', 'helsehjelpen', 'medvirkningen'];
const infinitives = ['Styrke', 'Øke', 'Sikre', 'Lovfeste', 'Bygge ut', 'Trygge', 'å bedre', 'at barn får'];
const subjects = ['Vi', 'Ombudet', 'Staten', 'Venstre', 'Kommunen', 'Barn som flytter', 'Rapporten', 'Me'];
const verbs = [
  'vil styrke',
  'må lovfeste',
  'bør øke',
  'skal sikre',
  'viser svikt i',
  'har gjennomført',
  'arbeider for',
];
const cues = [
  'Vi vil:',
  'Våre mål er',
  'Venstre vil',
  'Rapporten viser at:',
  'Dette har vi gjort:',
  'Planlagte aktiviteter:',
  'Tiltak',
  'Ofte stilte spørsmål',
  'SV krever at',
];
const pageParts = [
  'Gå til hovedinnhold',
  'Hjem / Tema / Barnevern',
  'Les mer+ Lukk-',
  'Del på Facebook',
  'Foto: Ola Nordmann',
  '12',
  'Side 3 av 9',
  'Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.',
  'Godta alle',
  'Nyhetsbrev',
  'Innledning ............ 3',
  'post@eksempel.no',
];
const headings = [
  'Barnevern',
  'Strategi 2025–2027',
  '1 Innledning',
  'Kapittel 2: Skole',
  'Hva mener vi?',
  'SV',
  '# 3 Helse',
];
const bullets = ['• ', '•', '- ', '* ', '– ', '· ', '1. ', '2) ', 'a) ', '    ◦ ', '  • ', '▪\t', '• 1 ', '28. '];
const odd = [
  '<b>',
  '</p>',
  '&amp;',
  '&',
  '\\*',
  '[a](b)',
  '`x`',
  '#',
  '|',
  '---',
  '===',
  '"',
  '«',
  '»',
  '(',
  '$&',
  '...',
];

const pick = (from: readonly string[]) => fc.constantFrom(...from);
const words = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((chosen) => chosen.join(' '));

const clause = words(pick(subjects), pick(verbs), pick(things), pick(places));
const sentence = fc
  .tuple(clause, pick(['.', '.', '!', '?', ' (gjennomført).', ', og staten må betale.', ' for 3 av 4 barn.']))
  .map(([text, stop]) => text + stop);
/** Sentences of running text, on one line. */
export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const ask = words(pick(infinitives), pick(things), pick(places));
const list = fc
  .tuple(pick(cues), pick(bullets), fc.array(ask, { minLength: 1, maxLength: 5 }))
  .map(([cue, bullet, asks]) => [cue, ...asks.map((text) => bullet + text)].join('\n'));
const pipes = fc
  .array(fc.tuple(ask, pick(places)), { minLength: 1, maxLength: 3 })
  .map((rows) => [['Tiltak', 'Ansvar'], ['---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
const columns = fc
  .array(ask, { minLength: 2, maxLength: 4 })
  .map((rows) => ['Nr   Tiltak     Status', ...rows.map((row, at) => `${at + 1}    ${row}    pågår`)].join('\n'));
const numberedLines = fc
  .array(clause, { minLength: 5, maxLength: 12 })
  .map((rows) => rows.map((row, at) => `${at + 3}   ${row}`).join('\n'));
const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.oneof(pick(odd), pick(things)), { maxLength: 6 }).map((parts) => parts.join(' ')),
  pick([
    '\u001b[31mrødt\u001b[0m',
    '\u001b]0;tittel\u0007',
    '\u200b',
    '\u202etfel',
    '\ufeff',
    '\u0000',
    '\u2028x',
    '\u0301',
  ]),
);
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  { weight: 3, arbitrary: list },
  { weight: 2, arbitrary: pick(headings) },
  { weight: 2, arbitrary: pick(pageParts) },
  { weight: 1, arbitrary: fc.oneof(pipes, columns, numberedLines) },
  { weight: 1, arbitrary: junk },
);

/** What may happen to a text on its way into a file; each keeps its words. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\n/gu, '\r\n'),
  (text) => text.replace(/\n/gu, '\r'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/tt/gu, 't\u00adt'),
  (text) => text.replace(/ /gu, '\u00a0'),
  (text) => text.replace(/ /gu, '  '),
  (text) => text.replace(/\n/gu, ' \t\n'),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/v/gu, '\u001b[1mv\u001b[0m'),
];

/** Documents of every part, in any order, well formed or not. */
export const documents = fc
  .tuple(
    fc.array(fc.tuple(block, pick(['\n', '\n\n', '\n\n\n', ' '])), { minLength: 1, maxLength: 12 }),
    fc.constantFrom(...disguises),
  )
  .map(([blocks, disguise]) => disguise(blocks.flat().join('')))
  .filter((text) => /[^\s\ufeff]/u.test(text));

const sampleTexts = readdirSync('samples')
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .sort()
  .map((name) => readFileSync(`samples/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, ''));

const at = (length: number, share: number): number => Math.floor(length * share);

/** The samples with lines lost, doubled, moved or run together, cut off or with junk put in. */
export const mutatedSamples = fc
  .tuple(
    fc.constantFrom(...sampleTexts),
    fc.array(fc.tuple(fc.nat(5), fc.double({ min: 0, max: 0.999, noNaN: true }), junk), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(...disguises),
  )
  .map(([text, edits, disguise]) => {
    let lines = text.split('\n');
    for (const [kind, share, put] of edits) {
      const here = at(lines.length, share);
      if (kind === 0) lines.splice(here, 1);
      else if (kind === 1) lines.splice(here, 0, lines[here] ?? '');
      else if (kind === 2) lines.push(...lines.splice(here, 2));
      else if (kind === 3) lines.splice(here, 2, lines.slice(here, here + 2).join(' '));
      else if (kind === 4) lines.splice(here, 0, put);
      else
        lines = lines
          .join('\n')
          .slice(0, at(text.length, 0.3 + share * 0.7))
          .split('\n');
    }
    return disguise(lines.join('\n'));
  })
  .filter((text) => /[^\s\ufeff]/u.test(text));
