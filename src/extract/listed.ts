import { firstWord } from '../language/first-word.ts';
import { addressedTo } from '../language/labelled-lines.ts';
import { definingHeading, signedAt } from '../language/titles.ts';
import type { Kind, Organisation } from '../model/model-types.ts';
import { findLead } from '../structure/lead.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { join, offsetAt } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact, Speaker } from './fact.ts';
import { findStatus } from './item-notes.ts';
import { kindUnder, statesFacts } from './kind-under.ts';
import { joinTheirList } from './like-their-list.ts';
import { holdersOfLists } from './list-holder.ts';
import { listedFact } from './listed-fact.ts';
import { beginsAsAsk, beginsAsTold, listsAlike } from './lists-alike.ts';
import { listsOfFacts } from './lists-of-facts.ts';
import { numberOfProposal } from './numbered-proposals.ts';
import { openSubjects } from './open-subjects.ts';
import type { Passed } from './prose.ts';
import { factOf } from './prose.ts';
import type { Reason } from './reasons.ts';
import { addCell, cellOf, rowFacts } from './rows.ts';
import { splitDemand, splitGoal } from './split-items.ts';

/** Finds the statements that stand in lists, tables and headings under a cue. */
export function extractListed(outline: Outline, speaker: Speaker): { facts: Fact[]; passed: Passed[] } {
  const facts: Fact[] = [];
  const passed: Passed[] = [];
  const holderOf = holdersOfLists(outline, speaker);
  let yearLabel: Passage | null = null;
  let goalOfRow: Fact | null = null;
  for (const unit of outline.units) {
    if (unit.type === 'text' && unit.shape === 'year-label') yearLabel = unit.passage;
    const cell = cellOf(unit);
    if (cell) {
      const last = facts[facts.length - 1];
      if (last) addCell(last, cell);
      if (unit.type === 'item') passed.push(passedItem(unit, 'table-cell'));
    } else if (unit.type === 'item') {
      const year = unit.shape === 'year-item' ? yearLabel : null;
      for (const result of itemFacts(unit, outline, speaker)) {
        // The fact itself, no copy of it: the sentences behind a goal refer to it as their parent.
        if ('rule' in result) {
          result.year ??= year;
          result.holder ??= holderOf(unit);
          result.ordinal ??= numberOfLead(unit, outline);
          facts.push(result);
        } else passed.push(result);
      }
    } else if (unit.type === 'row') {
      for (const fact of rowFacts(unit, outline, goalOfRow)) {
        if (fact.kind === 'goal') goalOfRow = fact;
        facts.push(fact);
      }
    } else if (unit.type === 'heading') {
      const lead = outline.leads.ofHeading.get(unit);
      if (lead?.found && lead.found.cue.kind !== 'none') {
        facts.push(listedFact(unit, unit.passage, lead.found.cue.kind, lead, 'heading-under-cue'));
      }
    }
  }
  return joinTheirList(facts, passed, outline);
}

/** `Forslag nr. 4 lyder:` over one proposal: its number. */
function numberOfLead({ item }: Unit, outline: Outline): string | null {
  const lead = item && outline.leads.ofList.get(item.list)?.passage;
  return lead ? numberOfProposal(lead) : null;
}

const passedItem = (unit: Unit, reason: Reason, cue: string | null = null): Passed => ({
  passage: unit.passage,
  unit,
  reason,
  cue,
  words: [],
});

