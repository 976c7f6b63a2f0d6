import type { TraceEntry } from '../extract/types.ts';
import { leadCues } from '../language/lead-cues.ts';
import type { PolicyDocument, Section, Statement } from '../model/model-types.ts';

const kinds: ReadonlyMap<string, string> = new Map(leadCues.map(({ id, kind }) => [id, kind]));

/** What a cue announces: a kind of statement, `none`, or null where it is not known. */
export const announcedBy = ({ cue }: TraceEntry): string | null => (cue === null ? null : (kinds.get(cue) ?? null));

/** Kinds that may stand under a cue for another: a goal can be put as a proposal, a proposal as an activity. */
const alsoUnder: Readonly<Record<string, readonly string[]>> = {
  goal: ['goal', 'activity', 'proposal'],
  activity: ['activity', 'proposal'],
  proposal: ['activity', 'proposal'],
};

/** Whether what is of one kind can be what a cue of another announces; what is not known can be anything. */
export function fits(announced: string | null, kind: string | null): boolean {
  if (announced === null || announced === 'none' || kind === null || kind === 'none') return true;
  return (alsoUnder[announced] ?? [announced]).includes(kind);
}

/** How far a cue can reach: to the end of the section that it stands in, or that it opens as a heading itself. */
export interface Reach {
  /** Offset in the text, or Infinity for the end of the document. */
  readonly end: number;
  /** Level of the section that the cue stands in; 0 outside all sections. */
  readonly level: number;
}

/** A line that is only taken for a heading opens no section: it stands in the one before it. */
export function reachOf({ position }: TraceEntry, isMarkup: boolean, sections: readonly Section[]): Reach {
  const at = position.start.offset;
  const before = sections.filter((section) => section.position.start.offset <= position.end.offset);
  const own = before.at(-1);
  const isOwn = own !== undefined && own.position.end.offset > at;
  const around = (isOwn && !isMarkup ? before.slice(0, -1) : before).at(-1);
  const level = around?.level ?? 0;
  const next = sections.find(
    (section) => section.position.start.offset > position.end.offset && section.level <= level,
  );
  return { end: next?.position.start.offset ?? Number.POSITIVE_INFINITY, level };
}

/** Statements from an offset on; they are in the order of the text. */
export function statementsFrom(offset: number, { statements }: PolicyDocument): readonly Statement[] {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.position.start.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return statements.slice(low);
}

/** Statements within the reach of a cue that may be what it announces: no line with a colon of its own announces them. */
export function heldBy(cue: TraceEntry, { end }: Reach, document: PolicyDocument): readonly Statement[] {
  const announced = announcedBy(cue);
  return statementsFrom(cue.position.end.offset + 1, document).filter(
    ({ position, kind, lead }) =>
      position.start.offset < end && lead?.trimEnd().endsWith(':') !== true && fits(announced, kind),
  );
}
