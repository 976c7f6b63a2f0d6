import type { Reference } from './model-types.ts';

/** Ids of the references that are mentioned between two offsets, in the order of the references. */
export type MentionedIn = (from: number, to: number) => string[];

/** Takes the references of a document; returns how to ask which of them a stretch of the source mentions. */
export function mentionsIn(references: readonly Reference[]): MentionedIn {
  const places = references
    .flatMap(({ mentions }, order) =>
      mentions.map(({ position }) => ({ order, from: position.start.offset, to: position.end.offset })),
    )
    .sort((a, b) => a.from - b.from);
  const starts = places.map(({ from }) => from);
  return (from, to) => {
    const orders = new Set<number>();
    for (let at = firstAtLeast(starts, from); at < places.length && (starts[at] as number) < to; at += 1) {
      const place = places[at];
      if (place && place.to <= to) orders.add(place.order);
    }
    return [...orders].sort((a, b) => a - b).flatMap((order) => references[order]?.id ?? []);
  };
}

function firstAtLeast(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
