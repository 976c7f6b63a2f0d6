import type { SentenceCue } from './sentence-cues.ts';

/** What is counted or measured, as the subject of a change. */
const measured =
  'antall|antallet|talet|tallet|tallene|tala|talla|andel|andelen|delen|omfanget|nivået|dekningen|dekninga|ventetid|ventetiden|ventetida|køen|køene|køane|etterspørselen|behovet|bruken|prisen|prisene|prisane|utgiftene|utgiftane|kostnadene|kostnadane|gjelden|gjelda|fattigdommen|fattigdomen|barnefattigdommen|barnefattigdomen|arbeidsledigheten|arbeidsløysa|ulikheten|ulikskapen|forskjellene|skilnadene|skilnadane|mobbingen|mobbinga|volden|valden|ensomheten|einsemda|sjansen|risikoen|sannsynligheten|sannsynet|trivselen|deltakelsen|deltakinga|forbruket|fravær|fraværet|frafall|frafallet|fråfallet|rekrutteringen|rekrutteringa|bemanningen|bemanninga|elevtallet|elevtalet|folketallet|folketalet|fødselstallet|fødselstallene|fødselstalet|henvendelsene|henvendelser|henvendingane|klagene|klagane|sakene|sakane|meldingene|meldingane|*andelen|*fraværet|*frafallet|*bruken|*utgiftene|*utgiftane|*kostnadene|*kostnadane|*køene';

/** Verbs of change that take no object: whatever stands before them changes. */
const changes =
  'stiger|stig|steg|synker|sank|faller|fell|falt|vokser|veks|vokste|minker|minkar|minket|minka|avtar|avtok|tiltar|tiltok';

/** And those that take one as well: they tell of a change where what is measured is their subject. */
const changing = `${changes}|øker|økte|aukar|auka|økes|aukast|dobles|halveres|reduseres`;

const changed =
  'økt|auka|auket|steget|stige|sunket|sokke|falt|falle|vokst|vakse|minket|minka|avtatt|tiltatt|doblet|dobla|fordoblet|fordobla|tredoblet|tredobla|halvert|redusert';

/** Those whom an inquiry asks or watches. */
export const informants =
  'barn|barna|barnet|unge|ungdom|ungdommer|ungdommar|ungdommene|ungdommane|elever|elevar|elevene|elevane|studenter|studentar|studentene|studentane|jenter|gutter|gutar|jentene|guttene|gutane|foreldre|foreldrene|foreldra|mødre|mødrene|mødrer|fedre|fedrene|familiene|familiane|familier|familiar|fosterforeldre|fosterforeldrene|fosterbarn|fosterbarna|informantene|informantane|respondentene|respondentane|deltakerne|deltakarane|beboerne|bebuarane|brukerne|brukarane|pasientene|pasientane|ansatte|tilsette|assistenter|assistentar|lærere|lærarar|lærerne|lærarane|rektorer|rektorar|rektorene|rektorane|ledere|leiarar|lederne|leiarane|saksbehandlere|saksbehandlerne|saksbehandlarane|kontaktpersonene|kontaktpersonane|helsesykepleiere|helsesykepleierne|helsesjukepleiarane|losene|losane|medlemmene|medlemene|flyktninger|flyktningar|innbyggerne|innbyggjarane';

/** Bodies whose work is inquired into. */
const examined =
  'kommunen|kommunene|kommunane|tjenesten|tenesta|tjenestene|tenestene|barnevernet|*tjenesten|*tenesta|skolen|skolene|skulen|skulane|barnehagen|institusjonen|institusjonene|institusjonane|virksomheten|verksemda|foretaket|helseforetaket|sykehuset|sjukehuset|ledelsen|leiinga|fylkeskommunen|etaten';

/** States that a sentence tells of groups that are compared or counted. */
const states =
  'er|var|har|hadde|får|fikk|fekk|blir|blei|vert|bor|bur|bodde|lever|lev|levde|opplever|opplevde|velger|vel|bruker|brukar|brukte|dropper|droppar|slutter|sluttar|sluttet|slutta|faller|fell|mangler|manglar|står|ventet|venter|ventar|sliter|slit|kommer|kjem|trenger|treng|går|gikk|sier|seier|oppgir|svarer|svarar|svarte|vokser|veks|deltar|deltek|ruser|rusar|trives|trivst|søker|søkjer|ønsker|ønskjer';

/** What people meet and inquiries judge: the offer, the work and those who do it. */
const judged =
  'tilbud|tilbudet|tilbod|tilbodet|tilbudene|tilboda|hjelpen|hjelpa|praksis|praksisen|kvaliteten|tilgangen|kompetansen|kunnskapen|kapasiteten|bemanningen|bemanninga|oppfølgingen|oppfølginga|opplæringen|opplæringa|samarbeidet|samhandlingen|samhandlinga|informasjonen|rutinene|rutinane|ordningen|ordninga|ordningene|ordningane|systemet|regelverket|tjenesten|tjenestene|tenesta|tenestene|*tjenesten|*tjenestene|*tenesta|*tenestene|kommunene|kommunane|*kommunene|*kommunane|skolene|skulane|tiltakene|tiltaka|ressursene|ressursane|responstiden|ventetiden|ventetida|*praksisen|*tilbudet|*tilbodet';

