import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesMarkdown } from '../../src/report/rules-markdown.ts';
import { describeRules } from '../../src/validate/describe-rules.ts';
import { rulesInNb } from '../../src/validate/messages/rule-words-nb.ts';
import { rulesInNn } from '../../src/validate/messages/rule-words-nn.ts';
import { rules } from '../../src/validate/rules/index.ts';
import { createWorld } from '../cli/validate-world.ts';

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

  it('has words in bokmål and nynorsk for every rule and for nothing else, with the same names of options and fields', () => {
    const literals = (text: string) => (text.match(/`[^`]+`|« »|U\+FFFD/gu) ?? []).sort();
    for (const words of [rulesInNb, rulesInNn]) {
      expect(Object.keys(words)).toEqual(rules.map(({ id }) => id));
      for (const { id, summary, why } of rules) {
        expect(words[id].summary, id).toMatch(/^\p{Lu}.*\.$/u);
        expect(words[id].why, id).toMatch(/^\p{Lu}.{60,}\.$/u);
        expect(literals(words[id].summary + words[id].why), id).toEqual(literals(summary + why));
      }
    }
  });

  it('is what the reference says: run `npm run generate`', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesMarkdown(describeRules()));
    // As `npm run generate` runs it: a loader that cannot read the sources would go unseen.
    execFileSync('node', ['scripts/run-source.mjs', 'scripts/generate-rule-docs.ts', '--check']);
  });

  it('is what the configuration completes: run `npm run generate`', () => {
    const { $defs } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
    const told: readonly [string, { description: string }][] = Object.entries($defs.ruleLevels.properties);
    expect(told.map(([id, { description }]) => [id, description])).toEqual(
      rules.map(({ id, summary }) => [id, summary]),
    );
  });
});

describe('barnevern rules', () => {
  const world = createWorld();

  it.each(['pretty', 'markdown', 'json'])('speaks the language asked for: %s', async (format) => {
    const told = async (lang: string, ...rest: string[]) =>
      (await world.run('rules', ...rest, '--lang', lang, '--format', format)).out.replace(/\s+/gu, ' ');
    for (const [lang, words, beside] of [
      ['nb', rulesInNb, 'et annet dokument i settet'],
      ['nn', rulesInNn, 'eit anna dokument i settet'],
    ] as const) {
      const list = await told(lang);
      for (const { id, summary, why } of rules) {
        expect(list).toContain(words[id].summary);
        expect(list).not.toContain(summary);
        const one = await told(lang, id);
        expect(one).toContain(words[id].why);
        expect(one).not.toContain(why);
        expect(one).not.toMatch(
          /in the model|a second document|does not show|eported|\(warning|\(error|run on a model/u,
        );
      }
      expect(await told(lang, 'duplicate-id')).toContain(beside);
    }
    expect(await told('en')).toContain(rules[0]?.summary);
  });
});
