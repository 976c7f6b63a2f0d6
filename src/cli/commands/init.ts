import { join } from 'node:path';
import type { Context, Register } from '../context.ts';
import { contentFolder } from '../init-files.ts';
import { write } from '../io.ts';

/** `barnevern init [FOLDER]`: sets up a content repository. */
export const registerInit: Register = (program, context) => {
  program
    .command('init')
    .summary('sets up a content repository')
    .description(
      'Makes what a repository of policy documents needs: a folder for them, a manifest, a config, a workflow that\n' +
        'validates them, and one sample where there is no document. Touches no file that is there already.',
    )
    .argument('[folder]', 'where; the current folder unless named')
    .option('--debug', 'show where in the program an error arose')
    .addHelpText('after', examples)
    .action((folder: string | undefined) => init(folder ?? '.', context));
};

const examples = `
Examples:
  barnevern init
  barnevern init strategies`;

async function init(folder: string, { io, parseFile }: Context): Promise<void> {
  const [{ initFolder }, { schemas }, { version }] = await Promise.all([
    import('../init-folder.ts'),
    import('virtual:schemas'),
    import('virtual:package'),
  ]);
  const steps = await initFolder(folder, { cwd: io.cwd, parseFile, version, schemas });
  const content = join(folder, contentFolder);
  const next = `Next: put documents into \`${content}\`, then run \`barnevern validate ${content}\`\n`;
  await write(io.stdout, [...steps.map(({ path, done }) => `${done}  ${path}\n`), next].join(''));
}