/** What is said of it where it falls short. */
const wanting =
  'ulik|ulikt|ulike|ujevn|ujevnt|ujamn|ujamt|varierende|varierande|tilfeldig|fragmentert|svak|svakt|svake|dårlig|dårleg|dårlige|dårlege|lav|lavt|låg|lågt|lang|lange|sårbar|sårbart|sårbare|uoversiktlig|uoversiktleg|utydelig|utydeleg|mangelfull|mangelfullt|mangelfulle|utilstrekkelig|utilstrekkeleg|uegnet|ueigna';

/** What befalls those who are let down, as what somebody of many does. */
const hardships =
  'venter|ventar|sliter|slit|strever|strevar|mangler|manglar|faller|fell|mister|mistar|dropper|droppar|opplever|føler|savner|saknar|sitter|sit';

/**
 * Cues of findings that are told by nouns and verbs beside those of reports: what is pointed out, what changes, what comes
 * of something, who of many.
 */
export const findingCues: readonly SentenceCue[] = [
  {
    id: 'must-endure',
    kind: 'finding',
    patterns: [
      `^ {adverb}? mange|flere|fleire|noen|nokre|enkelte|disse|desse? ${informants}|søsken|sysken {main:må} fortsatt|framleis|dermed|derfor|difor|også|òg? vente|dele|bytte|byte|flytte|leite|lete|reise|pendle|velge|velje|sjonglere|kjempe|leve|bo|bu|avstå|droppe|forlate|sove|klare|greie ...`,
    ],
    examples: ['Mange foreldre må vente i et år.', 'Sysken må dele rom i hyttene.'],
    counterexamples: ['Ingen barn må vente i et år.', 'Foreldre må få hjelp.', 'Barn må ikke vente.'],
  },
  {
    id: 'told-and-asked',
    kind: 'proposal',
    patterns: [
      '{main} ... og|men .. {main:må|bør|lyt}',
      '{main:er} ... , og skal {adverb}? være|vere ...',
      '{main:er} ... , og|men {self} {main:ønsker|ønskjer|foreslår|føreslår|krever|krev} ...',
    ],
    examples: [
      'Køene vokser, og staten må betale.',
      'Tida er knapp, og vi ønskjer fleire hender.',
      'Lek er viktig, og skal være gratis.',
    ],
    counterexamples: ['Køene vokser, og de som må vente, går hjem.'],
  },
  {
    id: 'will-come-to-that',
    kind: 'finding',
    patterns: [
      '{main:betyr|tyder|innebærer|inneber|medfører} .. at {self} {adverb}? vil {adverb}? mangle|mangla|oppleve|merke|måtte|bli|trenge|trengje ...',
      '{main:betyr|tyder|innebærer|inneber|medfører} .. at {self} {adverb}? vil {adverb}? få flere|fleire|færre|mer|meir|mindre|lengre|større ...',
    ],
    examples: ['Det betyr at vi vil mangle hundre leger.', 'Det inneber at vi vil få færre barn.'],
    counterexamples: ['Det betyr at vi vil bygge flere skoler.'],
  },
  {
    id: 'denied',
    kind: 'none',
    patterns: [
      '{main:mangler|manglar|mangla|manglet|bryter|bryt|strider|krenker|rammer|rammar|skyldes|skuldast} {adverb}? ikke|ikkje ...',
      '{main:går|gikk|gjekk} {adverb}? ikke|ikkje .. ut over|utover ...',
      '^ det {main:er|var} {adverb}? ikke|ikkje .. mangel|for ...',
      '{main:har|hadde|får} {adverb}? ikke|ikkje for|altfor ...',
      `^ .. .. ${judged} {main:er|var} {adverb}? ikke|ikkje .. ${wanting} ...`,
      `^ .. .. ${judged} {main:fungerer|fungerar} ikke|ikkje bare|berre ...`,
      '{self} {main:er} {adverb}? ikke|ikkje bekymret|bekymra|urolig|urolige|uroa|uenig|uenige|ueinig|ueinige ...',
    ],
    examples: [
      'Tjenesten mangler ikke rutiner.',
      'Det er ikkje mangel på plassar.',
      'Kommunen bryter ikke barnevernsloven.',
      'Støyen går ikke ut over barna.',
      'Ventetiden er ikke lang.',
      'Vi er ikkje uroa for økonomien.',
    ],
    counterexamples: ['Tjenesten mangler rutiner.', 'Ordningen fungerer ikke.'],
  },
  {
    id: 'points-out',
    kind: 'finding',
    patterns: [
      '{main:peker|peikar|pekte|peikte} .. på at|en|ein|ei|et|eit|flere|fleire|mange|store|manglende|manglande|at ...',
      '{main:peker|peikar|pekte|peikte} .. de|dei|han|hun|ho .. på ...',
      '^ {adverb}? et|eit|ein|en fellestrekk|gjennomgangstema|gjenganger|gjengangar|mønster|gjentakende|vanlig|vanleg|hovedfunn|hovudfunn|funn|inntrykk|utfordring .. .. , {main:er} ...',
      '^ {adverb}? et|eit|ein|en .. fellestrekk|gjennomgangstema|gjenganger|gjengangar|mønster|hovedfunn|hovudfunn|funn|trekk ... {main:er} ...',
      '^ bildet|biletet|inntrykket|helhetsinntrykket som ... , {main:er} ...',
    ],
    examples: [
      'Foreldrerådet peker på at mange skoler ligger langt unna.',
      'Her peker de på flere svake ledd.',
      'Et fellestrekk ved hjemmene, er at alle venter.',
      'Et gjennomgående trekk er lange køer.',
      'Bildet som tegner seg, er at hjelpen kommer sent.',
    ],
    counterexamples: ['Pilen peker på døra.'],
  },
  {
    id: 'seems',
    kind: 'finding',
    patterns: [
      '{main:ser} .. ut til|som ...',
      '{main:tyder|tydar|tydde|tydet|tyda} .. på ...',
      '{main:tegnes|tegner|teiknar|gir|gjev|ga|gav} .. et|eit .. bilde|bilete av|på ...',
      '{main:gir|gjev|ga|gav} .. inntrykk av at ...',
      '{main:er|finnes|finst|ser} .. tegn|teikn til|på ...',
      '{main:er|var} .. tendens|tendenser|tendensar til|som|at ...',
    ],
    examples: [
      'Skoler med los ser ut til å ha lavere fravær.',
      'Funna gir inntrykk av at mange er redde.',
      'Kartleggingen ga et bilde av travle dager.',
    ],
    counterexamples: ['Hun ser ut av vinduet.'],
  },
  {
    id: 'changes-by-itself',
    kind: 'finding',
    patterns: [
      `^ .. .. ${measured} ... {main:${changing}}`,
      `{main:${changes}} .. ${measured}`,
      `^ i|siden|sidan|fra|frå|på|samtidig|nå|no|dermed|derfor|difor .. .. {main:øker|økte|aukar|auka} ${measured}`,
      `^ .. .. ${measured} ... {main:har|er|ble|blei|vart} ... ${changed}`,
      `{main:har|er} ${measured} ... ${changed}`,
      `${measured} ... {main:har} .. gått .. ned|opp|tilbake|nedover|oppover ...`,
      `${measured} ... {main:går|gikk|gjekk} .. ned|opp|tilbake|nedover|oppover`,
      `{main:går|gikk|gjekk} ${measured} ... ned|opp|tilbake|nedover|oppover`,
      `^ stadig|langt|betydelig|mange flere|fleire|færre .. .. {main:${states}}`,
      '^ stadig flere|fleire|færre .. .. {main:melder|meldte|henvender|tar|tek|ringer|spør|dør|velger|vel} ...',
      `^ flere|fleire|færre .. enn ... {main:${states}|hopper|hoppar}`,
      `^ .. ${measured} ... {main:er|var|har|varierer|varierte|ligger|ligg|lå|låg} .. størst|minst|høyest|høgast|lavest|lågast|høyere|høgare|lavere|lågare|større ...`,
      `^ .. ${measured} ... {main:varierer|varierte|varierar} ...`,
      '{main:har} {adverb}? {adverb}? falt|falle|sunket|økt|auka|vokst|vakse|minket|minka|steget kraftig|betydelig|betydeleg|markant|mye|mykje|sterkt|dramatisk|noe|noko|svakt|jevnt|jamt|med|siden|sidan ...',
      '^ .. nedgangen|økningen|økninga|auken|veksten|forskjellen|skilnaden|effekten|spredningen|variasjonen {main:er|var} .. størst|minst|større|mindre|sterkest|sterkast|tydeligst|tydelegast|liten|stor ...',
      '{main:har|er} .. blitt|vorte .. vanskeligere|vanskelegare|verre|dårligere|dårlegare|tøffere|tøffare|dyrere|dyrare|strengere|strengare|lettere|lettare|bedre|betre ...',
      '{main:har|hadde} aldri vært|vore .. høyere|høgare|lavere|lågare|større|mindre|flere|fleire|færre|bedre|betre|verre ...',
      '^ det|dette {main:er|var|har} .. vært|vore? .. økning|auke|nedgang|vekst|reduksjon|oppgang|dobling|halvering i|av|på|fra|frå|hos|blant|siden|sidan|sammenlignet|sammenliknet|samanlikna ...',
      '^ ventelistene|ventelistane|ventetiden|ventetida|køene|køane|forskjellene|skilnadene|andelen|antallet|talet|tallet ... {main:blir|vert} stadig ...',
      '^ ventelistene|ventelistane|ventetiden|ventetida|køene|køane|forskjellene|skilnadene ... {main:blir|vert} lengre|lengere|større|verre og ...',
      '^ {adverb}? færre|flere|fleire .. .. {main} ... enn før|tidligere|tidlegare|i ...',
    ],
    examples: [
      'Talet på søkjarar aukar kvart år.',
      'Samtidig synker andelen lærere med utdanning.',
      'Køen av søkere har vokst til et halvt år.',
      'Stadig flere barn lever i trange boliger.',
      'Antallet tomme rom har aldri vært høyere.',
      'Det har vært en kraftig økning i antall klager.',
      'Ventetiden varierer fra to uker til ett år.',
      'Tallene har gått ned for tredje år på rad.',
      'Dette er en dobling siden 2031.',
      'Bruken av sykkel har falt kraftig.',
      'Nedgangen er størst i byene.',
      'Det har blitt vanskelegare å finne trenarar.',
      'Ventelistene blir lengre og lengre.',
      'Færre unge drikker enn før.',
    ],
    counterexamples: ['Vi øker antallet plasser.', 'Antallet plasser må økes.', 'Flere barn skal få plass.'],
  },
  {
    id: 'comes-of',
    kind: 'finding',
    patterns: [
      '{main:skyldes|skuldast}',
      '{main:er|var} .. .. årsak|årsaken|årsakene|årsakane|forklaringen|forklaringa til ...',
      '{main:fører} til at ...',
      '{main:er|var|blir|har|ble|blei|vart} .. .. særlig|særleg|spesielt|hardest|hardast|hardt|sterkt|verst rammet|ramma|råka|utsatt|utsett|sårbar|sårbart|sårbare|belastet|berørt ...',
      '{main:avhenger|avheng} .. av hvor|kor|hvilken|hvilket|hvilke|kva|hvem|kven|hvordan|korleis|om ...',
      '{main:gir|gjev|skaper|skapar|medfører|påfører} .. .. utrygghet|utryggleik|usikkerhet|usikkerheit|uvisse|uro|belastning|belastninger|belastningar|stress|utenforskap|utanforskap|forskjeller|forskjellar|skilnader|ulikhet|ulikheter|ulikskap|problemer|problem|skader ...',
      '{main:har} rammet|ramma .. ...',
      '{main:preger|pregar|preget|prega|kjennetegner|kjenneteiknar} ...',
      '{main:går|gikk|gjekk} .. ut over|utover ...',
      '{main:rammer|rammar|ramma|rammet} {adverb}? de|dei|barn|barna|dem|familier|familiar|alle ...',
      '{main:har} økt|auka risikoen|sjansen|faren|sannsynligheten|avstanden|presset ...',
      '{main:svekker|svekkjer|svekkar|svekket|truer|trugar|hemmer|hemmar} .. *ene|*ane|*en|*et|*a ...',
      '{main:henger|heng} .. sammen|saman med ...',
      '{main:rammer|rammar|ramma|rammet} .. særlig|særleg|spesielt|hardest|hardast|hardt|mest|flest|oftest|skeivt|skjevt ...',
      '{main:øker|aukar} risikoen|sjansen|faren|sannsynligheten for ...',
      '{main:har} .. sammenheng|samanheng med ...',
      '{main:har|gir|gjev|får} .. økt|auka|større|høyere|høgare|lavere|lågare risiko ...',
      '{self} {main:risikerer}',
      '^ dette|det|som {main:fører|medfører} {adverb}? til manglende|manglande|mangel|dårligere|dårlegare|mindre|lavere|lågare|færre|lengre|økt|auka ...',
      '^ dette|det {main:medfører|inneber|innebærer} at ... ikke|ikkje ...',
    ],
    examples: [
      'Frafallet henger sammen med lange køer.',
      'Lav lønn er en viktig årsak til at folk slutter.',
      'Lav lønn fører til at folk slutter.',
      'Ordningen rammer særlig de minste.',
      'De minste har blitt hardest rammet av køene.',
      'Lange køer preger fortsatt tilbudet.',
      'Hvor lenge de venter, avhenger av hvor de bor.',
      'Hyppige bytter skaper utrygghet.',
      'Støyen går ut over søvnen.',
      'Kuttet rammer barna i nord.',
      'Dette fører til manglende oversikt over maten.',
      'Det medfører at elevene ikke har et likeverdig tilbud.',
    ],
    counterexamples: ['Vi vil bort fra årsaken til problemet.', 'Rammer av tre er dyre.', 'Turen avhenger av været.'],
  },
  {
    id: 'of-these',
    kind: 'finding',
    patterns: [
      '^ av disse|desse|dem|dei|de .. {main} ...',
      '^ av {number} .. {main} ...',
      '^ de|dei fleste|færreste ... {main:gjaldt|gjelder|gjeld|handler|handlar|handlet|handla|dreide|dreier}',
      '^ {number} {main:gjaldt|gjelder|gjeld|handlet|handla|dreide} ...',
      '^ {number} {main:hadde} ... å gjøre|gjere ...',
      `^ .. .. flertallet|fleirtalet|mindretallet|fåtall|fåtal|majoriteten|flesteparten|brorparten|størstedelen|mesteparten av ... {main:${states}|sa|mener|meiner|svarte|oppgav|oppga}`,
      `^ .. ingen|få|samtlige av dem|de|dei|disse|desse|*ene|*ane ... {main:${states}|visste|mener|meiner|oppfyller|oppfyl}`,
      `^ .. flere|fleire|mange|enkelte av dem|dei|disse|desse|kommunene|kommunane|skolene|skulane|barnehagene|barnehagane|tjenestene|tenestene|institusjonene|institusjonane|${informants} ... {main:${states}|visste|mener|meiner|oppfyller|oppfyl}`,
      `^ {adverb}? de|dei aller? fleste|færreste *e? *er|*ar|*ene|*ane|barn|unge|ungdom {main:${states}|visste|mener|meiner|oppfyller|oppfyl|sover|søv}`,
      '^ {adverb}? de|dei aller? fleste|færreste {main:opplever|har|får|bor|bur|trives|trivst|føler|lever} ...',
      `^ .. en|ein god|stor|betydelig|betydeleg del .. {main:${states}}`,
      `^ {adverb}? et|eit lite|stort|klart? mindretall|mindretal|flertall|fleirtal .. {main:${states}}`,
      '^ {adverb}? mange|altfor|flere|fleire|enkelte .. {main:har|får} ikke|ikkje|aldri|problemer|problem|vansker|vanskar ...',
      `^ {adverb}? mange|altfor|flere|fleire|enkelte .. {main:${hardships}} ... ikke|ikkje|aldri|lenge|lite|problemer|problem|vansker|vanskar|følelsen|kjensla|uten|utan|utenfor|utanfor ...`,
      '^ .. {main:er|finnes|finst} .. det? .. mange|flere|fleire|mindretall|mindretal .. .. som {adverb}? ikke|ikkje|aldri|må|mangler|manglar|strever|strevar|sliter|slit|opplever|lever|venter|ventar|faller|fell ...',
      '^ blant|mellom|av .. .. {main:er} det {number} som ...',
      `^ {adverb}? få|enkelte|nesten|svært alle|få? kommuner|kommunar|skoler|skular|barnehager|barnehagar|fylker|fylke|tjenester|tenester|institusjoner|institusjonar {main:${states}} ...`,
      '^ .. {main:er|finnes|finst} det .. {number} .. .. som ikke|ikkje|aldri|mangler|manglar ...',
      '^ i|siden|sidan|så|hittil ... {main:har|ble|blei|vart|er|sto|stod|forsvant|forsvann|manglet|mangla|mistet|mista} over|rundt|nesten|nær|nærmere|bare|berre|hele|heile|minst? {number} ...',
      '^ det|de|dei siste .. {main:har|ble|blei|vart|er|forsvant|forsvann|mistet|mista} over|rundt|nesten|nær|nærmere|bare|berre|hele|heile|minst? {number} ...',
    ],
    examples: [
      'Av disse var 40 under ti år.',
      'De fleste klagene gjaldt skoleveien.',
      'Bare et fåtall av kommunene har en plan.',
      'Ingen av institusjonene hadde rutiner for det.',
      'De aller fleste barnehagene har plan.',
      'De fleste norske elever trives på skolen.',
      'Ein god del jenter slit med søvnen.',
      'Mange klubber venter lenge på svar.',
      'Svært få skular har eige verkstad.',
      'Samtidig er det mange elever som aldri blir spurt.',
      'Blant skulane er det elleve som ligg sist.',
      'I dag er det ni byer i fylket som ikke har noe bibliotek.',
      'Siden 2031 har 40 klubber blitt lagt ned.',
    ],
    counterexamples: [
      'Av dette følger at alle må med.',
      'Flere av partiene har lovet mer.',
      'Siden 2031 har vi holdt 40 møter.',
      'Det er mange som spør om dette.',
      'Blant gjestene er det fest.',
    ],
  },
  {
    id: 'informants-tell',
    kind: 'finding',
    patterns: [
      `^ .. ${informants} ... {main:forteller|fortel|fortalte|fortalde|rapporterer|rapporterte|beskriver|beskriv|beskrev|melder|meldte|opplyser|opplyste|oppgir|oppga|oppgav|etterlyser|etterlyste|savner|saknar|savnet|sakna} ...`,
      `^ .. ${informants} ... {main:har} .. opplevd|fortalt|meldt|rapportert|beskrevet|erfart|gitt|oppgitt|savnet|sakna ... at|om|uttrykk|hvordan|korleis ...`,
      `{main:svarer|svarar|svarte|forteller|fortel|fortalte|oppgir|oppga|melder|rapporterer} de|dei|mange|flere|fleire? ${informants} .. at|om ...`,
      `^ .. ${informants} ... {main:føler|følte|kjenner|kjente} seg ...`,
      '{main:svarer|svarar|svarte|forteller|fortel|fortalte|oppgir|oppga|opplever|melder|rapporterer|sier|seier} .. .. flertallet|fleirtalet|mindretallet|fleste|mange|flere|fleire .. at|om ...',
      `^ .. ${informants} ... {main:opplever|opplevde} .. at|som|ikke|ikkje|ofte|mindre|lite ...`,
      '^ de|dei {main:opplever|opplevde|beskriver|beskriv|beskrev|etterlyser|savner|saknar} .. at|som|ikke|ikkje|ofte|mindre|lite ...',
      `{main:forteller|fortel|fortalte|fortalde|oppgir|melder|svarer|svarar|svarte|opplever} {adverb}? {adverb}? .. ${informants} ... at ...`,
    ],
    examples: [
      'Mødrene beskriver hvordan pengene tar slutt.',
      'Mange unge opplever at ingen spør.',
      'De savner ofte noen å snakke med.',
      'Foreldrene har opplevd at ingen ringer tilbake.',
      'Elevene følte seg ikke hørt.',
      'I tillegg svarer det store flertallet at de trives.',
      'I rapporten forteller også ungdom at de holder seg hjemme.',
    ],
    counterexamples: ['Barna må oppleve trygghet.'],
  },
  {
    id: 'not-done',
    kind: 'finding',
    patterns: [
      `^ .. .. ${examined} .. {main:har|hadde} {adverb}? ikke|ikkje|aldri {adverb}? utarbeidet|utarbeidd|laget|laga|gjennomført|fulgt|følgt|sikret|sikra|dokumentert|vurdert|kartlagt|involvert|snakket|snakka|iverksatt|etablert|oppfylt|ivaretatt|ivareteke|evaluert|innfridd|prioritert|klart|greid|maktet|makta|lyktes|rapportert|kontrollert ...`,
      `^ .. .. ${examined} .. {main:dokumenterte|sikret|sikra|fulgte|følgde|gjennomførte|vurderte|ivaretok|oppfylte|involverte|evaluerte|kontrollerte} {adverb}? ikke|ikkje ...`,
      `^ .. ${informants} .. {main:ble|blei|vart|var} {adverb}? {adverb}? ikke|ikkje hørt|høyrt|spurt|informert|involvert|trodd|fulgt|følgt|ivaretatt|ivareteke|snakket|snakka|møtt|sett ...`,
      '^ det {main:er|var|ble|blei|vart} {adverb}? {adverb}? ikke|ikkje {adverb}? gjort .. vurdering|vurderinger|vurderingar|risikovurderinger|risikovurderingar|undersøkelser|undersøkingar|kartlegging ...',
      '^ det {main:er|var|ble|blei|vart} {adverb}? {adverb}? ikke|ikkje {adverb}? gjennomført|utarbeidet|utarbeidd|dokumentert|etablert|utført|foretatt|føreteke|sikret|sikra|iverksatt ...',
      '^ .. det {main:meldes|meldast|registreres|rapporteres|dokumenteres|avdekkes|skrives} {adverb}? for|altfor få|lite|mange|sjelden|sjeldan ...',
      '^ .. .. svakheter|svakhetene|svakheiter|svakheitene|svikten|manglene|manglane|bruddene|lovbruddene ... {main:har|fører|førte} ...',
      '{main:er|var|ble|blir} svakhetene|svakheitene|manglene|manglane|bruddene|lovbruddene|feilene .. ikke|ikkje ...',
      '^ {adverb}? det {main:er|var} {adverb}? kritikkverdig|alvorlig|alvorleg|bekymringsfullt|urovekkende|uroande|utilfredsstillende|nedslående|nedslåande at ...',
      '^ vår|revisjonens|ombudets|tilsynets|fylkesmannens|statsforvalterens|utvalgets|rådets vurdering|konklusjon|oppfatning {main:er} .. at ...',
      '^ {adverb}? revisjonen|riksrevisjonen|tilsynet|helsetilsynet|fylkesmannen|statsforvalteren|statsforvaltaren {main:mener|meiner|vurderer|finner|finn|fant|fann|konstaterer} .. at ... ikke|ikkje|mangler|manglar|bryter|bryt|svakt|svak ...',
    ],
    examples: [
      'Kommunen har ikke utarbeidet en plan.',
      'Tjenesten dokumenterte ikke samtalene.',
      'Barna ble ikke hørt i sakene.',
      'Det er ikke gjort risikovurderinger på området.',
      'Det meldes for få avvik.',
      'Til tross for dette er svakhetene fortsatt ikke rettet.',
      'Det er kritikkverdig at ungdom ikke får hjelp.',
      'Vår vurdering er at rutinen ikke følges.',
      'Revisjonen mener at rutinene ikke er gode nok.',
    ],
    counterexamples: [
      'Kommunen har ikke ansvar for skyssen.',
      'Kommunen har ikke mottatt søknaden.',
      'Tjenesten vurderer ikke saker om voksne.',
      'Det er ikke lett å lage mat.',
      'Barna ble med hjem.',
    ],
  },
  {
    id: 'falls-short',
    kind: 'finding',
    patterns: [
      `^ .. ${informants} ... {main:får|fekk|fikk|har|hadde|blir|vert} .. ikke|ikkje ... nok|god|godt|gode|hjelpen|hjelpa|trodd|hørt|høyrt|tilgjengelig|informasjon ...`,
      `^ .. ${informants} ... {main:mangler|manglar|mangla|manglet} ...`,
      `^ .. .. ${judged} ... {main:er|var|blir|fremstår|framstår} .. ${wanting} ...`,
      `^ .. .. ${judged} ... {main:varierer|varierar|varierte|svikter|sviktar|mangler|manglar} ...`,
      `^ .. .. ${judged} ... {main:fungerer|fungerar|holder|held} .. ikke|ikkje|dårlig|dårleg ...`,
      '{main:har|hadde|får} {adverb}? for|altfor få|lite|liten|lita|svak|svake|dårlig|dårleg|låg|lav ...',
      '^ .. .. {main:er|var} det {adverb}? for|altfor få|lite|liten|lita|stor|store|mange|mye|mykje|dårlig|dårleg|svak|lang|lange|låg|lav ...',
      '^ det {main:er|var} {adverb}? for|altfor få|lite|liten|lita|stor|store|mange|mye|mykje|dårlig|dårleg|svak|lang|lange|låg|lav ...',
      '{main:bryter|bryt|strider|krenker|krenkjer} .. .. *loven|*lova|*konvensjonen|*rettigheter|*rettighetene|*rettane ...',
      '{main:har|får|finnes|finst} ikke|ikkje .. nok|tilstrekkelig|tilstrekkeleg|tilstrekkelige|tilstrekkelege ...',
      '^ det {main:er|var} .. .. mangel på ...',
      '{main:finnes|finst|foreligger|er|har|hadde} .. ingen|inga|ikke|ikkje|få|lite .. oversikt|oversyn|statistikk|kunnskap|forskning|forsking|rutiner|rutinar|planer|planar|retningslinjer|retningsliner ...',
      '{main:er} {adverb}? det|et|eit|en|ein|ei? et|eit|en|ein|ei? .. problem|utfordring at ...',
      '^ det {main:har|er|kan} .. .. vanskelig|vanskeleg|krevende|krevjande|utfordrende|utfordrande|umulig|umogleg for ... å ...',
      '^ det {main:har} .. .. vært|vore .. vanskelig|vanskeleg|krevende|krevjande|utfordrende|utfordrande å ...',
      '^ det {main:mangler|manglar|mangla|manglet} {adverb}? {adverb}? ... tilbud|tilbod|kompetanse|rutiner|rutinar|kunnskap|ressurser|ressursar|tiltak|fagfolk|oversikt ...',
      '^ {adverb}? flere|fleire|mange|enkelte|noen|nokre|halvparten kommuner|kommunar|skoler|skular|fylker|fylke|tjenester|tenester|institusjoner|institusjonar|barnehager|barnehagar {main:mangler|manglar|mangla|manglet} ...',
    ],
    examples: [
      'Unge på hybel får ikke nok hjelp med økonomien.',
      'Mange elever mangler et sted å øve.',
      'Tilbodet er ulikt frå by til by.',
      'Kvaliteten varierer.',
      'Ordningen fungerer ikke.',
      'Klubbane har for lite plass.',
      'I dag er det for stor trengsel på bussen.',
      'Det er et stort problem at lyset er av.',
      'Støyen bryter med friluftsloven.',
      'Det er stor mangel på benker.',
      'Byen hadde ikkje rutinar for strøing.',
      'Byen har ikke nok benker.',
      'Det finst inga oversikt over stiane.',
      'Det har lenge vore vanskeleg å finne lærarar.',
      'Det er krevende for nye elever å finne fram.',
      'Det mangler i dag tilbud til de minste.',
      'Flere kommuner mangler kompetanse på støy.',
    ],
    counterexamples: [
      'Barn skal få nok hjelp.',
      'Været er ulikt fra dag til dag.',
      'Det er vanskelig å si hvem som kommer.',
      'Det er et problem jeg tenker på.',
    ],
  },
  {
    id: 'differs',
    kind: 'finding',
    patterns: [
      '^ .. {main:er|finnes|finst|var} .. .. forskjeller|forskjellar|skilnader|ulikheter|ulikskapar|variasjoner|variasjonar|utfordringer|utfordringar|mangler|manglar|svakheter|svakheiter|hull|hol .. i|på|mellom|knyttet|knytt|ved|når ...',
      '{main:har|hadde|får|bruker|brukar|brukte} ... mindre|større|flere|fleire|færre|bedre|betre|høyere|høgare|lavere|lågare|sterkere|sterkare|svakere|svakare|dårligere|dårlegare|oftere|oftare|*ligere|*legare ... enn ...',
      '^ det {main:er} .. flere|fleire|færre ... enn ...',
      '{main:har|hadde|får|fikk|fekk} flest|færrest|høyest|høgast|lavest|lågast|størst|minst ...',
      '{main:ligger|ligg|lå|låg|kommer|kjem|kom|havner|hamnar} .. .. øverst|øvst|nederst|nedst|førsteplass|andreplass|tredjeplass|fjerdeplass|femteplass|sisteplass|jumboplass ...',
      '{main:ligger|ligg|lå|låg} .. over|under snittet|gjennomsnittet|landsgjennomsnittet|landssnittet|normen|kravet ...',
      '{main:utgjør|utgjer|utgjorde} .. .. del|andel|halvparten|flertallet|fleirtalet|mindretall ...',
      '{main:utgjør|utgjer|utgjorde} .. {number} ...',
      '{main:er|var} .. overrepresentert|overrepresenterte|underrepresentert|underrepresenterte ...',
      '^ det {main:er|var|finnes|finst} .. .. sammenheng|samanheng mellom ...',
      `{main:${states}|scorer|skårer|skårar|skorar} .. sjeldnere|sjeldnare|oftere|oftare ...`,
      '{main:scorer|skårer|skårar|skorar} .. høyere|høgare|lavere|lågare|bedre|betre|dårligere ...',
      '{told} .. .. mindre|meir|mer|oftere|oftare|sjeldnere|sjeldnare|dårligere|dårlegare|bedre|betre|flere|fleire|færre ... enn andre|jevnaldrende|jamaldringar|jamaldra|resten|øvrige|befolkningen|befolkninga|landet|snittet|gjennomsnittet|gutter|gutar|jenter|majoriteten ...',
      `^ .. ${informants} ... {main:er|var} .. samstemte|enige|einige|samde|misfornøyd|misfornøyde|fornøyd|fornøyde|tilfreds|tilfredse om|med|på ...`,
      '^ i mange|flere|fleire|noen|nokre|enkelte saker|saksmapper|mapper|tilfeller|tilfelle {told} ...',
      `^ .. ${informants} som|med|i|på|utenfor|utanfor|uten|utan ... {main:har|får|er|blir|presterer|oppgir|opplever} .. .. dårligere|dårlegare|lavere|lågare|høyere|høgare|større|mindre|svakere|svakare|flere|fleire|færre ...`,
      `^ .. ${informants} ... {main} ... i liten|mindre|større grad ...`,
      '{main:rammes} .. hardest|hardast|mest|oftest ...',
      '{main} .. {number} ganger|gonger så|større|høyere|høgare|mer|meir|oftere|oftare|flere|fleire ...',
      '{main:koster|kostar|kostet|kosta} ... milliarder|milliardar|millioner|millionar|mill|mrd ...',
      `^ dobbelt så mange|mye|mykje|ofte ... {main:${states}}`,
      `^ .. flere|fleire|færre ... enn før|tidligere|tidlegare ... {main:${states}|spiser}`,
    ],
    examples: [
      'Det er flere svakheter ved ordningen.',
      'Kommunen bruker færre timer enn naboene.',
      'Nordland ligger nederst på lista.',
      'Byen har flest barn i kø.',
      'Jentene skårer høyere enn guttene.',
      'Unge i byene deltar sjeldnere i idretten.',
      'Barn av flyktninger er overrepresentert i køen.',
      'Det er en klar sammenheng mellom fravær og uhelse.',
      'Ordningen koster samfunnet to milliarder.',
      'Færre elever enn før spiser frokost.',
      'Barn i trange hjem deltar mindre i idrett enn andre.',
      'Informantene er samstemte om at tiden er knapp.',
      'I flere saker var barnet ikke spurt.',
      'Barn med lang skolevei får mindre lek.',
    ],
    counterexamples: ['Vi vil utjevne forskjeller mellom bydeler.', 'Vi må ha flest mulig med.'],
  },
  {
    id: 'we-have-seen',
    kind: 'finding',
    patterns: [
      '{main:har} {self} .. .. sett at|hvordan|korleis|en|ein|mange|flere|fleire|store|alvorlige|alvorlege|eksempler|eksempel|eksemplar ...',
      '{self} {main:har} .. .. sett at|hvordan|korleis|en|ein|mange|flere|fleire|store|alvorlige|alvorlege|eksempler|eksempel|eksemplar ...',
      '{self} {main:vet|veit} .. av|fra|frå|gjennom .. forskning|forsking|undersøkelser|undersøkingar|studier|studiar ...',
      '{self} {main:vet|veit|opplever} {adverb}? at barn|unge|elever|elevar|foreldre|mange|stadig som|barn|unge|elever|elevar|familier|familiar|flere|fleire ...',
      '{main:vet|veit|opplever} {self} {adverb}? at barn|unge|elever|elevar|foreldre|mange|stadig som|barn|unge|elever|elevar|familier|familiar|flere|fleire ...',
      '{main:vet|veit} {self} .. av|fra|frå|gjennom .. forskning|forsking|undersøkelser|undersøkingar|studier|studiar ...',
      '{self} {main:har} ... opplevd|merket|merka|registrert|fått en|ein|ei .. økning|auke|vekst|nedgang|pågang ...',
      '{main:har} {self} ... opplevd|merket|merka|registrert|fått en|ein|ei .. økning|auke|vekst|nedgang|pågang ...',
      '^ her {main:finner|finn|ser} {self} saker|enkeltsaker|eksempler|eksempel|barn|unge|familier|store|mange|flere|fleire ...',
    ],
    examples: [
      'I arbeidet har vi sett store hull i hjelpen.',
      'Me veit at mange barn er åleine.',
      'Vi har det siste året opplevd en stor økning i antall saker.',
      'Her finner vi saker der barn har sultet.',
    ],
    counterexamples: ['Vi har sett på rutinene.', 'Vi vet at lek er lærerikt.'],
  },
];
