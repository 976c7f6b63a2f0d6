import { findComposed } from '../language/composed.ts';
import { lettered } from '../language/lettered.ts';
import {
  announcingWords,
  citedSection,
  formStopWords,
  platformOpenings,
  singlingWords,
} from '../language/reference-words.ts';
import { slugOf } from '../language/slug.ts';
import { eachWord, isCapitalUnit, isWordUnit } from '../language/word-scan.ts';
import type { Reference } from '../model/model-types.ts';
import { type FormStem, inflected, stemOf } from './instrument-forms.ts';
import { instrumentNames, instrumentsOf, seriesAt } from './instrument-index.ts';
import { findTitles } from './titled-references.ts';

/** A place in a text that points to a law, treaty, report, platform, reform or other document. */
export interface FoundReference {
  /** The words as they stand. */
  readonly text: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: Reference['kind'];
  /** What it points to, the same for every mention of one thing: an id of the tables, else made from its name. */
  readonly key: string;
}

type Span = Omit<FoundReference, 'text'>;

/** The word before an offset on the same line, in small letters; empty where there is none. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0xa0)) end -= 1;
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}

/** A section after the name belongs to the citation: `folkehelseloven § 7`. */
function withSection(text: string, end: number, kind: Reference['kind']): number {
  if (kind !== 'act' && kind !== 'treaty' && kind !== 'constitution') return end;
  const section = citedSection();
  section.lastIndex = end;
  const match = section.exec(text);
  return match ? end + match[0].length : end;
}

/** An instrument of the tables whose name starts at a word. */
const known = (text: string, start: number, end: number, form: FormStem | null): Span | null =>
  // Almost every word is turned away; the closure below is made for the others only.
  instrumentNames().mayStart(text, start, end) ? nameFitting(text, start, end, form) : null;

function nameFitting(text: string, start: number, end: number, form: FormStem | null): Span | null {
  const names = instrumentNames();
  let stop = -1;
  const fits = (_: unknown, bare: number): boolean => {
    stop = inflected(text, bare);
    return stop >= 0;
  };
  const match = names.at(text, start, end, fits) ?? (form ? names.at(text, start, form.end, fits) : null);
  const kind = match && instrumentsOf(match.value)[0]?.kind;
  if (!match || !kind) return null;
  const past = withSection(text, stop, kind);
  // An indefinite law is the law itself only where a section is cited: `ny barnelov` is another, `en barnelov` none.
  if ((kind === 'act' || kind === 'constitution') && past === stop && form && !form.definite && stop <= end)
    return null;
  return { start, end: past, kind, key: match.value };
}

/** A document cited by its number in a series. */
function numbered(text: string, start: number, end: number): Span | null {
  for (const { id, kind, pattern } of seriesAt(text, start, end)) {
    const cited = pattern();
    cited.lastIndex = start;
    const match = cited.exec(text);
    if (!match) continue;
    const parts = Object.values(match.groups ?? {}).filter((part) => part !== undefined);
    return { start, end: start + match[0].length, kind, key: slugOf([id, ...parts].join('-')) };
  }
  return null;
}

const coordinated = lettered(String.raw`(?:\p{L}+-(?:,\s+|\s+(?:og|eller)\s+))+$`);

/** What the form of a word tells where no table knows it. */
function byForm(text: string, start: number, end: number, form: FormStem, free: number): Span | null {
  const hyphen = form.end - start === form.head.length && text[start - 1] === '-';
  let from = start;
  if (hyphen) for (from -= 1; from > free && isWordUnit(text.charCodeAt(from - 1)); from -= 1);
  const stem = text.slice(from, form.end).toLowerCase();
  if (stem.length - form.head.length < 3 || formStopWords.has(stem)) return null;
  if (hyphen && !isCapitalUnit(text.charCodeAt(from))) return null;
  const before = wordBefore(text, from);
  const announced = announcingWords.has(before) || (form.kind === 'reform' && singlingWords.has(before));
  if (!form.definite && !announced) return null;
  if (form.kind === 'platform' && !isPlatform(text, from, stem)) return null;
  if (form.kind === 'act' && form.definite) {
    const more = coordinated.exec(text.slice(Math.max(free, from - 60), from));
    if (more) from -= more[0].length;
  }
  const stop = form.kind === 'act' && !form.definite ? form.end : withSection(text, end, form.kind);
  const name = text.slice(from, form.end).replace(/\s+/g, ' ');
  const key = `${form.kind}:${form.definite ? '' : 'ny-'}${slugOf(name)}`;
  return { start: from, end: stop, kind: form.kind, key: form.kind === 'reform' ? `reform:${slugOf(name)}` : key };
}

/** A political platform is named after a place or says that a government made it; `læringsplattformen` is none. */
function isPlatform(text: string, from: number, stem: string): boolean {
  if ([...platformOpenings].some((opening) => stem.startsWith(opening))) return true;
  return isCapitalUnit(text.charCodeAt(from)) && !/(?:^|[.!?:\n]\s*)$/u.test(text.slice(Math.max(0, from - 3), from));
}

function find(text: string): readonly Span[] {
  const found: Span[] = [];
  let free = 0;
  eachWord(text, (start, end) => {
    const form = end - start > 2 ? stemOf(text, start, end) : null;
    const span =
      known(text, start, end, form) ?? numbered(text, start, end) ?? (form && byForm(text, start, end, form, free));
    if (!span) return end;
    found.push(span);
    free = span.end;
    return free;
  });
  const titles = findTitles(text);
  if (titles.length === 0) return found;
  const outside = found.filter(({ start, end }) => !titles.some((title) => start < title.end && end > title.start));
  return [...outside, ...titles].sort((a, b) => a.start - b.start);
}

/**
 * What a text points to: laws, treaties, bills, white papers, reports, platforms and reforms, in order and never
 * overlapping. Nothing is resolved yet: see `resolveReferences`.
 */
export function findReferences(text: string): readonly FoundReference[] {
  return findComposed(text, find).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}
