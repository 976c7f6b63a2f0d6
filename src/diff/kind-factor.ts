import type { Kind } from '../model/model-types.ts';

/**
 * How well statements of two kinds can be the same concern at two times. Aims turn into each other freely; what was
 * planned is reported as done; but a finding is not the aim that answers it (`xref` says so), and what was done is
 * seldom the aim of the next period.
 */
const factors: Readonly<Record<Kind, Readonly<Partial<Record<Kind, number>>>>> = {
  goal: { goal: 1, proposal: 1, activity: 0.9, achievement: 0.55, finding: 0.55 },
  proposal: { proposal: 1, activity: 0.9, achievement: 0.6, finding: 0.55 },
  activity: { activity: 1, achievement: 0.95, finding: 0.6 },
  achievement: { achievement: 1, finding: 0.75 },
  finding: { finding: 1 },
};

/** From 0 to 1; the same whichever kind is given first. */
export function kindFactor(a: Kind, b: Kind): number {
  return factors[a][b] ?? factors[b][a] ?? 0;
}
