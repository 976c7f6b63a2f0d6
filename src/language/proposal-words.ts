import { askNouns } from './cue-nouns.ts';
import { withSigns } from './with-signs.ts';

/** Words by which minutes of a parliament, and pages on them, say whose a proposal is. */

/** `Forslag nr. 4 fra …`, `Forslag nr. 4 lyder:`: the number of the proposal that stands under the line. */
export const proposalNumber = /^forslag\snr\.?\s(\d{1,3})(?!\d)/i;

/** `forslagene nr. 1–9, fra …`: the numbers of proposals before who brings them forward. */
export const proposalsFrom = /forslag(?:ene|ane|a)?\snr\.?\s(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))?,?\s(?:fra|frå)\s/gi;

/** `Forslag fra X:`, `Forslag nr. 4 fra X:`. */
export const proposalOf = /^forslag\s(?:nr\.?\s\d{1,3},?\s)?(?:fra|frå)\s/i;

/** Whoever brings forward a proposal, where the line does not say again who they are. */
export const theseProposers = withSigns(
  ['presentant', 'orslagsstill'],
  /(?:^|\s)(?:representantenes|representantanes|forslagsstill(?:erne|erane|arane)s?|forslagsstiller(?:en)?s?)(?=\s)/i,
);

/** What members of a parliament are called where their party is named beside. */
export const memberNoun = 'representant';

/** Between the names of bodies that want a thing together. */
export const jointBetween = /^(?:,|\s?\/|\s(?:og|samt|and|sammen med|saman med))\s?(?:(?:fra|frå)\s)?$/;

const nouns = new Set(askNouns.split('|'));

/** Whether a word names asks: what is from somebody behind it is theirs (`en liste med forslag fra SV`). */
export const namesAsks = (word: string): boolean => nouns.has(word);

/** `Disse medlemmer fremmer …`, `Etter dette medlems vurdering …`: members who were named before. */
export const theseMembers = /(?:^|\s)(?:dette|disse|desse)\smedlem/i;

/** The committee as a whole, as the subject of a sentence. */
export const committeeItself = /^komiteen/i;
