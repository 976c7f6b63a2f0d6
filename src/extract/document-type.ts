import { yearLookedBackOn } from '../language/period-words.ts';
import { officialHead } from '../language/publisher-words.ts';
import { replies } from '../language/sentence-signs.ts';
import {
  agrees,
  answerShelf,
  answerWords,
  bareProgramme,
  dateline,
  endsInYears,
  heard,
  hearingFrame,
  howTo,
  inspectionWords,
  launches,
  lawInForce,
  lawTitle,
  manuscriptNotice,
  newsHead,
  newsTitle,
  ombudNews,
  planLine,
  planOnFront,
  planPurpose,
  programmeOfMembers,
  programmeWithYears,
  quotingTitle,
  speechLine,
  speechStart,
  statusHeading,
  titleTypes,
  yearsResults,
} from '../language/titles.ts';
import type { DocumentType, Organisation } from '../model/model-types.ts';
import { datePrefixOf } from '../structure/date-prefix.ts';
import type { Outline } from '../structure/outline.ts';
import { announcedKinds, firstPage, genreLines, secondHeading } from './genre-lines.ts';
import type { Known } from './known.ts';
import { head, headUnits, knownAt, knownFrom } from './known.ts';
import { isNewsPage } from './news-page.ts';
import { isOfPress, quotedInTitle } from './of-press.ts';

/** How many units from the top may say that it is a plan. */
const planLines = 4;

/** How many replies make news even of an advocate’s page with its demands. */
const mostReplies = 2;

/** Of so many paragraphs one may be a reply, where the title tells what the document is. */
const fewReplies = 6;

/** The type by title, opening lines and who publishes it. */
export function typeOf(
  outline: Outline,
  title: string | null,
  organisation: Organisation | null,
): Known<DocumentType> | undefined {
  if (organisation?.classification === 'media') return knownFrom('news', 0, 0);
  const texts = outline.units.filter((unit) => unit.type === 'text').map((unit) => unit.passage.text);
  const replied = texts.filter((text) => replies.test(text)).length;
  const isNews = replied > 0;
  const isTold = outline.title !== null && outline.sheet.mainVerbs(outline.title.passage).length > 0;
  const heads = genreLines(outline);
  if (
    datePrefixOf(outline.sheet.source) !== null ||
    outline.units.slice(0, head).some(({ passage }) => newsHead.test(passage.text))
  )
    return { value: 'news', method: 'text' };
  if (isNewsPage(outline, organisation)) return { value: 'news', method: 'text' };
  if (isOfPress(outline) || quotesAnother(outline, organisation)) return { value: 'news', method: 'text' };
  if (title !== null && newsTitle.test(title)) return { value: 'news', method: 'text' };
  if (isSpeech(outline)) return { value: 'other', method: 'text' };
  if (texts.some((text) => dateline.test(text))) return { value: 'news', method: 'text' };
  if (outline.units.slice(0, head).some(({ passage }) => hearingFrame.test(passage.text)))
    return { value: 'consultation', method: 'text' };
  // Those who make no law answer to what is proposed in one.
  const isAsked = isAdvocate(organisation) || organisation?.classification === 'ombud';
  const isOnLaw = title !== null && lawTitle.test(title) && !texts.some((text) => lawInForce.test(text));
  if (isAsked && !isNews && isOnLaw) return { value: 'consultation', method: 'text' };
  if (title !== null && launches.test(title)) return { value: 'news', method: 'text' };
  if (organisation?.classification === 'party' && !isNews && programmeWithYears.test(outline.sheet.source))
    return { value: 'programme', method: 'text' };
  const named = title === null ? undefined : typeNamed(title, organisation);
  // It tells how others make one.
  if (named && named.type !== 'consultation' && howTo.test(title ?? '') && !isNews)
    return { value: 'other', method: 'text' };
  if (named && statusHeading.test(secondHeading(outline))) return { value: 'report', method: 'text' };
  const byTitle =
    named && (named.type === 'consultation' || !isTold || endsInYears.test(title ?? '')) ? named : undefined;
  const isMadeOfReplies = replied * fewReplies > texts.length;
  if (byTitle && outline.title && !(isMadeOfReplies && byTitle.type !== 'consultation'))
    return knownAt(byOwner(byTitle.type, title ?? '', organisation), outline.title.passage);
  const isAnswer = outline.units
    .slice(0, head)
    .some(({ reason, passage }) => reason === 'breadcrumb' && answerShelf.test(passage.text));
  if (isAnswer || outline.units.some(({ passage }) => answerWords.test(passage.text)))
    return { value: 'consultation', method: 'text' };
  const kinds = announcedKinds(outline);
  const isOwnDemand =
    (isAdvocate(organisation) || organisation?.classification === 'party') &&
    kinds.has('proposal') &&
    replied < mostReplies;
  if (isNews && !kinds.has('goal') && !isOwnDemand) return { value: 'news', method: 'text' };
  const isInspection = outline.units.slice(0, head).some(({ passage }) => inspectionWords.test(passage.text));
  if (isInspection && (organisation === null || organisation.classification === 'agency'))
    return { value: 'report', method: 'text' };
  if (
    headUnits(outline)
      .slice(0, planLines)
      .some(({ passage }) => planLine.test(passage.text)) ||
    planOnFront.test(firstPage(outline) ?? '') ||
    outline.units.slice(0, head + planLines).some(({ passage }) => planPurpose.test(passage.text))
  )
    return { value: 'plan', method: 'text' };
  if (headUnits(outline).some(({ passage }) => yearsResults.test(passage.text)))
    return { value: 'report', method: 'text' };
  const byHead = titleTypes.find(
    ({ type, words }) =>
      type !== 'policy' &&
      type !== 'plan' &&
      !(type === 'programme' && isOfState(organisation)) &&
      heads.some(
        (text) =>
          !(bareProgramme.test(text) && organisation?.classification !== 'party') &&
          words.test(text) &&
          (type === 'report' || !isTold || text !== title),
      ),
  );
  if (byHead) return { value: byHead.type, method: 'text' };
  if (
    headUnits(outline)
      .slice(0, 2)
      .some(({ passage }) => officialHead.test(passage.text))
  )
    return { value: 'report', method: 'text' };
  if (isAnswerByItsWords(outline)) return { value: 'consultation', method: 'text' };
  if (
    outline.units.slice(0, head * 2).some(({ passage }) => yearLookedBackOn.exec(passage.text.slice(0, longestOpening)))
  )
    return { value: 'report', method: 'text' };
  if (title !== null && quotingTitle.test(title)) return { value: 'news', method: 'text' };
  const byPublisher = typeOfPublisher(organisation, title, isTold);
  if (byPublisher) return { value: byPublisher, method: 'text' };
  // `Program` alone heads the programme of a day.
  return heads.some((text) => bareProgramme.test(text)) ? { value: 'other', method: 'text' } : undefined;
}

