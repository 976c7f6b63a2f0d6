import type { Passage } from '../explain/explanation-types.ts';

/** Why a passage became what it became, as an id of the published schema; `report/explain-words` has the words for each. */
export type Reason = Passage['reason'];
