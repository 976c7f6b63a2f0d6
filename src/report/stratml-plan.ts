import type { PolicyDocument, Statement } from '../model/model-types.ts';

/** A goal of StratML: a goal of the document, or what its demands and activities without one stand under. */
export interface PlanGoal {
  readonly name: string;
  /** Null where the document has no such statement and the goal only groups objectives. */
  readonly statement: Statement | null;
  readonly objectives: readonly Statement[];
}

/** A document as StratML can hold it, and what it cannot. */
export interface Plan {
  readonly goals: readonly PlanGoal[];
  /** What is lost, as sentences. */
  readonly losses: readonly string[];
}

const pursued = /^(goal|activity|proposal)$/;

/** Sorts statements into goals and objectives: StratML knows two levels, and neither findings nor achievements. */
export function planOf(document: PolicyDocument): Plan {
  const byId = new Map(document.statements.map((statement) => [statement.id, statement]));
  const held = document.statements.filter(({ kind }) => pursued.test(kind));
  const topOf = (statement: Statement): Statement => {
    const seen = new Set<string>();
    let top = statement;
    for (
      let up = byId.get(top.parent ?? '');
      up && pursued.test(up.kind) && !seen.has(up.id);
      up = byId.get(top.parent ?? '')
    ) {
      seen.add(up.id);
      top = up;
    }
    return top;
  };
  const parents = new Set(
    held.map(topOf).filter((top) => top.kind === 'goal' || held.some((s) => s !== top && topOf(s) === top)),
  );
  const goals = new Map<string, { name: string; statement: Statement | null; objectives: Statement[] }>();
  for (const statement of held) {
    const top = topOf(statement);
    const isGrouped = !parents.has(top);
    const name = isGrouped ? groupName(statement, document) : top.text;
    const key = isGrouped ? `group ${name}` : top.id;
    const goal = goals.get(key) ?? { name, statement: isGrouped ? null : top, objectives: [] };
    goals.set(key, goal);
    if (statement !== top || isGrouped) goal.objectives.push(statement);
  }
  return { goals: [...goals.values()], losses: lossesOf(document, held, topOf) };
}

/**
 * What statements without a goal are put under: the lead they stand under, else their section, else the title. A section
 * that only announces the list before them is passed over for the one it stands in.
 */
function groupName(statement: Statement, document: PolicyDocument): string {
  if (statement.lead !== null) return statement.lead;
  const leads = new Set(document.statements.map(({ lead }) => lead));
  const sectionOf = (wanted: string | null) => document.sections.find(({ id }) => id === wanted);
  let section = sectionOf(statement.section);
  if (section && leads.has(section.heading)) section = sectionOf(section.parent) ?? section;
  return section?.heading ?? document.title ?? document.id;
}

function lossesOf(document: PolicyDocument, held: readonly Statement[], topOf: (s: Statement) => Statement): string[] {
  const count = (number: number, what: string, one = what): string[] =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : what}`];
  const deeper = held.filter((s) => s.parent !== null && s.parent !== topOf(s).id && s !== topOf(s)).length;
  return [
    ...count(
      document.statements.filter(({ kind }) => kind === 'finding').length,
      'findings: StratML has no place for results of inquiry',
      'finding: StratML has no place for results of inquiry',
    ),
    ...count(
      document.statements.filter(({ kind }) => kind === 'achievement').length,
      'achievements: StratML has no place for what is done',
      'achievement: StratML has no place for what is done',
    ),
    ...count(
      held.filter(({ holder }) => holder !== null).length,
      'positions of other organisations: they read as the document’s own',
      'position of another organisation: it reads as the document’s own',
    ),
    ...count(
      deeper,
      'statements below an objective: StratML has two levels, so they stand beside it',
      'statement below an objective: StratML has two levels, so it stands beside it',
    ),
    ...count(
      held.filter(({ references }) => references.length > 0).length,
      'statements that cite something: StratML has no place for references',
      'statement that cites something: StratML has no place for references',
    ),
    ...count(
      document.published !== null && document.published.length < 10 ? 1 : 0,
      'publication date that is no full date',
    ),
  ];
}
