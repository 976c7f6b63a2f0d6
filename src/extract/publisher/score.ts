import { namesOf } from '../../language/organisation-names.ts';
import { ownerLabels } from '../../language/organisation-signs.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { isNamedAfter } from '../branch.ts';
import type { PublisherMark } from './mark.ts';
import { scoreUnit } from './name-points.ts';
import { isWithinReach, ministryByline, siteUnits, standsAlone } from './page.ts';

/** What speaks for an organisation as the publisher, and where it is first named. */
export interface Score {
  organisation: Organisation;
  points: number;
  /** Whether the page shows its name, alone or by a mark, and does not only tell of it. */
  isShown?: true;
  first: number;
  last: number;
}

/** Points from which an organisation counts as the publisher. */
export const enough = 3;

/** Points of a mark from which a newspaper counts as the publisher, whoever speaks in it. */
export const surely = 8;

/** Adds points to what an organisation has. */
export function addPoints(
  scores: Map<string, Score>,
  organisation: Organisation,
  points: number,
  from: number,
  to: number,
): void {
  const score = scores.get(organisation.id);
  if (score) score.points += points;
  else scores.set(organisation.id, { organisation, points, first: from, last: to });
}

/** What the sentences, headings and furniture of a page, and its marks, give each organisation that it names. */
export function scoresOf(outline: Outline, marks: readonly PublisherMark[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  const add = (organisation: Organisation, points: number, from: number, to: number): void =>
    addPoints(scores, organisation, points, from, to);
  const show = (organisation: Organisation, points: number, from: number, to: number): void => {
    add(organisation, points, from, to);
    const score = scores.get(organisation.id);
    if (score) score.isShown = true;
  };
  /** Units of the text itself above the one at hand. */
  let above = 0;
  for (const [index, unit] of outline.units.entries()) {
    if (unit.type === 'front-matter' || !isWithinReach(unit, outline)) continue;
    const byline = index < siteUnits ? ministryByline(unit, outline) : null;
    if (byline) show(byline.organisation, 13, byline.start, byline.end);
    const alone = standsAlone(unit, outline);
    const isAtEnd = above < siteUnits / 2 || index >= outline.units.length - siteUnits;
    if (unit.type !== 'furniture') above += 1;
    if (alone && isAtEnd) show(alone.organisation, 3, alone.start, alone.end);
    scoreUnit(unit, outline, add);
    const next = outline.units[index + 1];
    const owner = ownerLabels.test(unit.passage.text) && next ? outline.sheet.mentionAt(next.passage.start) : undefined;
    if (owner) show(owner.organisation, 6, owner.start, owner.end);
  }
  for (const { organisation, points, from, to } of marks) show(organisation, points, from, to);
  return scores;
}

/** A local branch speaks with the short name of the whole too: the points of that are its own. */
export function liftBranches(scores: ReadonlyMap<string, Score>): void {
  const all = [...scores.values()];
  for (const branch of all) {
    for (const whole of all) {
      const isPart =
        branch !== whole && namesOf(branch.organisation).some((name) => isNamedAfter(name, whole.organisation));
      const isOwn =
        branch.points >= 1 || branch.first <= whole.first || branch.organisation.classification === 'agency';
      if (isPart && isOwn) branch.points += whole.points;
    }
  }
}
