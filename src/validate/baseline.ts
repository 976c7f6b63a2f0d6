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

/** What is known of the files that a baseline names. */
export interface Known {
  readonly examined: ReadonlySet<string>;
  /** Files that would have been examined, had they been there. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Marks the findings that a baseline lists; each entry stands for one finding of its own file, or of one that was moved
 * to another folder. Nothing is hidden. An entry whose file was neither examined nor is missing is neither known nor gone.
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: Baseline | null,
  { examined, missing }: Known,
): Compared {
  if (baseline === null) return { findings, gone: [] };
  const left = new Set(baseline.findings);
  const takeOwn = takerOf(left, left, ({ fingerprint, path }) => `${fingerprint} ${path}`);
  const own = findings.map(takeOwn);
  const elsewhere = [...left].filter(({ path }) => !examined.has(path));
  const takeMoved = takerOf(elsewhere, left, ({ fingerprint }) => fingerprint);
  const marked = findings.map((finding, index) =>
    own[index] || takeMoved(finding) ? { ...finding, known: true } : finding,
  );
  const isGone = (entry: BaselineEntry): boolean =>
    left.has(entry) && (examined.has(entry.path) || missing.has(entry.path));
  return { findings: marked, gone: baseline.findings.filter(isGone) };
}

/** Takes the entry with the key of a finding out of what is left; false where there is none. */
function takerOf(
  entries: Iterable<BaselineEntry>,
  left: Set<BaselineEntry>,
  keyOf: (entry: Pick<BaselineEntry, 'fingerprint' | 'path'>) => string,
): (finding: Finding) => boolean {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const same = open.get(keyOf(entry));
    if (same) same.push(entry);
    else open.set(keyOf(entry), [entry]);
  }
  return (finding) => {
    const entry = open.get(keyOf(finding))?.shift();
    return entry !== undefined && left.delete(entry);
  };
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
