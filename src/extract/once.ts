import type { Outline } from '../structure/outline.ts';

/** Takes what finds something in an outline; returns the same, which looks once and keeps the answer. */
export function oncePerOutline<T extends object>(find: (outline: Outline) => T): (outline: Outline) => T {
  const known = new WeakMap<Outline, T>();
  return (outline) => {
    let found = known.get(outline);
    if (found === undefined) {
      found = find(outline);
      known.set(outline, found);
    }
    return found;
  };
}
