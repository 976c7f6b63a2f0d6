import { askOpeners, bareModals, rarelyAsks, statePasts, tellingHelpers } from '../language/grammar.ts';
import { lettered } from '../language/lettered.ts';
import { committeeItself, theseMembers } from '../language/proposal-words.ts';
import { holderGroups } from '../language/sentence-cues.ts';
import { saidBy } from '../language/sentence-signs.ts';
import { labelledCell } from '../language/table-words.ts';
import { lawAtEnd, lawHeading, pageDateLine } from '../language/titles.ts';
import { Form, looseVerbForms } from '../language/verbs.ts';
import type { Organisation, Status } from '../model/model-types.ts';
import { findLead } from '../structure/lead.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { offsetAt, slice } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { countWords, endsSentence } from '../structure/unit.ts';
import { membersBefore } from './committee.ts';
import type { Fact, RuleId, Speaker } from './fact.ts';
import type { Reason } from './reasons.ts';
import type { Judgement } from './sentence.ts';
import { judge } from './sentence.ts';
import { isStatistic } from './statistic.ts';

/** The account of a sentence that became nothing. */
export interface Passed {
  readonly passage: Passage;
  readonly unit: Unit;
  readonly reason: Reason;
  readonly cue: string | null;
  readonly words: readonly string[];
}

/** `De mener …`, `Derfor ønsker de …`: several speak whom the sentence before named. */
const saysThey = lettered(String.raw`^(?:Dei? |\p{L}+ \p{L}+ dei? )`);

/** A line of so few words before a colon states nothing by itself: `She advocates for:`, `Derfor har vi vedtatt at;`. */
const mostAnnouncing = 5;

const leadingDash = /^[–—-]\s?/u;

/** Finds the statements in running text: sentences in which the holder commits, demands, reports or finds. */
export function extractProse(
  outline: Outline,
  speaker: Speaker,
  skip: ReadonlySet<Unit>,
): { facts: Fact[]; passed: Passed[] } {
  const facts: Fact[] = [];
  const passed: Passed[] = [];
  let isAboutSelf = false;
  for (const unit of outline.units) {
    if (unit.type !== 'text' || skip.has(unit) || notProse.has(unit.shape ?? '')) continue;
    if (labelledCell.test(unit.passage.text)) continue;
    const lead = outline.leads.announcing.get(unit);
    /** Who the sentence before speaks of, on a page that retells. */
    let told: Organisation | null = null;
    for (const sentence of outline.sheet.sentences(unit.passage)) {
      const isLead = lead?.passage?.start === sentence.start;
      const theySpeak: boolean = isAboutSelf && saysThey.test(sentence.text);
      const result = isLead
        ? promiseInLead(sentence, lead, unit, outline, speaker)
        : factOf(sentence, unit, outline, theySpeak ? { ...speaker, theySpeak } : speaker);
      const subject = outline.sheet.mentionAt(sentence.start)?.organisation.id;
      isAboutSelf = theySpeak || (subject !== undefined && speaker.isSelf(subject));
      if ('rule' in result) {
        const goesOn: boolean = result.rule === 'bare-ask' && speaker.retells && told !== null;
        facts.push(goesOn ? { ...result, holder: told } : result);
        told = goesOn ? told : result.holder;
      } else passed.push(result);
    }
  }
  return { facts, passed };
}

const notProse = new Set(['date-prefix', 'page-mark', 'table-cell', 'table-rule', 'column-head', 'year-label']);

