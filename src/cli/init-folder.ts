import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PolicyDocument } from '../model/model-types.ts';
import { documentExtensions, extensionOf } from '../read/media-type.ts';
import { defaultMaxBytes, readSource } from '../read/source.ts';
import { cannotWrite } from './cannot-write.ts';
import type { ParseFile } from './context.ts';
import { UsageError } from './errors.ts';
import { contentFolder, initFiles } from './init-files.ts';

/** One file of a new repository and what became of it. */
export interface InitStep {
  readonly path: string;
  readonly done: 'made' | 'kept';
}

/** What setting up a repository needs of the world. */
export interface InitWorld {
  readonly cwd: string;
  readonly parseFile: ParseFile;
  readonly version: string;
  readonly schemas: Readonly<Record<string, string>>;
}

/**
 * Sets up a content repository in a folder. What documents that are there already tell of themselves goes into the
 * manifest; nothing is asked, and no file that is there is touched.
 * @throws UsageError where the folder is a file, or the file system refuses.
 */
export async function initFolder(folder: string, world: InitWorld): Promise<InitStep[]> {
  const root = resolve(world.cwd, folder);
  if (existsSync(root) && !statSync(root).isDirectory())
    throw new UsageError(`\`${folder}\` is a file; name the folder to set up, there or not yet`);
  const found = await documentsIn(join(root, contentFolder), world);
  const files = initFiles({
    version: world.version,
    schemas: world.schemas,
    lang: commonLanguage(found.map(({ document }) => document)),
    documents: found.map(({ name, document }) => entryOf(name, document)),
  });
  return files.map(([path, text]): InitStep => {
    const target = join(root, path);
    const shown = join(folder, path);
    if (existsSync(target)) return { path: shown, done: 'kept' };
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: 'wx' });
    } catch (error) {
      throw cannotWrite(shown, error);
    }
    return { path: shown, done: 'made' };
  });
}

interface FoundDocument {
  readonly name: string;
  readonly document: PolicyDocument | null;
}

async function documentsIn(folder: string, { parseFile }: InitWorld): Promise<FoundDocument[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => documentExtensions.has(extensionOf(name)));
  const found: FoundDocument[] = [];
  for (const name of names.sort()) {
    try {
      const file = readSource(name, { cwd: folder, maxBytes: defaultMaxBytes });
      found.push({ name, document: (await parseFile(file, { path: name })).document });
    } catch {
      // What cannot be read is named all the same: reading it will say why.
      found.push({ name, document: null });
    }
  }
  return found;
}

/** What a document tells of itself, for a person to correct. */
function entryOf(path: string, document: PolicyDocument | null): Readonly<Record<string, unknown>> {
  if (!document) return { path };
  const { organisation, period, type, language } = document;
  return {
    path,
    ...(organisation ? { organisation: organisation.name } : {}),
    ...(type === 'other' ? {} : { type }),
    ...(period ? { period } : {}),
    ...(language ? { language } : {}),
  };
}

const printed = ['nb', 'nn', 'en'];

/** The language of most documents, of those that the program prints. */
function commonLanguage(documents: readonly (PolicyDocument | null)[]): string {
  const count = (language: string): number => documents.filter((document) => document?.language === language).length;
  return [...printed].sort((a, b) => count(b) - count(a))[0] ?? 'nb';
}
