import { betweenJoints, betweenWords, rangeJoints } from '../language/date-words.ts';
import { trimBlanksBefore, wordBefore } from '../language/text-scan.ts';
import type { DateMention } from '../model/model-types.ts';
import { type DateForm, findDateForms } from './date-forms.ts';
import { roleBefore } from './date-roles.ts';

export { findPeriod, type YearPeriod } from './period.ts';
export { findPublished, type PublishedDate } from './published.ts';

/** A date with its place in the text it was found in. */
export type FoundDate = DateMention & { readonly from: number; readonly to: number };

/**
 * Takes any text. Returns its dates in order, as exact as stated, each with its role: a deadline (`innen 2025`), a
 * start (`fra 2024`), a period (`2012–2014`) or an event. `text` is the slice from `from` to `to` and holds the words
 * that gave the role. Years of cited documents and dates that name laws are left out; a day without a year has no
 * `start`.
 */
export function findDates(text: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const forms = findDateForms(text).filter((form) => !form.cited);
  const dates: FoundDate[] = [];
  let done = 0;
  for (let index = 0; index < forms.length; index++) {
    let form = forms[index];
    if (!form) continue;
    const next = forms[index + 1];
    const joined = next ? join(text, form, next) : null;
    if (joined) {
      form = joined;
      index++;
    }
    const opening = text.charAt(form.to) === '-' ? null : roleBefore(text, done, form.from);
    const role = form.end !== null ? 'period' : (opening?.role ?? 'event');
    const from = opening && (form.end === null || opening.role !== 'deadline') ? opening.from : form.from;
    dates.push({ text: text.slice(from, form.to), start: form.start, end: form.end, role, from, to: form.to });
    done = form.to;
  }
  return dates;
}

/** `01.10.2019 til 04.10.2019`, `mellom 2019 og 2021`: one date of two, or null. */
function join(text: string, first: DateForm, second: DateForm): DateForm | null {
  if (first.end !== null || second.end !== null || second.from - first.to > 16 || second.start === null) return null;
  const joint = text.slice(first.to, second.from).trim().replace(/\s+/g, ' ').toLowerCase();
  const between =
    betweenJoints.includes(joint) &&
    betweenWords.includes(wordBefore(text, trimBlanksBefore(text, first.from)).toLowerCase());
  if (!between && !rangeJoints.includes(joint)) return null;
  const start = first.start ?? `${second.start.slice(0, 4)}-${first.yearless}`;
  if (start.slice(0, 4) > second.start.slice(0, 4)) return null;
  return { from: first.from, to: second.to, start, end: second.start, yearless: null, cited: false };
}
