import type { Register } from '../context.ts';

/** `barnevern explain INPUT [STATEMENT|LINE]`. */
export const registerExplain: Register = (program) => {
  program.command('explain');
};
