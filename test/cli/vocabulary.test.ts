import { expect, test, vi } from 'vitest';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const read = vi.hoisted(() => [] as string[]);
vi.mock('../../src/cli/load-topics.ts', async (original) => {
  const { loadTopics } = await original<typeof import('../../src/cli/load-topics.ts')>();
  return {
    loadTopics: (path: string, cwd: string) => {
      read.push(path);
      return loadTopics(path, cwd);
    },
  };
});

const own = { concepts: [{ id: 'lek', prefLabel: { nb: 'Lek' }, hiddenLabel: { nb: ['lek*'] } }] };
const text = (name: string) => `---\norganisation: ${name}\n---\n\nVi vil:\n\n- Gi barn tid til lek\n`;

test.each(['xref', 'list', 'diff', 'timeline'])('`%s` reads a vocabulary of one’s own once', async (command) => {
  const cwd = scratch({ 'a.md': text('Alfa'), 'b.md': text('Beta'), 'own.json': JSON.stringify(own) });
  read.length = 0;
  const words = [command, 'a.md', 'b.md', '--topics', 'own.json', '--topic', 'Lek', '--format', 'json'];
  expect((await program(words, { cwd })).status).toBe(0);
  expect(read).toEqual(['own.json']);
});
