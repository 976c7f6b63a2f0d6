import type { Classification } from '../model/model-types.ts';
import { anyCase } from './any-case.ts';
import { wordSet } from './word-set.ts';

/** A way in which the organisation whose document it is speaks in it. */
interface SpeakingSign {
  readonly patterns: readonly string[];
  readonly weight: number;
  /** Classes of which it is said by others: what an agency shall do is a demand on it. */
  readonly notOf?: readonly Classification[];
}

/** Signs in a text of whose document it is. Patterns: see `pattern.ts`; `{organisation}` is the one that is meant. */
export const speakingSigns: readonly SpeakingSign[] = [
  {
    weight: 3,
    notOf: ['agency'],
    patterns: [
      '{organisation} {adverb}? vil|skal ..',
      'vil|skal {organisation} ..',
      '{organisation} {adverb}? la|lanserte|vedtok|krevde|ba|gjekk|gikk|sendte|publiserte|kjemper|kjempar|garanterer|garanterar|lover|lovar|prioriterer|satser|satsar|lager|organiserer|sier|seier|uttaler|har ..',
    ],
  },
  {
    weight: 3,
    patterns: [
      '{organisation} {adverb}? ønsker|ønskjer|ynskjer|mener|meiner|krever|krev|foreslår|føreslår|foreslo|fraråder|frarår|savner|saknar|ber|anbefaler|tilrår|oppfordrer|jobber|jobbar|arbeider|arbeidar|går|fortsetter|sender|støtter|gjennomførte|arrangerte|forventer|etterlyser|etterspør',
      'ønsker|ønskjer|mener|meiner|krever|foreslår|ber|anbefaler|tilrår|jobber|jobbar|arbeider|arrangerte|gjennomførte|spurte|har {organisation}',
      '{organisation} har|tar {adverb}? {participle}',
      '{organisation} har det|de|dei siste året|årene|åra {participle}',
      '{organisation} har|tar dette|sett|bedt',
      '{organisation} er|håper|gleder|ser|fører|driver|driv|samler|samlar ..',
      '{organisation} som organisasjon|parti|forening|foreining|forbund ..',
      '^ her er {organisation} forslag|krav|innspill|innspel|årsrapport|årsmelding|anbefalinger|tilrådingar ...',
      '... her er {organisation} forslag|krav|innspill|innspel|anbefalinger|tilrådingar ...',
      '{organisation} har som visjon|mål|ambisjon ...',
      '{organisation} has|have {adverb}? worked|visited|asked|published|called|launched|been ..',
      '{organisation} calls|recommends|wants|works|urges|is ..',
      '{organisation} will|welcomes|believes|proposes|intends|aims|continues|encourages|considers|conducts|advises|promotes|conducted|launched|published|visited|listened|adopted ..',
      '{organisation} har .. kommet|kome til|fram|frem at ...',
    ],
  },
  {
    weight: 6,
    patterns: [
      '{organisation} har|hadde? gjennomført|ført|utført .. tilsyn|revisjon|systemrevisjon|forvaltningsrevisjon ...',
      '{organisation} gjennomførte|førte|utførte .. tilsyn|revisjon|systemrevisjon|forvaltningsrevisjon ...',
      '{organisation} skal|vil i {number} gjennomføre|føre .. tilsyn|revisjon ...',
      '{organisation} .. har|hadde laget|laga|utarbeidet|utarbeida|skrevet|skrive|samlet|samla denne|dette|disse|desse|følgende ...',
      '{organisation} har .. vurdert|rangert|testet|testa|gradert partiene|partia|kommunene|kommunane ...',
    ],
  },
  // What is said of it goes on with «vi»: it is who writes, whatever its class.
  {
    weight: 3,
    notOf: ['party', 'government'],
    patterns: [
      '{organisation} vil|skal|har|er|ser|ønsker|ynskjer|mener|meiner ... og vi|me ..',
      '{organisation} tok|tar|tek .. initiativ|initiativet ..',
    ],
  },
  // A letter that answers a hearing begins so; a party says it in a debate.
  {
    weight: 3,
    notOf: ['party'],
    patterns: [
      '{organisation} viser|syner til høringsbrev|høringsbrevet|høringsnotat|høringsnotatet|høring|høringen|høyringsbrev|høyringsnotat|høyring|høyringa ...',
      '{organisation} viser|syner til brev|departementets|departementet .. høring*|høyring* ...',
    ],
  },
  {
    weight: 3,
    patterns: [
      'leder|leiar|forbundsleder|forbundsleiar|generalsekretær|styreleder|styreleiar|president|nestleder|nestleiar|fagsjef i|for {organisation}',
    ],
  },
  {
    weight: 6,
    patterns: [
      'årsmøtet|fylkesårsmøtet|landsmøtet|styret|landsstyret|fylkesstyret|hovedstyret i|til {organisation} {adverb}? vedtok|vedtek|vedtar|har|uttaler|uttalar|krever|krev|ber ..',
    ],
  },
  { weight: 3, patterns: ['aktiv|medlem|engasjert|frivillig|tillitsvalgt|tillitsvald i {organisation}'] },
  {
    weight: 3,
    patterns: [
      'rapport|undersøkelse|strategi|innspill|brev|høringssvar|høringsuttalelse|høringsinnspill|høyringssvar|høyringsfråsegn|høyringsuttale|priorities|commitments|strategy|response fra|frå|av|of the? {organisation}',
      'strategi|strategien|*plan|*planen|prinsipprogram|arbeidsprogram|årsrapport|årsmelding|årsberetning for {organisation}',
    ],
  },
];

/** Bodies that pages refer to but that seldom publish them: of nations, and councils of the young, the old and parents. */
export const spokenOf: ReadonlySet<string> = new Set([
  'fn',
  'de-forente-nasjoner',
  'fns-barnekomite',
  'eu',
  'europaradet',
  'ungdomsradet',
  'elevradet',
  'eldreradet',
  'foreldreutvalget',
  'ungdomspanelet',
]);

/** Labels of a catalogue record that name the owner or publisher on the line under them. */
export const ownerLabels = anyCase(
  /^(?:eier|eigar|utgiver|utgivar|avsender|avsendar|ansvarlig virksomhet|publisher|owner|organisasjon|virksomhet):?$/,
);

/** Prepositions before a name that is only spoken of, and what may stand between. */
export const objectPrepositions: ReadonlySet<string> = new Set(
  'med hos til om mot ved hjå for with to against'.split(' '),
);
export const objectFillers = wordSet('den det dei de ny nye neste norske vår');
