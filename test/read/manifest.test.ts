import { describe, expect, it } from 'vitest';
import { hintsFor, readManifest } from '../../src/read/manifest.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const manifest = {
  defaults: { language: 'nb', organisation: 'Høyre' },
  documents: [
    { path: 'a.txt', organisation: 'Barneombudet', type: 'strategy', period: { start: 2019, end: 2021 } },
    { path: './under/b.txt', url: 'https://example.org/b' },
  ],
} as const;

describe('a manifest', () => {
  it('is null where a folder has none', async () => {
    expect(await readManifest('.', scratch())).toBeNull();
  });

  it('gives a document its own facts over the defaults', () => {
    const { organisation, language } = hintsFor(manifest as never, 'a.txt');
    expect({ organisation, language }).toEqual({ organisation: 'Barneombudet', language: 'nb' });
    expect(hintsFor(manifest as never, 'under/b.txt')).toEqual({
      language: 'nb',
      organisation: 'Høyre',
      url: 'https://example.org/b',
    });
    expect(hintsFor(manifest as never, 'c.txt')).toEqual(manifest.defaults);
  });

  it('counts however the document is named: by its folder, by itself, by a glob, from the folder above', async () => {
    const text = 'Vi vil:\n\n• Styrke ettervernet\n';
    const cwd = scratch({ 'docs/barnevern.json': JSON.stringify(manifest), 'docs/a.txt': text });
    const models = await Promise.all(
      ['docs', 'docs/a.txt', 'docs/*.txt', '.', `${cwd}/docs/a.txt`].map(
        async (input) => JSON.parse((await program(['parse', input], { cwd })).stdout).documents[0],
      ),
    );
    for (const document of models) {
      expect(document.organisation.name).toBe('Barneombudet');
      expect(document.period).toEqual({ start: 2019, end: 2021 });
      expect(document.evidence.organisation.method).toBe('manifest');
      expect(document.id).toBe(models[0].id);
    }
  });

  it('of a folder further in goes before that of the folder around it', async () => {
    const cwd = scratch({
      'barnevern.json': JSON.stringify({ defaults: { organisation: 'Høyre', language: 'nb' }, documents: [] }),
      'in/barnevern.json': JSON.stringify({ defaults: { organisation: 'Venstre' }, documents: [] }),
      'in/a.txt': 'Vi vil:\n\n• Styrke ettervernet\n',
    });
    const { documents } = JSON.parse((await program(['parse', '.'], { cwd })).stdout);
    expect(documents[0].organisation.name).toBe('Venstre');
    expect(documents[0].language).toBe('nb');
  });
});
