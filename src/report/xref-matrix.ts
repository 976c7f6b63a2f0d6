import type { StancePosition, Xref } from '../xref/index.ts';

/** Positions as a table: topics down, organisations across; null where an organisation was not examined on a topic. */
export interface Matrix {
  readonly organisations: readonly string[];
  readonly rows: readonly { readonly topic: string; readonly cells: readonly (StancePosition | null)[] }[];
}

/** Takes a result; returns its positions as a table, the topics that most organisations speak of first. */
export function matrixOf({ positions }: Xref): Matrix {
  const organisations = [...new Set(positions.map(({ organisation }) => organisation))];
  const byTopic = new Map<string, Map<string, StancePosition>>();
  for (const position of positions) {
    const row = byTopic.get(position.topic) ?? new Map<string, StancePosition>();
    row.set(position.organisation, position);
    byTopic.set(position.topic, row);
  }
  const rows = [...byTopic].map(([topic, row]) => ({
    topic,
    cells: organisations.map((organisation) => row.get(organisation) ?? null),
  }));
  const spoken = (cells: readonly (StancePosition | null)[]) =>
    cells.filter((cell) => cell !== null && cell.stance !== 'silent').length;
  const said = (cells: readonly (StancePosition | null)[]) =>
    cells.reduce((sum, cell) => sum + (cell?.statements.length ?? 0), 0);
  rows.sort(
    (a, b) => spoken(b.cells) - spoken(a.cells) || said(b.cells) - said(a.cells) || (a.topic < b.topic ? -1 : 1),
  );
  return { organisations, rows };
}
