import {
  holdsFor,
  inThePeriod,
  ofSchoolYear,
  periodWords,
  programmeTerm,
  reportOfYear,
  sessionBefore,
  singleYearWords,
  termWords,
  yearLookedBackOn,
  yearOfTitle,
} from '../language/period-words.ts';
import { documentNumber, metaLine, viewerTitle, yearsResults } from '../language/titles.ts';
import type { DocumentType, Period } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import { endsSentence } from '../structure/unit.ts';
import { findPeriod } from './dates.ts';
import { firstPage } from './genre-lines.ts';
import type { Known } from './known.ts';
import { head, headUnits, knownFrom, pageNames, transcriptFront } from './known.ts';

/** The years that the document holds for: a range in the title or an opening line about the plan, or a year it is for. */
export function periodOf(outline: Outline, type: DocumentType | null): Known<Period> | undefined {
  const lines = headUnits(outline);
  const candidates = outline.title ? [outline.title, ...lines.filter((unit) => unit !== outline.title)] : lines;
  const others = outline.units.filter((unit) =>
    unit.type === 'furniture'
      ? pageNames.has(unit.reason ?? '') ||
        (unit.reason === 'document-viewer' && viewerTitle.test(unit.passage.text)) ||
        (unit.reason === 'related-links' && programmeTerm.test(unit.passage.text))
      : metaLine.test(unit.passage.text),
  );
  for (const unit of [...candidates, ...others]) {
    const text = unit.passage.text.replace(/["”»]$/u, '');
    if (text.length > 400 || isSession(unit, outline)) continue;
    const period = findPeriod(text);
    if (period && sessionBefore.test(text.slice(0, period.from))) continue;
    if (!period || (type === 'news' && ofSchoolYear.test(text.slice(0, period.to)))) continue;
    const isTitle = unit === outline.title || unit.reason === 'document-viewer';
    const isPlan = type === 'strategy' || type === 'plan' || type === 'programme';
    const isAbout =
      period.stated === 'range'
        ? inThePeriod.test(text.slice(0, period.from)) ||
          periodWords.test(text.slice(Math.max(0, period.from - nearby), period.to + nearby)) ||
          (isPlan && (isTitle || text.length - (period.to - period.from) < 40)) ||
          (lines.indexOf(unit) < 3 && unit.type !== 'furniture' && period.to >= text.length - 1 && !endsSentence(text))
        : (isTitle && yearOfTitle.test(text)) ||
          (singleYearWords.test(text) && (isTitle || unit.type !== 'text' || yearsResults.test(text)));
    const stated = isAbout && period.stated === 'year' ? rangeThatHolds(lines) : undefined;
    if (stated) return stated;
    if (isAbout && period.end >= period.start)
      return knownFrom(
        { start: period.start, end: period.end },
        unit.passage.start + period.from,
        unit.passage.start + period.to,
      );
  }
  return yearOnFront(outline) ?? yearOfAccount(outline) ?? (type === 'news' ? undefined : periodBelow(outline));
}

/** So many letters away from its years a word may tell that a plan holds for them. */
const nearby = 90;

/** `Målene gjelder for perioden 2031–2034`, under a title with a year alone. */
function rangeThatHolds(lines: readonly Unit[]): Known<Period> | undefined {
  for (const { passage } of lines) {
    if (!holdsFor.test(passage.text)) continue;
    const period = findPeriod(passage.text);
    if (period?.stated === 'range')
      return knownFrom(
        { start: period.start, end: period.end },
        passage.start + period.from,
        passage.start + period.to,
      );
  }
  return undefined;
}

/** `1 Notat … Årsrapport 2031 …`: the year of a report on the front page of a transcript. */
function yearOnFront(outline: Outline): Known<Period> | undefined {
  const front = transcriptFront(outline);
  const match = reportOfYear.exec(firstPage(outline) ?? '');
  if (!front || !match) return undefined;
  const year = Number(match[1]);
  return knownFrom({ start: year, end: year }, front.passage.start, front.passage.end);
}

/** The year that an account looks back on, in its opening. */
function yearOfAccount({ units }: Outline): Known<Period> | undefined {
  const texts = units.filter(({ type }) => type !== 'furniture' && type !== 'front-matter').slice(0, head);
  for (const { passage } of texts) {
    const match = yearLookedBackOn.exec(passage.text.slice(0, longestOpening));
    if (!match) continue;
    const year = Number(match[1] ?? match[2]);
    return knownFrom({ start: year, end: year }, passage.start, passage.end);
  }
  return undefined;
}
/** Letters of an opening that may say which year is told of. */
const longestOpening = 300;

/** `i stortingsperioden 2031–2035`, further down: where the text has one such term, it is the one that it is about. */
function periodBelow(outline: Outline): Known<Period> | undefined {
  const terms = outline.units.flatMap(({ type, passage }) => {
    if (type !== 'text' || !passage.text.includes('period') || !termWords.test(passage.text)) return [];
    const period = findPeriod(passage.text);
    return period?.stated === 'range' ? [{ period, start: passage.start }] : [];
  });
  const [first] = terms;
  if (!first || terms.some(({ period }) => period.start !== first.period.start)) return undefined;
  const { start, end, from, to } = first.period;
  return knownFrom({ start, end }, first.start + from, first.start + to);
}

/** `(2019–2020)` behind `Prop. 1 S`: the session of parliament, not what the document holds for. */
function isSession(unit: Outline['units'][number], outline: Outline): boolean {
  if (documentNumber.test(unit.passage.text)) return true;
  const above = outline.units[outline.units.indexOf(unit) - 1];
  return above !== undefined && documentNumber.test(above.passage.text) && /^\(\d{4}/.test(unit.passage.text);
}
