import { organisationNamed } from '../language/find-organisations.ts';
import { namesOf } from '../language/organisation-names.ts';
import type { Organisation } from '../model/model-types.ts';

/**
 * Whether an organisation is a local branch of another: no table knows it, and its name is the other's behind or before
 * a place, as in `Kvam Venstre`, `Vestland Senterparti` and `Fylkesmannen i Nordland`.
 */
export function isLocalBranch(branch: Organisation, whole: Organisation): boolean {
  if (branch.id === whole.id || branch.classification !== whole.classification || organisationNamed(branch.name))
    return false;
  const last = branch.name.slice(branch.name.lastIndexOf(' ') + 1);
  const isParty = branch.classification === 'party' && branch.name.includes(' ') && last.length > 1;
  return (
    isNamedAfter(branch.name, whole) ||
    (isParty && namesOf(whole).some((name) => name.startsWith(last) || branch.name.startsWith(`${name} `)))
  );
}

/** Whether a name is another's with a place before it, or with `i` and a place behind it. */
export const isNamedAfter = (name: string, whole: Organisation): boolean =>
  namesOf(whole).some((short) => name.endsWith(` ${short}`) || name.startsWith(`${short} i `));
