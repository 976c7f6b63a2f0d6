import type { BaselineEntry, Finding } from './findings-types.ts';

/** Findings that are known and accepted, as a file keeps them. */
export interface Baseline {
  readonly schemaVersion: '1.0';
  readonly findings: readonly BaselineEntry[];
}

export interface Compared {
  /** The findings, those in the baseline marked. */
  readonly findings: readonly Finding[];
  /** Entries of the baseline that no longer occur. */
  readonly gone: readonly BaselineEntry[];
}

/**
 * Marks the findings that a baseline lists; each entry stands for one finding. Nothing is hidden. An entry whose file
 * was not examined is neither known nor gone.
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: Baseline | null,
  examined: ReadonlySet<string>,
): Compared {
  if (baseline === null) return { findings, gone: [] };
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of baseline.findings) {
    const same = open.get(entry.fingerprint);
    if (same) same.push(entry);
    else open.set(entry.fingerprint, [entry]);
  }
  const marked = findings.map((finding) => {
    const known = open.get(finding.fingerprint)?.shift() !== undefined;
    return known ? { ...finding, known } : finding;
  });
  const left = new Set([...open.values()].flat());
  return { findings: marked, gone: baseline.findings.filter((entry) => left.has(entry) && examined.has(entry.path)) };
}

/**
 * The baseline after a run: what no longer occurs is dropped; what is new enters only where the caller accepts it.
 * Sorted, so that a change to it reads well.
 */
export function updateBaseline(
  findings: readonly Finding[],
  baseline: Baseline | null,
  gone: readonly BaselineEntry[],
  acceptNew: boolean,
): Baseline {
  const dropped = new Set(gone);
  const kept = (baseline?.findings ?? []).filter((entry) => !dropped.has(entry));
  const added = acceptNew
    ? findings
        .filter(({ known }) => !known)
        .map(({ fingerprint, rule, path, message }) => ({ fingerprint, rule, path, message }))
    : [];
  const keyOf = ({ path, rule, fingerprint }: BaselineEntry): string => `${path}\u0000${rule}\u0000${fingerprint}`;
  const sorted = [...kept, ...added].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { schemaVersion: '1.0', findings: sorted };
}
