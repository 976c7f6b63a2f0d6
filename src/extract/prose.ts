import { lettered } from '../language/lettered.ts';
import { announcingClause, promisesNothing } from '../language/sentence-signs.ts';
import { labelledCell } from '../language/table-words.ts';
import { lawAtEnd, lawHeading, pageDateLine } from '../language/titles.ts';
import type { Organisation, Status } from '../model/model-types.ts';
import { findLead } from '../structure/lead.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { slice } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { countWords, endsSentence } from '../structure/unit.ts';
import { isBareAsk, isTold } from './bare-sentences.ts';
import type { Fact, RuleId, Speaker } from './fact.ts';
import type { Reason } from './reasons.ts';
import type { Judgement } from './sentence.ts';
import { judge } from './sentence.ts';
import { holderOf, voiceOf } from './sentence-holder.ts';
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

/** What ends a line that announces what follows. */
const announces = /[:;]$/;

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
    const lead = outline.leads.announcing.get(unit);
    if (unit.type === 'heading' && lead && announces.test(unit.passage.text)) {
      const result = promiseInLead(unit.passage, lead, unit, outline, speaker);
      if ('rule' in result) facts.push(result);
    }
    if (unit.type !== 'text' || skip.has(unit) || notProse.has(unit.shape ?? '')) continue;
    if (labelledCell.test(unit.passage.text)) continue;
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
      } else {
        passed.push(result);
        if (outline.sheet.mainVerbs(sentence).length > 0) told = null;
      }
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
  if (announces.test(text) && countWords(text) <= mostAnnouncing) return passed('announces-follows');
  const voice = voiceOf(unit, outline, speaker);
  const quote = labelledQuote(sentence);
  if (quote) return factOf(quote, unit, outline, speaker);
  const judgement = judge(sentence, outline.sheet, voice);
  const cue = judgement?.cue?.id ?? '';
  if (judgement && underLaw.has(cue) && statesLaw(text, cue, unit, outline)) return passed('law', judgement);
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

/** The cue of what shall be: what must and ought to be is asked for, whatever section stands behind it. */
const lawsOwn = 'shall-be';

/** Cues that state a duty, which under a heading of law is the law's. */
const underLaw = new Set([lawsOwn, 'must-and-ought']);

/** Whether a duty is the law's: under a heading of law, or with the section behind it that says what shall be. */
const statesLaw = (text: string, cue: string, unit: Unit, outline: Outline): boolean => {
  if (cue === lawsOwn && text.includes('§') && lawAtEnd.test(text)) return true;
  const section = outline.sectionOf.get(unit);
  return section !== undefined && section !== null && lawHeading.test(section.passage.text);
};

/** A lead carries a promise of its own where other words than the cue's commit. */
function promiseInLead(sentence: Passage, lead: Lead, unit: Unit, outline: Outline, speaker: Speaker): Fact | Passed {
  const nothing: Passed = {
    passage: sentence,
    unit,
    reason: 'announces-list',
    cue: lead.found?.cue.id ?? null,
    words: [],
  };
  const own = lead.found?.cue.kind === 'none' ? sentence : beforeAnnouncing(sentence);
  const judgement = lead.found && own ? judge(own, outline.sheet, speaker) : null;
  if (!judgement || !promising.has(judgement.kind)) return nothing;
  return makeFact(sentence, unit, judgement, speaker, 'promise-in-lead', outline);
}

/** The clause before the announcing one: `KrF vil øke støtten` of `KrF vil øke støtten og vil derfor:`. */
function beforeAnnouncing(sentence: Passage): Passage | null {
  const announcing = announcingClause.exec(sentence.text);
  const before = announcing && slice(sentence, 0, announcing.index);
  return before && countWords(before.text) >= fewestPromising && !promisesNothing.test(before.text) ? before : null;
}

/** Words of the shortest promise that an announcing clause stands behind: `KrF vil øke barnetrygden`. */
const fewestPromising = 4;

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
