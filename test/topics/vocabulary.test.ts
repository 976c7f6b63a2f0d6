import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '../../src/topics/default-vocabulary.ts';
import { topicsOf } from '../../src/topics/topics.ts';

const { concepts } = defaultVocabulary;
const schema = JSON.parse(readFileSync('schemas/vocabulary.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe('the vocabulary that ships', () => {
  it('holds to its schema', () => {
    validate(defaultVocabulary);
    expect(validate.errors).toBeNull();
  });

  it('breaks the schema where a concept has no label', () => {
    const [first] = concepts;
    expect(validate({ ...defaultVocabulary, concepts: [{ ...first, prefLabel: {} }] })).toBe(false);
  });

  it('has each id once, and relations only to ids it has', () => {
    const ids = new Set(concepts.map(({ id }) => id));
    expect(ids.size).toBe(concepts.length);
    for (const { id, broader, related = [] } of concepts)
      for (const other of [...broader, ...related]) {
        expect(ids, `${id} → ${other}`).toContain(other);
        expect(other).not.toBe(id);
      }
  });

  it('relates both ways, and never to a broader concept', () => {
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    for (const { id, related = [], broader } of concepts)
      for (const other of related) {
        expect(byId.get(other)?.related, `${other} → ${id}`).toContain(id);
        expect(broader).not.toContain(other);
      }
  });

  it('leads from every concept up to a top concept', () => {
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    const climb = (id: string, steps: number): void => {
      expect(steps).toBeLessThan(6);
      for (const other of byId.get(id)?.broader ?? []) climb(other, steps + 1);
    };
    for (const { id } of concepts) climb(id, 0);
  });

  it('names every concept in bokmål, nynorsk and English', () => {
    for (const { prefLabel } of concepts) expect(Object.keys(prefLabel).sort()).toEqual(['en', 'nb', 'nn']);
  });

  it('gives every signal an effect', () => {
    for (const { id, hiddenLabel = {} } of concepts)
      for (const [language, labels] of Object.entries(hiddenLabel))
        for (const label of labels) {
          const written = label
            .replace(/ \*(?= )/g, ' x')
            .replace(/^\*/, 'etter')
            .replace(/\*/g, '')
            .replace('!', '');
          const topics = topicsOf(`x ${written} x`, defaultVocabulary, language);
          if (label.startsWith('!')) expect(topics, label).not.toContain(id);
          else expect(topics, `${id}: ${label}`).toContain(id);
        }
  });

  it('bans nothing that would not signal anyway', () => {
    const unbanned = {
      ...defaultVocabulary,
      concepts: concepts.map(({ hiddenLabel = {}, ...rest }) => ({
        ...rest,
        hiddenLabel: Object.fromEntries(
          Object.entries(hiddenLabel).map(([tag, labels]) => [tag, labels.filter((label) => !label.startsWith('!'))]),
        ),
      })),
    };
    const idle = concepts.flatMap(({ id, hiddenLabel = {} }) =>
      Object.entries(hiddenLabel).flatMap(([language, labels]) =>
        labels
          .filter((label) => label.startsWith('!'))
          .filter((label) =>
            ['', 'n', 'else', 'elsen'].every((ending) => {
              const written = label
                .slice(1)
                .replace(/ \*(?= )/g, ' x')
                .replace(/^\*/, 'foster')
                .replace(/\*/g, ending);
              return !topicsOf(written, unbanned, language).includes(id);
            }),
          )
          .map((label) => `${id} (${language}): ${label}`),
      ),
    );
    expect(idle).toEqual([]);
  });
});