/** Judges a sentence; the fact, or why there is none. */
export function factOf(sentence: Passage, unit: Unit, outline: Outline, speaker: Speaker): Fact | Passed {
  const passed = (reason: Reason, judgement: Judgement | null = null): Passed => ({
    passage: sentence,
    unit,
    reason,
    cue: judgement?.cue?.id ?? null,
    words: judgement?.words ? [judgement.words] : [],
  });
  const text = sentence.text.replace(leadingDash, '');
  if (/\?["»”']?$/u.test(text)) return passed('question');
  if (/^Fordi [^,]+\.$/u.test(text)) return passed('gives-reason');
  if (pageDateLine.test(text)) return passed('page-date');
  if (countWords(text) < 3) return passed('too-short');
  if (text.endsWith(':') && findLead(sentence, outline.sheet)) return passed('announces-lost-list');
  if (/[:;]$/.test(text) && countWords(text) <= mostAnnouncing) return passed('announces-follows');
  const voice = voiceOf(unit, outline, speaker);
  const quote = labelledQuote(sentence);
  if (quote) return factOf(quote, unit, outline, speaker);
  const judgement = judge(sentence, outline.sheet, voice);
  if (judgement && underLaw.has(judgement.cue?.id ?? '') && statesLaw(text, unit, outline))
    return passed('law', judgement);
  if (judgement && judgement.kind !== 'none')
    return makeFact(sentence, unit, judgement, voice, 'sentence-by-cue', outline);
  const mayCountStill = judgement?.cue?.unlessCounted === true && isStatistic(sentence, outline);
  if (judgement && !mayCountStill) return passed('described', judgement);
  if (isBareAsk(text, sentence, outline)) {
    const made: Judgement = { kind: 'proposal', cue: null, words: text.split(' ', 1)[0] ?? '', from: 0, to: 0 };
    return makeFact(sentence, unit, made, voice, 'bare-ask', outline);
  }
  if (outline.leads.ofText.get(unit)?.found?.cue.kind === 'achievement' && isTold(sentence, outline)) {
    const made: Judgement = { kind: 'achievement', cue: null, words: '', from: 0, to: 0 };
    return makeFact(sentence, unit, made, voice, 'told-as-done', outline);
  }
  if (isStatistic(sentence, outline)) {
    const made: Judgement = { kind: 'finding', cue: null, words: '', from: 0, to: 0 };
    return makeFact(sentence, unit, made, speaker, 'bare-statistic', outline);
  }
  return passed(endsSentence(text) ? 'no-cue' : 'no-sentence');
}

/** `Strategisk plan: «Vi skal arbeide for mat til alle.»`: what is quoted behind a label that says where it stands. */
function labelledQuote(sentence: Passage): Passage | null {
  const match = sentence.text.endsWith('»') ? quoteBehindLabel.exec(sentence.text) : null;
  return match && slice(sentence, match[0].length, sentence.text.length - 1);
}

const quoteBehindLabel = lettered(String.raw`^\p{Lu}\p{L}+(?:\s\p{Ll}+)?:\s«(?=[^«»]+»$)`);

/** Cues that state a duty, which under such a heading is the law's. */
const underLaw = new Set(['shall-be', 'must-and-ought']);

/** Whether a duty is the law's: under a heading of law, or with the section that says so behind it. */
const statesLaw = (text: string, unit: Unit, outline: Outline): boolean => {
  if (text.includes('§') && lawAtEnd.test(text)) return true;
  const section = outline.sectionOf.get(unit);
  return section !== undefined && section !== null && lawHeading.test(section.passage.text);
};

const capitalToStop = lettered(String.raw`^\p{Lu}.*[.!]$`);

/** `Styrke ettervernet.`, `Vil styrke ettervernet.`, `Nei til private skoler!`: a whole sentence without a subject that only asks. */
function isBareAsk(text: string, sentence: Passage, outline: Outline): boolean {
  if (!capitalToStop.test(text)) return false;
  const [first = '', second = ''] = text.toLowerCase().split(' ', 2);
  const asks = (word: string): boolean =>
    text.endsWith('.') && (looseVerbForms(word) & Form.Infinitive) !== 0 && !rarelyAsks.has(word);
  if (bareModals.has(first)) return asks(second);
  return (asks(first) || (askOpeners.has(first) && second === 'til')) && outline.sheet.mainVerbs(sentence).length === 0;
}

/** Whether a sentence tells of something done: a past form, or a perfect or passive with its participle. */
function isTold(sentence: Passage, outline: Outline): boolean {
  const { words } = outline.sheet.tokens(sentence);
  const [verb] = outline.sheet.mainVerbs(sentence);
  if (verb === undefined) return false;
  const word = words[verb] ?? '';
  const forms = looseVerbForms(word);
  if ((forms & Form.Past) !== 0 && (forms & Form.Present) === 0 && !statePasts.has(word)) return true;
  return (
    tellingHelpers.has(word) && words.slice(verb + 1).some((next) => (looseVerbForms(next) & Form.Participle) !== 0)
  );
}

/** A lead carries a promise of its own where other words than the cue's commit. */
function promiseInLead(sentence: Passage, lead: Lead, unit: Unit, outline: Outline, speaker: Speaker): Fact | Passed {
  const nothing: Passed = {
    passage: sentence,
    unit,
    reason: 'announces-list',
    cue: lead.found?.cue.id ?? null,
    words: [],
  };
  const judgement = judge(sentence, outline.sheet, speaker);
  if (!judgement || !lead.found || !promising.has(judgement.kind)) return nothing;
  if (lead.found.cue.kind === 'none') return makeFact(sentence, unit, judgement, speaker, 'promise-in-lead', outline);
  const cueFrom = outline.sheet.tokens(sentence).starts[lead.found.match.from] ?? 0;
  const separate = judgement.to <= cueFrom && /,\s(?:og|men)\s|\sog\s.*:$/u.test(sentence.text.slice(judgement.from));
  return separate ? makeFact(sentence, unit, judgement, speaker, 'promise-in-lead', outline) : nothing;
}

const promising = new Set(['goal', 'proposal', 'activity']);

/** Cues of will that state a goal where they stand under a heading of goals. */
const ownWill = new Set(['holder-will', 'shall-be']);

function makeFact(
  passage: Passage,
  unit: Unit,
  judgement: Judgement,
  speaker: Speaker,
  rule: RuleId,
  outline: Outline,
): Fact {
  const dash = leadingDash.exec(passage.text);
  const own = dash ? (slice(passage, dash[0].length) ?? passage) : passage;
  const lead = outline.leads.ofText.get(unit);
  const isAim = lead?.found?.cue.kind === 'goal' && ownWill.has(judgement.cue?.id ?? '');
  const kind = judgement.kind === 'none' ? 'finding' : isAim ? 'goal' : judgement.kind;
  return {
    kind,
    passage: own,
    origin: 'prose',
    ordinal: null,
    unit,
    lead: null,
    rule,
    cue: judgement.cue?.id ?? null,
    words: judgement.words ? [judgement.words] : [],
    status: statusOf(judgement, kind),
    parent: null,
    holder: holderOf(passage, judgement, outline, speaker, lead?.holder?.organisation ?? speaker.retold),
    year: null,
    due: null,
    responsible: [],
  };
}

const statusOf = (judgement: Judgement, kind: string): Status | null =>
  kind === 'activity' || kind === 'goal' ? (judgement.cue?.status ?? null) : null;

/** On a page of several holders the one whose heading it stands under speaks too. */
function voiceOf(unit: Unit, outline: Outline, speaker: Speaker): Speaker {
  const holder = outline.leads.ofText.get(unit)?.holder?.organisation;
  if (!holder) return speaker;
  return {
    ...speaker,
    isSelf: (id) => id === holder.id || speaker.isSelf(id),
    classification: holder.classification,
    group: holderGroups[holder.classification],
  };
}

/** Whose words a quoted sentence holds, where it names another than the document's own. */
function quoted(passage: Passage, outline: Outline, speaker: Speaker): Organisation | null {
  const said = saidBy.exec(passage.text);
  if (!said) return null;
  const [first] = outline.sheet.mentionsIn(offsetAt(passage, said.index), passage.end);
  return first && !speaker.isSelf(first.organisation.id) ? first.organisation : null;
}

/** Whose position a sentence is: the one that it names as speaking, else whose the words around it are. */
function holderOf(
  passage: Passage,
  judgement: Judgement,
  outline: Outline,
  speaker: Speaker,
  around: Organisation | null,
): Organisation | null {
  const first = outline.sheet.mentionAt(passage.start);
  // `Arbeiderpartiet: Vi vil …`: whoever is told of, the name over the words is whose they are.
  if (first && speaker.retells && outline.sheet.source.charAt(first.end) === ':') return first.organisation;
  if (theseMembers.test(passage.text)) return membersBefore(outline, passage.start);
  const isOthers = committeeItself.test(passage.text) || judgement.cue?.id === 'others-ask';
  if (isOthers || speaker.retells) {
    const from = offsetAt(passage, judgement.from);
    const to = offsetAt(passage, Math.max(judgement.from, judgement.to - 1)) + 1;
    const named = outline.sheet.mentionsIn(from, to).find(({ end }) => end <= to);
    if (named) return named.organisation;
  }
  return quoted(passage, outline, speaker) ?? around;
}
