import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import { jsonldContext } from '../../src/report/jsonld-context.ts';
import { modelJsonld, urnOf } from '../../src/report/model-jsonld.ts';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
const documents = (): Promise<PolicyDocument[]> =>
  Promise.all(
    readdirSync(folder)
      .filter((name) => /\.(txt|md)$/.test(name))
      .sort()
      .map(async (name) => {
        const path = `samples/${name}`;
        return parseDocument(await readDocument({ path, bytes: readFileSync(folder + name) }), { path }).document;
      }),
  );

const write = (some: readonly PolicyDocument[]): string => {
  const format = modelJsonld();
  return some.map((document, i) => format.document(document, i)).join('') + format.end(some.length, []);
};

const offline = { documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for`)) };

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

const quadsOf = async (text: string): Promise<Quad[]> =>
  (await jsonld.toRDF(JSON.parse(text), { ...offline, safe: true } as never)) as unknown as Quad[];

describe('JSON-LD', () => {
  it('publishes the context that it uses', () => {
    const published = JSON.parse(readFileSync(new URL('../../schemas/context.jsonld', import.meta.url), 'utf8'));
    expect(published['@context']).toEqual(jsonldContext);
  });

  it('means to a processor what the model says, no name lost, nothing loaded', async () => {
    const some = await documents();
    const quads = await quadsOf(write(some));
    const says = (subject: string, predicate: string): string[] =>
      quads.filter((q) => q.subject.value === subject && q.predicate.value === predicate).map((q) => q.object.value);
    for (const document of some) {
      for (const statement of document.statements) {
        const subject = urnOf('statement', statement.id);
        const kind = `urn:barnevern:ns:${statement.kind[0]?.toUpperCase()}${statement.kind.slice(1)}`;
        expect(says(subject, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual(
          expect.arrayContaining([kind, 'http://www.w3.org/ns/oa#Annotation']),
        );
        const [target = ''] = says(subject, 'http://www.w3.org/ns/oa#hasTarget');
        const selectors = says(target, 'http://www.w3.org/ns/oa#hasSelector');
        expect(selectors.flatMap((s) => says(s, 'http://www.w3.org/ns/oa#exact'))).toEqual([statement.text]);
        expect(selectors.flatMap((s) => says(s, 'http://www.w3.org/ns/oa#start'))).toEqual([
          String(statement.position.start.offset),
        ]);
        if (statement.parent)
          expect(says(subject, 'http://purl.org/dc/terms/isPartOf')).toEqual([urnOf('statement', statement.parent)]);
      }
      const organisation = document.organisation;
      if (organisation)
        expect(says(urnOf('organisation', organisation.id), 'http://www.w3.org/2004/02/skos/core#prefLabel')).toContain(
          organisation.name,
        );
    }
  });

  it('keeps the order of statements', async () => {
    const [first] = await documents();
    const expanded = (await jsonld.expand(JSON.parse(write(first ? [first] : [])), {
      ...offline,
      safe: true,
    } as never)) as unknown;
    const [node] = expanded as Record<string, { '@list': { '@id': string }[] }[]>[];
    const list = node?.['urn:barnevern:ns:statement']?.[0]?.['@list'] ?? [];
    expect(list.map((item) => item['@id'])).toEqual(first?.statements.map(({ id }) => urnOf('statement', id)));
  });

  it('is an empty graph where there is no document', async () => {
    expect(await quadsOf(write([]))).toEqual([]);
  });
});
