import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/similarity/index.ts';
import { defaultVocabulary as vocabulary } from '../../src/topics/default-vocabulary.ts';
import { crossReference } from '../../src/xref/index.ts';
import { makeDocument, type StatementSketch } from './make-document.ts';

// An item whose verb stands in the lead of its list: "Vi sier nei til:" above "bemanningsnorm".

const analyser = createAnalyser();
const under = (lead: string, text: string) => ({ lead, text, topics: ['bemanning'] });
const between = (a: StatementSketch, b: StatementSketch) =>
  crossReference([makeDocument('Alfa', [a]), makeDocument('Beta', [b])], { analyser, vocabulary });
const typeOf = (a: StatementSketch, b: StatementSketch) => between(a, b).links[0]?.type ?? 'none';

describe('the verb of a lead is the verb of its items', () => {
  test.each([
    'Vi sier nei til:',
    'Vi går imot:',
    'Venstre er imot',
    'Vi vil avvikle:',
    'Vi vil ikke ha:',
    'Venstre vil stoppe',
    'Me seier nei til',
    'We oppose:',
  ])('%s', (lead) => {
    const item = under(lead, 'bemanningsnorm i barnevernet');
    const ask = { text: 'innføre bemanningsnorm i barnevernet', topics: ['bemanning'] };
    expect(typeOf(item, ask)).toBe('conflicts');
    expect(between(item, ask).positions.map(({ stance }) => stance)).toEqual(['against', 'for']);
    expect(typeOf(item, under(lead, 'bemanningsnorm i barnevernet'))).toBe('agrees');
    expect(typeOf(item, under('Vi sier ja til', 'bemanningsnorm i barnevernet'))).toBe('conflicts');
  });

  test('an item of its own verb is turned by it', () => {
    expect(typeOf(under('Vi sier nei til å', 'fjerne fedrekvoten'), 'beholde fedrekvoten')).toBe('agrees');
    expect(typeOf(under('Vi sier nei til å', 'fjerne fedrekvoten'), 'avskaffe fedrekvoten')).toBe('conflicts');
  });

  test('and not where it has an object of its own', () => {
    expect(typeOf(under('For å avvikle fattigdom vil vi', 'innføre skolemat'), 'innføre skolemat')).toBe('agrees');
    expect(typeOf(under('Når vi legger ned Bufetat, vil vi', 'styrke kommunene'), 'styrke kommunene')).toBe('agrees');
  });
});
