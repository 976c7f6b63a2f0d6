import {
  dayJoints,
  dayMonthLinks,
  decadeEndings,
  doubtfulMonths,
  lawNumberWords,
  monthJoints,
  numberedYearParts,
  ordinalEndings,
  yearJoints,
  yearParts,
} from '../language/date-words.ts';
import { monthNames, monthNumber } from '../language/months.ts';
import { oneOf, wordEnd, wordStart } from '../language/one-of.ts';
import { isLetter } from '../language/text-scan.ts';
import { hungPercent } from '../language/units.ts';
import { countsSomething, findCitations, lawBefore } from './date-doubts.ts';

/** No date with its words is longer. */
const longestDate = 64;

/** A date as written, before its role is known. `cited` dates are part of the name of a document or a law. */
export interface DateForm {
  readonly from: number;
  readonly to: number;
  /** ISO 8601 as exact as stated; null where the year is missing. */
  readonly start: string | null;
  readonly end: string | null;
  /** `--05-17`: month and day where the year is missing. */
  readonly yearless: string | null;
  readonly cited: boolean;
}

type Found = Omit<DateForm, 'cited' | 'from'> & { readonly from: number; readonly cited?: boolean };

/**
 * Takes any text. Returns the dates in it, in order and disjoint: days, months, years and ranges of them, in figures
 * and words. Four figures that count something (`2000 barn`) are none. Linear: it looks around figures only.
 */
export function findDateForms(text: string): DateForm[] {
  const found: Found[] = [];
  let done = 0;
  for (const run of text.matchAll(/\d+/g)) {
    const at = run.index;
    if (at < done || run[0].length > 4 || !startsDate(text, at)) continue;
    const form = dateAt(text, at, run[0].length, done);
    if (!form) continue;
    found.push(form);
    done = form.to;
  }
  if (found.length === 0) return [];
  const citations = findCitations(text);
  let next = 0;
  return found.map((form) => {
    while ((citations[next]?.[1] ?? Number.POSITIVE_INFINITY) <= form.from) next++;
    return { ...form, cited: form.cited === true || (citations[next]?.[0] ?? Number.POSITIVE_INFINITY) < form.to };
  });
}

function startsDate(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (isLetter(before) || '_@#§$£€'.includes(before || ' ')) return false;
  return !(/[.,:/]/.test(before) && /\d/.test(text.charAt(at - 2)));
}

function dateAt(text: string, at: number, length: number, floor: number): Found | null {
  if (length <= 2) return numericDay(text, at) ?? dayOfMonth(text, at);
  if (length !== 4) return null;
  return isoDate(text, at) ?? yearAt(text, at, floor);
}

const numericSource = /(\d{1,2})([./])(\d{1,2})[./ ](\d{4}|\d{2})(?![\d]|[.,:/]\d)/y;

function numericDay(text: string, at: number): Found | null {
  const match = matchAt(numericSource, text, at);
  if (!match) return null;
  const [whole, day = '', sign, month = '', year = ''] = match;
  if (year.length === 2 && (whole.length !== 8 || sign !== '.')) return null;
  const start = isoDay(year.length === 2 ? `20${year}` : year, month, day);
  return start === null ? null : { from: at, to: at + whole.length, start, end: null, yearless: null };
}

const isoSource = /(\d{4})-(\d{2})(?:-(\d{2}))?(?![\da-zæøå]|[.,/]\d)/y;

function isoDate(text: string, at: number): Found | null {
  const match = matchAt(isoSource, text, at);
  if (!match) return null;
  const [whole, year = '', month = '', day] = match;
  if (!isYear(year)) return null;
  const to = at + whole.length;
  if (day !== undefined) {
    const start = isoDay(year, month, day);
    return start === null ? null : { from: at, to, start, end: null, yearless: null };
  }
  // `2022-23` are two years, `2019-02` is a month.
  if (Number(month) > Number(year.slice(2)) || Number(month) < 1 || Number(month) > 12) return null;
  return { from: at, to, start: `${year}-${month}`, end: null, yearless: null };
}

let monthSource = '';
let dayMonthPattern: RegExp | null = null;
let lawNumberPattern: RegExp | null = null;

function months(): string {
  monthSource ||= oneOf(monthNames.flat());
  return monthSource;
}

let monthStems: readonly string[] | null = null;

/** Whether a text in small letters can hold a month's name: tells most figures from dates before the long patterns do. */
function mayNameMonth(text: string): boolean {
  monthStems ??= [...new Set(monthNames.flat().map((name) => name.slice(0, 3)))];
  return monthStems.some((stem) => text.includes(stem));
}

