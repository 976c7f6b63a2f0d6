import { dirname, join } from 'node:path';
import { exists, readSource } from '../read/source.ts';
import type { Config } from './config-types.ts';

/** The name that is looked for. */
export const configName = 'barnevern.config.json';

/** A config and the folder that its paths are relative to. */
export interface LoadedConfig {
  readonly value: Config;
  readonly folder: string;
}

/**
 * Reads the config that is named, or else the nearest one from the current folder upwards; an empty one where none is.
 * @throws ReadError with file, line and column where it is no JSON, breaks its schema, or has a cue that does not hold.
 */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  const path = named ?? nearest(cwd);
  if (path === null) return { value: {}, folder: cwd };
  const { bytes } = readSource(path, { cwd });
  const { assertSchema, parseJson } = await import('../read/json-file.ts');
  const { value, text } = parseJson(path, bytes);
  await assertSchema(path, 'config', value, text);
  const config = value as Config;
  if (config.parse?.cues) (await import('./assert-cues.ts')).assertCues(path, text, config.parse.cues);
  return { value: config, folder: dirname(path) };
}

/** As a path relative to the current folder, so that messages hold no absolute path. */
function nearest(cwd: string): string | null {
  let up = '';
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (exists(configName, folder)) return join(up, configName);
    if (dirname(folder) === folder) return null;
    up = join(up, '..');
  }
}
