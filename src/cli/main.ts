import { mainOf } from './main-of.ts';
import { run } from './run.ts';

export { run };
export const main = mainOf(run);
