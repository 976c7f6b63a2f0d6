import type { Register } from '../context.ts';
import { registerDiff } from './diff.ts';
import { registerExplain } from './explain.ts';
import { registerInit } from './init.ts';
import { registerList } from './list.ts';
import { registerParse } from './parse.ts';
import { registerRules } from './rules.ts';
import { registerSchema } from './schema.ts';
import { registerTimeline } from './timeline.ts';
import { registerValidate } from './validate.ts';
import { registerVerify } from './verify.ts';
import { registerXref } from './xref.ts';

/** The commands by name, in the order of the help. */
const commands: Readonly<Record<string, Register>> = {
  parse: registerParse,
  validate: registerValidate,
  rules: registerRules,
  diff: registerDiff,
  timeline: registerTimeline,
  xref: registerXref,
  list: registerList,
  explain: registerExplain,
  verify: registerVerify,
  init: registerInit,
  schema: registerSchema,
};

/** The command that a command line names first; all of them where it names none, as for help. */
export function commandsFor([first = '']: readonly string[]): readonly Register[] {
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return named ? [named] : Object.values(commands);
}
