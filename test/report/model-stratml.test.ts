import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { modelStratml } from '../../src/report/model-stratml.ts';
import { planOf } from '../../src/report/stratml-plan.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const schema = folder('../fixtures/formats/stratml-content-model.xsd');
const parse = async (path: string, bytes: Uint8Array): Promise<PolicyDocument> =>
  parseDocument(await readDocument({ path, bytes }), { path }).document;
const write = (document: PolicyDocument): string => modelStratml().document(document, 0);

const hasXmllint = ((): boolean => {
  try {
    execFileSync('which', ['xmllint'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.each([
  ['samples', folder('../../samples/')],
  ['shapes', folder('../../../shared/shapes/')],
])('StratML of the %s', (_name, path) => {
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => /\.(txt|md)$/.test(name))
        .sort()
    : [];
  if (names.length === 0) it.skip('skipped: the documents are not there', () => undefined);

  it.skipIf(!hasXmllint || names.length === 0)(
    `keeps the order, presence and identifiers of the standard${hasXmllint ? '' : ' (skipped: xmllint is not installed)'}`,
    async () => {
      for (const name of names) {
        const xml = write(await parse(name, readFileSync(path + name)));
        execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
          input: xml,
          stdio: ['pipe', 'pipe', 'pipe'],
        });
      }
    },
  );

  it.each(names)('%s: reading it gives the goals and objectives again', async (name) => {
    const document = await parse(name, readFileSync(path + name));
    const again = await parse('plan.xml', new TextEncoder().encode(write(document)));
    const plan = planOf(document);
    const held = plan.goals.flatMap((goal) => [...(goal.statement ? [goal.statement] : []), ...goal.objectives]);
    const facts = ({ kind, text, status, ordinal }: PolicyDocument['statements'][number]): unknown[] => [
      kind,
      text.replace(/\s+/gu, ' '),
      status,
      ordinal,
    ];
    expect(again.statements.map(facts)).toEqual(held.map(facts));
    expect([again.title, again.period]).toEqual([document.title ?? document.id, document.period]);
    if (document.organisation) expect(again.organisation?.id).toBe(document.organisation.id);
    const parents = again.statements.map((s) => again.statements.find(({ id }) => id === s.parent)?.text ?? null);
    expect(parents).toEqual(
      plan.goals.flatMap((goal) => [
        ...(goal.statement ? [null] : []),
        ...goal.objectives.map(() => goal.statement?.text.replace(/\s+/gu, ' ') ?? null),
      ]),
    );
    expect(again.statements.map(({ position }) => position.end.offset > position.start.offset)).not.toContain(false);
  });
});

describe('what StratML has no place for', () => {
  it('is told', async () => {
    const text =
      'Trygge veier\n\nVåre mål:\n\n• Færre ulykker\n\nNoen hovedfunn:\n\n• Tre av fire går til skolen\n• To av tre er redde\n\nDette har vi gjort:\n\n• Vi har bygd fortau\n';
    const document = await parse('a.txt', new TextEncoder().encode(text));
    expect(modelStratml().losses?.(document)).toEqual([
      '2 findings: StratML has no place for results of inquiry',
      '1 achievement: StratML has no place for what is done',
    ]);
  });

  it('is not told where nothing is lost', async () => {
    const document = await parse('a.txt', new TextEncoder().encode('Trygge veier\n\nVåre mål:\n\n• Færre ulykker\n'));
    expect(modelStratml().losses?.(document)).toEqual([]);
    expect(write(document)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan">
        <Name>Trygge veier</Name>
        <StrategicPlanCore>
          <Goal>
            <Name>Færre ulykker</Name>
            <Description>Færre ulykker</Description>
            <Identifier>_trygge-veier-faerre-ulykker-ddgqqrq</Identifier>
          </Goal>
        </StrategicPlanCore>
        <AdministrativeInformation>
          <Identifier>_plan-trygge-veier</Identifier>
        </AdministrativeInformation>
      </PerformancePlanOrReport>
      "
    `);
  });

  it('one file holds one document, and says so to whoever writes it', () => {
    expect(modelStratml().one).toContain('one document');
  });
});

describe('a demand behind a list', () => {
  it('is not put under the words that announce the list', async () => {
    const text = '# Skole\n\n## Politikk\n\nSolpartiet krever at:\n\n- alle får mat\n\nVi mener at leksene må bort.\n';
    const { goals } = planOf(await parse('a.md', Buffer.from(text)));
    expect(goals.map(({ name, objectives }) => [name, objectives.length])).toEqual([
      ['Solpartiet krever at:', 1],
      ['Politikk', 1],
    ]);
  });
});
