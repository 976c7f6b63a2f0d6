import { dirname, join, relative, resolve } from 'node:path';
import { ReadError, type ReadProblem } from '../read/errors.ts';
import { kindOfPath, listFolder, listGlob, looksLikeGlob } from '../read/source.ts';

/** One file to read, or standard input as `-`; `root` is the folder down to which manifests are looked for. */
export interface Target {
  readonly path: string;
  readonly root: string;
}

/** Something that was asked for and cannot be read. */
export interface Unreadable {
  readonly path: string;
  readonly problem: ReadProblem;
}

/**
 * Turns INPUT… into files, in the order given; a folder's files and a glob's matches in code unit order, each file once.
 * What cannot be found is among the result as a problem, so that the rest can go on.
 */
export async function expandInputs(inputs: readonly string[], cwd: string): Promise<(Target | Unreadable)[]> {
  const result: (Target | Unreadable)[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    for (const target of await expand(input, cwd)) {
      const key = target.path === '-' ? '-' : resolve(cwd, target.path);
      if (!('problem' in target) && seen.has(key)) continue;
      seen.add(key);
      result.push(target);
    }
  }
  return result;
}

async function expand(input: string, cwd: string): Promise<(Target | Unreadable)[]> {
  if (input === '-') return [{ path: '-', root: '.' }];
  const kind = kindOfPath(input, cwd);
  if (kind === 'folder') return expandFolder(input, cwd);
  if (kind !== null) return [file(input, cwd)];
  if (!looksLikeGlob(input)) return [{ path: input, problem: { kind: 'missing', path: input } }];
  const matches = await listGlob(input, cwd);
  if (matches.length === 0) return [{ path: input, problem: { kind: 'nothing-matched', path: input } }];
  return matches.map((path) => file(path, cwd));
}

function expandFolder(folder: string, cwd: string): (Target | Unreadable)[] {
  try {
    const paths = listFolder(folder, cwd);
    if (paths.length === 0) return [{ path: folder, problem: { kind: 'nothing-in-folder', path: folder } }];
    return paths.map((path) => ({ path, root: folder }));
  } catch (error) {
    if (error instanceof ReadError) return [{ path: folder, problem: error.problem }];
    throw error;
  }
}

/** A file on its own: manifests count from its folder up to the current one, where it is below that. */
function file(path: string, cwd: string): Target {
  const within = !relative(cwd, resolve(cwd, path)).startsWith('..');
  return { path, root: within ? '.' : dirname(path) };
}

/** The folders whose manifests count for a target, nearest first. */
export function manifestFolders({ path, root }: Target, cwd: string): string[] {
  if (path === '-') return [];
  const folders: string[] = [];
  const last = resolve(cwd, root);
  for (let folder = dirname(path); ; folder = join(folder, '..')) {
    folders.push(folder);
    const here = resolve(cwd, folder);
    if (here === last || dirname(here) === here) return folders;
  }
}
