import { betweenJoints, betweenWords } from '../language/date-words.ts';
import { trimBlanksBefore, wordBefore } from '../language/text-scan.ts';
import { type DateForm, findDateForms } from './date-forms.ts';

/** Years that something holds for. `stated` tells a range from a single year. */
export interface YearPeriod {
  readonly start: number;
  readonly end: number;
  readonly stated: 'range' | 'year';
  readonly from: number;
  readonly to: number;
}

/** `Valgprogram 2031 2035`: two years whose dash was lost. */
function besideEachOther(text: string, forms: readonly DateForm[]): YearPeriod | null {
  const [first, second, ...more] = forms;
  if (more.length > 0 || first?.start?.length !== 4 || second?.start?.length !== 4) return null;
  const [start, end] = [Number(first.start), Number(second.start)];
  const isTerm = end > start && end - start <= longestTerm && text.slice(first.to, second.from).trim() === '';
  return isTerm ? { start, end, stated: 'range', from: first.from, to: second.to } : null;
}

/** Most years of a term whose dash was lost. */
const longestTerm = 5;

const longestPeriod = 40;

/**
 * Takes a heading or a sentence that names a plan, a strategy or a programme. Returns the years it holds for with their
 * place: a range of years where one stands (`2025-2027`, `2019 til 2021`), else the year where just one is named
 * (`hovedmål i 2015`), else null. Years of cited documents do not count.
 */
export function findPeriod(text: string): YearPeriod | null {
  if (!/\d{4}/.test(text)) return null;
  const forms = findDateForms(text).filter((form) => !form.cited);
  for (const { start, end, from, to } of forms) {
    if (start === null || end === null || start.length !== 4) continue;
    const [first, last] = [Number(start), Number(end)];
    if (last - first <= longestPeriod) return { start: first, end: last, stated: 'range', from, to };
  }
  for (const [index, first] of forms.entries()) {
    const second = forms[index + 1];
    if (first.start?.length !== 4 || second?.start?.length !== 4) continue;
    const joint = text.slice(first.to, second.from).trim().toLowerCase();
    if (!betweenJoints.includes(joint)) continue;
    const [start, end] = [Number(first.start), Number(second.start)];
    if (end > start && betweenWords.includes(wordBefore(text, trimBlanksBefore(text, first.from)).toLowerCase()))
      return { start, end, stated: 'range', from: first.from, to: second.to };
  }
  const lost = besideEachOther(text, forms);
  if (lost) return lost;
  const years = forms.filter((form) => form.start?.length === 4 && form.end === null);
  const [only] = years;
  if (!only?.start || years.some((form) => form.start !== only.start)) return null;
  const year = Number(only.start);
  return { start: year, end: year, stated: 'year', from: only.from, to: only.to };
}