/** Letters of an opening that may say which year is told of. */
const longestOpening = 300;

/** Whether its title quotes one who does not publish it. */
function quotesAnother(outline: Outline, organisation: Organisation | null): boolean {
  const quoted = quotedInTitle(outline);
  return quoted !== null && quoted.id !== organisation?.id;
}

/** Programmes of ministries and municipalities are plans; only parties and associations go to the polls or their members with one. */
const isOfState = (organisation: Organisation | null): boolean =>
  organisation !== null && ofState.has(organisation.classification);
const ofState: ReadonlySet<string> = new Set(['municipality', 'government', 'agency', 'ombud']);

function typeNamed(title: string, organisation: Organisation | null): { readonly type: DocumentType } | undefined {
  const named = titleTypes.filter(({ words }) => words.test(title));
  const [first, second] = named;
  if (first?.type !== 'programme') return first;
  // `Program` alone heads the programme of a day.
  if (bareProgramme.test(title) && organisation?.classification !== 'party') return { type: 'other' };
  return isOfState(organisation) ? (second ?? { type: 'plan' }) : first;
}

/** What is read out: a line says so, or it begins as speeches do. */
const isSpeech = (outline: Outline): boolean =>
  headUnits(outline).some(({ passage }) => speechLine.test(passage.text) || speechStart.test(passage.text)) ||
  outline.units.some(({ reason, passage }) => reason === 'notice' && manuscriptNotice.test(passage.text));

/** How many sentences agree or not, and how many name what was heard, in an answer whose title does not say that it is one. */
const fewestAnswers = 2;

function isAnswerByItsWords({ units }: Outline): boolean {
  const own = units.filter(({ type }) => type === 'text' || type === 'item' || type === 'heading');
  return (
    own.filter(({ passage }) => heard.test(passage.text)).length >= fewestAnswers &&
    own.filter(({ passage }) => agrees.test(passage.text)).length >= fewestAnswers
  );
}

/** What others plan is to a party a programme, `Handlingsprogram 2031–2035`; what associations work for, a strategy. */
function byOwner(type: DocumentType, title: string, organisation: Organisation | null): DocumentType {
  if (type === 'plan' && organisation?.classification === 'party' && /program/i.test(title)) return 'programme';
  return type === 'programme' && isAdvocate(organisation) && programmeOfMembers.test(title) ? 'strategy' : type;
}

/** Associations and unions: they have members, and demand things of others. */
const isAdvocate = (organisation: Organisation | null): boolean =>
  organisation?.classification === 'ngo' || organisation?.classification === 'union';

/**
 * What some publish: parties their positions, auditors reports, parliament what none of the types is, cabinets and ombuds
 * news under a title that tells.
 */
function typeOfPublisher(
  organisation: Organisation | null,
  title: string | null,
  isTold: boolean,
): DocumentType | null {
  switch (organisation?.classification) {
    case 'party':
      return 'policy';
    case 'parliament':
      return 'other';
    case 'agency':
      return /revisjon/i.test(organisation.name) ? 'report' : null;
    case 'government':
      return isTold ? 'news' : null;
    case 'ombud':
      return title !== null && ombudNews.test(title) ? 'news' : null;
    default:
      return null;
  }
}
