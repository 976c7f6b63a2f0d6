import type { LinkType } from '../xref/index.ts';

/** What a report of cross-references is asked to show, and what it needs for that. */
export interface XrefAsked {
  /** The words of a statement by its id, where they are known. */
  readonly textOf: (statement: string) => string | undefined;
  /** The types of links that were asked for; null where all are. */
  readonly types: readonly LinkType[] | null;
}

/** Everything, with the words that the result itself holds. */
export const wholeXref: XrefAsked = { textOf: () => undefined, types: null };

/** Whether links of a type are asked for. Findings without an answer are about answers, so they go with `addresses`. */
export const isAsked = (type: LinkType, types: XrefAsked['types']): boolean => types?.includes(type) ?? true;
