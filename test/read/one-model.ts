import type { PolicyDocument } from '../../src/model/model-types.ts';

/** What must be the same of a document whatever its format: statements with kind, parent, ordinal, status and lead. */
export function factsOf(document: PolicyDocument): string[] {
  const textOf = new Map(document.statements.map((s) => [s.id, s.text]));
  return document.statements.map((s) =>
    [
      s.kind,
      s.origin,
      s.ordinal ?? '-',
      s.status ?? '-',
      s.text,
      s.parent === null ? '' : `under «${textOf.get(s.parent)?.slice(0, 50) ?? '?'}»`,
      s.lead === null ? '' : `lead «${s.lead}»`,
    ].join(' | '),
  );
}

/** Lines that one of two lists lacks, as a table: `- ` only in the first, `+ ` only in the second. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const count = (list: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const line of list) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [a, b] = [count(before), count(after)];
  return [
    ...before.filter((line) => (b.get(line) ?? 0) < (a.get(line) ?? 0)).map((line) => `- ${line}`),
    ...after.filter((line) => (a.get(line) ?? 0) < (b.get(line) ?? 0)).map((line) => `+ ${line}`),
  ];
}
