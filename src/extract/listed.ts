import { lettered } from '../language/lettered.ts';
import { isCodes, labelledCell, shortCell } from '../language/table-words.ts';
import { looksImperative, looksInfinitive } from '../language/verbs.ts';
import type { Kind, Organisation } from '../model/model-types.ts';
import { findLead } from '../structure/lead.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { offsetAt, slice } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact, RuleId, Speaker } from './fact.ts';
import { findStatus, splitPointer, unquoted, withoutPointer } from './item-notes.ts';
import type { Passed } from './prose.ts';
import { factOf } from './prose.ts';
import { judge } from './sentence.ts';

const capital = lettered(String.raw`\p{Lu}`);

/** Finds the statements that stand in lists, tables and headings under a cue. */
export function extractListed(outline: Outline, speaker: Speaker): { facts: Fact[]; passed: Passed[] } {
  const facts: Fact[] = [];
  const passed: Passed[] = [];
  let yearLabel: Passage | null = null;
  for (const unit of outline.units) {
    if (unit.type === 'text' && unit.shape === 'year-label') yearLabel = unit.passage;
    const cell = cellOf(unit);
    if (cell) {
      const last = facts[facts.length - 1];
      if (last) addCell(last, cell);
      if (unit.type === 'item')
        passed.push(passedItem(unit, 'a cell of a table: how far it has come, or who is responsible'));
    } else if (unit.type === 'item') {
      const year = unit.shape === 'year-item' ? yearLabel : null;
      for (const result of itemFacts(unit, outline, speaker)) {
        // The fact itself, no copy of it: the sentences behind a goal refer to it as their parent.
        if ('rule' in result) {
          result.year ??= year;
          result.holder ??= holderOfList(unit, outline, speaker);
          facts.push(result);
        } else passed.push(result);
      }
    } else if (unit.type === 'row') for (const fact of rowFacts(unit, outline)) facts.push(fact);
    else if (unit.type === 'heading') {
      const lead = outline.leads.ofHeading.get(unit);
      if (lead?.found && lead.found.cue.kind !== 'none') {
        facts.push(listedFact(unit, unit.passage, lead.found.cue.kind, lead, 'heading-under-cue'));
      }
    }
  }
  return joinTheirList(facts, passed, outline);
}

/** The words of a unit that is the cell of another statement's row; null where it is none. */
function cellOf(unit: Unit): Passage | null {
  if (unit.shape === 'table-cell') return unit.passage;
  if (unit.type !== 'item' && unit.type !== 'text') return null;
  const { text } = unit.passage;
  const label = labelledCell.exec(text);
  if (label) return slice(unit.passage, label[0].length);
  return unit.type === 'item' && unit.shape === null && (shortCell.test(text) || isCodes(text)) ? unit.passage : null;
}

/** Adds a cell to its row: how far it has come, where the row itself does not say, else who is responsible. */
function addCell(fact: Fact, cell: Passage): void {
  const { status } = findStatus(cell);
  if (status) fact.status ??= status;
  else fact.responsible = [...fact.responsible, cell];
}

const passedItem = (unit: Unit, note: string, cue: string | null = null): Passed => ({
  passage: unit.passage,
  unit,
  note,
  cue,
  words: [],
});

