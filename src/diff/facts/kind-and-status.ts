import type { Statement, Status } from '../../model/model-types.ts';
import type { Fact } from './fact.ts';

/** Goal → activity, activity → achievement. */
export const compareKinds: Fact = ({ before: [a], after: [b] }) =>
  a.statement.kind === b.statement.kind ? [] : [{ kind: 'kind', before: a.statement.kind, after: b.statement.kind }];

const statusOf = (statement: Statement): Status | null =>
  statement.kind === 'achievement' ? 'completed' : statement.status;

/** planned → completed, also where an activity of one period is an achievement of the next. */
export const compareStatuses: Fact = ({ before: [a], after: [b] }) => {
  const [before, after] = [statusOf(a.statement), statusOf(b.statement)];
  return before === after ? [] : [{ kind: 'status', before, after }];
};
