import { replies } from '../language/sentence-signs.ts';
import { inspectionWords, metaLine, newsHead, planLine, reportWords, titleTypes } from '../language/titles.ts';
import type { Classification, DocumentType, Organisation } from '../model/model-types.ts';
import { datePrefixOf } from '../structure/date-prefix.ts';
import type { Outline } from '../structure/outline.ts';
import { endsSentence } from '../structure/unit.ts';
import type { Known } from './known.ts';
import { head, headUnits, knownAt, knownFrom, pageNames } from './known.ts';

/** How many units from the top may say that it is a plan. */
const planLines = 4;

/** How many words a line may have that only says what the document is. */
const shortLine = 6;

const isShortLine = (text: string): boolean => text.split(' ').length <= shortLine && !endsSentence(text);

/** How many replies make news even of an advocate’s page with its demands. */
const mostReplies = 2;

/** The type by title, opening lines, who publishes it and what it is made of. */
export function typeOf(
  outline: Outline,
  title: string | null,
  organisation: Organisation | null,
): Known<DocumentType> | undefined {
  if (organisation?.classification === 'media') return knownFrom('news', 0, 0);
  const texts = outline.units.filter((unit) => unit.type === 'text').map((unit) => unit.passage.text);
  const replied = texts.filter((text) => replies.test(text)).length;
  const isNews = replied > 0;
  const isGenre = (unit: Outline['units'][number]): boolean =>
    unit.type === 'heading' || metaLine.test(unit.passage.text) || isShortLine(unit.passage.text);
  const named = outline.units.filter(({ reason }) => pageNames.has(reason ?? ''));
  const heads = [...headUnits(outline), ...named]
    .filter((unit) => isGenre(unit) || unit.type === 'furniture')
    .map((unit) => unit.passage.text);
  const isDated = datePrefixOf(outline.sheet.source) !== null;
  if (isDated || outline.units.slice(0, head).some(({ passage }) => newsHead.test(passage.text)))
    return { value: 'news', method: 'text' };
  const byTitle = titleTypes.find(({ words }) => title !== null && words.test(title));
  if (byTitle && outline.title && !(isNews && byTitle.type !== 'consultation'))
    return knownAt(byTitle.type, outline.title.passage);
  const kinds = new Set([...outline.leads.announcing.values()].flatMap((lead) => lead.found?.cue.kind ?? []));
  const isAdvocate = organisation?.classification === 'ngo' || organisation?.classification === 'union';
  const isOwnDemand = isAdvocate && kinds.has('proposal') && replied < mostReplies;
  if (isNews && !kinds.has('goal') && !isOwnDemand) return { value: 'news', method: 'text' };
  const isInspection = outline.units.slice(0, head).some(({ passage }) => inspectionWords.test(passage.text));
  if (isInspection && (organisation === null || organisation.classification === 'agency'))
    return { value: 'report', method: 'text' };
  if (
    headUnits(outline)
      .slice(0, planLines)
      .some(({ passage }) => planLine.test(passage.text))
  )
    return { value: 'plan', method: 'text' };
  const byHead = titleTypes.find(
    ({ type, words }) => type !== 'policy' && type !== 'plan' && heads.some((text) => words.test(text)),
  );
  if (byHead) return { value: byHead.type, method: 'text' };
  const bySpeaker = typeBySpeaker(organisation?.classification ?? null, kinds, outline, title);
  if (bySpeaker) return { value: bySpeaker, method: 'text' };
  return texts.some((text) => reportWords.test(text)) ? { value: 'report', method: 'text' } : undefined;
}

function typeBySpeaker(
  classification: Classification | null,
  kinds: ReadonlySet<string>,
  outline: Outline,
  title: string | null,
): DocumentType | null {
  const wills = outline.units.filter(
    (unit) => unit.type === 'text' && /(?:\bvi (?:vil|må|skal|ønsker)\b|\bmå\b)/i.test(unit.passage.text),
  ).length;
  if (classification === 'party') return 'policy';
  if ((classification === 'ngo' || classification === 'union') && (wills >= 1 || kinds.has('proposal')))
    return 'policy';
  if (classification === 'ombud')
    return kinds.has('goal')
      ? 'strategy'
      : title && /\s(?:etterspør|vil|får|ber|krever|må|er|har|blir|bekymret|advarer|etterlyser|møter)\s/u.test(title)
        ? 'news'
        : null;
  if (classification === 'government')
    return kinds.has('finding') || outline.units.some((unit) => unit.type === 'row') ? 'report' : 'policy';
  if (classification === 'agency') return kinds.has('finding') ? 'report' : null;
  if (classification === null && (wills >= 2 || kinds.has('proposal'))) return wills >= 2 ? 'policy' : null;
  return null;
}
