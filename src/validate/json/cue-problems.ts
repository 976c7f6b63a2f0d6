import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import type { Problem } from '../types.ts';
import { partsOf } from './schema-types.ts';

/** What is wrong with a cue of a configuration, beyond what a schema can say; from `extract/check-cues.ts`. */
export type CueFault = {
  readonly [Kind in Extract<Problem['kind'], `cue-${string}`>]: {
    readonly kind: Kind;
    readonly pointer: string;
    readonly data: Extract<Problem, { kind: Kind }>['data'];
  };
}[Exclude<Extract<Problem['kind'], `cue-${string}`>, 'cue-without-list'>];

/** The faults as problems with their places in the JSON as written. */
export function cueProblems(text: string, faults: readonly CueFault[]): Problem[] {
  const tree = parseTree(text);
  return faults.map(({ kind, pointer, data }) => {
    const path = ['parse', 'cues', ...partsOf(pointer)].map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const node = tree && findNodeAtLocation(tree, path);
    const position = positionOf(text, node?.offset ?? 0, node ? node.offset + node.length : 0);
    return problemAt(kind, position, data as never, { anchor: `${pointer} ${kind}` });
  });
}
