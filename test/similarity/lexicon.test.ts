import { describe, expect, test } from 'vitest';
import { buildConcepts } from '../../src/similarity/concept-map.ts';
import { CONCEPTS } from '../../src/similarity/lexicon/concepts.ts';
import { FIELDS } from '../../src/similarity/lexicon/fields.ts';
import { PHRASES } from '../../src/similarity/lexicon/phrases.ts';
import { buildLexicon, FAMILY_DATA } from '../../src/similarity/lexicon.ts';

const lexicon = buildLexicon(FAMILY_DATA);
const concepts = buildConcepts(CONCEPTS).concepts;

describe('the data hold together', () => {
  test('each member of a concept, a field and a phrase is a family', () => {
    const named = [
      ...[...concepts.values()].flatMap((concept) => concept.members.flat(2)),
      ...Object.values(FIELDS).flat(),
      ...PHRASES.split('\n')
        .filter(Boolean)
        .map((line) => (line.split(' : ')[0] ?? '').replace('!', '')),
    ];
    expect(named.filter((id) => !lexicon.families.has(id))).toEqual([]);
  });

  test('each related concept exists', () => {
    const named = CONCEPTS.split('\n').flatMap((line) => (line.split(' ~ ')[1] ?? '').split(' ').filter(Boolean));
    expect(named.filter((id) => !concepts.has(`c:${id}`))).toEqual([]);
  });

  test('being related is mutual', () => {
    for (const concept of concepts.values())
      for (const id of concept.related) expect(concepts.get(id)?.related).toContain(concept.id);
  });

  test('no family is told twice', () => {
    const told = FAMILY_DATA.join('\n')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/[= ]/u)[0]);
    expect(told.filter((id, at) => told.indexOf(id) !== at)).toEqual([]);
  });

  test('a line of another form is refused with the line', () => {
    expect(() => buildLexicon(['hest hest.n'])).toThrow('hest hest.n');
    expect(() => buildLexicon(['hest : hest.q'])).toThrow('unknown word class "q"');
    expect(() => buildConcepts('hest s hest')).toThrow('hest s hest');
  });
});
