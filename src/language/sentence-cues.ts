import type { Classification, Kind, Status } from '../model/model-types.ts';

/** Groups of holders whose words of will mean the same. */
export type HolderGroup = 'watchdog' | 'advocate' | 'power';

/** Who is who: an ombud works for goals, a party promises. */
export const holderGroups: Readonly<Record<Classification, HolderGroup>> = {
  ombud: 'watchdog',
  agency: 'watchdog',
  other: 'power',
  ngo: 'advocate',
  union: 'advocate',
  media: 'power',
  party: 'power',
  government: 'power',
  parliament: 'power',
  municipality: 'power',
};

/**
 * Cues of running text: what makes a sentence a statement where no list cue governs it. The first entry that matches
 * decides. `{main:…}` is the finite verb of a main clause, so that a promise inside a relative clause does not count.
 *
 * Examples are sentences that the entry matches, as said by «vi» or by the holder; counterexamples are not matched.
 */
export interface SentenceCue {
  readonly id: string;
  /** `none`: a sentence of this make is no statement, whatever later entries say. */
  readonly kind: Kind | 'none';
  /** Where the kind depends on who speaks. */
  readonly kindFor?: Partial<Record<HolderGroup, Kind | 'none'>>;
  readonly status?: Status;
  /** Only in documents that inspect others. */
  readonly when?: 'inspection';
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const sentenceCues: readonly SentenceCue[] = [
  {
    id: 'meta-talk',
    kind: 'none',
    patterns: [
      '{main:må|bør|kan|skal} .. ses|sees|sjåast|nevnes|nemnast|bemerkes|merkes|understrekes|presiseres|påpekes|forstås|leses|sies|tilføyes',
      '{main:må|kan} {self} .. innrømme|nevne|si|konstatere|legge ... at?',
      '{main:skal|må} {adverb}? være sagt',
      '{self} {main:skal|må} innrømme|si',
      '{main:er|blir} ikke|ikkje .. nødvendig|naudsynt',
      '{self} {past} ikke|ikkje',
    ],
    examples: ['Det må nevnes at dette er en stor gruppe.', 'Tallene må ses i sammenheng.'],
    counterexamples: ['Det må bygges flere hjem.'],
  },
  {
    id: 'duty-described',
    kind: 'none',
    patterns: [
      '{main:skal|må} .. få ... oppgaver|oppgåver|ansvaret',
      '^ etter|ifølge|jf *loven|*lova|loven|lova|grunnloven|grunnlova ... {main:skal|må|har}',
      '{main:skal|må} {adverb}? etter|ifølge *loven|*lova|loven|lova|grunnloven|grunnlova',
      '{main:skal|må} .. i følge|henhold til? *loven|*lova|loven',
      '{main:må} ofte|stadig|ofte ...',
      '^ *loven|*lova|loven|lova|lovverket|regelverket|grunnloven|forskriften ... {main:sier|slår|fastslår|gir|krever|skal|sikrer|pålegger}',
    ],
    examples: [
      'Fylkene skal få flere oppgaver.',
      'Barn i fattigdom må ofte si nei.',
      'Kommunen skal etter barnevernsloven undersøke saken.',
    ],
    counterexamples: ['Kommunene skal få mer penger.', 'Barnevernsloven bør endres.'],
  },
  {
    id: 'report-shows',
    kind: 'finding',
    patterns: [
      '{report} ... {main:viser|viste|visar|syner|avdekker|avdekka|avdekket|avdekkjer|dokumenterer|dokumenterte|konkluderer|konkluderte|bekrefter|bekreftet|fastslår|fastslo|peker|peikar|pekte|tyder|tilsier|påviser|påviste|tyda|avslører|show|shows|showed|found|finds|reveals}',
      '{main:viser|viste|syner|avdekker|dokumenterer|konkluderer} {report}',
      '{main:viser|viste|syner|avdekker|avdekket} ... at',
      '^ .. {report} ... viser|viste|syner|avdekker|avdekket|fant|fann at',
      '{self} {adverb}? {main:fant|fann|ser|avdekket|oppdaget|oppdaga|konkluderer|konkluderte|finner} {adverb}? at|med|òg|også ...',
      '^ det {main:kom|kommer|kjem|går|gikk|gjekk} {adverb}? fram|frem',
      '{main:viser|syner} tal|tall ...',
      ', viser|syner .. tal|tall|undersøkelse|undersøkelsen|undersøking|undersøkinga|rapport|rapporten|kartlegging|kartlegginga ...',
      '{main:har|hadde} ... påvist|avdekket|avdekt|avdekka|dokumentert|konkludert|funnet|funne|slått|peikt|identifisert',
      '{report} ... {main:har} ... vist|pekt|peika|synt|påpekt',
      '{organisation} {main:har} ... påpekt|påpeikt|avdekket|avdekt ...',
      '{main:har} ... pekt|peika på',
      '{main:ble|blei|vart|er|blir} ... påvist|avdekket|avdekt|avdekka|funnet|funne|dokumentert|konstatert',
      '{organisation} {main:har} beregnet|berekna|rekna|anslått|anslaatt ..',
      '{organisation} {main:anslår|beregner} ..',
      '^ ifølge|følgje|følge {report}',
      '^ i følge|følgje ..? {report}',
      ', viser|viste|syner|tyder|ifølge|følgje .. {report} ...',
      ', ifølge|følgje .. .. {report} ..',
      '^ barn|barna|ungdom|ungdommer|ungdommene|ungdommane|elever|elevene|elevane|foreldre|foreldrene|fosterforeldre|informantene|informantane|respondentene|ansatte|tilsette|mange|flere|fleire ... {main:forteller|fortalte|fortel|fortalde|opplyser|opplyste|rapporterer|rapporterte|oppgir|oppgav|oppga|beskriver|svarer|svarte|melder} ... at|om ...',
      '{report} .. skriv|skriver|sier|melder|rapporterer|rapporterar|slår|slo {organisation} ...',
      '{report} .. {organisation} skriver|skriv|sier|slår',
      '{main:konkluderer|konkluderte} .. med',
      '{organisation} {main:konkluderer|konkluderte|finner|fant|slår|slo}',
      'slår|slo .. fast i',
      '{main:går|gikk|kommer|kom|kjem} {adverb}? det .. fram|frem',
      '{main:går|kommer|kjem} ... fram|frem .. {report}',
      '{report} ... {organisation} at',
    ],
    examples: [
      'Rapporten viser at mange barn venter lenge.',
      'Tilsynet har avdekket alvorlig svikt.',
      'Forskning tyder på at dette hjelper.',
      'Ifølge rapporten lever mange i fattigdom.',
      'Ved tilsynet ble det avdekket lovbrudd.',
      'Barna forteller at de ikke blir hørt.',
      'Riksrevisjonen har påpekt store mangler.',
      'Dette er den vanligste årsaken, viser kartleggingen.',
    ],
    counterexamples: ['Vi vil legge frem en rapport.', 'Vi må avdekke vold.'],
  },
  {
    id: 'inspection-finding',
    kind: 'finding',
    when: 'inspection',
    patterns: [
      '{main:sikrer|sikrar|ivaretar|følger|følgjer|oppfyller|gjennomfører|gir|gjev|har|legger|vurderer|dokumenterer|sørger|sørgjer|får|innhenter} ..? ikke|ikkje|heller|verken',
      '{main:mangler|manglar|bryter|bryt}',
      '{main} ..? ikke|ikkje',
      '{self} {main:meiner|mener|finner|finn|vurderer} .. at ... ikke|ikkje|ikkje',
    ],
    examples: ['Kommunen sikrer ikke at alle får hjelp.', 'Tjenesten mangler rutiner.'],
    counterexamples: ['Kommunen skal sikre hjelp.'],
  },
  {
    id: 'trend',
    kind: 'finding',
    patterns: [
      '^ .. antall|antallet|talet|tallet|andelen|andel|delen|omfanget|ventetiden|ventetida .. {main:har} .. økt|auka|falt|sunket|minka|gått|redusert|doblet|dobla|steget|stige|vokst',
      '^ .. antall|antallet|talet|tallet|andelen|delen|omfanget ... {main:økte|auka|falt|sank|steg|gikk|doblet}',
      'antall|antallet|talet|tallet|andelen {main:har} ..',
      '{main:har|er|ble|blei|vart} .. mer|meir enn? doblet|dobla|halvert|tredoblet|tredobla ...',
      '{main:har|er} ... økt|auka|falt|sunket|sokke|steget|gått .. fra|frå {number} ...',
      '^ det {main:er} dobbelt|tre|fire så mange ...',
      '^ gjennomsnittlig|gjennomsnittleg .. {main:var|er|lå|ligger} ..',
      'har antall|antallet|talet|tallet|andelen ... økt|auka|falt|sunket|gått|redusert|doblet',
    ],
    examples: ['Antallet barn i tiltak har økt siden 2015.', 'Talet har auka sidan 2017.'],
    counterexamples: ['Antallet plasser må økes.'],
  },
  {
    id: 'goal-is',
    kind: 'goal',
    patterns: [
      '^ {adverb}? målet|målsettingen|målsetjinga|målsettinga|visjonen|ambisjonen|hovedmålet|hovudmålet|formålet|føremålet .. {main:er} {adverb}? ..',
      '^ {organisation} .. ambisjon|visjon|hovedmål|hovudmål|mål {main:er} ...',
      '^ vårt|våre|vår mål|målsetting|visjon|ambisjon|ambisjoner|hovedmål .. {main:er}',
      '{main:er} .. mål|målsetting|ambisjon|målsetjing {adverb}? at|å|for',
      '^ det {main:er} .. mål|målsetting|ambisjon|visjon at|å',
      '{self} {main:har} .. mål|målsetting|ambisjon|ambisjoner|visjon om|at|å',
      '{main:har} {self} .. mål|ambisjon|ambisjoner om|at|å',
      '{self} {main:har} som mål|målsetting|ambisjon',
      '^ our|the .. aim|goal|vision|ambition {main:is}',
    ],
    examples: [
      'Målet er at frafallet går ned.',
      'Det er et mål at barn vokser opp hjemme.',
      'Vi har ambisjoner om at hjelpen kommer tidlig.',
    ],
    counterexamples: ['Målene følges opp i budsjettet.'],
  },
  {
    id: 'continues-work',
    kind: 'activity',
    status: 'ongoing',
    patterns: [
      '{self} {main:fortsetter|fortset|forsetter|viderefører|vidarefører|gjennomfører|arrangerer|planlegger|planlegg|samarbeider|samarbeidar|utarbeider|utarbeidar|utviklar|utvikler|kartlegger|kartlegg|undersøker|undersøkjer|utreder} ..',
      '{self} {main:holder|er|held} {adverb}? på|gang|midt|fram|frem',
      '{main:starter|startar|lanserer|lanserar|åpner|opnar} {self} ..',
      '{self} {main:starter|startar} .. prosjekt|prosjektet|kampanje|kartlegging|arbeid|arbeidet ...',
      '{self} {main:er} i gang|ferd med',
      '{main:varsler|varslar} {self} ... vil {activityverb}',
      '{main:fortsetter|planlegger|gjennomfører|arrangerer} {self}',
      '{self} {main:har} .. startet|starta|begynt|påbegynt|igangsatt .. arbeidet|arbeid|arbeidet|med',
    ],
    examples: [
      'Vi fortsetter arbeidet med fosterhjem.',
      'Ombudet planlegger en rapport.',
      'Vi er i gang med en kartlegging.',
      'Ombodet held fram arbeidet med skulemiljø.',
      'I høst starter vi et nytt prosjekt.',
    ],
    counterexamples: ['Barn fortsetter på skolen.', 'Vi starter med barna.'],
  },
  {
    id: 'works-for',
    kind: 'goal',
    kindFor: { power: 'goal' },
    status: 'ongoing',
    patterns: [
      '{self} {adverb}? {main:jobber|jobbar|arbeider|arbeidar|kjemper|kjempar|strever|strevar|works} .. for|mot|toward|towards',
      '{main:jobber|jobbar|arbeider|arbeidar|kjemper|kjempar} {self} .. for|mot',
      '{main:jobber|jobbar|arbeider|arbeidar|kjemper|kjempar} .. for at|å',
    ],
    examples: ['Derfor jobber vi for at barn beskyttes.', 'Barneombudet jobber for at barn skal få hjelp.'],
    counterexamples: ['Vi jobber på kontoret.'],
  },
  {
    id: 'will-work-for',
    kind: 'goal',
    kindFor: { power: 'proposal' },
    patterns: [
      '{self} {adverb}? {main:vil|skal} ... jobbe|jobba|arbeide|arbeida|kjempe .. for|mot|særlig',
      '{main:vil|skal} {self} ... jobbe|jobba|arbeide|arbeida|kjempe .. for|mot|særlig',
      '{self} {main:vil|skal} ... være|vere en|ein|ei .. pådriver|pådrivar|vaktbikkje|stemme',
      '{main:vil|skal} {self} ... være|vere en|ein|ei .. pådriver|pådrivar',
    ],
    examples: ['Vi vil arbeide for at hjelpen blir bedre.', 'Foreningen skal være en pådriver for kvalitet.'],
    counterexamples: ['Barn vil arbeide.'],
  },
  {
    id: 'will-go-on',
    kind: 'activity',
    kindFor: { power: 'proposal' },
    status: 'ongoing',
    patterns: [
      '{self} {adverb}? {main:vil|skal|will} .. fortsette|fortsetje|halde|holde|videreføre|vidareføre|continue',
      '{main:vil|skal} {self} .. fortsette|halde|holde|videreføre|vidareføre',
    ],
    examples: ['Vi vil fortsette med dette arbeidet i år.', 'We will continue to support our members.'],
    counterexamples: ['Barna vil fortsette på skolen.'],
  },
  {
    id: 'will-do-work',
    kind: 'proposal',
    kindFor: { watchdog: 'activity', advocate: 'activity' },
    patterns: [
      '{self} {adverb}? {main:vil|skal} {adverb}? {adverb}? {adverb}? se|sjå|undersøke|kartlegge|kartleggje|gjennomføre|arrangere|lage|utarbeide|utvikle|besøke|etablere|opprette|starte|legge|leggje|publisere|lansere|gi|gje|tilby|fornye|fortsette|forsette|halde|holde|videreføre|vidareføre|følge|følgje|invitere|møte|delta|samarbeide|snakke|innhente|evaluere|rapportere|levere|utgi|drive|gå|ta|bruke|oppdatere|teste|prøve|utrede|studere|samle|hente|peke|formidle',
      '{main:vil|skal} {self} {adverb}? {adverb}? {adverb}? se|sjå|undersøke|kartlegge|kartleggje|gjennomføre|arrangere|lage|utarbeide|utvikle|besøke|etablere|opprette|starte|legge|leggje|publisere|lansere|gi|gje|tilby|fornye|fortsette|forsette|halde|holde|videreføre|vidareføre|følge|følgje|invitere|møte|delta|samarbeide|snakke|innhente|evaluere|rapportere|levere|utgi|drive|gå|ta|bruke|oppdatere|teste|prøve|utrede|studere|samle|hente|peke|formidle',
      '{self} {main:vil|skal} i|innen|innan|fram|frem .. {activityverb}',
      '{self} {main:will} .. publish|launch|develop|hold|conduct|review|monitor|establish|revisit|carry|produce|organise|meet',
      '{self} {main:vil|skal} ... se nærmere|nærare på',
      '{main:vil|skal} {self} ... se nærmere|nærare på',
    ],
    examples: [
      'Ombudet vil se nærmere på rettighetene.',
      'Vi vil etablere et fast panel.',
      'I 2025 skal vi gjennomføre en kartlegging.',
    ],
    counterexamples: ['Barn vil se på.', 'Vi vil styrke barnevernet.'],
  },
  {
    id: 'holder-will',
    kind: 'proposal',
    kindFor: { watchdog: 'goal' },
    patterns: [
      '{self} {adverb}? {main:vil|skal|will} ..',
      '{main:vil|skal} {self}',
      '^ målet|målsettingen ... {main:må|skal|bør}',
      '{main:vil} være|vere .. prioritert ...',
      '{self} {main:går} inn|til|i for|valg|mot ..',
    ],
    examples: ['Vi vil heve kompetansen.', 'Derfor vil vi øke støtten.', 'Vi skal bygge flere boliger.'],
    counterexamples: ['Tidlig innsats vil bidra til bedre liv.', 'Barna vil hjem.'],
  },
  {
    id: 'opinion-demand',
    kind: 'proposal',
    patterns: [
      '{self} {adverb}? {main:mener|meiner|synes|synest|tror|trur|understreker|understrekar} ... må|bør|skal|burde|trengs',
      '{main:mener|meiner|synes} {self} ... må|bør|skal|burde',
      '{self} ... mener|meiner ... må|bør|skal',
      '^ det {main:mener|meiner} {self} ... må|bør|skal',
    ],
    examples: ['Høyre mener at barnetrygden bør økes.', 'Vi mener Norge må forplikte seg.'],
    counterexamples: ['Vi mener det er viktig med kompetanse.'],
  },
  {
    id: 'holder-asks',
    kind: 'proposal',
    patterns: [
      '{self} {adverb}? {main:foreslår|føreslår|krever|krev|anbefaler|anbefalar|tilrår|oppfordrer|oppfordrar|oppmodar|oppmoder|ber|bed|etterlyser|forventer|forventar|ventar|lover|lovar|anmoder|forutsetter|føreset|avviser|avvisar|forlanger|forlangar|recommends|recommend|urges|demands|proposes|supports} ..',
      '{main:foreslår|føreslår|krever|krev|anbefaler|anbefalar|tilrår|oppfordrer|oppfordrar|oppmodar|oppmoder|ber|bed|etterlyser|forventer|forventar|lover|lovar|anmoder|forlanger|forlangar} {self}',
      '{self} {adverb}? {main:venter|ventar} at',
      '{self} {main:går} inn for|mot',
      '{self} {main:tar|tek} til orde for|mot',
      '{self} {main:garanterer|garanterar|calls|call|urged} ..',
      '{self} {main:set|setter|sett} av ...',
      '{self} {main:kommer|kjem} til å foreslå|føreslå|kreve|krevje|prioritere|gå|stemme|arbeide|jobbe|sikre ...',
      '{self} {main:fraråder|frarår|fremmer|fremjar} ..',
      '{self} {main:sier|seier} nei|ja til',
      '{self} {main:er} imot|mot|motstander|tilhenger|for',
      '{self} {main:støtter|støttar|stiller|tar} ..? avstand|krav|forslaget|at',
      '{main:foreslås|føreslås|anbefales|tilrås|kreves|krevst|trengs|trengst|foreslåes}',
      '*krav|krava|forslag|råd|anbefaling|oppfordring|kravet|forslaget|anbefalingen|oppfordringen .. {main:er} .. at|å',
      '{self} {main:støtter|støttar} ikke|ikkje ...',
      '{self} {main:er} {adverb}? {adverb}? imot|mot|kritisk|kritiske|skeptisk|skeptiske ...',
      '{main:går|gjekk|gikk} {self} inn for|mot',
      '{self} {main:rår|råder|rådar} .. til',
      '{self} {main:kräver|föreslår|anser|vill} ..',
      '{self} {main:har} .. bedt|oppfordret|anbefalt|krevd|foreslått|oppmoda .. om|å|at|til ...',
    ],
    examples: [
      'SV foreslår en kraftig satsing.',
      'Det kreves bedre vilkår.',
      'Vi ber Stortinget sikre midler.',
      'Jeg forventer at planen følges.',
    ],
    counterexamples: ['Barna ber om hjelp.', 'Forslaget ligger på bordet.'],
  },
  {
    id: 'holder-wishes',
    kind: 'goal',
    patterns: ['{self} {adverb}? {main:ønsker|ønskjer|ynskjer|wants|want}', '{main:ønsker|ønskjer|ynskjer} {self}'],
    examples: ['Vi ønsker at barn skal ha det godt.', 'I tillegg ønsker vi styrket hjelp.'],
    counterexamples: ['Barna ønsker seg hjelp.'],
  },
  {
    id: 'did',
    kind: 'achievement',
    patterns: [
      '{self} {adverb}? {main:har} {adverb}? {adverb}? .. {participle}',
      '{main:har} {self} {adverb}? {adverb}? .. {participle}',
      '{main:har} {self} hatt|fått .. ',
      '{self} {main:har} {adverb}? .. hatt|fått|halde|holdt .. dialog|møter|møte|gjennomslag|samtaler|kontakt|arbeidet|fram|frem ...',
      '{self} {main:har} ..? {adverb}? sett|satt|teke|tatt av|i|fram|frem|opp ...',
      '{main:har} {self} ..? sett|satt|teke|tatt av|i|fram|frem|opp ...',
      '{self} {adverb}? {past} ..',
      '{past} {self}',
      '^ etter press|påtrykk|innspill fra|frå {self} ...',
      '{self} {main:fikk|fekk} .. til ..',
      '{self} {main:fikk|fekk} .. gjennomslag|flertall|fleirtal|med|vedtatt|vedteke',
      '{main:fikk|fekk} {self} .. gjennomslag|flertall|fleirtal|med|vedtatt|vedteke|til',
    ],
    examples: [
      'Vi gjennomførte en undersøkelse.',
      'I 2020 undersøkte vi hjelpen.',
      'Vi har åpnet et senter.',
      'Ombudet har lagt fram en strategi.',
    ],
    counterexamples: ['Vi har ansvar for barn.', 'Barna fikk hjelp.'],
  },
  {
    id: 'need-is',
    kind: 'proposal',
    patterns: [
      '^ ... {main:er|blir} ..? behov for',
      '{main:er|blir} .. nødvendig|naudsynt|påkrevd|påkravd|nødvendige|tvingende ...',
      '{main:er} på høy|høg tid',
      '{main:er} {adverb}? på tide',
      '^ det|nå|no {main:haster|hastar} ...',
      '{main:trengs|trengst|kreves|krevst|foreslås}',
    ],
    examples: ['Det er behov for flere hjem.', 'Umiddelbare grep er nødvendig.', 'Det er på tide å handle.'],
    counterexamples: ['Vi ser behov overalt.'],
  },
  {
    id: 'must-and-ought',
    kind: 'proposal',
    patterns: ['{main:må|lyt|bør|burde|must|should|måste|bör}'],
    examples: ['Barnevernet må styrkes.', 'Når barn lider, må samfunnet gripe inn.', 'Dette bør lovfestes.'],
    counterexamples: ['De som må flytte, trenger hjelp.'],
  },
  {
    id: 'shall-be',
    kind: 'proposal',
    patterns: ['{main:skal|shall|ska}'],
    examples: ['Hjelpen skal være gratis.', 'Det skal stilles krav om politiattest.'],
    counterexamples: ['Barn som skal flytte, trenger hjelp.'],
  },
];
