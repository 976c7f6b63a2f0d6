import { describe, expect, it } from 'vitest';
import { validateText } from '../../src/library-validate.ts';

/** The cues that are said to lack their lists. */
async function cuesIn(path: string, text: string): Promise<readonly unknown[]> {
  const { findings } = await validateText(text, { path });
  return findings.flatMap(({ rule, data }) => (rule === 'cue-without-list' ? [data.cue] : []));
}

describe('cue-without-list', () => {
  it.each([
    ['Barnevern\n\nVi vil:\n\n • Ansette flere\n\nDette har vi gjort:\n', ['Dette har vi gjort:']],
    // A heading with a list of another kind, whichever way headings are written.
    ['Plan\n\nDette vil vi gjøre:\n\nMål\n\n • Barn får hjelp\n • Alle blir sett\n', ['Dette vil vi gjøre:']],
    ['Plan\n\nDette vil vi gjere:\n\nMål\n\n • Barn får hjelp\n • Alle blir sett\n', ['Dette vil vi gjere:']],
    ['Funn\n\nHovedfunn:\n\nAnbefalinger\n\n • Staten bør betale\n', ['Hovedfunn:']],
    // The same cue again, with its list.
    ['Plan\n\nSkole\n\nVi vil:\n\nFosterhjem\n\nVi vil:\n\n • Ansette flere\n • Bygge ut\n', ['Vi vil:']],
    ['Barnevern\n\nVi vil:\n\nBakgrunn\n\nNoen barn får ikke den hjelpen som de har rett til i dag.\n', ['Vi vil:']],
  ])('fires: %j', async (text, found) => expect(await cuesIn('plan.txt', text)).toEqual(found));

  it.each([
    ['## Tiltak\n\nDette vil vi gjøre:\n\n## Mål\n\n- Barn får hjelp\n', ['Dette vil vi gjøre:']],
    ['## Dette vil vi gjøre:\n\n## Dette har vi gjort:\n\n- Innført en plikt\n', ['Dette vil vi gjøre:']],
    ['## Våre mål\n\n## Våre aktiviteter\n\n- Rapport om ventetid\n', ['Våre mål']],
    ['## Våre mål\n\n- Barn får hjelp\n\n## Våre aktiviteter\n', ['Våre aktiviteter']],
    ['## Rødt\n\n## Kilder\n\nIngen.\n', []],
    ['## Tiltak\n\n### Fosterhjem\n\n- Ansette flere\n', []],
    ['Dette vil vi gjøre:\n\n## Fosterhjem\n\n- Ansette flere\n\n## Skole\n\n- Bygge nye\n', []],
    ['Dette vil vi gjøre:\n\n### Mål\n\n- Barn får hjelp\n\n### Tiltak\n\n- Rapport om ventetid\n', []],
    ['## Hva vi vil:\n\n### Fosterhjem\n\n- Ansette flere\n\n## Kilder\n\nIngen.\n', []],
  ])('knows the sections of Markdown: %j', async (text, found) =>
    expect(await cuesIn('plan.md', `# Plan for barnevernet\n\n${text}`)).toEqual(found),
  );

  it.each([
    'Forslag\n\nVåre forslag:\n\nKommunen skal:\n\n • Ansette flere\n\nStaten skal:\n\n • Betale mer\n',
    'Plan\n\nVåre mål:\n\nVi vil:\n\n • Ansette flere\n',
    'Plan\n\nVi foreslår følgende tiltak:\n\nFor fosterhjem\n\n • Mer veiledning\n\nFor skolene\n\n • Flere lærere\n',
    'Barnevern\n\nVi vil:\n\n – Ansette flere\n – Bygge ut\n',
    'Barnevern\n\nVi vil:\n\nAnsette flere saksbehandlere\nBygge ut familievernet\n',
    'Plan\n\nDette gjøres gjennom følgende satsingsområder:\n\nFosterbarn:\n\n • Sikre gode vilkår\n\nFosterhjem:\n\n • Gi mer veiledning\n',
    'Plan\n\nVi vil arbeide på tre områder:\n\nFosterbarn\n\nVi vil sikre gode vilkår for dem.\n\nFosterhjem\n\nVi vil gi mer veiledning til dem.\n',
    'Rapport\n\nHovedfunn:\n\n– 7 av 10 barn vet ikke hvem de kan klage til\n– 35 prosent blir ikke hørt\n',
    'Barnevern\n\nVi har stilt disse spørsmålene:\n\n1. Vil du ansette flere?\n2. Vil du bygge ut?\n',
  ])('is silent: %j', async (text) => expect(await cuesIn('plan.txt', text)).toEqual([]));
});
