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

/** The commands, in the order of the help. */
export const commands: readonly Register[] = [
  registerParse,
  registerValidate,
  registerRules,
  registerDiff,
  registerTimeline,
  registerXref,
  registerList,
  registerExplain,
  registerVerify,
  registerInit,
  registerSchema,
];
