import type { OrganisationMention } from '../../language/find-organisations.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { offsetAt } from '../../structure/passage.ts';
import type { Unit } from '../../structure/unit.ts';

/** How many units from the top are the page's head, and from the end its foot. */
const headUnits = 3;
export const footUnits = 6;

/** A unit and where on the page it stands. */
export interface Place {
  readonly unit: Unit;
  readonly next: Unit | undefined;
  readonly index: number;
  readonly outline: Outline;
  readonly isHead: boolean;
  readonly isFoot: boolean;
  readonly isEdge: boolean;
  /** Whether any organisation is named in the unit: most marks are words before a name. */
  readonly isNaming: boolean;
  /** The organisation that the unit begins with. */
  readonly first: OrganisationMention | undefined;
}

/** An organisation named there, or, where its name is not in the text, one that the whole unit tells of. */
export type Found = OrganisationMention | Organisation | null | undefined;

/** Where a unit stands, and whom it names. */
export function placeOf(unit: Unit, index: number, outline: Outline): Place {
  const { units, sheet } = outline;
  const { start, end } = unit.passage;
  const isFoot = index >= units.length - footUnits;
  return {
    unit,
    next: units[index + 1],
    index,
    outline,
    isHead: index < headUnits,
    isFoot,
    isEdge: isFoot || index < footUnits,
    isNaming: sheet.mentionsIn(start, end).length > 0,
    first: sheet.mentionAt(start),
  };
}

export const textOf = ({ unit }: Place): string => unit.passage.text;

/** The organisation named right behind what a pattern matches, in a unit that has the sign. */
export function behind(pattern: Pick<RegExp, 'exec'>, sign = '') {
  return ({ unit, outline, isNaming }: Place): OrganisationMention | undefined => {
    const match = isNaming && unit.passage.text.includes(sign) ? pattern.exec(unit.passage.text) : null;
    return match ? outline.sheet.mentionAt(offsetAt(unit.passage, match.index + match[0].length)) : undefined;
  };
}

export const firstWithin = ({ unit: { passage }, outline }: Place): OrganisationMention | undefined =>
  outline.sheet.mentionsIn(passage.start, passage.end).find(({ end }) => end <= passage.end);
