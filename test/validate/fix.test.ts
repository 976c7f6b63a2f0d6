import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextsOf } from '../../src/validate/context.ts';
import { applyEdits, fixDocument } from '../../src/validate/fix.ts';
import type { DocumentContext } from '../../src/validate/types.ts';
import { readingOf, statementIn, subjectOf } from './example-model.ts';

/** Numbered lines as listed statements, as the parser gives them. */
function contextOf(text: string, doubts: readonly string[] = [], encoding = 'utf-8'): DocumentContext {
  const statements = [...text.matchAll(/^ *(\d+)\. (.+)$/gmu)].map(([line, ordinal, words], index) => {
    const at = text.indexOf(line);
    const start = at + line.length - (words?.length ?? 0);
    const found = statementIn(text.slice(0, start + (words?.length ?? 0)), words ?? '', { ordinal: ordinal ?? null });
    return {
      ...found,
      id: `s${index}`,
      position: { ...found.position, start: { ...found.position.start, offset: start } },
    };
  });
  const [context] = contextsOf([{ ...subjectOf(text, statements), reading: readingOf(text, doubts, encoding) }], null);
  return context as DocumentContext;
}
const fix = async (text: string, doubts: readonly string[] = [], encoding = 'utf-8') =>
  fixDocument(
    contextOf(text, doubts, encoding),
    (next) => contextOf(next),
    () => true,
  );
const fixed = async (text: string) => (await fix(text))?.text ?? text;

describe('fix', () => {
  it('mends letters that were decoded twice', async () => {
    expect(await fixed('Vi vil gi flere barn en trygg oppvekst pÃ¥ Ã¸yene â€\u201c nÃ¥.')).toBe(
      'Vi vil gi flere barn en trygg oppvekst på øyene – nå.',
    );
    expect(await fixed('pÃ¥ Ã\u0085s, Ã\u2026s')).toBe('på Ås, Ås');
    expect(await fixed('«Barn på øyene» er São Tomé')).toBe('«Barn på øyene» er São Tomé');
  });

  it('mends dashes and marks that became control characters', async () => {
    expect(await fixed('Vi vil \u0096 ikke alene \u0096 lytte\u0085')).toBe('Vi vil – ikke alene – lytte…');
    expect(await fixed('Vi \u009b31mvil\u009b0m lytte')).toBe('Vi vil lytte');
  });

  it('takes out what nobody can see, and leaves joined emoji and line ends', async () => {
    expect(await fixed('Vi \u001b[31mvil\u001b[0m styrke barne\u200bvernet\u202e i\u00ad kommunene.\r\n\tNå.\n')).toBe(
      'Vi vil styrke barnevernet i kommunene.\r\n\tNå.\n',
    );
    expect(await fixed('👩‍👧 hjemme')).toBe('👩‍👧 hjemme');
  });

  it('makes pairs of quotation marks Norwegian, and leaves lone ones and quotations within quotations', async () => {
    expect(await fixed('Rapporten "Barn sier fra" og “Hør her” er lest.')).toBe(
      'Rapporten «Barn sier fra» og «Hør her» er lest.',
    );
    expect(await fixed('Rapporten ”Barn sier fra” er lest.')).toBe('Rapporten «Barn sier fra» er lest.');
    expect(await fixed('«Hun sa "kom" til oss.»')).toBe('«Hun sa "kom" til oss.»');
    expect(await fixed('Et "løst tegn og "ord" her.')).toBe('Et "løst tegn og "ord" her.');
    expect(await fixed('En skjerm på 5" og et "løst tegn.')).toBe('En skjerm på 5" og et "løst tegn.');
  });

  it('numbers anew where a number is skipped or stands twice', async () => {
    expect(await fixed('Vi vil:\n\n1. Ansette\n2. Bygge\n4. Lytte\n5. Møte\n')).toBe(
      'Vi vil:\n\n1. Ansette\n2. Bygge\n3. Lytte\n4. Møte\n',
    );
    expect(await fixed('Vi vil:\n\n1. Ansette\n2. Bygge\n2. Lytte\n3. Møte\n')).toBe(
      'Vi vil:\n\n1. Ansette\n2. Bygge\n3. Lytte\n4. Møte\n',
    );
  });

  it('leaves numbers that a text refers to', async () => {
    const text = 'Vi vil:\n\n1. Ansette\n2. Bygge\n4. Lytte\n5. Møte\n\nSe punkt 4.\n';
    expect(await fix(text)).toBeNull();
  });

  it('leaves what the document silences', async () => {
    const text =
      '// barnevern-disable-document quotation-marks: sitert etter boken\nRapporten "Barn sier fra" er lest.\n';
    expect(await fix(text)).toBeNull();
  });

  it('saves what was read in another encoding as UTF-8', async () => {
    expect(await fix('Vi vil på øya.', ['guessed-windows-1252'], 'windows-1252')).toEqual({
      text: 'Vi vil på øya.',
      fixes: [{ path: 'docs/plan.txt', rule: 'doubtful-encoding', count: 1 }],
    });
  });

  it('writes nothing where letters were lost on reading', async () => {
    expect(await fix('Vi vil p\ufffd "ny" \u200b', ['invalid-bytes'])).toBeNull();
  });

  const piece = fc.constantFrom(
    ...[
      '"',
      '«',
      '»',
      '“',
      '”',
      '„',
      'Ã',
      'Ã¥',
      '¥',
      'Â',
      '«',
      'â€',
      '“',
      '\u200b',
      '\u200d',
      '\u001b',
      '[31m',
      '[',
      'm',
      '\u00ad',
      '👩',
      '\n\n',
      '\n1. ',
      '\n2. ',
      '\n4. ',
      ' ord ',
      'å',
      '5',
      '\\',
      '\u0007',
      ']',
    ],
  );
  const messy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(messy, async (text) => {
        const once = await fixed(text);
        expect(await fix(once)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('never touches the wording', async () => {
    const words = fc.array(
      fc.constantFrom(
        '"',
        '«',
        '»',
        '“',
        '”',
        '\u200b',
        '\u00ad',
        '\u001b',
        '\u009b',
        ' ',
        'ord',
        'Barn',
        'Åse',
        'på',
        'å',
        '7',
        '\n\n',
        '.',
      ),
      { maxLength: 40 },
    );
    const wording = (text: string) => text.replace(/[^\p{L}\p{N}\s.]/gu, '');
    await fc.assert(
      fc.asyncProperty(words, async (pieces) => {
        const text = pieces.join('');
        expect(wording(await fixed(text))).toBe(wording(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe('edits', () => {
  it('are applied by place, the first of two that overlap', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 2, text: 'x' },
      { start: 1, end: 3, text: 'y' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('xcdEf');
  });
});
