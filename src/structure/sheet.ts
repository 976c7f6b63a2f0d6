import type { ClassScope } from '../language/classes.ts';
import { classesOf } from '../language/classes.ts';
import type { OrganisationMention } from '../language/find-organisations.ts';
import { findOrganisationsWith } from '../language/find-organisations.ts';
import type { Classes } from '../language/find-pattern.ts';
import { type MainVerbs, mainVerbs } from '../language/main-verbs.ts';
import { type CueIndex, type Cues, indexCues } from '../language/own-cues.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Tokens } from '../language/tokens.ts';
import { tokenise } from '../language/tokens.ts';
import type { Organisation } from '../model/model-types.ts';
import type { Passage } from './passage.ts';
import { offsetAt, slice } from './passage.ts';

/** Who speaks in a document. */
export interface Self {
  readonly isSelf: (id: string) => boolean;
  readonly personsSpeak: boolean;
  readonly isEnglish?: boolean;
  readonly theySpeak?: boolean;
  /** What the holder is, where its class says which nouns stand for it (`foreningen`, `direktoratet`). */
  readonly classification?: string | null;
}

/** What all steps share of one document: its source, its words and the organisations it names. */
export interface Sheet {
  readonly source: string;
  /** Cues that the user adds; they go before those that ship. */
  readonly ownCues: CueIndex | null;
  readonly mentions: readonly OrganisationMention[];
  /** The organisation whose name begins at an offset of the source. */
  readonly mentionAt: (offset: number) => OrganisationMention | undefined;
  /** The organisations whose names begin between two offsets of the source. */
  readonly mentionsIn: (from: number, to: number) => readonly OrganisationMention[];
  /** The words of a passage, split once. */
  readonly tokens: (passage: Passage) => Tokens;
  /** The sentences of a passage, told apart once. */
  readonly sentences: (passage: Passage) => readonly Passage[];
  /** The verbs of a passage's main clauses, found once. */
  readonly mainVerbs: (passage: Passage) => MainVerbs;
  /** The classes of cue patterns for a passage that is no sentence. */
  readonly classes: (passage: Passage) => Classes;
  /** The same where main verbs are known, and which organisation is the holder itself. */
  readonly classesWith: (passage: Passage, mainVerbs: ReadonlySet<number>, self: Self) => Classes;
}

/** Classes of bodies that ask others for things: a page that tells of it tells a demand. */
const voices: ReadonlySet<string> = new Set(['ngo', 'union', 'ombud', 'agency', 'other']);

const nobody: Self = { isSelf: () => false, personsSpeak: false };
const noVerbs: ReadonlySet<number> = new Set();

/** Prepares a document for the steps of structure and extraction; `told` are organisations that others than it name. */
export function sheetOf(source: string, cues?: Cues, told: readonly Organisation[] = []): Sheet {
  const mentions = findOrganisationsWith(source, told);
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const tokens = remembered((passage) => tokenise(passage.text));
  const scope = (passage: Passage, verbs: ReadonlySet<number>, self: Self): ClassScope => ({
    mainVerbs: verbs,
    organisationEnd(offset) {
      const start = offsetAt(passage, offset);
      const mention = byStart.get(start);
      return mention ? offset + (mention.end - mention.start) : -1;
    },
    isSelf(offset) {
      const mention = byStart.get(offsetAt(passage, offset));
      return mention ? self.isSelf(mention.organisation.id) : false;
    },
    isOtherVoice(offset) {
      const organisation = byStart.get(offsetAt(passage, offset))?.organisation;
      return organisation !== undefined && voices.has(organisation.classification) && !self.isSelf(organisation.id);
    },
    personsSpeak: self.personsSpeak,
    isEnglish: self.isEnglish ?? false,
    theySpeak: self.theySpeak ?? false,
    classification: self.classification ?? null,
  });
  const classesWith: Sheet['classesWith'] = (passage, verbs, self) => classesOf(scope(passage, verbs, self));
  return {
    source,
    ownCues: cues === undefined ? null : indexCues(cues),
    mentions,
    mentionAt: (offset) => byStart.get(offset),
    mentionsIn: (from, to) => mentions.slice(indexFrom(mentions, from), indexFrom(mentions, to)),
    tokens,
    sentences: remembered((passage) =>
      splitSentences(passage.text).flatMap(({ start, end }) => slice(passage, start, end) ?? []),
    ),
    mainVerbs: remembered((passage) => mainVerbs(tokens(passage))),
    classes: (passage) => classesWith(passage, noVerbs, nobody),
    classesWith,
  };
}

/**
 * What a function gives for a passage, found once. In a map that goes with its document: one with weak keys, which
 * lives on, has to be gone through at every collection of garbage.
 */
function remembered<T>(find: (passage: Passage) => T): (passage: Passage) => T {
  const known = new Map<Passage, T>();
  return (passage) => {
    let value = known.get(passage);
    if (value === undefined) {
      value = find(passage);
      known.set(passage, value);
    }
    return value;
  };
}

/** Where the first mention from an offset on stands among all, which are in order. */
function indexFrom(mentions: readonly OrganisationMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
