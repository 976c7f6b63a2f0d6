import type { Register } from '../context.ts';
import { registerParse } from './parse.ts';
import { registerRules } from './rules.ts';
import { registerSchema } from './schema.ts';
import { registerValidate } from './validate.ts';

/** The commands, in the order of the help. */
export const commands: readonly Register[] = [registerParse, registerValidate, registerRules, registerSchema];
