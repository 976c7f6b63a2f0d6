export { crossReference, type XrefOptions } from './cross-reference.ts';
export { queryDocuments } from './query.ts';
export { canonicalParties, selectXref, unknownParties, type XrefSelection } from './select.ts';
export { XREF_SETTINGS, type XrefSettings } from './settings.ts';
export type * from './xref-types.ts';
