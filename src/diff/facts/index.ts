import { compareAddressees } from './addressee.ts';
import { compareDeadlines } from './deadline.ts';
import type { Fact } from './fact.ts';
import { compareKinds, compareStatuses } from './kind-and-status.ts';
import { compareModals } from './modal.ts';
import { comparePlaces } from './place.ts';
import { compareQuantities } from './quantity.ts';
import { compareScopes } from './scope.ts';
import { compareVerbs } from './verb.ts';

/** What is compared about partners, in the order in which a report names it. */
export const facts: readonly Fact[] = [
  compareModals,
  compareVerbs,
  compareQuantities,
  compareDeadlines,
  compareAddressees,
  compareScopes,
  compareStatuses,
  compareKinds,
  comparePlaces,
];
