// Writes from the rules what else names them: docs/rules.md, and the ids that schemas/config.schema.json completes.
// `--check` writes nothing and exits 1 where a file on disk differs.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rulesMarkdown } from '../src/report/rules-markdown.ts';
import { describeRules } from '../src/validate/describe-rules.ts';

const rules = describeRules();

/** The configuration's schema with the rules that there are. */
function configSchema(path: string): string {
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  schema.$defs.ruleLevels.properties = Object.fromEntries(
    rules.map(({ id, summary }) => [id, { $ref: '#/$defs/ruleLevel', description: summary }]),
  );
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`];
  return execFileSync('node', biome, { input: JSON.stringify(schema), encoding: 'utf8' });
}

const files: readonly (readonly [string, (path: string) => string])[] = [
  ['docs/rules.md', () => rulesMarkdown(rules)],
  ['schemas/config.schema.json', configSchema],
];

for (const [path, make] of files) {
  const text = make(path);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} differs from the rules: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
