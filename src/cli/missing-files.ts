import picomatch from 'picomatch';
import { exists, looksLikeGlob } from '../read/source.ts';
import type { Baseline } from '../validate/baseline.ts';

/** Files of a baseline that are there no more, in the folders and globs that were asked for: nothing of theirs occurs any longer. */
export function missingFrom({ findings }: Baseline, inputs: readonly string[], cwd: string): ReadonlySet<string> {
  const folders = inputs.map(plain);
  const isAskedFor = (path: string): boolean =>
    folders.some((input) => input === '.' || path === input || path.startsWith(`${input}/`) || isMatch(path, input));
  const paths = new Set(findings.map(({ path }) => path));
  return new Set([...paths].filter((path) => path !== '-' && isAskedFor(plain(path)) && !exists(path, cwd)));
}

const isMatch = (path: string, input: string): boolean => looksLikeGlob(input) && picomatch.isMatch(path, input);

/** `./docs/` and `docs` are the same folder. */
const plain = (path: string): string => path.replace(/^(?:\.\/+)+(?=.)/u, '').replace(/(?<=.)\/+$/u, '');
