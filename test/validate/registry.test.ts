import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesMarkdown } from '../../src/report/rules-markdown.ts';
import { describeRules } from '../../src/validate/describe-rules.ts';
import { rules } from '../../src/validate/rules/index.ts';

describe('the list of rules', () => {
  it('holds every rule file once, each named after its id', () => {
    const files = readdirSync('src/validate/rules')
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/u, ''));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('says of each rule in whole sentences what it reports and why', () => {
    for (const { id, summary, why } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      expect(summary, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(why, id).toMatch(/^\p{Lu}.{60,}\.$/u);
    }
  });

  it('is what the reference says: run `npx tsx scripts/generate-rule-docs.ts`', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesMarkdown(describeRules()));
  });

  it('is what the configuration completes: run `npx tsx scripts/generate-rule-docs.ts`', () => {
    const { $defs } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
    const told: readonly [string, { description: string }][] = Object.entries($defs.ruleLevels.properties);
    expect(told.map(([id, { description }]) => [id, description])).toEqual(
      rules.map(({ id, summary }) => [id, summary]),
    );
  });
});
