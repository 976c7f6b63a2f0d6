import type { Statement } from '../../model/model-types.ts';
import { countOf, ordinalAt, referenceToNumber, writeCount } from '../ordinals.ts';
import { problemWith } from '../problem.ts';
import type { DocumentContext, DocumentRule, Edit, Problem } from '../types.ts';

/** A number that is missing most often stands for an item that is. */
export const numbering: DocumentRule = {
  id: 'numbering',
  scope: 'document',
  severity: 'warning',
  needsText: true,
  summary: 'A numbered list that skips a number or has one twice.',
  why: 'Goals are cited by their numbers, and a gap makes a reader look for the item that is not there. Put the item back or number anew; `--fix` numbers anew where no text refers to the numbers.',
  examples: {
    fires: {
      text: 'Strategi 2025-2027\n\nVåre mål:\n\n1. Barn får hjelp i tide\n2. Foreldre får god støtte\n4. Skolen ser alle barn\n5. Kommunene samarbeider bedre\n',
    },
    silent: {
      text: 'Strategi 2025-2027\n\nVåre mål:\n\n1. Barn får hjelp i tide\n2. Foreldre får god støtte\n3. Skolen ser alle barn\n4. Kommunene samarbeider bedre\n',
    },
  },
  check: (context) => faultyRuns(context).flatMap((list) => problemsIn(list, context)),
  fix(context) {
    const text = context.reading?.text ?? '';
    if (referenceToNumber.test(text)) return [];
    return faultyRuns(context).flatMap((list): readonly Edit[] => {
      if (problemsIn(list, context).length === 0) return [];
      const places = list.map((statement) => ordinalAt(statement, text));
      const first = countOf(list[0]?.ordinal ?? null);
      if (first === null || places.includes(null)) return [];
      return places.flatMap((place, index) => {
        const wanted = writeCount(first + index, list[0]?.ordinal ?? '1');
        return place === null || place.text === wanted ? [] : [{ start: place.start, end: place.end, text: wanted }];
      });
    });
  },
};

/** Numbered runs that count on for the most part; a column of reference numbers does not. */
function faultyRuns({ lists }: DocumentContext): readonly (readonly Statement[])[] {
  return lists.flatMap(runsOf).filter((run) => {
    if (run.length < 3) return false;
    const counts = run.map((statement) => countOf(statement.ordinal) ?? 0);
    const steps = counts.slice(1).map((count, index) => count - (counts[index] ?? 0));
    const faults = steps.filter((step) => step !== 1).length;
    return faults > 0 && faults <= Math.max(1, steps.length / 4) && steps.every((step) => step >= 0);
  });
}

/** The stretches of a list whose items have numbers: rows of a table may follow under the same lead. */
function runsOf(list: readonly Statement[]): readonly (readonly Statement[])[] {
  const runs: Statement[][] = [[]];
  for (const statement of list) {
    if (countOf(statement.ordinal) === null) runs.push([]);
    else runs.at(-1)?.push(statement);
  }
  return runs;
}

function problemsIn(list: readonly Statement[], { reading }: DocumentContext): readonly Problem[] {
  const text = reading?.text ?? '';
  return list.flatMap((statement, index) => {
    const before = list[index - 1];
    const found = countOf(statement.ordinal);
    const previous = countOf(before?.ordinal ?? null);
    if (before === undefined || found === null || previous === null || found === previous + 1) return [];
    const expected = writeCount(previous + 1, before.ordinal ?? '');
    const fixable = !referenceToNumber.test(text);
    const ordinal = statement.ordinal ?? '';
    if (found === previous && standsApart(list, index, text)) return [];
    if (found === previous)
      return [problemWith('numbering-repeats', statement, { found: ordinal, expected }, { fixable })];
    const between = text.slice(before.position.end.offset, statement.position.start.offset);
    if (new RegExp(`^[^\\p{L}\\p{N}]*${expected}(?![\\p{L}\\p{N}])`, 'mu').test(between)) return [];
    const data = { before: before.ordinal ?? '', found: ordinal, expected };
    return [problemWith('numbering-skips', statement, data, { fixable })];
  });
}

/** A last item that is set apart from a list without blank lines is most often the numbered heading of what follows. */
function standsApart(list: readonly Statement[], index: number, text: string): boolean {
  const isApart = (at: number): boolean => {
    const [before, after] = [list[at - 1], list[at]];
    if (!before || !after) return false;
    return /\n[ \t\r]*\n/u.test(text.slice(before.position.end.offset, after.position.start.offset));
  };
  return index === list.length - 1 && isApart(index) && !list.some((_, at) => at < index && isApart(at));
}