/** `28. september 2020`, `28.–30. oktober 2011`, `17. mai`, `1st of June 2018`. */
function dayOfMonth(text: string, at: number): Found | null {
  const written = text.slice(at, at + longestDate).toLowerCase();
  if (!mayNameMonth(written)) return null;
  dayMonthPattern ??= new RegExp(
    `^(\\d{1,2})(${oneOf(ordinalEndings)})?(?:\\s?${oneOf(dayJoints)}\\s?(\\d{1,2})${oneOf(ordinalEndings)}?)?\\s{0,2}(?:${oneOf(dayMonthLinks)}\\s)?(${months()})${wordEnd}\\.?(?:,?\\s{1,2}(\\d{4})(?![\\d]|[.,]\\d))?`,
  );
  const match = dayMonthPattern.exec(written);
  if (!match) return null;
  const [whole, first = '', ordinal, second, name = '', year] = match;
  const month = pad(monthNumber(name) ?? 0);
  if (year === undefined && (ordinal === undefined || doubtfulMonths.includes(name))) return null;
  if (Number(first) < 1 || Number(first) > 31 || Number(second ?? 1) > 31) return null;
  const to = at + whole.replace(/\.$/, (stop) => (year === undefined && name.length > 4 ? '' : stop)).length;
  const yearKnown = year !== undefined && isYear(year) ? year : null;
  const day = (number: string) => (yearKnown === null ? null : `${yearKnown}-${month}-${pad(number)}`);
  lawNumberPattern ??= new RegExp(`^\\s{1,2}${oneOf(lawNumberWords)}\\.?\\s?\\d`, 'i');
  const nr = lawNumberPattern.test(text.slice(to, to + 8));
  return {
    from: at,
    to,
    start: day(first),
    end: second === undefined ? null : day(second),
    yearless: yearKnown === null ? `${month}-${pad(first)}` : null,
    cited: yearKnown !== null && (nr || lawBefore(text, at)),
  };
}

let rangePattern: RegExp | null = null;
function yearAt(text: string, at: number, floor: number): Found | null {
  const year = text.slice(at, at + 4);
  if (!isYear(year)) return null;
  rangePattern ??= new RegExp(
    `\\d{4}(?:\\s{0,2}[-–—−/]\\s{0,2}|\\s${oneOf(yearJoints)}\\s)(?:(\\d{4})|(\\d{2}))(?![\\d]|[.,/:]\\d|\\s?(?:%|[-a-z]{0,2}${oneOf(hungPercent)}))`,
    'y',
  );
  const range = matchAt(rangePattern, text, at);
  const last = range
    ? (range[1] ?? (/[-–/]\d\d$/.test(range[0]) ? year.slice(0, 2) + range[2] : undefined))
    : undefined;
  if (range && last !== undefined && isYear(last) && Number(last) > Number(year)) {
    const from = yearPartBefore(text, at, floor) ?? at;
    return { from, to: at + range[0].length, start: year, end: last, yearless: null };
  }
  if (
    /^(?:[.,:/]\d|\d)/.test(text.slice(at + 4, at + 6)) ||
    isLetter(text.charAt(at + 4)) ||
    decadeEndings.includes(text.slice(at + 4, at + 8).toLowerCase())
  )
    return null;
  const month = monthBefore(text, at, floor);
  if (month) return { ...month, to: at + 4 };
  const part = yearPartBefore(text, at, floor);
  if (part === null && countsSomething(text, at)) return null;
  return { from: part ?? at, to: at + 4, start: year, end: null, yearless: null };
}

let monthBeforePattern: RegExp | null = null;

/** `februar, 2020`, `June 1, 2018`, `januar–mars 2020`. */
function monthBefore(text: string, at: number, floor: number): Omit<Found, 'to'> | null {
  const left = Math.max(floor, at - 48);
  const written = text.slice(left, at).toLowerCase();
  if (!mayNameMonth(written)) return null;
  const name = months();
  monthBeforePattern ??= new RegExp(
    `${wordStart}(?:(${name})\\s?${oneOf(monthJoints)}\\s?)?(${name})\\.?(?:\\s(\\d{1,2})${oneOf(ordinalEndings)}?)?,?\\s{1,2}$`,
  );
  const match = monthBeforePattern.exec(written);
  if (!match) return null;
  const [, first, last = '', day] = match;
  const year = text.slice(at, at + 4);
  const iso = (word: string) => `${year}-${pad(monthNumber(word) ?? 0)}`;
  const from = at - match[0].length;
  if (day !== undefined) {
    const start = isoDay(year, pad(monthNumber(last) ?? 0), day);
    return start === null ? null : { from, start, end: null, yearless: null };
  }
  if (first === undefined) return { from, start: iso(last), end: null, yearless: null };
  return { from, start: iso(first), end: iso(last), yearless: null };
}

let yearPartPattern: RegExp | null = null;

/** Where `våren`, `første halvår` or the like begins, right before a year. */
function yearPartBefore(text: string, at: number, floor: number): number | null {
  yearPartPattern ??= new RegExp(`${wordStart}(?:${oneOf(yearParts)}|[1-4]\\.\\s${oneOf(numberedYearParts)})\\s{1,2}$`);
  const left = Math.max(floor, at - 24);
  const match = yearPartPattern.exec(text.slice(left, at).toLowerCase());
  return match ? at - match[0].length : null;
}

function isYear(year: string): boolean {
  const number = Number(year);
  return number >= 1800 && number < 2100;
}

function isoDay(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (!isYear(year) || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(number: string | number): string {
  return String(Number(number)).padStart(2, '0');
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
