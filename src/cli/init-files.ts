/** What a new content repository is made of, as text by path; what is known of its documents is put in. */
export interface Known {
  readonly version: string;
  readonly lang: string;
  /** Entries of the manifest. */
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  /** The published schemas, by name. */
  readonly schemas: Readonly<Record<string, string>>;
}

/** Where documents are kept. */
export const contentFolder = 'content';

const samplePath = 'eksempel.md';

/** A document to begin with, where there is none. */
const sample = `---
title: Trygge skoleveier 2026–2029
organisation: Eksempel kommune
type: strategy
period: 2026-2029
language: nb
---

# Trygge skoleveier 2026–2029

Denne filen er et eksempel. Skriv over den, eller legg egne dokumenter ved siden av.

## Mål 1: Alle elever har gangvei til skolen

Tiltak:

- bygge fortau ved alle barneskoler {status=ongoing}

## Mål 2: Færre barn blir skadet i trafikken

Tiltak:

- måle farten utenfor skolene hvert år
- lære alle skolebarn å sykle trygt innen 2027
`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const workflow = (
  version: string,
): string => `# Checks every document when it is changed. It takes barnevern from npm, so it works once that version is published
# there; until then, its README tells another way, under In GitHub Actions.
name: barnevern
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes barnevern@${version} validate ${contentFolder} --format github --fail-on error
`;

/** The files, in the order in which they are made. */
export function initFiles({ version, lang, documents, schemas }: Known): [path: string, text: string][] {
  const isNew = documents.length === 0;
  const entries = isNew ? [{ path: samplePath }] : documents;
  const schemaFiles = ['config', 'manifest'].map((name): [string, string] => [
    `.barnevern/${name}.schema.json`,
    schemas[name] ?? '',
  ]);
  return [
    ['barnevern.config.json', json({ $schema: './.barnevern/config.schema.json', lang })],
    [`${contentFolder}/barnevern.json`, json({ $schema: '../.barnevern/manifest.schema.json', documents: entries })],
    ...(isNew ? [[`${contentFolder}/${samplePath}`, sample] as [string, string]] : []),
    ...schemaFiles,
    ['.github/workflows/barnevern.yml', workflow(version)],
  ];
}
