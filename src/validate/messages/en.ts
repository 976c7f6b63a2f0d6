import type { PatternFault } from '../../language/check-pattern.ts';
import type { CharacterName } from '../data/invisible-characters.ts';
import type { Expectation } from '../json/expectation.ts';
import type { SyntaxExpectation } from '../json/syntax-expectation.ts';
import type { JsonType } from './json-words.ts';
import { expectedWords } from './json-words.ts';
import { jsonWordsEn } from './json-words-en.ts';

const expected = (asked: Expectation): string => expectedWords(asked, jsonWordsEn);

const places = (n: number): string => (n === 1 ? 'in one place' : `in ${n} places`);

const patternWants: Readonly<Record<PatternFault, string>> = {
  'nothing-certain': 'a word or class that must be there',
  'unknown-class': 'a class such as `{holder}`, `{self}`, `{report}` or `{main:vil|skal}`',
  'open-brace': 'a class alone between `{` and `}`',
  'not-a-word': 'words in lower case, each mark on its own, `*` at one end, no empty alternative',
  'start-not-first': '`^` at the beginning only',
  'end-not-last': '`$` at the end only',
  'main-in-lead': '`{main:…}` in cues of sentences only',
  'unknown-verb': 'verbs that the program knows in `{main:…}`, others as bare words',
};

