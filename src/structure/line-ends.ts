/** Offset of the first code unit of the line that an offset stands in. CR, LF and CRLF end lines; `farthest` is how far it is looked for. */
export function lineStart(source: string, offset: number, farthest = offset): number {
  let at = offset;
  const first = Math.max(0, offset - farthest);
  while (at > first && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at -= 1;
  return at;
}

/** Offset of the line ending behind an offset, or the length of the source; at most `farthest` away. */
export function lineStop(source: string, offset: number, farthest = source.length): number {
  let at = offset;
  const last = Math.min(source.length, offset + farthest);
  while (at < last && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at += 1;
  return at;
}
