import type { Organisation } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';

/** `Disse medlemmer fremmer …`, `Etter dette medlems vurdering …`: members who were named before. */
export const theseMembers = /(?:^|\s)(?:dette|disse|desse)\smedlem/i;

/**
 * The party of the members of a committee who were named last before an offset, as `Komiteens medlemmer fra Høyre`: the
 * first of several, as one organisation holds a statement. Null where none were named.
 */
export function membersBefore(outline: Outline, offset: number): Organisation | null {
  const { sheet } = outline;
  const from = sheet.source.lastIndexOf(naming, offset);
  const named = from < 0 ? [] : sheet.mentionsIn(from, offset);
  return named.find(({ organisation }) => organisation.classification === 'party')?.organisation ?? null;
}

const naming = 'omiteens medlem';
