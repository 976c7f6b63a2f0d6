import { slugOf } from '../language/slug.ts';

/** Characters of a slug in an id, at most. */
export const longestSlug = 48;

/** A short hash of a text, in base 36: 53 bits by two mixed multiplications (cyrb53, public domain). */
export function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).slice(-7).padStart(7, '0');
}

/** The first words of a text as a slug of at most `most` characters, cut between words. */
export function shortSlug(text: string, most: number): string {
  const slug = slugOf(text.slice(0, most * 2));
  if (slug.length <= most) return slug;
  const cut = slug.lastIndexOf('-', most);
  return slug.slice(0, cut > most / 2 ? cut : most);
}

/** Hands out ids that are unique: the second of a name gets `-2`. */
export function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    if (count === 1) return id;
    const next = `${id}-${count}`;
    if (seen.has(next)) return uniqueFrom(seen, id, count);
    seen.set(next, 1);
    return next;
  };
}

function uniqueFrom(seen: Map<string, number>, id: string, from: number): string {
  let count = from;
  while (seen.has(`${id}-${count}`)) count += 1;
  seen.set(`${id}-${count}`, 1);
  return `${id}-${count}`;
}
