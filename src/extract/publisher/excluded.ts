import { jointWords } from '../../language/grammar.ts';
import { spokenOf } from '../../language/organisation-signs.ts';
import { asksAllParties, auditWords, caseHead, ministryAddress, officialHead } from '../../language/publisher-words.ts';
import { answerWords } from '../../language/titles.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { countWords } from '../../structure/unit.ts';
import { fewestParties, willingParties } from '../willing-parties.ts';
import { outright } from './mark.ts';
import type { Score } from './score.ts';
import { surely } from './score.ts';

/** Whom the kind of document rules out as its publisher, whatever is told of them in it. */
export function excludedBy(
  outline: Outline,
  scores: ReadonlyMap<string, Score>,
  holders: ReadonlySet<string>,
): (organisation: Organisation) => boolean {
  const isRoundUp = asksAllParties(outline.sheet.source) || tellsOfParties(outline, scores, holders);
  const addressee = addresseeOf(outline);
  const isAudited = isAudit(outline);
  const isCase = isCouncilCase(outline);
  // Who answers a hearing names the document in its title.
  const isOfficial =
    outline.units.slice(0, headUnits).some(({ passage }) => officialHead.test(passage.text)) &&
    !outline.units.some(({ passage }) => answerWords.test(passage.text));
  return (organisation) =>
    (isRoundUp && organisation.classification === 'party') ||
    (isOfficial && besideState.has(organisation.classification)) ||
    (isAudited && !mayAudit(organisation)) ||
    (isCase && organisation.classification !== 'municipality') ||
    organisation.id === addressee;
}

/** The ministry that a letter is addressed to: its name at the head, and under it the number of its box. */
function addresseeOf({ units, sheet }: Outline): string | undefined {
  const mention = sheet.mentions[0];
  if (!mention || mention.start > (units[headUnits]?.passage.start ?? 0)) return undefined;
  const under = sheet.source.slice(mention.end, mention.end + longestAddress).trimStart();
  return ministryAddress.test(under) ? mention.organisation.id : undefined;
}
const longestAddress = 40;

/** Whether the administration of a municipality lays it before its council. */
export const isCouncilCase = ({ units }: Outline): boolean =>
  units.slice(0, headUnits).some(({ passage }) => caseHead.test(passage.text));

/** `Arbeiderpartiet, Senterpartiet og SV i Nordre Follo`: a platform that several parties have in common is no one's. */
export const isJoint = (outline: Outline): boolean =>
  outline.units
    .filter(({ type }) => type === 'text' || type === 'heading')
    .slice(0, 2)
    .some(({ passage }) => {
      const { start, end, text } = passage;
      const parties = outline.sheet
        .mentionsIn(start, end)
        .filter(({ organisation }) => organisation.classification === 'party');
      const [first, second] = parties;
      const isRow = second && jointWords.test(outline.sheet.source.slice(first?.end, second.start));
      return isRow && first?.start === start && !/[.!?:]$/u.test(text) && countWords(text) < 14;
    });

/** How many units from the top may give the number of a document of cabinet or parliament. */
const headUnits = 2;

/** Who speaks in such documents and does not publish them. */
const besideState: ReadonlySet<string> = new Set(['party', 'ngo', 'union', 'ombud']);

/** Whether its opening says that it is an audit: it names the municipality that was audited. */
const isAudit = ({ units }: Outline): boolean =>
  units.slice(0, auditUnits).some(({ passage }) => auditWords.test(passage.text));
const auditUnits = 10;

/** Municipalities, agencies and ombuds are audited; who audits has it in its name. */
const mayAudit = ({ classification, name }: Organisation): boolean =>
  /rev(?:isj|ision|\b)/i.test(name) || !['municipality', 'agency', 'ombud'].includes(classification);

/** Whether a page tells in turn what several parties want, and of none much more than of the next, those that head lists aside or not. */
function tellsOfParties(outline: Outline, scores: ReadonlyMap<string, Score>, holders: ReadonlySet<string>): boolean {
  const willing = willingParties(outline.sheet.mentions, outline.sheet.source);
  if (willing.size < fewestParties) return false;
  const told = [...scores.values()].filter(({ organisation }) => willing.has(organisation.id));
  const areAlike = (some: readonly Score[]): boolean => {
    const [first = 0, second = 0] = some.map(({ points }) => points).sort((a, b) => b - a);
    return first < 2 * second;
  };
  return areAlike(told) || areAlike(told.filter(({ organisation }) => !holders.has(organisation.id)));
}

/** Parliament (but the Sámi one, which has policies of its own) and bodies of nations are spoken of everywhere: only marks that leave no doubt make them publishers. */
export const mayPublish = ({ organisation, points }: Score): boolean =>
  points >= outright ||
  (organisation.id === 'sametinget' && points >= surely) ||
  (organisation.classification !== 'parliament' && !spokenOf.has(organisation.id));
