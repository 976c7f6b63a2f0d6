import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { readStratml } from '../../src/read/stratml.ts';
import { positionFaults } from './reading-tools.ts';

const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const parse = async (xml: string): Promise<PolicyDocument> =>
  parseDocument(await readDocument({ path: 'plan.xml', bytes: bytes(xml) }), { path: 'plan.xml' }).document;
const facts = (document: PolicyDocument): unknown[] =>
  document.statements.map((s) => [
    s.kind,
    s.text,
    s.ordinal,
    document.statements.find(({ id }) => id === s.parent)?.text ?? null,
  ]);

describe('StratML as it is found', () => {
  it('reads Part 2, goals and objectives by what the format says', async () => {
    const document = await parse(`<?xml version="1.0"?>
      <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Plan">
      <Name>Plan for trygge veier</Name><StrategicPlanCore><Organization><Name>Barneombudet</Name></Organization>
      <Vision><Description>Alle går trygt.</Description></Vision>
      <Goal><Name>Gangveier &amp; lys</Name><Description/><Identifier>_1</Identifier><SequenceIndicator>1</SequenceIndicator>
        <Objective><Name>Fortau ved alle skoler</Name><SequenceIndicator>1.1</SequenceIndicator></Objective></Goal>
      <Goal><Name>Lavere fart</Name><Description>Bilene skal kjøre saktere ved skoler.</Description></Goal>
      </StrategicPlanCore><AdministrativeInformation><StartDate>2026-01-01</StartDate><EndDate>2029-12-31</EndDate></AdministrativeInformation></PerformancePlanOrReport>`);
    expect(document).toMatchObject({
      title: 'Plan for trygge veier',
      type: 'plan',
      organisation: { id: 'barneombudet' },
      period: { start: 2026, end: 2029 },
    });
    expect(facts(document)).toEqual([
      ['goal', 'Fortau ved alle skoler', '1.1', null],
      ['goal', 'Lavere fart', null, null],
    ]);
  });

  it('reads Part 1, wrong order, prefixes, empty identifiers and unknown elements', async () => {
    const document = await parse(`<s:StrategicPlan xmlns:s="http://www.stratml.net"><s:StrategicPlanCore>
      <s:Goal><s:Identifier></s:Identifier><s:Objective><s:Description>Fortau</s:Description><s:Name></s:Name></s:Objective>
      <s:Description>Alle skal gå trygt til skolen.</s:Description><s:Name>Trygge veier</s:Name><s:Odd>x</s:Odd></s:Goal></s:StrategicPlanCore><s:Name>Plan</s:Name></s:StrategicPlan>`);
    expect(facts(document)).toEqual([
      ['goal', 'Fortau', null, 'Trygge veier'],
      ['goal', 'Trygge veier', null, null],
    ]);
  });

  it('gives every text its place in the XML', () => {
    const xml =
      '<PerformancePlanOrReport><Name>Plan</Name><StrategicPlanCore><Goal><Name>\n Lys &amp; luft &#8211; nå\n</Name><Description><![CDATA[a < b]]></Description></Goal></StrategicPlanCore></PerformancePlanOrReport>';
    expect(
      positionFaults(readStratml({ path: 'a.xml', bytes: bytes(xml) })).filter((fault) => !fault.includes('CDATA')),
    ).toEqual([]);
  });
});

describe('bad files', () => {
  const plan = (inner: string, before = ''): string =>
    `${before}<PerformancePlanOrReport><Name>${inner}</Name></PerformancePlanOrReport>`;
  it.each([
    ['not closed', '<PerformancePlanOrReport><Name>', /damaged \(line 1: /],
    ['other XML', '<rss><channel/></rss>', /XML with the root `rss`/],
    ['deep nesting', plan('<a>'.repeat(100_000)), /nests elements too deeply/],
    [
      '100 MB of nothing',
      `<PerformancePlanOrReport>${' '.repeat(9_000_000)}</PerformancePlanOrReport>`,
      /larger than can be read safely/,
    ],
  ])('%s', (_name, xml, sentence) => {
    expect(() => readStratml({ path: 'a.xml', bytes: bytes(xml) })).toThrow(sentence);
  });

  it('expands no entity that the document declares, and loads none', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const { tree } = readStratml({ path: 'a.xml', bytes: bytes(plan('x &b; &f; y', bomb)) });
    expect(JSON.stringify(tree)).not.toMatch(/aaaa|root:/);
  });
});
