import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../src/diff/diff-documents.ts';
import { readScopes } from '../../../src/diff/facts/read-scope.ts';
import { createAnalyser } from '../../../src/similarity/analyser.ts';
import { documentOf } from '../document.ts';

const analyser = createAnalyser();

describe('whom a statement is for', () => {
  it.each([
    ['alle barn får hjelp', ['children'], 2, []],
    ['Sikre barn og unge i fosterhjem god omsorg', ['children', 'young'], 1, ['i', 'fosterhjem', 'god', 'omsorg']],
    ['enkelte kommuner prøver ordningen', ['municipalities'], 0, []],
    ['hjelp til barn, unge og familier', ['children', 'young', 'families'], 1, []],
  ])('%s', (text, groups, quantifier, restrictor) => {
    expect(readScopes(text)[0]).toMatchObject({ groups, quantifier, restrictor });
  });

  it('is not read where no group is named', () => {
    expect(readScopes('Styrke tilsynet')).toEqual([]);
  });
});

describe('scope', () => {
  it('is not narrowed by a place or a time', () => {
    const [before, after] = ['Kurs for ansatte i tjenestene', 'Kurs for ansatte i tjenestene over hele landet'];
    expect(diffDocuments(documentOf([before]), documentOf([after]), { analyser }).changes[0]?.facets).toEqual([]);
  });

  it.each([
    ['Barn i fosterhjem får psykisk helsehjelp', 'Alle barn får psykisk helsehjelp', 'widened'],
    ['Alle barn får psykisk helsehjelp', 'Barn i fosterhjem får psykisk helsehjelp', 'narrowed'],
    ['Gratis tannlege for unge', 'Gratis tannlege for barn og unge', 'widened'],
    [
      'Barn i fosterhjem skal få psykisk helsehjelp',
      'Barn i fosterhjem og institusjon skal få psykisk helsehjelp',
      'widened',
    ],
    [
      'Fosterbarn får god omsorg og hjelpen de trenger hjemme',
      'Alle barn får god omsorg og hjelpen de trenger hjemme',
      'widened',
    ],
    ['Kommunen skal verne mot vold mot barn', 'Kommunen skal verne mot vold mot alle barn', 'widened'],
    ['Gi rettleiing til alle familiar', 'Gi rettleiing til enkelte familier', 'narrowed'],
  ])('%s → %s', (before, after, facet) => {
    const { changes } = diffDocuments(documentOf([before]), documentOf([after]), { analyser });
    expect(changes.map((c) => [c.type, c.facets])).toEqual([['changed', [facet]]]);
    expect(changes[0]?.reasons).toContainEqual(expect.objectContaining({ kind: 'scope', effect: facet }));
  });

  it('says nothing where signs point opposite ways', () => {
    const [before, after] = ['Alle barn i fosterhjem får hjelp', 'Enkelte barn og unge får hjelp'];
    const { changes } = diffDocuments(documentOf([before]), documentOf([after]), { analyser });
    expect(changes.flatMap((c) => c.facets)).not.toContain('widened');
  });
});
