import type { Position, Statement } from '../model/model-types.ts';
import type { Severity } from './findings-types.ts';
import type { ProblemData, ProblemKind } from './messages/index.ts';
import type { Problem } from './types.ts';

interface Extra {
  readonly anchor?: string;
  readonly severity?: Severity;
  readonly fixable?: boolean;
}

/** A problem with one statement. `at` narrows the place down. */
export function problemWith<Kind extends ProblemKind>(
  kind: Kind,
  statement: Statement,
  data: ProblemData[Kind],
  extra: Extra & { readonly at?: Position } = {},
): Problem {
  const { at, ...rest } = extra;
  return {
    kind,
    data,
    position: at ?? statement.position,
    statement: statement.id,
    anchor: statement.text,
    ...rest,
  } as Problem;
}

/** A problem at a place, or with the document as a whole where the place is null. */
export function problemAt<Kind extends ProblemKind>(
  kind: Kind,
  position: Position | null,
  data: ProblemData[Kind],
  extra: Extra = {},
): Problem {
  return { kind, data, position, statement: null, anchor: '', ...extra } as Problem;
}