/** What each problem is, then what was expected. The keys and the data of all problems are defined by this table. */
export const en = {
  'no-statements': (d: { characters: number }) =>
    `No statement found in ${d.characters} characters of text, expected at least one goal, activity, proposal, finding or achievement`,
  'empty-document': (_: { characters: number }) => 'The document holds no text, expected a policy document',
  'front-matter-unclear': (d: { field: string }) =>
    `The value of \`${d.field}\` in the front matter is not understood and passed over, expected a value as \`barnevern rules unclear-front-matter\` shows`,
  'missing-organisation': (_: Record<string, never>) =>
    'It is not known whose document this is, expected an `organisation` in the text, the front matter or `barnevern.json`',
  'missing-title': (_: Record<string, never>) =>
    'The document has no title, expected a main heading, or `title` in the front matter',
  'missing-language': (_: Record<string, never>) =>
    'The language is unknown, expected text enough to tell, or `language` in the front matter',
  'missing-period': (d: { type: string }) =>
    `This ${d.type} does not say which years it holds for, expected a period such as 2025-2027 in the text or \`period\` in the front matter`,
  'period-reversed': (d: { start: number; end: number }) =>
    `The period ends in ${d.end}, before it starts in ${d.start}, expected the earlier year first`,
  'published-after-period': (d: { published: string; end: number }) =>
    `Published ${d.published}, after its period ended in ${d.end}, expected an earlier date or a later period`,
  'cue-without-list': (d: { cue: string }) => `Nothing follows \`${d.cue}\`, expected the list that it announces`,
  'numbering-skips': (d: { before: string; found: string; expected: string }) =>
    `Number \`${d.found}\` follows \`${d.before}\`, expected \`${d.expected}\``,
  'numbering-repeats': (d: { found: string; expected: string }) =>
    `Number \`${d.found}\` stands twice in the list, expected \`${d.expected}\` here`,
  'duplicate-statement': (d: { line: number; text: string }) =>
    `\`${d.text}\` stands already on line ${d.line}, expected it once`,
  'duplicate-document': (d: { id: string; path: string }) =>
    `The document id \`${d.id}\` is also that of \`${d.path}\`, expected a period, date or title that tells the two apart, or one of them taken out`,
  'duplicate-id': (d: { id: string; path: string }) =>
    `The statement id \`${d.id}\` is also used in \`${d.path}\`, expected ids that are unique in the set`,
  'goal-without-activity': (d: { text: string }) =>
    `The goal \`${d.text}\` has no activity or partial goal, expected at least one as for the goals beside it`,
  'goals-without-activity': (d: { goals: number }) =>
    `None of the ${d.goals} goals has an activity or partial goal, expected what will be done to reach them`,
  'planned-after-period': (d: { end: number; since: string }) =>
    `Still planned, though the period ended in ${d.end} and it was then ${d.since}, expected a status such as (gjennomført)`,
  'deadline-before-period': (d: { text: string; start: number }) =>
    `The deadline \`${d.text}\` lies before the period, expected ${d.start} or later`,
  'deadline-after-period': (d: { text: string; end: number }) =>
    `The deadline \`${d.text}\` lies after the period, expected ${d.end} at the latest`,
  'two-asks': (d: { first: string; second: string }) =>
    `One item asks for two things, \`${d.first}\` and \`${d.second}\`, expected an item for each`,
  'vague-commitment': (d: { words: string }) =>
    `\`${d.words}\` does not say what will be done, expected a verb of action`,
  'mixed-strength': (d: { usual: string; found: string }) =>
    `\`${d.found}\` in a list of \`${d.usual}\`, expected one strength throughout`,
  'number-without-unit': (d: { text: string }) => `The number \`${d.text}\` has no unit, expected to see of what`,
  'share-over-whole': (d: { text: string }) => `\`${d.text}\` is more than the whole, expected a part of it`,
  'shares-do-not-add-up': (d: { sum: number }) => `The shares add up to ${d.sum} per cent, expected 100`,
  'undefined-abbreviation': (d: { abbreviation: string }) =>
    `\`${d.abbreviation}\` is not explained, expected its full name once, with the short form in parentheses`,
  'unbalanced-quotes': (d: { found: string; missing: string }) =>
    `\`${d.found}\` without \`${d.missing}\`, expected a pair`,
  'mixed-quotation-marks': (d: { found: string; expected: string; count: number }) =>
    `Quotation marks ${d.found} ${places(d.count)}, expected ${d.expected}`,
  'repealed-law': (d: { cited: string; since: string; now: string }) =>
    `\`${d.cited}\` was repealed or superseded from ${d.since}, expected \`${d.now}\``,
  'mixed-language': (d: { main: string; other: string; words: string }) =>
    `Words of ${nameOf(d.other)} (${d.words}) in a text of ${nameOf(d.main)}, expected one written standard`,
  'text-unaccounted': (d: { characters: number; of: number }) =>
    `${d.characters} of ${d.of} characters are in no statement, context or furniture, expected 0`,
  'coverage-wrong': (d: { sum: number; of: number }) =>
    `The parts of \`coverage\` add up to ${d.sum} characters, expected ${d.of}`,
  'encoding-repaired': (d: { doubt: string }) => `The bytes had to be repaired (\`${d.doubt}\`), expected UTF-8`,
  'encoding-other': (d: { encoding: string }) => `The file is read as \`${d.encoding}\`, expected UTF-8`,
  'manifest-entry': (d: { path: string }) =>
    `The manifest tells of \`${d.path}\`, which is not there, expected the path of a file beside or below it`,
  'replacement-character': (d: { count: number }) =>
    `U+FFFD stands ${places(d.count)} where a character was lost, expected the character`,
  mojibake: (d: { found: string; expected: string; count: number }) =>
    `\`${d.found}\` looks like \`${d.expected}\` decoded wrongly, ${places(d.count)}, expected the character itself, in UTF-8`,
  'interface-words': (d: { words: string }) =>
    `\`${d.words}\` belongs to the web page and not to the statement, expected the statement alone`,
  'control-characters': (d: { code: string; name: CharacterName; count: number }) =>
    `${d.code} (${d.name}) ${places(d.count)}, expected no control characters in a text`,
  'invisible-characters': (d: { code: string; name: CharacterName; count: number }) =>
    `${d.code} (${d.name}) ${places(d.count)}, expected only characters that a reader can see`,
  'unresolved-reference': (d: { name: string; resolution: string }) =>
    `\`${d.name}\` is ${d.resolution === 'ambiguous' ? 'the name of more than one source' : 'not a source that is known'}, expected a name that says which`,
  'dangling-reference': (d: { field: string; id: string }) =>
    `\`${d.field}\` points to \`${d.id}\`, which is not in the document, expected an id that is`,
  'unused-silencing': (d: { rule: string }) =>
    `The comment silences \`${d.rule}\`, which finds nothing here, expected the comment removed`,
  'silencing-without-reason': (d: { rule: string }) =>
    `The comment silences \`${d.rule}\` without a reason, expected \`: reason\` after the rule; it has no effect`,
  'silencing-unclear': (d: { comment: string }) =>
    `\`${d.comment}\` is not understood, expected \`barnevern-disable-next-line\` or \`barnevern-disable-document\`, a rule, a colon and a reason, in a comment on a line of its own`,
  'silencing-unknown-rule': (d: { rule: string }) =>
    `The comment silences \`${d.rule}\`, which is no rule, expected an id that \`barnevern rules\` lists`,
  'json-syntax': (d: { expected: SyntaxExpectation }) =>
    `The JSON breaks off, expected ${jsonWordsEn.syntax[d.expected]}`,
  'cue-id': (d: { id: string }) => `The cue id \`${d.id}\` is taken, expected one of its own`,
  'cue-pattern': (d: { pattern: string; part: string; fault: PatternFault }) =>
    `The pattern \`${d.pattern}\` has \`${d.part}\`, expected ${patternWants[d.fault]}`,
  'cue-example': (d: { id: string; example: string; decided: string | null }) =>
    `The example \`${d.example}\` is decided by ${d.decided === null ? 'no cue' : `\`${d.decided}\``}, expected \`${d.id}\``,
  'cue-counterexample': (d: { id: string; example: string; pattern: string }) =>
    `The counterexample \`${d.example}\` is matched by \`${d.pattern}\` of \`${d.id}\`, expected no match`,
  'json-duplicate-key': (d: { key: string; line: number }) =>
    `The field \`${d.key}\` stands already on line ${d.line}, expected it once`,
  'schema-unknown': (_: Record<string, never>) =>
    'The JSON is of no kind that is known, expected a model (`documents`), a manifest or a configuration',
  'schema-type': (d: { at: string; found: JsonType; shown: string; expected: Expectation }) =>
    `\`${d.at}\` is ${jsonWordsEn.found[d.found](d.shown)}, expected ${expected(d.expected)}`,
  'schema-missing': (d: { at: string; field: string; expected: Expectation }) =>
    `\`${d.at}\` has no \`${d.field}\`, expected ${expected(d.expected)}`,
  'schema-more': (d: { count: number }) => `${d.count} more places do not follow the schema, expected none`,
  'schema-extra': (d: { at: string; field: string; nearest: string | null }) =>
    `\`${d.at}\` has a field \`${d.field}\` that is not defined, expected ${d.nearest === null ? 'none such' : `\`${d.nearest}\``}`,
  'schema-value': (d: { at: string; found: string; expected: Expectation }) =>
    `\`${d.at}\` is ${d.found}, expected ${expected(d.expected)}`,
};

const nameOf = (standard: string): string => (standard === 'nn' ? 'nynorsk' : 'bokmål');
