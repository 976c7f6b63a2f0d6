import { besideDateWords, publishedLabels, sentencePrepositions, theirDate, weekdays } from '../language/date-words.ts';
import { oneOf, wordEnd, wordStart } from '../language/one-of.ts';
import { isLower, isUpper } from '../language/text-scan.ts';
import { withSigns } from '../language/with-signs.ts';
import { findDateForms } from './date-forms.ts';
import { roleBefore } from './date-roles.ts';

/**
 * A date that a line gives as the day its page was published. `alone`: nothing else stands there but a day of the
 * week, a time or a place; `labelled`: a word such as `Publisert` says so; `unlabelled`: a short line ends or begins
 * with it.
 */
export interface PublishedDate {
  /** ISO 8601, as exact as stated. */
  readonly date: string;
  readonly form: 'alone' | 'labelled' | 'unlabelled';
  /** `updated` where the label says when the page was changed. */
  readonly label: 'published' | 'updated' | null;
  readonly from: number;
  readonly to: number;
}

const longestLine = 200;
/** So many words may stand beside an unlabelled date. */
const wordsBeside = 8;

type Label = (typeof publishedLabels)[number]['label'];

let labels: readonly { label: Label; pattern: Pick<RegExp, 'test'> }[] | null = null;
let otherLabel: RegExp | null = null;
let beside: RegExp | null = null;

/**
 * Takes one line. Returns the date that it states as the publishing date, or null: for lines without one, for a date
 * in running text, and for a date under another label (`Frist: 1. mai 2024`). A bare year counts only with a label.
 */
export function findPublished(line: string): PublishedDate | null {
  if (line.length > longestLine * 4 || !/\d{4}|\d\d\.\d\d\.\d\d/.test(line)) return null;
  const forms = findDateForms(line.slice(0, longestLine)).filter((form) => !form.cited && form.start !== null);
  const labelled = forms.flatMap((form, index) => {
    const left = forms[index - 1]?.to ?? 0;
    const label = labelBefore(line.slice(left, form.from));
    return label === null || form.end !== null ? [] : [{ form, label }];
  });
  const own = labelled.find(({ label }) => label === 'published') ?? labelled.find(({ label }) => label === 'updated');
  if (own && own.label !== 'other') {
    const { start, from, to } = own.form;
    return start === null ? null : { date: start, form: 'labelled', label: own.label, from, to };
  }
  const [only] = forms;
  if (!only?.start || forms.length > 1 || labelled.length > 0 || only.end !== null || only.start.length === 4)
    return null;
  const place = { date: only.start, label: null, from: only.from, to: only.to };
  if (roleBefore(line, 0, only.from) !== null || hasOtherLabel(line.slice(0, only.from))) return null;
  const [before, after] = [strip(line.slice(0, only.from)), strip(line.slice(only.to))];
  if (after === '' && (before === '' || (isPlace(before) && only.start.length === 10)))
    return { ...place, form: 'alone' };
  const atEdge = before === '' ? isShort(after) && !isLower(after) : after === '' && isShort(before);
  const sentence = /[.!?:;,]$/.test(line.trim()) || sentencePrepositions.includes(/\s(\S+)$/.exec(before)?.[1] ?? '');
  return atEdge && !sentence ? { ...place, form: 'unlabelled' } : null;
}

/** The label right before a date, with at most a colon, a day of the week or `den` between them. */
function labelBefore(text: string): Label | null {
  labels ??= publishedLabels.map(({ label, words }) => ({
    label,
    pattern: withSigns(
      words.map((word) => word.split(/[ \\]/, 1)[0] as string),
      new RegExp(
        `${wordStart}${oneOf(words)}${wordEnd}\\s{0,3}[:|.–-]?\\s{0,3}(?:${oneOf([...besideDateWords, ...weekdays])},?\\s)?$`,
      ),
    ),
  }));
  const near = text.slice(-60).toLowerCase();
  if (theirDate.test(near)) return 'other';
  return labels.find(({ pattern }) => pattern.test(near))?.label ?? null;
}

/** `Vedtatt av landsmøtet 28. oktober 2011`: a word that dates something else. */
function hasOtherLabel(text: string): boolean {
  otherLabel ??= new RegExp(
    `${wordStart}${oneOf(publishedLabels.flatMap(({ label, words }) => (label === 'other' ? words : [])))}${wordEnd}`,
  );
  return otherLabel.test(text.toLowerCase());
}

/** Takes away what may stand beside a date without saying anything: a day of the week, a time, signs. */
function strip(text: string): string {
  beside ??= new RegExp(`${wordStart}${oneOf([...weekdays, ...besideDateWords])}${wordEnd}|\\d{1,2}[:.]\\d{2}`, 'gi');
  return text
    .replace(beside, '')
    .replace(/^[\s,.:|·•–—-]+|[\s,:|·•–—-]+$/gu, '')
    .replace(/^\.$/, '');
}

/** `Oslo`, `Nord-Fron`: one or two names. */
function isPlace(text: string): boolean {
  const words = text.split(/[ -]/);
  return (
    words.length <= 2 &&
    words.every((word) => word.length > 1 && word.length <= 20 && isUpper(word) && isLower(word.slice(1)))
  );
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= wordsBeside;
}
