import type { Fact } from './fact.ts';

/** Under another goal than before, or, where no goal governs, under another heading. */
export const comparePlaces: Fact = ({ before: [a], after: [b] }, places) => {
  if (places.same(a, b)) return [];
  const name = (d: typeof a) => d.parent?.text ?? d.heading;
  return [{ kind: 'moved', before: name(a), after: name(b) }];
};
