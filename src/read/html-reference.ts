import type { DecodeReference } from './html-text.ts';

/** Different references kept decoded: a page uses a few dozen. */
const kept = 4096;

/** A decoder of character references that asks `parse` (the HTML parser itself) once for each. */
export function referenceDecoder(parse: (markup: string) => string): DecodeReference {
  const known = new Map<string, string>();
  return (reference) => {
    const found = known.get(reference);
    if (found !== undefined) return found;
    const meant = parse(reference);
    if (known.size < kept) known.set(reference, meant);
    return meant;
  };
}
