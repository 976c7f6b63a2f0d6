import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAjv } from '../scripts/virtual-modules.mjs';
import type { PolicyDocument } from '../src/model/model-types.ts';
import { documents, mutatedSamples, paragraph } from './generate-documents.ts';
import { parsed, parseText, readingOf } from './helpers/parse-text.ts';

const paths = ['side.txt', 'side.md'] as const;
const texts = fc.tuple(
  fc.oneof({ weight: 2, arbitrary: documents }, { weight: 1, arbitrary: mutatedSamples }),
  fc.constantFrom(...paths),
);
/** The same documents in every run of the tests; `SEED=…` tries others. */
const seed = Number(process.env.SEED ?? 1);
const runs = { numRuns: 75, seed };

/**
 * What a stretch of the source reads as: composed, without marks that nobody sees, white space collapsed.
 * Residual tags and control characters read as nothing. Case and the rest stand as written.
 */
const seenIn = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]{0,300}>/giu, '')
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/gu, '')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

/** Letters and digits alone, for Markdown, where marks and link targets stand between them. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a stretch of the source reads as a text: to the letter, in Markdown with marks and targets passed over. */
function expectReads(slice: string, text: string, path: string): void {
  if (path.endsWith('.txt')) expect(seenIn(slice)).toBe(seenIn(text));
  const [from, own] = [letters(slice), letters(text)];
  let at = 0;
  for (const letter of own) {
    at = from.indexOf(letter, at) + 1;
    expect(at, `«${text}» in «${slice}»`).toBeGreaterThan(0);
  }
}

type Placed = { readonly text: string; readonly position: PolicyDocument['statements'][number]['position'] };

/** The source under a position; page furniture within it, such as a page number inside a sentence, taken out. */
function sliceOf(source: string, { position }: Placed, furniture: readonly Placed[]): string {
  const { start, end } = position;
  let slice = source.slice(start.offset, end.offset);
  const inside = furniture.filter(
    (other) => other.position.start.offset >= start.offset && other.position.end.offset <= end.offset,
  );
  for (const { position: other } of inside.reverse())
    slice = slice.slice(0, other.start.offset - start.offset) + slice.slice(other.end.offset - start.offset);
  return slice;
}

const validateModel = createAjv().getSchema('urn:barnevern:schema:model:1.0');

describe('any document', () => {
  it('is parsed, accounted for to the last character, and makes a model that the schema allows', () => {
    fc.assert(
      fc.property(texts, ([text, path]) => {
        const document = parseText(text, { path });
        expect(document.coverage.unaccounted).toBe(0);
        const { characters, statements, context, furniture } = document.coverage;
        expect(statements + context + furniture).toBe(characters);
        const model = { schemaVersion: '1.0', documents: [document], skipped: [] };
        expect(validateModel?.(model), JSON.stringify(validateModel?.errors)).toBe(true);
      }),
      runs,
    );
  });

  it('has its statements and furniture where their positions say', () => {
    fc.assert(
      fc.property(texts, ([text, path]) => {
        const reading = readingOf(text, path);
        const source = reading.cleared ?? reading.text; // with the numbers of lines blanked out
        const { statements, furniture, sections } = parseText(text, { path });
        for (const placed of [...statements, ...sections.map((each) => ({ ...each, text: each.heading }))])
          expectReads(sliceOf(source, placed, furniture), placed.text, path);
        for (const placed of furniture)
          if (placed.reason !== 'line-number') expectReads(sliceOf(source, placed, []), placed.text, path);
      }),
      runs,
    );
  });

  it('has lines and columns that agree with the offsets', () => {
    fc.assert(
      fc.property(texts, ([text, path]) => {
        const { text: source } = readingOf(text, path);
        const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/gu)].map((match) => match.index + match[0].length)];
        for (const { position } of parseText(text, { path }).statements)
          for (const { line, column, offset } of [position.start, position.end])
            expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
      }),
      runs,
    );
  });

  it('gives the same model twice, with ids that are unique and know no path', () => {
    fc.assert(
      fc.property(texts, ([text, path]) => {
        const document = parseText(text, { path });
        expect(JSON.stringify(parseText(text, { path }))).toBe(JSON.stringify(document));
        const ids = document.statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const sections = document.sections.map(({ id }) => id);
        expect(new Set(sections).size).toBe(sections.length);
        const moved = parseText(text, { path: `annet/sted/${path}` });
        expect({ ...moved, source: null }).toEqual({ ...document, source: null });
      }),
      runs,
    );
  });

  it('refers only to what is there, and to no parent that comes round again', () => {
    fc.assert(
      fc.property(texts, ([text, path]) => {
        const document = parseText(text, { path });
        const parents = new Map(document.statements.map(({ id, parent }) => [id, parent]));
        const sections = new Set(document.sections.map(({ id }) => id));
        const references = new Set(document.references.map(({ id }) => id));
        for (const { id, section, references: cited } of document.statements) {
          if (section !== null) expect(sections).toContain(section);
          for (const reference of cited) expect(references).toContain(reference);
          const seenIds = new Set<string>();
          for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
            expect(parents.has(at)).toBe(true);
            expect(seenIds.has(at), 'its own ancestor').toBe(false);
            seenIds.add(at);
          }
        }
      }),
      runs,
    );
  });

  it('has an account for every statement', () => {
    fc.assert(
      fc.property(texts, ([text, path]) => {
        const { document, trace } = parsed(text, { path });
        const accounted = trace.flatMap(({ statement }) => statement ?? []).sort();
        expect(accounted).toEqual(document.statements.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  it('keeps its statement ids under blank lines at the top', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('\n', '\n\n\n', ' \n\t\n'), ([text, path], blank) => {
        const plain = text.replace(/^\ufeff/u, '').replace(/^[ \t\u00a0]+/u, '');
        const ids = (source: string) => parseText(source, { path }).statements.map(({ id }) => id);
        fc.pre(/\S/u.test(plain));
        expect(ids(blank + plain)).toEqual(ids(plain));
      }),
      runs,
    );
  });
});

/** Breaks a paragraph into lines of at most `width` characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
}

describe('running text', () => {
  it('says the same however its lines are broken', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 80, max: 120 }),
        (list, width) => {
          const long = list.map((each) => `${each} ${each}`);
          const ids = (source: string) => parseText(source).statements.map(({ id }) => id);
          expect(ids(long.map((each) => wrap(each, width)).join('\n\n'))).toEqual(ids(long.join('\n\n')));
        },
      ),
      { numRuns: 60, seed },
    );
  });
});
