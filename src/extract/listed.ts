import { lettered } from '../language/lettered.ts';
import { looksImperative, looksInfinitive } from '../language/verbs.ts';
import type { Kind } from '../model/model-types.ts';
import { findLead } from '../structure/lead.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { slice } from '../structure/passage.ts';
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
    if (unit.type === 'item') {
      const year = unit.shape === 'year-item' ? yearLabel : null;
      for (const result of itemFacts(unit, outline, speaker)) {
        // The fact itself, no copy of it: the sentences behind a goal refer to it as their parent.
        if ('rule' in result) {
          result.year ??= year;
          facts.push(result);
        } else passed.push(result);
      }
    } else if (unit.type === 'row') for (const fact of rowFacts(unit, outline)) facts.push(fact);
    else if (unit.type === 'heading') {
      const lead = outline.leads.ofHeading.get(unit);
      if (lead?.found && lead.found.cue.kind !== 'none') {
        facts.push(listedFact(unit, unit.passage, lead.found.cue.kind, lead, 'heading-under-cue'));
      }
    } else if (unit.shape === 'table-cell') {
      const last = facts[facts.length - 1];
      if (last) last.responsible = [...last.responsible, unit.passage];
    }
  }
  return { facts, passed };
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
  if (unit.passage.text.endsWith(':') && findLead(unit.passage, outline.sheet))
    return [passedItem(unit, 'announces a list')];
  if (cue && lead) return underCue(unit, cue.kindFor?.[speaker.group] ?? cue.kind, lead, outline, speaker);
  if (lead?.holder) return underCue(unit, 'proposal', lead, outline, speaker);
  return byOwnWords(unit, outline, speaker);
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

/** Items that no cue governs: their own words decide, as in running text. */
function byOwnWords(unit: Unit, outline: Outline, speaker: Speaker): (Fact | Passed)[] {
  const first = unit.passage.text.split(' ', 1)[0]?.toLowerCase() ?? '';
  const result = factOf(outline.sheet.sentences(unit.passage)[0] ?? unit.passage, unit, outline, speaker);
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
  const word = unit.passage.text.split(' ', 1)[0]?.toLowerCase() ?? '';
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
    status,
    parent: null,
    holder: lead?.holder?.organisation ?? null,
    year: null,
    responsible: [],
  };
}

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
