import type { Register } from '../context.ts';
import { registerParse } from './parse.ts';
import { registerSchema } from './schema.ts';

/** The commands, in the order of the help. */
export const commands: readonly Register[] = [registerParse, registerSchema];
