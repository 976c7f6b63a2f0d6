import type { Position } from '../model/model-types.ts';
import type { Reading } from '../read/types.ts';
import type { Severity } from './findings-types.ts';
import type { Policy } from './policy.ts';
import { levelsFor } from './policy.ts';
import { ruleIds, rules } from './rules/index.ts';
import type { Directive } from './silencing.ts';
import { directivesIn, unclearIn } from './silencing.ts';
import { codeRanges } from './text-ranges.ts';
import type { DocumentContext, Problem, Rule } from './types.ts';

/** A problem with the rule that found it and what it counts as. */
export interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly problem: Problem;
}

export interface DocumentRun {
  readonly context: DocumentContext;
  readonly found: readonly Found[];
  readonly silenced: readonly (Found & { readonly reason: string })[];
}

/** Runs the rules over the documents of a set, then the comments that silence them over what was found. */
export function runRules(contexts: readonly DocumentContext[], policy: Policy): readonly DocumentRun[] {
  const acrossSet = rules.flatMap((rule) =>
    rule.scope === 'set' ? rule.check({ documents: contexts }).map(({ at, problem }) => ({ at, rule, problem })) : [],
  );
  return contexts.map((context, index) => {
    const levelOf = levelsFor(policy, context.path);
    const weigh = (rule: Rule, problems: readonly Problem[]): readonly Found[] =>
      problems.flatMap((problem) => {
        const severity = levelOf(rule, problem);
        return severity === 'off' ? [] : [{ rule: rule.id, severity, problem }];
      });
    const own = rules.flatMap((rule) => {
      if (rule.scope !== 'document' || levelOf(rule) === 'off') return [];
      if (rule.needsText === true && context.reading === null) return [];
      return weigh(rule, rule.check(context));
    });
    const shared = acrossSet.filter(({ at }) => at === index).flatMap(({ rule, problem }) => weigh(rule, [problem]));
    const { left, silenced, used, unused } = silence([...own, ...shared], context);
    const unclear = unclearOf(context);
    const aboutSilence = rules.flatMap((rule) =>
      rule.scope === 'silencing' ? weigh(rule, rule.check({ used, unused, unclear, known: ruleIds })) : [],
    );
    return { context, found: inOrder([...left, ...aboutSilence]), silenced };
  });
}

/** The comments of a document; those that a block of code shows are none. */
const directivesOf = ({ reading }: DocumentContext): readonly Directive[] =>
  reading === null ? [] : outsideCode(directivesIn(reading.text), reading);

const unclearOf = ({ reading }: DocumentContext) =>
  reading === null
    ? []
    : outsideCode(
        unclearIn(reading.text).map((position) => ({ position })),
        reading,
      ).map(({ position }) => ({
        position,
        text: reading.text.slice(position.start.offset, position.end.offset),
      }));

function outsideCode<Item extends { readonly position: Position }>(items: readonly Item[], reading: Reading) {
  if (items.length === 0) return [];
  const ranges = codeRanges(reading);
  return items.filter(
    ({ position: { start } }) => !ranges.some((range) => range.start <= start.offset && start.offset < range.end),
  );
}

interface Silenced {
  readonly left: readonly Found[];
  readonly silenced: readonly (Found & { readonly reason: string })[];
  readonly used: readonly Directive[];
  readonly unused: readonly Directive[];
}

function silence(found: readonly Found[], context: DocumentContext): Silenced {
  const directives = directivesOf(context);
  if (directives.length === 0) return { left: found, silenced: [], used: [], unused: [] };
  const used = new Set<Directive>();
  const left: Found[] = [];
  const silenced: (Found & { readonly reason: string })[] = [];
  for (const each of found) {
    const directive = directives.find((candidate) => candidate.reason !== '' && reaches(candidate, each, context));
    if (directive) {
      used.add(directive);
      silenced.push({ ...each, reason: directive.reason });
    } else left.push(each);
  }
  const unused = directives.filter((directive) => !used.has(directive));
  return { left, silenced, used: [...used], unused };
}

/** A `next-line` comment reaches the line after it, or the whole statement that begins there. */
function reaches({ rule, reach, line }: Directive, found: Found, { byId }: DocumentContext): boolean {
  if (rule !== found.rule) return false;
  const { position, statement } = found.problem;
  if (reach === 'document') return statement === null;
  if (position === null || line === null) return false;
  const begins = statement === null ? undefined : byId.get(statement)?.position.start.line;
  return position.start.line === line || begins === line;
}

/** In the order of the text; what is about the whole document comes first. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const offsetOf = ({ problem }: Found): number => problem.position?.start.offset ?? -1;
  return [...found].sort((a, b) => offsetOf(a) - offsetOf(b));
}
