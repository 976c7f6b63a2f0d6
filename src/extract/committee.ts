import { memberNoun } from '../language/proposal-words.ts';
import type { Organisation } from '../model/model-types.ts';
import { jointly } from '../structure/jointly.ts';
import type { Outline } from '../structure/outline.ts';

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

/**
 * The party of the members who were named last before an offset as bringing a proposal forward: `Venstres representanter
 * A og B foreslår`, `representantforslag fra stortingsrepresentantene A (SV) og B`. Null where no party stands by them.
 */
export function proposersBefore({ sheet }: Outline, offset: number): Organisation | null {
  for (
    let at = sheet.source.lastIndexOf(memberNoun, offset);
    at >= 0;
    at = sheet.source.lastIndexOf(memberNoun, at - 1)
  ) {
    const line = sheet.source.indexOf('\n', at);
    const named = sheet
      .mentionsIn(Math.max(0, at - nearBefore), Math.min(at + nearBehind, line < 0 ? offset : line, offset))
      .find(({ organisation }) => organisation.classification === 'party');
    if (named) return jointly(named, sheet);
    if (at === 0) break;
  }
  return null;
}

/** Letters between the noun and the party before it, or behind it with the members' names between. */
const nearBefore = 30;
const nearBehind = 160;
