import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { longestSlug, shortHash, shortSlug, uniqueIds } from './ids.ts';
import type { Section } from './model-types.ts';
import type { Places } from './places.ts';

/** The sections of a document with its id, in the order of the text, and the id of each heading. */
export function sectionsOf(
  outline: Outline,
  document: string,
  places: Places,
): { sections: Section[]; sectionIds: Map<Unit, string> } {
  const unique = uniqueIds();
  const sections: Section[] = [];
  const sectionIds = new Map<Unit, string>();
  for (const unit of outline.units) {
    if (unit.type !== 'heading') continue;
    const id = unique(`${document}#${shortSlug(unit.passage.text, longestSlug) || shortHash(unit.passage.text)}`);
    sectionIds.set(unit, id);
    const above = outline.sectionOf.get(unit);
    sections.push({
      id,
      heading: unit.passage.text,
      level: Math.max(1, unit.level),
      parent: above ? (sectionIds.get(above) ?? null) : null,
      position: places.position(unit.passage.start, unit.passage.end),
    });
  }
  return { sections, sectionIds };
}
