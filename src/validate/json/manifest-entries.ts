import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Manifest } from '../../read/manifest-types.ts';
import { problemAt } from '../problem.ts';
import { positionOf } from '../text-lines.ts';
import type { Problem } from '../types.ts';

/** Whether a file is there, by its path relative to the manifest. */
export type IsThere = (path: string) => boolean;

/** The entries of a manifest, which follows its schema, whose files are not there. */
export function lostEntries(text: string, { documents }: Manifest, isThere: IsThere): readonly Problem[] {
  const lost = documents.flatMap(({ path }, index) => (isThere(path) ? [] : [{ path, index }]));
  if (lost.length === 0) return [];
  const tree = parseTree(text);
  return lost.map(({ path, index }) => {
    const node = tree && findNodeAtLocation(tree, ['documents', index, 'path']);
    const place = node ? positionOf(text, node.offset, node.offset + node.length) : null;
    return problemAt('manifest-entry', place, { path }, { anchor: path });
  });
}
