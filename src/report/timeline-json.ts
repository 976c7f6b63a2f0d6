import type { TimelineResult } from '../diff/timeline-types.ts';

/** One JSON value, as schemas/timeline.schema.json says. */
export const timelineJson = (result: TimelineResult): string => `${JSON.stringify(result, null, 2)}\n`;
