import type { OrganisationMention } from '../language/find-organisations.ts';
import { beforeAsked, fromWords, selfSubjects } from '../language/grammar.ts';
import { namesOf } from '../language/organisation-names.ts';
import { namesAsks, theseMembers, theseProposers } from '../language/proposal-words.ts';
import { wantsBehind } from '../language/publisher-words.ts';
import { referringClasses, referringNouns } from '../language/referring-nouns.ts';
import type { Organisation } from '../model/model-types.ts';
import { jointly } from '../structure/jointly.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { offsetAt } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { membersBefore, proposersBefore } from './committee.ts';
import type { Speaker } from './fact.ts';
import { numberOfProposal, proposersByNumber } from './numbered-proposals.ts';

/**
 * Whose asks or findings the list of a unit is, where its cue begins with another's name than the page's, or the page
 * retells. Found once for each list.
 */
export function holdersOfLists(outline: Outline, speaker: Speaker): (unit: Unit) => Organisation | null {
  const known = new Map<Lead, Organisation | null>();
  return ({ item }) => {
    const lead = item ? outline.leads.ofList.get(item.list) : undefined;
    if (!lead) return speaker.retold;
    let holder = known.get(lead);
    if (holder === undefined) {
      holder = holderUnder(lead, outline, speaker);
      known.set(lead, holder);
    }
    return holder;
  };
}

function holderUnder(lead: Lead, outline: Outline, speaker: Speaker): Organisation | null {
  if (!lead.found || !lead.passage) return speaker.retold;
  if (theseMembers.test(lead.passage.text)) return membersBefore(outline, lead.passage.start);
  const number = numberOfProposal(lead.passage);
  const proposer = number === null ? undefined : proposersByNumber(outline).get(Number(number));
  if (proposer) return proposer;
  const tokens = outline.sheet.tokens(lead.passage);
  const { from, to } = lead.found.match;
  const isOwn = (named: Organisation): boolean =>
    named.id === speaker.publisher?.id || (!speaker.retells && speaker.isSelf(named.id));
  const source = sourceOf(lead.passage, outline);
  if (source) return isOwn(source.organisation) ? null : jointly(source, outline.sheet);
  const asker = outline.sheet.mentionAt(lead.passage.start);
  if (asker) return isOwn(asker.organisation) ? null : jointly(asker, outline.sheet);
  if (theseProposers.test(lead.passage.text)) {
    const proposers = proposersBefore(outline, lead.passage.start);
    if (proposers) return isOwn(proposers) ? null : proposers;
  }
  // `Under landsmøtet fekk SU gjennomslag for:`: news names who before the words of the cue.
  const first = speaker.retells ? 0 : from;
  // `Vi anbefaler Lia kommune å:` names whom it asks, also where the words of the cue begin behind «vi».
  const weAsk = selfSubjects.has(tokens.words[first - 1] ?? '');
  let isOfAsked = false;
  for (let index = first; index < to; index += 1) {
    const start = offsetAt(lead.passage, tokens.starts[index] ?? 0);
    const mention = outline.sheet.mentionAt(start);
    // `Meldingen, som nå behandles i Stortinget, legger vekt på:`: where it happens, not whose it is.
    if (mention && tokens.words[index - 1] === 'i') continue;
    const named = mention?.organisation ?? namedBefore(tokens.words[index] ?? '', start, outline, speaker);
    if (!named) continue;
    const isAsked = weAsk || tokens.words.slice(first, index).some((word) => beforeAsked.has(word));
    // `Der står det at Venstre vil:`: whatever goes before, who wants is the holder.
    if (!isAsked || (mention && wantsBehind(outline.sheet.source, mention.end)))
      return isOwn(named) ? null : mention ? jointly(mention, outline.sheet) : named;
    isOfAsked ||= named.id === speaker.retold?.id;
  }
  // Nor is it a position of theirs, where the page tells most of them.
  return isOfAsked ? null : speaker.retold;
}

/**
 * Whom `departementet` or `komiteen` stands for: the body of that kind named last before it. None where the page may mean
 * itself, being of that kind or of nobody known.
 */
function namedBefore(word: string, start: number, outline: Outline, speaker: Speaker): Organisation | null {
  const stem = referringNouns.get(word);
  const isOfKind = (organisation: Organisation): boolean =>
    referringClasses.get(stem ?? '')?.includes(organisation.classification) ??
    namesOf(organisation).some((name) => name.toLowerCase().includes(stem ?? ''));
  const mayBeSelf = speaker.publisher ? isOfKind(speaker.publisher) : !speaker.retells;
  if (!stem || mayBeSelf) return null;
  const before = outline.sheet.mentionsIn(0, start).filter(({ organisation }) => isOfKind(organisation));
  return before.at(-1)?.organisation ?? null;
}

/** Whose asks a line says they are: `en liste med forslag fra SV og MDG`, `her er Venstres krav`. */
function sourceOf(passage: Passage, { sheet }: Outline): OrganisationMention | undefined {
  const { words, starts } = sheet.tokens(passage);
  return sheet.mentionsIn(passage.start, passage.end).find((mention) => {
    const index = starts.findIndex((start) => offsetAt(passage, start) >= mention.start);
    const behind = starts.findIndex((start) => offsetAt(passage, start) >= mention.end);
    const isFrom = fromWords.has(words[index - 1] ?? '') && namesAsks(words[index - 2] ?? '');
    return (
      isFrom || (genitive.test(sheet.source.slice(mention.start, mention.end + 1)) && namesAsks(words[behind] ?? ''))
    );
  });
}

const genitive = /s\s?$/;
