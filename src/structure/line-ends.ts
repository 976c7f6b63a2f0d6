/** Offset of the first code unit of the line that an offset stands in. CR, LF and CRLF end lines. */
export function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at -= 1;
  return at;
}

/** Offset of the line ending behind an offset, or the length of the source. */
export function lineStop(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at += 1;
  return at;
}
