import { findActors } from '../extract/actors.ts';
import { findDates } from '../extract/dates.ts';
import type { Fact } from '../extract/fact.ts';
import type { Metadata } from '../extract/metadata.ts';
import { findQuantities } from '../extract/quantities.ts';
import { strengthOf } from '../extract/strength.ts';
import type { OrganisationMention } from '../language/find-organisations.ts';
import { lettered } from '../language/lettered.ts';
import { answers } from '../language/table-words.ts';
import type { Outline } from '../structure/outline.ts';
import { offsetAt, type Passage } from '../structure/passage.ts';
import type { Sheet } from '../structure/sheet.ts';
import type { Unit } from '../structure/unit.ts';
import type { IsName } from '../topics/topics.ts';
import type { Actor, DateMention, Statement } from './model-types.ts';
import type { Places } from './places.ts';
import type { MentionedIn } from './reference-mentions.ts';

const twoLetters = lettered(String.raw`\p{L}{2}`);

/** What a statement needs of the document around it. */
export interface Surroundings {
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly places: Places;
  readonly topicsOf: (text: string, isName: IsName) => string[];
  readonly mentioned: MentionedIn;
  /** The statement that each fact becomes, and the section that each heading is. */
  readonly idOf: ReadonlyMap<Fact, string>;
  readonly sectionIds: ReadonlyMap<Unit, string>;
}

/** The statement that a fact becomes: its own words, and what they hold. */
export function statementOf(fact: Fact, around: Surroundings): Statement {
  const { outline, metadata, idOf } = around;
  const { passage } = fact;
  const section = fact.unit.type === 'heading' ? fact.unit : (outline.sectionOf.get(fact.unit) ?? null);
  const own = metadata.organisation?.value?.id;
  const speaking = fact.holder ?? metadata.speaker.retold;
  return {
    id: idOf.get(fact) ?? '',
    kind: fact.kind,
    text: passage.text,
    origin: fact.origin,
    ordinal: fact.ordinal,
    parent: fact.parent ? (idOf.get(fact.parent) ?? null) : null,
    section: section ? (around.sectionIds.get(section) ?? null) : null,
    lead: fact.lead?.text ?? null,
    status: fact.status,
    holder: speaking && speaking.id !== own ? speaking : null,
    strength: strengthOf(fact, outline.sheet),
    topics: around.topicsOf(passage.text, nameIn(passage, outline.sheet)),
    actors: actorsOf(fact, around),
    quantities: findQuantities(passage.text, metadata.language?.value ?? null).map(
      ({ start: _start, end: _end, ...quantity }) => quantity,
    ),
    dates: datesOf(fact),
    references: around.mentioned(passage.start, passage.end),
    rule: fact.rule,
    cue: fact.cue,
    position: around.places.position(passage.start, passage.end),
  };
}

/** Those whom the words name, and those whom a column of their own makes responsible. */
function actorsOf({ passage, responsible }: Fact, { outline, metadata }: Surroundings): Actor[] {
  const named = responsible.filter(({ text }) => twoLetters.test(text) && !answers.has(text.toLowerCase()));
  return [
    ...findActors(passage, outline.sheet, metadata.speaker.isSelf),
    ...named.map(({ text }): Actor => ({ name: text, role: 'responsible' })),
  ];
}

/** The dates of the words, the year that an achievement is set under, and the deadline of a column of its own. */
function datesOf({ passage, year, due }: Fact): DateMention[] {
  const dates: DateMention[] = findDates(passage.text).map(({ from: _from, to: _to, ...date }) => date);
  if (year) dates.push({ text: year.text, start: /\d{4}/u.exec(year.text)?.[0] ?? null, end: null, role: 'event' });
  for (const { text, start, end } of due ? findDates(due.text) : []) dates.push({ text, start, end, role: 'deadline' });
  return dates;
}

/** Bodies whose names are of words that would be topics (`Norsk Fosterhjemsforening`); a public body is often the topic. */
const namedByTopics: ReadonlySet<string> = new Set(['ngo', 'party', 'union', 'government']);

function nameIn(passage: Passage, sheet: Sheet): IsName {
  let names: readonly OrganisationMention[] | null = null;
  return (start) => {
    names ??= sheet
      .mentionsIn(passage.start, passage.end)
      .filter(({ organisation }) => namedByTopics.has(organisation.classification));
    const at = names.length === 0 ? 0 : offsetAt(passage, start);
    return names.some((name) => name.start <= at && at < name.end);
  };
}
