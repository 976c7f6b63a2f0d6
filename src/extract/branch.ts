import { organisationNamed } from '../language/find-organisations.ts';
import type { Organisation } from '../model/model-types.ts';

/**
 * Whether an organisation is a local branch of another: no table knows it, and its name is the other's behind or before
 * a place, as in `Kvam Venstre` and `Fylkesmannen i Nordland`.
 */
export function isLocalBranch(branch: Organisation, whole: Organisation): boolean {
  if (branch.id === whole.id || organisationNamed(branch.name)) return false;
  return [whole.name, ...whole.otherNames].some(
    (name) => branch.name.endsWith(` ${name}`) || branch.name.startsWith(`${name} i `),
  );
}
