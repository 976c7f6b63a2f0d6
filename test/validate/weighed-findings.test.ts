import { describe, expect, it } from 'vitest';
import { validateText } from '../../src/library-validate.ts';

const head = 'Handlingsplan 2025–2027\n\n';
/** Severities of the findings of one rule in a plan for 2025 to 2027. */
async function weights(rule: string, text: string, path = 'plan.txt') {
  const told = { type: 'plan', period: { start: 2025, end: 2027 }, language: 'nb', path } as const;
  const { findings } = await validateText(path.endsWith('.md') ? `# ${head}${text}` : `${head}${text}`, told);
  return findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
}
const table = (...rows: string[]) => ['| Tiltak | Ansvar | Frist |', '| --- | --- | --- |', ...rows, ''].join('\n');
const list = (...items: string[]) => `Vi vil:\n\n${items.map((item) => ` • ${item}\n`).join('')}`;

describe('duplicate-statement', () => {
  it('is a slip where nothing beside it differs', async () => {
    const row = '| Kurse ansatte i barnevernet | Bufdir | 2025 |';
    expect(await weights('duplicate-statement', table(row, row), 'plan.md')).toEqual(['warning']);
    const numbered = 'Vi vil:\n\n1. Ansette flere i barnevernet\n2. Styrke skolen\n3. Ansette flere i barnevernet\n';
    expect(await weights('duplicate-statement', numbered)).toEqual(['warning']);
  });

  it('is only told where another row, status or date stands beside it', async () => {
    const rows = [
      '| Kurse ansatte i barnevernet | Bufdir | 2025 |',
      '| Kurse ansatte i barnevernet | Kommunene | 2026 |',
    ];
    expect(await weights('duplicate-statement', table(...rows), 'plan.md')).toEqual(['info']);
    const items = ['Rapport om ventetid i barnevernet (gjennomført)', 'Rapport om ventetid i barnevernet (planlagt)'];
    expect(await weights('duplicate-statement', list(...items).replace('Vi vil', 'Våre aktiviteter'))).toEqual([
      'info',
    ]);
  });
});

describe('deadline-outside-period', () => {
  it('warns of a deadline that is set before the period', async () => {
    expect(await weights('deadline-outside-period', list('Innføre en bemanningsnorm innen 2023'))).toEqual(['warning']);
  });

  it.each([
    'Oppfylle målet fra 2015 om full dekning innen 2020',
    'Fjerne ordene «i orden innen 2020» fra planen for barnevernet',
  ])('is silent where one is spoken of: %s', async (item) => {
    expect(await weights('deadline-outside-period', list(item))).toEqual([]);
  });
});
