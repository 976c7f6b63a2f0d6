// Writes docs/rules.md from the rules. `--check` writes nothing and exits 1 where the file on disk differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { rulesMarkdown } from '../src/report/rules-markdown.ts';
import { describeRules } from '../src/validate/describe-rules.ts';

const path = 'docs/rules.md';
const text = rulesMarkdown(describeRules());
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error(`${path} differs from the rules: run \`npx tsx scripts/generate-rule-docs.ts\``);
  process.exitCode = 1;
}
