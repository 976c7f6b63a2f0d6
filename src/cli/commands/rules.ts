import type { Context, Register } from '../context.ts';
import { UsageError } from '../errors.ts';
import { addCommonOptions, type CommonOptions } from '../options.ts';
import { openSession } from '../session.ts';
import { writeResult } from '../write-result.ts';

const formats = ['pretty', 'json', 'markdown'] as const;

interface RulesOptions extends CommonOptions {
  readonly format?: (typeof formats)[number];
}

/** `barnevern rules [ID]`: lists the rules of `validate`, or explains one. */
export const registerRules: Register = (program, context) => {
  const command = program
    .command('rules')
    .summary('lists or explains the rules of `validate`')
    .description('Lists the rules of `validate` with their severities, or tells why one is there, with examples.')
    .argument('[id]', 'the rule to explain');
  addCommonOptions(command, formats)
    .addHelpText('after', '\nExamples:\n  barnevern rules\n  barnevern rules cue-without-list')
    .action((id: string | undefined, options: RulesOptions) => rules(id, options, context));
};

async function rules(id: string | undefined, options: RulesOptions, { io }: Context): Promise<void> {
  const session = await openSession(options, io);
  const { describeRules } = await import('../../validate/describe-rules.ts');
  const all = describeRules(session.lang);
  const chosen = id === undefined ? all : all.filter((rule) => rule.id === id);
  if (chosen.length === 0) {
    const { nearestName } = await import('../../validate/json/nearest-name.ts');
    const near = nearestName(
      id ?? '',
      all.map((rule) => rule.id),
    );
    throw new UsageError(
      `there is no rule \`${id}\`; ${near === null ? '`barnevern rules` lists them' : `there is \`${near}\``}`,
    );
  }
  const shown: Record<(typeof formats)[number], () => Promise<string>> = {
    pretty: async () => (await import('../../report/rules-pretty.ts')).rulesPretty(chosen, session.style),
    json: async () => (await import('../../report/rules-json.ts')).rulesJson(chosen),
    markdown: async () => (await import('../../report/rules-markdown.ts')).rulesMarkdown(chosen, session.lang),
  };
  await writeResult([await shown[options.format ?? 'pretty']()], options.output, io);
}
