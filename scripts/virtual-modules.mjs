// Modules that are made rather than written, the same for the bundle (esbuild) and the tests (vite):
//   virtual:package           name and version of this package
//   virtual:schemas           the published schemas, as text by name
//   virtual:validators        name → lazy import of its validator
//   virtual:validator/NAME    a precompiled ajv validator of one schema
//   virtual:signal-table      what topics of the vocabulary that ships are found by
//   virtual:triggers          the words that the patterns of cues and furniture phrases need
//   virtual:verbs             the forms of the verbs that are known
//   virtual:quantity-words    number words and the nouns that numbers count
//   virtual:organisations     the organisations that ship, and what their names are found by
//   virtual:instruments       the same of laws, treaties and other instruments
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const ending = '.schema.json';

export const schemaNames = () =>
  readdirSync(`${root}schemas`)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

export const schemaText = (name) => readFileSync(`${root}schemas/${name}${ending}`, 'utf8');

/** A validator with all schemas known, so that one may refer to another. */
export function createAjv(options = {}) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, ...options });
  addFormats(ajv);
  for (const name of schemaNames()) ajv.addSchema(JSON.parse(schemaText(name)));
  return ajv;
}

/** ajv copies all errors so far for each value that has some: quadratic where every item of a long list is wrong. */
const addingInPlace = (code) =>
  `${code.replaceAll(/\bvErrors\.concat\((\w+\.errors)\)/g, 'addAll(vErrors, $1)')}
function addAll(errors, more) { for (const each of more) errors.push(each); return errors; }`;

/** ajv's standalone code still says `require`, also as ESM: esbuild takes those in. */
async function validatorSource(name) {
  const ajv = createAjv({ code: { source: true, esm: true } });
  const { $id } = JSON.parse(schemaText(name));
  ajv.getSchema($id);
  const contents = addingInPlace(standaloneCode.default(ajv, { validate: $id }));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
  });
  return outputFiles[0].text;
}

/** What modules of the program export, for what the build makes of it. */
async function exportsOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20.19',
    supported: { 'regexp-unicode-property-escapes': true },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/**
 * Text that is parsed takes a third of the time of an object that is written out. It is kept to Latin-1, as V8 takes twice
 * the room for any other.
 */
const parsed = (value) =>
  `() => JSON.parse(${JSON.stringify(
    JSON.stringify(value).replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )})`;

async function signalTableSource() {
  const { makeSignalTable, defaultVocabulary } = await exportsOf(
    `export { makeSignalTable } from './src/topics/signal-table.ts';
export { defaultVocabulary } from './src/topics/default-vocabulary.ts';`,
  );
  return `export const shippedTable = ${parsed(makeSignalTable(defaultVocabulary))};\n`;
}

async function triggersSource() {
  const { triggersOf, leadCues, sentenceCues, englishCues, furniturePhrases } = await exportsOf(
    `export { triggersOf } from './src/language/triggers.ts';
export { leadCues } from './src/language/lead-cues.ts';
export { sentenceCues } from './src/language/sentence-cues.ts';
export { englishCues } from './src/language/english-cues.ts';
export { furniturePhrases } from './src/language/furniture-phrases.ts';`,
  );
  const of = { leads: leadCues, sentences: sentenceCues, english: englishCues, furniture: furniturePhrases };
  const written = Object.entries(of).map(([name, entries]) => `  ${name}: ${JSON.stringify(triggersOf(entries))},`);
  return `export const shippedTriggers = {\n${written.join('\n')}\n};\n`;
}

async function verbsSource() {
  const { makeVerbTables } = await exportsOf(`export { makeVerbTables } from './src/language/verb-table.ts';`);
  return `export const shippedVerbs = ${JSON.stringify(makeVerbTables())};\n`;
}

async function quantityWordsSource() {
  const { makeNumberTables, makeUnitTable } = await exportsOf(
    `export { makeNumberTables } from './src/language/numbers.ts';
export { makeUnitTable } from './src/language/unit-table.ts';`,
  );
  return `export const shippedNumbers = ${JSON.stringify(makeNumberTables())};
export const shippedUnits = ${JSON.stringify(makeUnitTable())};\n`;
}

async function organisationsSource() {
  const { makeOrganisationTable, organisations } = await exportsOf(
    `export { makeOrganisationTable } from './src/language/organisation-table.ts';
export { organisations } from './src/language/organisations.ts';`,
  );
  return `export const shippedOrganisations = ${parsed(makeOrganisationTable(organisations))};\n`;
}

async function instrumentsSource() {
  const { makeInstrumentTable, instruments } = await exportsOf(
    `export { makeInstrumentTable } from './src/extract/instrument-table.ts';
export { instruments } from './src/language/instruments.ts';`,
  );
  return `export const shippedInstruments = ${parsed(makeInstrumentTable(instruments))};\n`;
}

/** The source of a virtual module; null for other ids. */
export async function virtualSource(id) {
  if (id === 'virtual:package') {
    const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    return `export const name = ${JSON.stringify(name)};\nexport const version = ${JSON.stringify(version)};\n`;
  }
  if (id === 'virtual:schemas') {
    const texts = Object.fromEntries(schemaNames().map((name) => [name, schemaText(name)]));
    return `export const schemas = ${JSON.stringify(texts)};\n`;
  }
  if (id === 'virtual:validators') {
    const lines = schemaNames().map((name) => `  ${JSON.stringify(name)}: () => import('virtual:validator/${name}'),`);
    return `export const validators = {\n${lines.join('\n')}\n};\n`;
  }
  if (id === 'virtual:signal-table') return signalTableSource();
  if (id === 'virtual:triggers') return triggersSource();
  if (id === 'virtual:verbs') return verbsSource();
  if (id === 'virtual:quantity-words') return quantityWordsSource();
  if (id === 'virtual:organisations') return organisationsSource();
  if (id === 'virtual:instruments') return instrumentsSource();
  return id.startsWith('virtual:validator/') ? validatorSource(id.slice('virtual:validator/'.length)) : null;
}

export const esbuildVirtualModules = {
  name: 'virtual-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /.*/, namespace: 'virtual' }, async ({ path }) => ({ contents: await virtualSource(path) }));
  },
};

export const viteVirtualModules = {
  name: 'virtual-modules',
  resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0virtual:') ? virtualSource(id.slice(1)) : undefined),
};