function itemFacts(unit: Unit, outline: Outline, speaker: Speaker): (Fact | Passed)[] {
  const lead = unit.item ? outline.leads.ofList.get(unit.item.list) : undefined;
  const cue = lead?.found?.cue;
  if (cue?.kind === 'none' && !(cue.unless && statesFacts(unit, cue.unless, outline, speaker)))
    return [passedItem(unit, 'list-of-none', cue.id)];
  if (signedAt.test(unit.passage.text)) return [passedItem(unit, 'signed')];
  if (addressedTo.test(unit.passage.text)) return [passedItem(unit, 'addressee')];
  if (isNameOnly(unit, outline) && !unit.labelCue && !beginsAsAsk(unit)) return [passedItem(unit, 'name-only')];
  if (/\?["»”']?$/u.test(unit.passage.text)) return [passedItem(unit, 'question')];
  if (
    unit.passage.text.endsWith(':') &&
    findLead(unit.passage, outline.sheet) &&
    outline.sheet.sentences(unit.passage).length < 2
  )
    return [passedItem(unit, 'announces-list')];
  if (cue && lead) return underCue(unit, kindUnder(unit, lead, outline, speaker), lead, outline, speaker);
  if (lead?.holder) return underCue(unit, 'proposal', lead, outline, speaker);
  const named = speaker.retells && beginsAsAsk(unit) ? namedInBrackets(unit, outline) : null;
  if (named) return [{ ...listedFact(unit, unit.passage, 'proposal', null, 'item-by-own-words'), holder: named }];
  return byOwnWords(unit, outline, speaker);
}

const isNameOnly = (unit: Unit, outline: Outline): boolean => {
  const mention = outline.sheet.mentionAt(unit.passage.start);
  return mention !== undefined && mention.end >= unit.passage.end - 1;
};

/** An item under a cue; in a numbered list of goals the sentences on the work behind the goal stand on their own. */
function underCue(unit: Unit, kind: Kind | 'none', lead: Lead, outline: Outline, speaker: Speaker): (Fact | Passed)[] {
  if (kind === 'none') return [];
  const split =
    kind === 'goal'
      ? splitGoal(unit, outline, speaker)
      : unit.shape === 'inline-bullet'
        ? splitDemand(unit, outline)
        : null;
  if (!split) return [listedFact(unit, unit.passage, kind, lead, 'item-under-cue')];
  const own = listedFact(unit, split.own, kind, lead, 'goal-before-activity');
  const rest = outline.sheet.sentences(split.rest).map((sentence) => {
    const result = factOf(sentence, unit, outline, speaker);
    return 'rule' in result && kind === 'goal' ? { ...result, parent: own } : result;
  });
  return [own, ...rest];
}

/** An item of more sentences is running text, whatever stands before it. */
const mostSentences = 4;

/** The sentences of an item; the first one whole, where the line above the list has its subject. */
function sentencesOf({ item, passage }: Unit, outline: Outline): readonly Passage[] {
  const sentences = outline.sheet.sentences(passage);
  const subject = item ? openSubjects(outline).get(item.list) : undefined;
  const [first, ...rest] = sentences;
  return subject && first ? [join([subject, first]), ...rest] : sentences;
}

/** Items that no cue governs: their own words decide, as in running text. */
function byOwnWords(unit: Unit, outline: Outline, speaker: Speaker): (Fact | Passed)[] {
  const first = firstWord(unit.passage.text);
  const sentences = sentencesOf(unit, outline);
  if (beginsAsTold(unit) && unit.item && listsAlike(outline).told.has(unit.item.list))
    return [{ ...listedFact(unit, unit.passage, 'achievement', null, 'item-by-own-words'), words: [first] }];
  if (sentences.length > mostSentences) return sentences.map((sentence) => factOf(sentence, unit, outline, speaker));
  const results = sentences.map((sentence) => factOf(sentence, unit, outline, speaker));
  const result = results.find((each): each is Fact => 'rule' in each) ?? results[0] ?? passedItem(unit, 'no-words');
  const isAsk = beginsAsAsk(unit) && unit.item !== null && listsAlike(outline).asks.has(unit.item.list);
  // What a plan lists so is done, not asked for.
  if ('rule' in result && !(isAsk && speaker.plans && result.rule === 'bare-ask'))
    return [
      {
        ...result,
        passage: withoutNote(unit.passage),
        origin: 'list',
        ordinal: unit.ordinal,
        rule: 'item-by-own-words',
        lead: null,
      },
    ];
  if (isAsk) {
    const kind = speaker.plans ? 'activity' : 'proposal';
    return [{ ...listedFact(unit, unit.passage, kind, null, 'item-by-own-words'), words: [first] }];
  }
  // A party promises so.
  const isWork =
    unit.item !== null && speaker.classification !== 'party' && listsAlike(outline).work.has(unit.item.list);
  if (isWork && result.cue === null)
    return [{ ...listedFact(unit, unit.passage, 'activity', null, 'item-by-own-words'), words: [first] }];
  const kind = listedBy(unit, outline, speaker);
  const isFact = unit.item !== null && listsOfFacts(outline).counted.has(unit.item.list);
  if (isFact && result.cue === null && outline.sheet.mainVerbs(unit.passage).length > 0)
    return [listedFact(unit, unit.passage, 'finding', null, 'item-like-its-list')];
  if (kind && !isFact && result.cue === null && isWorded(unit, outline, speaker))
    return [{ ...listedFact(unit, unit.passage, kind, null, 'item-by-its-page'), words: [] }];
  return [{ ...result, passage: unit.passage }];
}

/** `Vil ansette flere helsesøstre (Unge Venstre).`: whose ask it is, behind the ask. */
function namedInBrackets(unit: Unit, outline: Outline): Organisation | null {
  const bracket = /\(([^()]+)\)\.?$/u.exec(unit.passage.text);
  const mention = bracket && outline.sheet.mentionAt(offsetAt(unit.passage, bracket.index + 1));
  return mention?.organisation ?? null;
}

/** What a page lists with bullets where no cue says anything else: a plan its measures, a party its promises. */
function listedBy(unit: Unit, outline: Outline, speaker: Speaker): Kind | null {
  if (!speaker.plans) return speaker.classification === 'party' ? 'proposal' : null;
  const heading = outline.sectionOf.get(unit)?.passage.text ?? '';
  return definingHeading.test(heading) ? null : 'activity';
}

/** Whether an item is one of a list of more than names, labels and questions; numbers may count the steps of a plan. */
const isWorded = ({ item, passage, shape }: Unit, outline: Outline, { plans }: Speaker): boolean =>
  item !== null &&
  (!item.ordered || (plans === true && shape === null)) &&
  listsAlike(outline).worded.has(item.list) &&
  !/[:?]/.test(passage.text);

const withoutNote = (passage: Passage): Passage => findStatus(passage).passage;
