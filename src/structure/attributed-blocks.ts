import type { AttributedBlock } from '../language/attributes.ts';

/** Finds the block with attributes that a stretch of the source lies in; blocks do not overlap. */
export function blockFinder(
  given: readonly AttributedBlock[],
): (place: { readonly start: number; readonly end: number }) => AttributedBlock | undefined {
  const blocks = [...given].sort((a, b) => a.from - b.from);
  return ({ start, end }) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle] as AttributedBlock).to < start) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    return block && block.from <= start && end <= block.to ? block : undefined;
  };
}
