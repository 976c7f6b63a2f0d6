import XMLBuilder from 'fast-xml-builder';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import type { ModelFormat } from './model-format.ts';
import { type PlanGoal, planOf } from './stratml-plan.ts';

/** Namespace of StratML Part 2 (ISO 17469-2). */
export const stratmlNamespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/**
 * A document as StratML Part 2, elements in the order of its schema, with unique identifiers that are XML names. A
 * StratML file holds one document; what it has no place for is told by `losses`.
 */
export const modelStratml = (): ModelFormat => ({
  one: 'a StratML file holds one document; `-o FOLDER/` writes each into a file of its own',
  document: stratmlOf,
  end: () => '',
  losses: (document) => planOf(document).losses,
});

const planTypes: Partial<Record<PolicyDocument['type'], string>> = {
  plan: 'Performance_Plan',
  report: 'Performance_Report',
};

function stratmlOf(document: PolicyDocument): string {
  const { title, organisation, period, published, source } = document;
  const plan = planOf(document);
  const identify = identifiers();
  const administrative = {
    Identifier: identify(`plan-${document.id}`),
    ...(period ? { StartDate: `${period.start}-01-01`, EndDate: `${period.end}-12-31` } : {}),
    ...(published?.length === 10 ? { PublicationDate: published } : {}),
    ...(source.url === null ? {} : { Source: clean(source.url) }),
  };
  const goals: PlanGoal[] =
    plan.goals.length > 0 ? [...plan.goals] : [{ name: title ?? document.id, statement: null, objectives: [] }];
  const root = {
    '@_xmlns': stratmlNamespace,
    '@_Type': planTypes[document.type] ?? 'Strategic_Plan',
    Name: clean(title ?? document.id),
    StrategicPlanCore: {
      ...(organisation
        ? {
            Organization: {
              Name: clean(organisation.name),
              ...acronymOf(organisation.otherNames),
              Identifier: identify(`organisation-${organisation.id}`),
            },
          }
        : {}),
      Goal: goals.map((goal) => goalNode(goal, identify)),
    },
    AdministrativeInformation: administrative,
  };
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: false });
  return builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, PerformancePlanOrReport: root });
}

const acronymOf = (names: readonly string[]): { Acronym?: string } => {
  const acronym = names.find((name) => /^\p{Lu}{2,8}$/u.test(name));
  return acronym === undefined ? {} : { Acronym: acronym };
};

type Identify = (name: string) => string;

function goalNode(goal: PlanGoal, identify: Identify): Record<string, unknown> {
  const { statement } = goal;
  return {
    Name: clean(goal.name),
    Description: statement ? clean(statement.text) : '',
    Identifier: identify(statement ? statement.id : `group-${goal.name}`),
    ...(statement?.ordinal ? { SequenceIndicator: clean(statement.ordinal) } : {}),
    ...(statement ? stakeholders(statement) : {}),
    ...(statement || goal.objectives.length > 0 ? noteOf(statement) : { OtherInformation: 'Kind: none' }),
    ...(goal.objectives.length > 0
      ? { Objective: goal.objectives.map((objective) => objectiveNode(objective, identify)) }
      : {}),
  };
}

function objectiveNode(statement: Statement, identify: Identify): Record<string, unknown> {
  return {
    Name: clean(statement.text),
    Description: clean(statement.text),
    Identifier: identify(statement.id),
    ...(statement.ordinal ? { SequenceIndicator: clean(statement.ordinal) } : {}),
    ...stakeholders(statement),
    ...noteOf(statement),
  };
}

function stakeholders(statement: Statement): { Stakeholder?: { Name: string }[] } {
  const responsible = statement.actors.filter(({ role }) => role === 'responsible');
  return responsible.length > 0 ? { Stakeholder: responsible.map(({ name }) => ({ Name: clean(name) })) } : {};
}

/** Kind and status, which StratML has no element for, as a note that reading knows again. */
function noteOf(statement: Statement | null): { OtherInformation?: string } {
  if (!statement) return {};
  const notes = [
    statement.kind === 'goal' ? '' : `Kind: ${statement.kind}`,
    statement.status ? `Status: ${statement.status}` : '',
  ];
  const note = notes.filter(Boolean).join('; ');
  return note ? { OtherInformation: note } : {};
}

/** Without the characters that XML cannot hold. */
const clean = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Hands out XML names without colons, each once. */
function identifiers(): Identify {
  const seen = new Set<string>();
  return (name) => {
    const base = `_${name.replace(/[^\w.-]+/g, '-')}`;
    let identifier = base;
    for (let count = 2; seen.has(identifier); count += 1) identifier = `${base}.${count}`;
    seen.add(identifier);
    return identifier;
  };
}
