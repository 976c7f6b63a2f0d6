import type { Kind } from '../model/model-types.ts';
import type { HolderGroup } from './sentence-cues.ts';

/**
 * Cues that announce a list: a lead line, a heading, a column head, or the first words of a run-on line. The first
 * entry that matches decides, so the order is part of the data: what is done before what is found, what is found
 * before what is asked, and a named genre (krav, tiltak, mål) last.
 *
 * Patterns: see `pattern.ts`. Examples must be matched by their own entry and no earlier one; counterexamples by none
 * of this entry's patterns.
 */
export interface LeadCue {
  readonly id: string;
  /** What the items under the cue are; `none` where the list is announced as something that is no statement. */
  readonly kind: Kind | 'none';
  /** Where the kind depends on who speaks. */
  readonly kindFor?: Partial<Record<HolderGroup, Kind>>;
  /** Whether bare infinitive lines may stand under it where the bullets were lost. */
  readonly items?: 'infinitive' | 'clause';
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const leadCues: readonly LeadCue[] = [
  {
    id: 'questions',
    kind: 'none',
    patterns: ['spørsmål|spørsmåla|spørsmålene|questions ... $', '^ ofte stilte ...'],
    examples: ['Disse spørsmålene har vi stilt:', 'Ofte stilte spørsmål'],
    counterexamples: ['Vi vil:'],
  },
  {
    id: 'done',
    kind: 'achievement',
    patterns: [
      'dette|slik|hva|kva|noe|noko|mye|her har {holder} .. gjort|oppnådd|levert|vunnet|fått ...',
      'har {holder} gjort|oppnådd|levert|vunnet|fått|gjennomført ... $',
      '{holder} har .. gjort|oppnådd|levert|vunnet|fått|bidratt|gjennomført .. $',
      '{holder} har .. fått|vunnet .. gjennomslag ...',
      'har {holder}? fått .. gjennomslag ...',
      'gjennomslag|gjennomslaga|gjennomslagene|seire|seirer|milepæler $',
      '^ våre|vår|viktige|viktigste|noen gjennomslag|resultater|seire|milepæler ...',
      '^ dette .. oppnådd|oppnådde|gjort ...',
      '^ oppnådde resultater|mål ...',
      '{holder} har .. {cueadverb} : $',
      '{holder} har allerede|alt|hittil|også|i ... : $',
      'i {number} har {holder} ... : $',
      'har {holder} {cueadverb} : $',
      '^ what we have done|achieved ...',
      '^ our|key achievements|results ...',
      '^ we have .. achieved|done|secured ...',
    ],
    examples: [
      'Dette har vi gjort:',
      'Dette har vi gjort tidligere',
      'Hva har KrF gjort?',
      'Vi har fått gjennomslag for:',
      'Våre gjennomslag',
      'I 2023 har ombudet blant annet:',
      'What we have achieved',
    ],
    counterexamples: ['Dette vil vi gjøre', 'Barneombudet har valgt disse målene:'],
  },
  {
    id: 'findings',
    kind: 'finding',
    patterns: [
      '{report} .. {reporting} .. at|følgende|følgjande|blant|mellom|også? ... $',
      '{report} .. {reporting} .. : $',
      '{reporting} {report} .. : $',
      'viser|viste|avdekket|avdekker|syner|påpeker|konkluderer ... at $',
      'viser|viste|avdekket|avdekker|syner .. : $',
      '^ hva|kva fant|fann {holder} ..',
      '^ dette ser|finner|finn|fant {holder} ...',
      '^ dette|hva|slik fant|fann|viser|svarte|svarer|sier|sa|forteller|fortalte ... $',
      'påvist|avdekket|avdekt|avdekka ... lovbrudd|lovbrot|brudd|avvik|svikt .. $',
      '^ konklusjon|konklusjoner|konklusjonar|konklusjonane|konklusjonene|hovedkonklusjoner|hovedkonklusjonene|hovudkonklusjonar|oppsummering av funn ..',
      '^ lovbrudd|lovbrot|avvik|merknader frå|fra? tilsynet? $',
      '^ noen|viktige|sentrale|nøkkeltall|tall|key tall|nøkkeltall|figures|facts ..',
      '^ nøkkeltall|nøkkeltal ..',
      '^ hva svarte ...',
      'shows|show|found|reveals that? : $',
    ],
    examples: ['Rapporten viser at:', 'Undersøkelsen viser blant annet:', 'Dette fant vi'],
    counterexamples: ['Våre mål:', 'Rapportene skal følges opp'],
  },
  {
    id: 'matter-not-statements',
    kind: 'none',
    patterns: [
      '^ fakta|kort|litt om ...',
      '^ fakta|faktaboks|innhold|innhald|kilder|kjelder|vedlegg|lenker|lenkjer|litteratur|referanser|deltakere|deltakarar|medlemmer|mandat|definisjoner|ordliste|program|contents|references|annex :? $',
      '^ innholdsfortegnelse|innhaldsliste|innhaldsoversyn ...',
      '^ medlemmer|medlemer|deltakere|deltakarar av|i|på ...',
      '^ les|se|sjå mer|meir|også|òg ...',
      '^ kontakt* ...',
      '^ relatert* ...',
      '^ topp|mest {number}? lest|leste ...',
      '^ møter|møte i ...',
      'følger|følgjer .. vedlegg|kapitler|kapittel ...',
      '^ loven|lova|lovverket|regelverket .. sier|seier|krever|krev|slår ...',
      'uenig|ueinig|kritisert|kritikken|innvendinger|motstandere|motstandarane .. ... $',
      'kategorier|kategoriar|grupper|typer|måter|kapitler|deler|avsnitt|vedlegg|temaer|faser|kriterier .. $',
    ],
    examples: ['Fakta om partiet', 'Innhold', 'Kilder', 'Medlemmer av utvalget:'],
    counterexamples: ['Vi vil:', 'Våre mål er'],
  },
  {
    id: 'ways-of-work',
    kind: 'activity',
    patterns: [
      '^ slik|dette|hva|kva|hvordan|korleis jobber|arbeider|arbeidar|jobbar|gjør|gjer|hjelper {holder} ...',
      '^ slik|hvordan|korleis vil|skal {holder} arbeide|jobbe ...',
      '^ arbeidsmåter|arbeidsmåtar|metoder ..',
    ],
    examples: ['Slik jobber vi', 'Kva gjer vi?', 'Slik vil vi arbeide i 2025'],
    counterexamples: ['Slik vil vi ha det', 'Dette vil vi:'],
  },
  {
    id: 'plans-of-a-year',
    kind: 'activity',
    kindFor: { power: 'proposal' },
    items: 'infinitive',
    patterns: ['^ i {number} skal|vil {holder} :? $'],
    examples: ['I 2023 skal vi'],
    counterexamples: ['I 2023 skal barna'],
  },
  {
    id: 'works-for',
    kind: 'goal',
    items: 'clause',
    patterns: [
      'jobbe|jobba|arbeide|arbeida|kjempe|jobber|jobbar|arbeider|arbeidar|kjemper .. for .. at|å? $',
      'jobbe|jobba|arbeide|arbeida|kjempe|jobber|jobbar|arbeider|arbeidar|kjemper .. med .. å? $',
      'bidra .. til .. at|å? $',
      'målet|målsettingen|ambisjonen|visjonen .. er .. at|å? $',
      'mål|måla|målene .. er .. at|å $',
      'work|working|works towards|for|to $',
    ],
    examples: [
      'Barneombudet skal jobbe for at',
      'Derfor skal vi også jobbe for at:',
      'Rødt jobber for at:',
      'Vi vil bidra til å:',
      'Målet er at:',
    ],
    counterexamples: ['Vi vil:', 'Vi jobber for barn som strever på skolen og hjemme.'],
  },
  {
    id: 'others-should',
    kind: 'proposal',
    items: 'infinitive',
    patterns: [
      '^ hva|kva|dette|slik bør|må|skal ... gjøre|gjere|gjøres|gjerast|skje|til ? $',
      '^ hva|kva|dette bør|må ... gjøre|gjere|gjøres|gjerast|skje|til .. $',
    ],
    examples: ['Hva bør kommunene gjøre?', 'Dette må skje nå'],
    counterexamples: ['Dette vil vi gjøre', 'Hva har kommunen gjort?'],
  },
  {
    id: 'asks-of-others',
    kind: 'proposal',
    items: 'infinitive',
    patterns: [
      '{asking} ... å|at|om|følgende|følgjande|dette|fram|fremme :? $',
      '{holder} .. {asking} .. : $',
      '{asking} {holder} ... : $',
      '{holder} {asking} .. $',
      '{holder} .. {asking} at|om .. .. .. $',
      '{holder} .. rår|råder|rådar .. til .. $',
      '^ dette|her {asking} {holder} ...',
      '^ råd|oppfordring|krav|anbefalinger|anbefalingar til|frå|fra ...',
      '{holder} .. mener|meiner|synes ... at? : $',
      '{holder} mener|meiner at? $',
      'foreslås|føreslås|anbefales|tilrås|kreves .. : $',
      'foreslås|føreslås|anbefales|tilrås|kreves følgende|følgjande|dette .. $',
      'recommends|recommend|calls|urges|demands|asks|proposes .. on|to|that? .. : $',
    ],
    examples: [
      'Barneombudet ber Stortinget om å:',
      'Vi anbefaler derfor å:',
      'Redd Barna oppfordrer regjeringen til å:',
      'FO krever at',
      'Høyre foreslår:',
      'og foreslår følgende:',
    ],
    counterexamples: ['Barneombudet ber Stortinget om svar i saken innen jul.', 'Våre mål:'],
  },
  {
    id: 'holder-will',
    kind: 'proposal',
    kindFor: { watchdog: 'activity' },
    items: 'infinitive',
    patterns: [
      '{holder} vil|ønsker|ønskjer|ynskjer|skal|må|bør|lover|lovar|går .. $',
      '{holder} vil|ønsker|ønskjer|ynskjer|skal|må|bør ... : $',
      '{holder} vil|ønsker|ønskjer dette ... $',
      'vil|ønsker|ønskjer|ynskjer|skal|må|bør {holder} .. $',
      'vil|ønsker|ønskjer|ynskjer|skal|må|bør {holder} ... : $',
      '^ dette|derfor|difor|her|slik|hva|kva|hvordan vil|ønsker|ønskjer|må|skal|bør {holder}? ... gjøre|gjere ...',
      'bør|must|should|må|skal|vil|will {cueadverb}? {cueadverb}? at|å? : $',
      '^ hva|kva|slik|dette vil|ønsker|skal|må {holder} ...',
      '{holder} .. til valg|val på ...',
      '{holder} .. sier|seier ja|nei til .. $',
      '{holder} er imot|mot|for .. $',
      '{holder} lovet|lova|lovte .. å|at? .. $',
      '{holder} .. enige|einige om .. $',
      '^ we|our .. will|want|must|should .. : $',
    ],
    examples: [
      'Høyre vil',
      'SV vil:',
      'Regjeringa vil:',
      'Dette vil vi gjøre med skolen:',
      'Arbeiderpartiet vil dette innen helse:',
      'Derfor vil Venstre:',
      'SV går til valg på disse fem sakene',
      'Kommunens planer bør blant annet:',
    ],
    counterexamples: ['Barn vil', 'Vi vil styrke barnevernet i hele landet.'],
  },
  {
    id: 'findings-noun',
    kind: 'finding',
    patterns: [
      '*funn|funna|funnene|hovedfunna|hovedfunnene|findings .. $',
      '*funn|funna|funnene|hovedfunna|hovedfunnene|findings ... : $',
      '^ .. hovedfunn|hovudfunn|nøkkelfunn|funn|hovedsvar|hovudsvar|hovedsvarene ...',
      '^ konklusjon|konklusjoner|konklusjonar|hovedkonklusjoner :? $',
    ],
    examples: ['Noen hovedfunn:', 'Hovedfunn', 'Key findings', 'Konklusjoner'],
    counterexamples: ['Våre mål:'],
  },
  {
    id: 'asks-noun',
    kind: 'proposal',
    items: 'infinitive',
    patterns: [
      '^ hovedpunkter|hovedpunkt|hovudpunkt|hovudpunkta|hovedpunktene ...',
      'krav|krava|kravene|hovedkrav|forslag|forslaga|forslagene|løsninger|løysingar|løsningene|anbefaling|anbefalinger|anbefalingar|anbefalingene|tilråding|tilrådingar|tilrådingane|løfte|løfter|løftene|lovnader|valgløfter|hovedsaker|hovedsakene|hovudsaker|hjertesaker|kampsaker|merkesaker|kjernesaker|oppfordring|oppfordringer|oppfordringar|oppfordringene|innspill|prioriteringer|prioriteringar|recommendations|recommendation|proposals|demands|commitments|pledges ... : $',
      '^ .. .. krav|krava|kravene|hovedkrav|forslag|forslaga|forslagene|løsninger|løysingar|anbefaling|anbefalinger|anbefalingar|tilråding|tilrådingar|løfter|valgløfter|hovedsaker|hovudsaker|hjertesaker|kampsaker|merkesaker|oppfordringer|prioriteringer|recommendations|proposals|demands ...',
      '^ {number} .. krav|forslag|løfter|råd|saker|grep ..',
      '^ {holder} .. {number} tiltak|krav|forslag|løfter|råd|saker|grep|punkter ...',
      '^ prioriterte|viktige|aktuelle|sentrale saker|oppgaver|oppgåver|satsinger ...',
      '^ vår|våre|our politikk|saker|politics|policies ..',
      '^ vår|våre .. .. saker ..',
      '^ dette må til ..',
      '^ {holder} politikk for ...',
    ],
    examples: [
      'Våre krav',
      'Dette er våre anbefalinger:',
      'I talen kom hun med fem konkrete løfter:',
      'Våre hovedsaker',
      'Forslag til løsninger',
      'Ti krav til ny regjering',
      'Recommendations',
    ],
    counterexamples: ['Våre mål', 'Tiltak'],
  },
  {
    id: 'activities',
    kind: 'activity',
    items: 'infinitive',
    patterns: [
      'aktivitet|aktiviteter|aktivitetar|aktivitetene|tiltak|tiltaka|tiltakene|prosjekt|prosjekter|prosjekta|prosjektene|arbeidsoppgaver|arbeidsoppgåver|activities|actions|measures|projects ... : $',
      '^ .. .. aktivitet|aktiviteter|aktivitetar|tiltak|tiltaka|tiltakene|prosjekter|prosjekt|arbeidsoppgaver|activities|actions|measures|projects .. $',
      '^ planar|planer for|framover|fremover|vidare|videre ...',
      '^ planlagte|prioriterte|konkrete|foreslåtte|nye aktiviteter|aktivitetar|tiltak|prosjekter ...',
      '^ nr .. tiltak ...',
    ],
    examples: ['Våre planlagte aktiviteter:', 'Tiltak', 'Prioriterte tiltak', 'Tiltak for å nå målene:', 'Activities'],
    counterexamples: ['Våre mål', 'Brede tiltak for barn er viktige for alle som vokser opp.'],
  },
  {
    id: 'goals',
    kind: 'goal',
    items: 'clause',
    patterns: [
      'mål|måla|målene|delmål|hovedmål|hovudmål|resultatmål|effektmål|programmål|langtidsmål|målsetting|målsettinger|målsettingar|målsetjing|målsetjingar|satsingsområde|satsingsområder|satsingsområda|satsingsområdene|satsningsområde|satsningsområder|innsatsområder|innsatsområde|fokusområder|områder|områda|områdene|ambisjon|ambisjoner|ambisjonar|visjon|formål|føremål|hovedsatsinger|strategier|aims|objectives|goals|priorities|themes ... : $',
      '^ .. .. mål|måla|målene|delmål|hovedmål|hovudmål|resultatmål|effektmål|programmål|langtidsmål|målsetting|målsettinger|målsettingar|målsetjingar|satsingsområder|satsingsområde|satsningsområder|innsatsområder|innsatsområde|fokusområder|ambisjon|ambisjoner|ambisjonar|visjon|formål|føremål|aims|objectives|goals|priorities ...',
      '^ {ordinalnumber} .. .. mål|målsettinger|ambisjoner|satsingsområder ...',
    ],
    examples: [
      'Våre mål er:',
      'Våre mål er',
      'Delmål',
      'MÅLSETTINGER:',
      'Satsingsområder',
      'Overordnede felles ambisjoner',
      'Aims and Objectives:',
    ],
    counterexamples: ['Vi vil:', 'Målrettet arbeid'],
  },
];

/** Ministry and column words that head the columns of a flattened table beside its cue column. */
export const responsibleHeads = [
  '^ ansvarlig|ansvarleg|hovedansvarlig|hovudansvarleg|ansvar departement|etat|instans|enhet|part|organ|for ..? $',
  '^ ansvar|ansvarlig|ansvarleg|hovedansvarlig|frist|status|tidsfrist|når|hvem|kven|kostnad|budsjett|merknad|sesjon $',
] as const;