function itemFacts(unit: Unit, outline: Outline, speaker: Speaker): (Fact | Passed)[] {
  const lead = unit.item ? outline.leads.ofList.get(unit.item.list) : undefined;
  const cue = lead?.found?.cue;
  if (cue?.kind === 'none') return [passedItem(unit, `the list is no list of statements: cue ${cue.id}`, cue.id)];
  if (isNameOnly(unit, outline)) return [passedItem(unit, 'names an organisation and no more')];
  if (/\?["»”']?$/u.test(unit.passage.text)) return [passedItem(unit, 'a question states nothing')];
  if (
    unit.passage.text.endsWith(':') &&
    findLead(unit.passage, outline.sheet) &&
    outline.sheet.sentences(unit.passage).length < 2
  )
    return [passedItem(unit, 'announces a list')];
  if (cue && lead) return underCue(unit, kindUnder(unit, lead, outline, speaker), lead, outline, speaker);
  if (lead?.holder) return underCue(unit, 'proposal', lead, outline, speaker);
  return byOwnWords(unit, outline, speaker);
}

/** What an ombud will do is an activity; what it wants others to do or to have is a goal. */
function kindUnder(unit: Unit, lead: Lead, outline: Outline, speaker: Speaker): Kind | 'none' {
  const cue = lead.found?.cue;
  const kind = cue?.kindFor?.[speaker.group] ?? cue?.kind ?? 'none';
  const isWish = speaker.group === 'watchdog' && kind === 'activity' && cue?.kind === 'proposal';
  return isWish && !beginsAsAsk(unit) && outline.sheet.mainVerbs(unit.passage).length > 0 ? 'goal' : kind;
}

const isNameOnly = (unit: Unit, outline: Outline): boolean => {
  const mention = outline.sheet.mentionAt(unit.passage.start);
  return mention !== undefined && mention.end >= unit.passage.end - 1;
};

/** An item under a cue; in a numbered list of goals the sentences on the work behind the goal stand on their own. */
function underCue(unit: Unit, kind: Kind | 'none', lead: Lead, outline: Outline, speaker: Speaker): (Fact | Passed)[] {
  if (kind === 'none') return [];
  const split = kind === 'goal' ? splitGoal(unit, outline, speaker) : null;
  if (!split) return [listedFact(unit, unit.passage, kind, lead, 'item-under-cue')];
  const goal = listedFact(unit, split.goal, kind, lead, 'goal-before-activity');
  const rest = outline.sheet.sentences(split.rest).map((sentence) => {
    const result = factOf(sentence, unit, outline, speaker);
    return 'rule' in result ? { ...result, parent: goal } : result;
  });
  return [goal, ...rest];
}

/** Where the goal of an item ends and the sentences on its work begin: at a pointer, or where the holder speaks. */
function splitGoal(unit: Unit, outline: Outline, speaker: Speaker): { goal: Passage; rest: Passage } | null {
  const pointer = splitPointer(unit.passage);
  if (pointer) return pointer;
  const tokens = outline.sheet.tokens(unit.passage);
  for (let index = 2; index < tokens.words.length - 1; index += 1) {
    const start = tokens.starts[index] ?? 0;
    if (!capital.test(unit.passage.text.charAt(start))) continue;
    const rest = slice(unit.passage, start);
    const goal = slice(unit.passage, 0, start);
    if (!rest || !goal || /[.!?:,(«"]$/u.test(goal.text)) continue;
    const head = judge(rest, outline.sheet, speaker);
    if (
      head &&
      head.kind !== 'none' &&
      head.from === 0 &&
      head.cue?.patterns.some((source) => source.startsWith('{self}'))
    )
      return { goal, rest };
  }
  return null;
}

/** An item of more sentences is running text, whatever stands before it. */
const mostSentences = 4;

/** In a list that no cue governs and of which most items ask for something, what is named without a verb is asked for too. */
function joinTheirList(
  facts: readonly Fact[],
  passed: readonly Passed[],
  outline: Outline,
): { facts: Fact[]; passed: Passed[] } {
  const asks = new Map<number, { asking: number; other: number }>();
  const listOf = (unit: Unit): number | undefined => unit.item?.list;
  for (const { rule, kind, unit } of facts) {
    const list = listOf(unit);
    if (rule !== 'item-by-own-words' || list === undefined) continue;
    const count = asks.get(list) ?? { asking: 0, other: 0 };
    if (kind === 'proposal') count.asking += 1;
    else count.other += 1;
    asks.set(list, count);
  }
  const silent = new Map<number, number>();
  for (const { unit } of passed) {
    const list = unit.type === 'item' ? listOf(unit) : undefined;
    if (list !== undefined) silent.set(list, (silent.get(list) ?? 0) + 1);
  }
  const joins = ({ unit, passage, cue }: Passed): boolean => {
    const list = listOf(unit);
    const count = list === undefined ? undefined : asks.get(list);
    return (
      unit.type === 'item' &&
      list !== undefined &&
      count !== undefined &&
      cue === null &&
      count.asking >= 2 &&
      count.other === 0 &&
      count.asking >= (silent.get(list) ?? 0) &&
      outline.sheet.mainVerbs(passage).length === 0
    );
  };
  return {
    facts: [
      ...facts,
      ...passed.filter(joins).map(({ unit }) => listedFact(unit, unit.passage, 'proposal', null, 'item-like-its-list')),
    ],
    passed: passed.filter((each) => !joins(each)),
  };
}

/** Items that no cue governs: their own words decide, as in running text. */
function byOwnWords(unit: Unit, outline: Outline, speaker: Speaker): (Fact | Passed)[] {
  const first = unit.passage.text.split(' ', 1)[0]?.toLowerCase() ?? '';
  const sentences = outline.sheet.sentences(unit.passage);
  if (sentences.length > mostSentences) return sentences.map((sentence) => factOf(sentence, unit, outline, speaker));
  const results = sentences.map((sentence) => factOf(sentence, unit, outline, speaker));
  const result = results.find((each): each is Fact => 'rule' in each) ?? results[0] ?? passedItem(unit, 'no words');
  if ('rule' in result)
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
  if (beginsAsAsk(unit) && isAskList(unit, outline)) {
    return [{ ...listedFact(unit, unit.passage, 'proposal', null, 'item-by-own-words'), words: [first] }];
  }
  return [{ ...result, passage: unit.passage }];
}

const beginsAsAsk = (unit: Unit): boolean => {
  const [first = '', second = ''] = unit.passage.text.toLowerCase().split(' ', 2);
  const word = first === 'å' ? second : first;
  return looksInfinitive(word) || looksImperative(word);
};

const askLists = new WeakMap<Outline, ReadonlySet<number>>();

/** Whether at least half of the unit's list, and two of its items, begin as asks do. */
function isAskList(unit: Unit, outline: Outline): boolean {
  let lists = askLists.get(outline);
  if (!lists) {
    const counts = new Map<number, { items: number; asks: number }>();
    for (const other of outline.units) {
      if (other.type !== 'item' || !other.item) continue;
      const count = counts.get(other.item.list) ?? { items: 0, asks: 0 };
      count.items += 1;
      if (beginsAsAsk(other)) count.asks += 1;
      counts.set(other.item.list, count);
    }
    lists = new Set([...counts].filter(([, { items, asks }]) => asks >= 2 && asks * 2 >= items).map(([list]) => list));
    askLists.set(outline, lists);
  }
  return unit.item !== null && lists.has(unit.item.list);
}

const withoutNote = (passage: Passage): Passage => findStatus(passage).passage;

function listedFact(unit: Unit, passage: Passage, kind: Kind, lead: Lead | null, rule: RuleId): Fact {
  const { passage: own, status } = findStatus(unquoted(splitPointer(passage)?.goal ?? withoutPointer(passage)));
  return {
    kind,
    passage: own,
    origin: 'list',
    ordinal: unit.ordinal,
    unit,
    lead: lead?.passage ?? null,
    rule,
    cue: lead?.found?.cue.id ?? (lead?.holder ? 'holder-heading' : null),
    words: lead?.found ? [lead.found.words] : [],
    status: status ?? lead?.found?.cue.status ?? null,
    parent: null,
    holder: lead?.holder?.organisation ?? null,
    year: null,
    responsible: [],
  };
}

/** Whose asks or findings a list is, where its cue begins with another's name than the page's, or the page retells. */
function holderOfList(unit: Unit, outline: Outline, speaker: Speaker): Organisation | null {
  const lead = unit.item ? outline.leads.ofList.get(unit.item.list) : undefined;
  if (!lead?.found || !lead.passage) return speaker.retold;
  const tokens = outline.sheet.tokens(lead.passage);
  const { from, to } = lead.found.match;
  for (let index = from; index < to; index += 1) {
    const named = outline.sheet.mentionAt(offsetAt(lead.passage, tokens.starts[index] ?? 0))?.organisation;
    if (named && !tokens.words.slice(from, index).some((word) => askers.has(word)))
      return named.id === speaker.publisher?.id || (!speaker.retells && speaker.isSelf(named.id)) ? null : named;
  }
  return speaker.retold;
}

/** Behind these words an organisation is asked, not asking. */
const askers = new Set(['vi', 'me', 'we', 'til', 'fra', 'frå', 'at', 'om', 'for']);

const headRows = new WeakMap<Outline, ReadonlyMap<number, Unit>>();

/** The first row of the table that a row stands in. */
function headRow(unit: Unit, outline: Outline): Unit | undefined {
  let heads = headRows.get(outline);
  if (!heads) {
    const first = new Map<number, Unit>();
    for (const other of outline.units)
      if (other.type === 'row' && !first.has(other.block)) first.set(other.block, other);
    heads = first;
    headRows.set(outline, heads);
  }
  return heads.get(unit.block);
}

/** The cell of a row that stands under a cue, with its number and status from the other columns. */
function rowFacts(unit: Unit, outline: Outline): Fact[] {
  const head = headRow(unit, outline);
  if (!head?.cells || head === unit || !unit.cells) return [];
  const cues = head.cells.map((cell) => (cell ? findLead(cell, outline.sheet) : null));
  const column = cues.findIndex((found) => found && found.cue.kind !== 'none');
  const found = cues[column];
  const cell = unit.cells[column];
  if (!found || !cell || found.cue.kind === 'none') return [];
  const lead: Lead = { unit: head, passage: head.cells[column] ?? null, found, holder: null };
  const fact = listedFact(unit, cell, found.cue.kind, lead, 'row-under-cue');
  const others = unit.cells.filter((other, at): other is Passage => at !== column && other !== null);
  const ordinal =
    others.find((other) => /^\d{1,3}(?:\.\d{1,2})*\.?$/u.test(other.text))?.text.replace(/\.$/u, '') ?? null;
  const status = others.map((other) => findStatus(other).status).find((value) => value !== null) ?? fact.status;
  return [{ ...fact, ordinal, status, responsible: others }];
}
