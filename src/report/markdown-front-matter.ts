import { stringify } from 'yaml';
import type { Period, PolicyDocument } from '../model/model-types.ts';

/** Fields of which front matter can say that there is none. */
const mayBeNone = ['title', 'organisation', 'language', 'period', 'published'] as const;

/** What the front matter of a document must say beside what is known. */
export interface FrontMatterNeeds {
  /** Fields to be given as `null`: nothing is known, though the words that are written look as if it were. */
  readonly none: readonly (typeof mayBeNone)[number][];
  /** Whether the id must be given: of a document without a name it comes from all its words, and some are left out. */
  readonly id: boolean;
}

/** What a document needs in its front matter, seen from what parsing gave; the same object where that is no news. */
export function frontMatterNeeds(
  document: PolicyDocument,
  again: PolicyDocument,
  known: FrontMatterNeeds,
): FrontMatterNeeds {
  const more = mayBeNone.filter((field) => document[field] === null && again[field] !== null);
  if (more.length > 0) return { ...known, none: [...known.none, ...more] };
  return again.id !== document.id && !known.id ? { ...known, id: true } : known;
}

/** What is known of the document itself, as front matter; what is not known is left out, or `null` where it must. */
export function frontMatterOf(document: PolicyDocument, needs: FrontMatterNeeds): string {
  const { id, title, organisation, type, language, period, published, source } = document;
  const fields = {
    id: needs.id ? id : null,
    title,
    organisation: organisation?.name ?? null,
    type,
    language,
    period: period && periodAs(period),
    published,
    url: source.url,
  };
  const none = new Set<string>(needs.none);
  const known = Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== null || none.has(name)));
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n`;
}

/** `2025`, `2025-2027`; by its names where the years are none of four digits. */
function periodAs({ start, end }: Period): string | Period {
  if (!/^\d{4}-\d{4}$/.test(`${start}-${end}`)) return { start, end };
  return start === end ? `${start}` : `${start}-${end}`;
}
