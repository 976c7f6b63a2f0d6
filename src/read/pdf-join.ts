/** Words after which a hyphen stands for a left-out part (`barne- og ungdom`). */
const coordinating = /^(og|eller|samt|til|and|or|men|både)\b/iu;

/**
 * Joins two lines of running text: a hyphen that only breaks a word is dropped, one that belongs to it stays, and a
 * blank stands between lines else.
 */
export function joinLines(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  // Years from and to: `2026–` over `2028`.
  if (/\d[–-]$/u.test(before) && /^\d/.test(after)) return before + after;
  if (!/[\p{L}\p{N}][-‐]$/u.test(before)) return `${before} ${after}`;
  if (coordinating.test(after)) return `${before} ${after}`;
  const stem = /([\p{L}\p{N}]+)[-‐]$/u.exec(before)?.[1] ?? '';
  const belongs = !/^\p{Ll}/u.test(after) || stem.length < 2 || /\p{N}$/u.test(stem) || /^\p{Lu}{2,}$/u.test(stem);
  return belongs ? before + after : before.slice(0, -1) + after;
}
