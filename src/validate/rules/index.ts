import type { Rule } from '../types.ts';
import { cueWithoutList } from './cue-without-list.ts';
import { danglingReference } from './dangling-reference.ts';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { doubtfulEncoding } from './doubtful-encoding.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateStatement } from './duplicate-statement.ts';
import { goalWithoutActivity } from './goal-without-activity.ts';
import { interfaceWordsLeft } from './interface-words.ts';
import { invalidSilencing } from './invalid-silencing.ts';
import { invisibleCharactersFound } from './invisible-characters.ts';
import { jsonSyntax } from './json-syntax.ts';
import { manifestEntry } from './manifest-entry.ts';
import { missingLanguage } from './missing-language.ts';
import { missingOrganisation } from './missing-organisation.ts';
import { missingPeriod } from './missing-period.ts';
import { missingTitle } from './missing-title.ts';
import { mixedLanguage } from './mixed-language.ts';
import { mixedStrength } from './mixed-strength.ts';
import { noStatements } from './no-statements.ts';
import { numberWithoutUnit } from './number-without-unit.ts';
import { numbering } from './numbering.ts';
import { periodReversed } from './period-reversed.ts';
import { plannedAfterPeriod } from './planned-after-period.ts';
import { publishedAfterPeriod } from './published-after-period.ts';
import { quotationMarks } from './quotation-marks.ts';
import { repealedLaw } from './repealed-law.ts';
import { schema } from './schema.ts';
import { sharesAddUp } from './shares-add-up.ts';
import { textUnaccounted } from './text-unaccounted.ts';
import { twoAsks } from './two-asks.ts';
import { unbalancedQuotes } from './unbalanced-quotes.ts';
import { unclearFrontMatter } from './unclear-front-matter.ts';
import { undefinedAbbreviation } from './undefined-abbreviation.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unusedSilencing } from './unused-silencing.ts';
import { vagueCommitment } from './vague-commitment.ts';

/** Every rule, in the order in which they run, are listed and, where they make corrections, correct. */
export const rules: readonly Rule[] = [
  jsonSyntax,
  schema,
  manifestEntry,
  doubtfulEncoding,
  invisibleCharactersFound,
  unbalancedQuotes,
  quotationMarks,
  noStatements,
  unclearFrontMatter,
  missingOrganisation,
  missingTitle,
  missingLanguage,
  missingPeriod,
  periodReversed,
  publishedAfterPeriod,
  cueWithoutList,
  numbering,
  duplicateStatement,
  duplicateId,
  goalWithoutActivity,
  plannedAfterPeriod,
  deadlineOutsidePeriod,
  twoAsks,
  vagueCommitment,
  mixedStrength,
  numberWithoutUnit,
  sharesAddUp,
  undefinedAbbreviation,
  repealedLaw,
  mixedLanguage,
  interfaceWordsLeft,
  textUnaccounted,
  unresolvedReference,
  danglingReference,
  unusedSilencing,
  invalidSilencing,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
