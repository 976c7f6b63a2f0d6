import type { OrganisationMention } from '../language/find-organisations.ts';
import { cabinetAsked, cabinetWills, inspectionTold, partyWills, wantsBehind } from '../language/publisher-words.ts';
import { holderGroups } from '../language/sentence-cues.ts';
import type { Classification, DocumentType, Organisation } from '../model/model-types.ts';
import { isLocalBranch } from './branch.ts';
import type { Speaker } from './fact.ts';
import { fewestParties, willingParties } from './willing-parties.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a party tells on its page what the cabinet that it sits in does: the cabinet promises oftener there than the
 * party, and nothing is asked of it.
 */
function governs(party: Organisation, text: string, mentions: readonly OrganisationMention[]): boolean {
  const wills = text.includes('Regjering') ? count(text, cabinetWills) : 0;
  if (wills < 2 || cabinetAsked.test(text)) return false;
  const named = mentions.filter(({ organisation, end }) => organisation.id === party.id && wantsBehind(text, end));
  return wills > count(text, partyWills) + named.length;
}

const inspectors: ReadonlySet<Classification> = new Set(['agency', 'ombud']);

/** Who is asked rather than asks, in news of others. */
const authorities = new Set(['regjeringen', 'stortinget', 'staten']);

export function speakerOf(
  organisation: Organisation | null,
  retold: Organisation | null,
  type: DocumentType | null,
  mentions: readonly OrganisationMention[],
  text: string,
  language: string | null,
): Speaker {
  const own = new Set([organisation?.id, retold?.id].filter((id) => id !== undefined));
  for (const { organisation: named } of mentions)
    if (organisation && (isLocalBranch(organisation, named) || isLocalBranch(named, organisation))) own.add(named.id);
  const speaking = retold ?? organisation;
  if (speaking?.classification === 'government')
    for (const { organisation: named } of mentions) if (named.classification === 'government') own.add(named.id);
  const retells =
    organisation?.classification === 'media' ||
    (organisation === null && (type === 'news' || willingParties(mentions, text).size >= fewestParties));
  const isGovernment = speaking?.classification === 'government';
  if (isGovernment || (speaking?.classification === 'party' && governs(speaking, text, mentions)))
    own.add('regjeringen');
  return {
    organisation: speaking,
    publisher: organisation,
    isSelf: (id) => own.has(id) || (retells && !authorities.has(id)),
    // A plan without a name that speaks of «kommunen» is a municipality's.
    classification: speaking?.classification ?? (type === 'plan' || type === 'strategy' ? 'municipality' : null),
    retells,
    personsSpeak: retold !== null || retells,
    isEnglish: language === 'en',
    plans: type === 'plan',
    group: speaking ? holderGroups[speaking.classification] : type === 'plan' ? 'advocate' : 'power',
    inspects:
      (type === 'report' || (retold !== null && inspectionTold.test(text))) &&
      (speaking === null || inspectors.has(speaking.classification)),
    retold,
  };
}
