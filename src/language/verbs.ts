import { lettered } from './lettered.ts';
import { moreIrregular, moreWeak } from './more-verbs.ts';

const infinitiveForm = lettered(String.raw`^\p{L}{2,}(?:ere|isere|legge|føre|gjøre|sette|sikre)$`);
/** What a verb form can be: bits, as one form may be several things (`styrke` is an infinitive, `endre` too). */
export const Form = { Infinitive: 1, Present: 2, Past: 4, Participle: 8, Passive: 16, Imperative: 32 } as const;

/** Weak verbs in -e (bokmål, many of them nynorsk too); their forms are made by pattern. */
const weak =
  `aktivisere akseptere anbefale anerkjenne angi anke ansette anskaffe ansvarliggjøre anvende arbeide arrangere avdekke avgrense avhjelpe avholde avklare avlaste avlyse avskaffe avslutte avsløre avvente avverge avvikle avvise
basere bearbeide bedre begrense begynne behandle beholde bekjempe bekrefte belyse belønne beskrive beskytte bestemme besøke betale betjene betone betrakte bevare bevilge bidra bistå bruke bremse bygge børe
danne dekke dele delegere delta demokratisere dempe differensiere diskutere dokumentere drive drøfte dyrke effektivisere endre engasjere erklære ernære erstatte etablere etterforske etterleve etterlyse etterspørre evaluere
fase fastholde fastsette fatte ferdigstille finansiere fjerne flytte fokusere forankre forbedre forberede forby fordele fordoble forebygge foreslå foreta forenkle forhandle forhindre forkorte forlenge formalisere formidle forplikte forsikre forske forskjellsbehandle forskriftsfeste forsterke forsvare forsøke fortelle fortsette forvalte forvente frede fremheve fremme fremskaffe fremskynde frigjøre frikjøpe fullføre fungere følge føre
garantere gjeninnføre gjennomføre gjennomgå gjenopprette gjenreise granske gradere hedre heie heve hevde hindre holde hjelpe håndheve håndtere høre hente hensynta
identifisere ilegge illustrere implementere informere inkludere innarbeide innebære innføre inngå innhente innlemme innrette innskjerpe inspirere integrere intensivere invitere involvere ivareta investere
jobbe justere kartlegge kjempe kjenne kjøpe klargjøre klare knytte kommunisere kompensere konkludere konkretisere konsentrere kontrollere koordinere koste kreve krisesikre kutte kvalitetssikre kvalifisere kunngjøre
lage lede lette leve levere likestille likebehandle lansere løfte løse lovfeste lovregulere lovpålegge lukke lytte lære lene leie
markere medføre medvirke melde mene merke mobilisere modernisere motarbeide motivere motvirke måle møte minske minimere mestre
nedbemanne nedkjempe nedlegge nedprioritere nedsette normere nevne notere nyansette nytte
oppdage oppdatere oppfordre oppfylle oppgradere oppheve oppjustere oppleve opplyse oppmuntre opprette opprettholde opprioritere oppruste oppsummere opptre organisere overføre overholde overlate overta overvåke omfatte omfordele omgjøre omsette omstille omtale oppnevne oppgi oppnå
peke plassere planlegge praktisere presisere prege presse prioritere prise produsere profesjonalisere prøve påby påpeke pålegge påse påvirke påvise privatisere
realisere rapportere redusere redegjøre reformere regulere rekruttere respektere rette revidere ruste rullere ramme registrere rehabilitere reise
samarbeide samle samlokalisere samordne samsnakke sanksjonere satse senke sende sette sikre sidestille sjekke skape skille skjerme skjerpe skjønne skrinlegge skyve slutte slå snakke snu spare spise spre spørre stabilisere standardisere stanse starte stenge stille stimulere stoppe straffe strekke styrke styre støtte svare svekke synliggjøre systematisere sysselsette søke sørge sluttføre stadfeste supplere
teste tilby tilbakeføre tilbakebetale tildele tilføre tilgjengeliggjøre tillate tilpasse tilrettelegge tilse tilsette tilstrebe tilskrive tjene tolke tredoble trene trenge trygge tvinge tydeliggjøre tette trappe triple tegne tenke tilkjenne
undersøke underskrive understreke underlegge undervise unngå utarbeide utbedre utbetale utbygge utdanne utelukke utfase utfordre utforme utføre utjevne utlyse utnytte utnevne utrede utrydde utsette utvide utvikle utvinne utøve uttale
vektlegge veilede velge venne verdsette verne verve videreformidle videreføre videreutvikle vise vitne vokse vurdere vente varsle vedta være verge
regne vitje spørre skulere kursa halvere sørge yte åpne øke ønske øremerke øve ødelegge`
    .replaceAll('\n', ' ')
    .split(' ');

/** Nynorsk infinitives whose forms bokmål does not have. */
const nynorsk =
  `auke arbeide avgrense behalde betre bidra byggje byggja krevje leggje leggja sikra styrkje styrkja sørgje syte gjere gjera gje gi vere vera verte bli halde haldje vidareføre vidareutvikle førebyggje førebygge førebu fylgje følgje gjennomgå tryggje skaffe skape skapa tilby tilsetje utvikle utvikla utgreie greie rettleie medverke verne jamne utjamne arbeida jobba løyse ynskje ønskje oppretthalde opprette endra etablera etablere heve innføra innføre hindra redusera lovfesta prioritera støtta sikre auka byrje slutte meine tru trenge samordne samarbeide støtte utarbeide fjerne fremje kartleggje tilrå krevja åtvare`.split(
    /\s+/u,
  );

/** Strong and irregular verbs: infinitives | present | past | participle, forms separated by commas. */
const irregular = `være,vere,vera|er|var|vært,vore,vori
bli,verte|blir,vert,verter|ble,blei,vart|blitt,blei,vorte
ha|har|hadde|hatt
få|får|fikk,fekk|fått
gi,gje,gjeve|gir,gjev,gjer|ga,gav|gitt,gjeve
gå|går|gikk,gjekk|gått
gjøre,gjere,gjera|gjør,gjer|gjorde|gjort
ta|tar,tek|tok|tatt,teke
se,sjå|ser|så,såg|sett
si,seie|sier,seier|sa|sagt
stå|står|stod,sto|stått
la,late|lar,lèt|lot|latt
legge,leggje,leggja,legga|legger,legg|la|lagt
sette,setje,setja|setter,set,sett|satte,sette|satt,sett
gripe|griper,grip|grep,greip|grepet
bryte|bryter,bryt|brøt,braut|brutt
drive|driver,driv|drev,dreiv|drevet,drive
finne|finner,finn|fant,fann|funnet,funne
forby|forbyr|forbød,forbydde|forbudt
foreslå,føreslå|foreslår,føreslår|foreslo,føreslo|foreslått,føreslått
føresetje|føreset|føresette|føresett
akte|akter,aktar|aktet,akta|aktet,akta
avdekke,avdekkje|avdekkjer|avdekte|avdekt
peike|peikar|peikte,peika|peikt,peika
tyde|tyder,tydar|tydde,tyda|tydd
fortelje|fortel|fortalde|fortalt
oppgi,oppgje|oppgir,oppgjev|oppgav|oppgitt,oppgjeve
planlegge,planleggje|planlegg|planla|planlagt
kartlegge,kartleggje|kartlegg|kartla|kartlagt
undersøkje|undersøkjer|undersøkte|undersøkt
framheve,fremheve|framhever,fremhever|framhevet,framheva|framhevet
overhalde|overheld|overheldt|overhalde
etterleve|etterlev|etterlevde|etterlevd
oppfylle|oppfyl,oppfyller|oppfylte|oppfylt
streve|strever,strevar|strevet,streva|strevd
oppmode|oppmodar,oppmoder|oppmoda|oppmoda
krevjast|krevst|kravdest|kravd
haste|haster,hastar|hastet,hasta|hastet
utgreie|utgreier|utgreidde|utgreidd
holde,halde|holder,held|holdt,heldt|holdt,halde
hjelpe|hjelper,hjelp|hjalp|hjulpet,hjelpt
innebære|innebærer,inneber|innebar|innebåret
komme,kome,koma|kommer,kjem|kom|kommet,kome
la|lar|lot|latt
nå|når|nådde|nådd
bidra|bidrar,bidreg|bidro,bidrog|bidratt,bidrege
delta|deltar,deltek|deltok|deltatt
vedta|vedtar,vedtek|vedtok|vedtatt,vedteke
overta|overtar|overtok|overtatt
ivareta|ivaretar,ivaretek|ivaretok|ivaretatt,ivareteke
foreta|foretar|foretok|foretatt
unngå|unngår|unngikk|unngått
gjennomgå|gjennomgår|gjennomgikk|gjennomgått
inngå|inngår|inngikk|inngått
rå|rår|rådde|rådd
tilrå|tilrår|tilrådde|tilrådd
fråråde,frarå|frarår|frarådet|frarådet
skape|skaper,skapar|skapte|skapt
skrive|skriver,skriv|skrev,skreiv|skrevet,skrive
skyte|skyter|skjøt|skutt
slå|slår|slo|slått
sørge,sørgje|sørger,sørgjer|sørget|sørget
spørre,spørje|spør|spurte|spurt
tilby|tilbyr|tilbød,tilbydde|tilbudt
tre|trer|tredde|tredd
treffe|treffer,treff|traff|truffet
trekke|trekker,trekk|trakk|trukket
velge,velje|velger,vel|valgte,valde|valgt,valt
vite,vete|vet,veit|visste|visst
tillate|tillater,tillét|tillot|tillatt
oppgi|oppgir|oppga|oppgitt
angi|angir|anga|angitt
be,bede|ber,bed|ba,bad|bedt,bede
bære|bærer,ber|bar|båret
gjelde|gjelder,gjeld|gjaldt|gjeldt
leve|lever,lev|levde|levd
ligge,liggje|ligger,ligg|lå,låg|ligget,lege
sitte,sitje|sitter,sit|satt|sittet,sete
bo,bu|bor,bur|bodde,budde|bodd,budd
tro,tru|tror,trur|trodde,trudde|trodd,trudd
mene,meine|mener,meiner|mente,meinte|ment,meint
tenke,tenkje|tenker,tenkjer|tenkte|tenkt
kreve,krevje|krever,krev|krevde,kravde|krevd,kravd
vise|viser,visar,syner|viste,synte|vist,synt
love|lover,lovar|lovet,lovde|lovet,lovd
melde|melder|meldte|meldt
bygge,byggje,byggja|bygger,byggjer|bygde|bygd
drøfte|drøfter,drøftar|drøftet,drøfta|drøftet,drøfta
levere|leverer|leverte|levert
lansere|lanserer|lanserte|lansert
fortelle,fortelje|forteller,fortel|fortalte|fortalt
hete,heite|heter,heiter|het,heitte|hett
stride|strider|stred|stridd
svare|svarer,svarar|svarte|svart
synes|synes,synest|syntes|synes
trives|trives,trivst|trivdes|trives
finnes|finnes,finst|fantes,fanst|finnes
lykkes|lykkes,lukkast|lyktes,lukkast|lykkes
trenge,trengje|trenger,treng,trengs,trengst|trengte|trengt
lide|lider,lid|led,leid|lidd,lidt
gjenstå|gjenstår|gjenstod,gjensto|gjenstått
vokse,vekse|vokser,veks|vokste|vokst
mangle|mangler,manglar|manglet,mangla|manglet
skje|skjer|skjedde|skjedd
by|byr|bød|budt
rette|retter|rettet,retta|rettet,retta
følge,følgje,fylgje|følger,følgjer,fylgjer|fulgte,følgde|fulgt,følgt
møte,møtast|møter,møtes,møtest|møtte,møttes|møtt
gledes|gleder|gledet|gledet
håpe,håpa|håper,håpar|håpet,håpa|håpet
ønske,ønskje,ynskje|ønsker,ønskjer,ynskjer|ønsket,ønskte|ønsket
arbeide,arbeida|arbeider,arbeidar|arbeidet,arbeidde|arbeidet,arbeidd
jobbe,jobba|jobber,jobbar|jobbet,jobba|jobbet,jobba
slippe,sleppe|slipper,slepp|slapp|sluppet
tape|taper|tapte|tapt
tjene,tene|tjener,tener|tjente,tente|tjent,tent
betale|betaler,betalar|betalte|betalt
vente|venter,ventar|ventet,venta|ventet
utgjøre,utgjere|utgjør,utgjer|utgjorde|utgjort
hende|hender|hendte|hendt
presses|presses|ble|presset
forvitre|forvitrer|forvitret|forvitret
forsette|forsetter|forsatte|forsatt
fortsette,halde|fortsetter,fortset|fortsatte|fortsatt
utgi|utgir|utga|utgitt
avgi|avgir|avga|avgitt
stille|stiller|stilte|stilt
rekke|rekker|rakk|rukket
fastslå|fastslår|fastslo|fastslått
bestå|består|bestod|bestått
oppstå|oppstår|oppstod|oppstått
forstå|forstår|forstod|forstått
behøve|behøver|behøvde|behøvd
oppleve|opplever|opplevde,opplevd|opplevd
love|lover|lovte|lovt
handle|handler,handlar|handlet|handlet
avhenge|avhenger|avhang|avhengt
bety|betyr,tyder|betydde|betydd
skyldes|skyldes,skuldast|skyldtes|skyldes
omhandle|omhandler|omhandlet|omhandlet
inneholde,innehalde|inneholder,inneheld|inneholdt|inneholdt
anse|anser|anså|ansett
kunne|kan|kunne|kunnet
skulle|skal|skulle|skullet
ville|vil|ville|villet
måtte|må|måtte|måttet
burde|bør|burde|burdet`;

/** Modal verbs and wishes with the strength of commitment that they carry, by present form. */
export const modalStrength: ReadonlyMap<string, 'obligation' | 'intention' | 'recommendation' | 'aspiration'> = new Map(
  [
    ['skal', 'obligation'],
    ['må', 'obligation'],
    ['lyt', 'obligation'],
    ['plikter', 'obligation'],
    ['vil', 'intention'],
    ['bør', 'recommendation'],
    ['burde', 'recommendation'],
    ['ønsker', 'aspiration'],
    ['ønskjer', 'aspiration'],
    ['ynskjer', 'aspiration'],
    ['kan', 'aspiration'],
    ['håper', 'aspiration'],
    ['håpar', 'aspiration'],
    ['must', 'obligation'],
    ['shall', 'obligation'],
    ['will', 'intention'],
    ['should', 'recommendation'],
    ['wants', 'aspiration'],
    ['ska', 'obligation'],
    ['måste', 'obligation'],
    ['bör', 'recommendation'],
    ['vill', 'intention'],
  ],
);

/** Finite verbs of English and Swedish documents: forms only, as their sentences are judged by few cues. */
const foreignFinites =
  'is are was were has have had do does did says said shows showed finds found reveals calls urges recommends asks asked wants believes aims supports secured show believe works recommend demands proposes propose call want need needs urged told launched published visited met held engaged responded managed handled welcomed worked conducted completed concludes concluded suggests suggest kräver föreslår anser lämnar behöver får blir blev';

const foreignPasts =
  'won made launched published gave led secured developed introduced achieved established helped held worked met';

/** The verbs of a lexicon as they are looked up; made when the first word is asked for. */
interface Lexicon {
  readonly weak: ReadonlySet<string>;
  readonly nynorsk: ReadonlySet<string>;
  readonly nynorskStems: ReadonlySet<string>;
  readonly irregular: ReadonlyMap<string, number>;
}

const makeLexicon = (
  weakVerbs: readonly string[],
  nynorskVerbs: readonly string[],
  irregularVerbs: string,
  foreign: { readonly presents: string; readonly pasts: string } | null,
): Lexicon => ({
  weak: new Set(weakVerbs),
  nynorsk: new Set(nynorskVerbs),
  nynorskStems: new Set(nynorskVerbs.map(stemOf)),
  irregular: irregularForms(irregularVerbs, foreign),
});

/** An infinitive without its ending `-e`, `-a`, `-je` or `-ja`. */
function stemOf(infinitive: string): string {
  const last = infinitive.charAt(infinitive.length - 1);
  if (last !== 'e' && last !== 'a') return infinitive;
  return infinitive.slice(0, infinitive.charAt(infinitive.length - 2) === 'j' ? -2 : -1);
}

function irregularForms(
  table: string,
  foreign: { readonly presents: string; readonly pasts: string } | null,
): Map<string, number> {
  const map = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    if (word) map.set(word, (map.get(word) ?? 0) | bits);
  };
  const addAll = (words: string | undefined, bits: number): void => {
    if (words?.includes(',')) words.split(',').forEach((word) => void add(word, bits));
    else add(words ?? '', bits);
  };
  const addInfinitive = (word: string): void => {
    add(word, Form.Infinitive);
    add(word.length > 3 ? stemOf(word) : word, Form.Imperative);
    if ('eøåaiy'.includes(word.charAt(word.length - 1))) add(`${word}s`, Form.Passive);
  };
  table.split('\n').forEach((line) => {
    const forms = line.split('|');
    forms[0]?.split(',').forEach(addInfinitive);
    addAll(forms[1], Form.Present);
    addAll(forms[2], Form.Past);
    addAll(forms[3], Form.Participle);
  });
  for (const word of foreign?.presents.split(' ') ?? []) add(word, Form.Present);
  for (const word of foreign?.pasts.split(' ') ?? []) add(word, Form.Past);
  return map;
}

/** What a word can be as a form of a weak verb: read off its ending. */
function weakForms(word: string, { weak }: Lexicon): number {
  const isStem = (stem: string): boolean => weak.has(`${stem}e`) || (weak.has(stem) && !stem.endsWith('e'));
  const isStemBefore = (ending: string): boolean => word.endsWith(ending) && isStem(word.slice(0, -ending.length));
  const isVerbBefore = (ending: string, infinitiveEnding = ''): boolean =>
    word.endsWith(ending) && weak.has(word.slice(0, -ending.length) + infinitiveEnding);
  // `stille` is `stilte`, `fremme` is `fremmet` or `fremte`.
  const isDoubledBefore = (ending: string): boolean => {
    const at = word.length - ending.length;
    return at > 0 && word.endsWith(ending) && isStem(word.slice(0, at) + word.charAt(at - 1));
  };
  let bits = weak.has(word) ? Form.Infinitive : 0;
  if (word.endsWith('m') ? isStem(`${word}m`) || (isStem(word) && !word.endsWith('mm')) : isStem(word))
    bits |= Form.Imperative;
  if (isVerbBefore('r')) bits |= Form.Present;
  if (isVerbBefore('s') || isVerbBefore('ast', 'e')) bits |= Form.Passive;
  const isPast = isStemBefore('et') || isStemBefore('te') || isStemBefore('de') || isStemBefore('a');
  if (isPast || isDoubledBefore('te') || isDoubledBefore('t') || isDoubledBefore('de'))
    bits |= Form.Past | Form.Participle;
  if (isVerbBefore('t', 'e') || isVerbBefore('d', 'e')) bits |= Form.Participle;
  return bits;
}

/** The same for the forms of nynorsk. */
function nynorskForms(word: string, { nynorsk, nynorskStems }: Lexicon): number {
  const isStemBefore = (ending: string): boolean =>
    word.endsWith(ending) && nynorskStems.has(word.slice(0, -ending.length));
  let bits = nynorsk.has(word) ? Form.Infinitive : 0;
  if (isStemBefore('ar') || isStemBefore('er') || isStemBefore('jer')) bits |= Form.Present;
  if (isStemBefore('ast') || isStemBefore('jast')) bits |= Form.Passive;
  if (isStemBefore('a') || isStemBefore('te') || isStemBefore('de')) bits |= Form.Past | Form.Participle;
  return bits;
}

const memoLimit = 50_000;

/** A lexicon's answer for a word, read off the word and remembered. */
function formsIn(make: () => Lexicon): (word: string) => number {
  let lexicon: Lexicon | null = null;
  let memo = new Map<string, number>();
  return (word) => {
    const before = memo.get(word);
    if (before !== undefined) return before;
    lexicon ??= make();
    const found = (lexicon.irregular.get(word) ?? 0) | weakForms(word, lexicon) | nynorskForms(word, lexicon);
    if (memo.size >= memoLimit) memo = new Map();
    memo.set(word, found);
    return found;
  };
}

/**
 * What a lower-case word can be as a verb form of the lexicon: bits of {@link Form}, 0 where it is none. Read off the
 * word and remembered: a short document has 300 words, and to make the 10 000 forms of all verbs was 2 ms of its run.
 */
export const verbForms: (word: string) => number = formsIn(() =>
  makeLexicon(weak, nynorsk, irregular, { presents: foreignFinites, pasts: foreignPasts }),
);

const rareForms = formsIn(() => makeLexicon(moreWeak, [], moreIrregular, null));

/**
 * The same with the verbs of `more-verbs.ts`, the nynorsk present in -ar, and what endings tell: for places that only a
 * verb takes, as many of their forms are nouns too (`forskar`, `grenser`).
 */
export function looseVerbForms(word: string): number {
  const forms = verbForms(word) | rareForms(word);
  if (forms !== 0) return forms;
  const infinitive = word.endsWith('ar') ? `${word.slice(0, -2)}e` : '';
  if (infinitive && ((verbForms(infinitive) | rareForms(infinitive)) & Form.Infinitive) !== 0) return Form.Present;
  return formsByEnding(word);
}

/** What the endings of foreign verbs tell of a word that no list knows: `-erer`, `-erte`, `-isere`. */
function formsByEnding(word: string): number {
  if (word.length < 8) return 0;
  if (word.endsWith('erer')) return Form.Present;
  if (word.endsWith('erte')) return Form.Past | Form.Participle;
  return word.endsWith('isere') ? Form.Infinitive : 0;
}

/** Whether a lower-case word reads as an imperative at the head of an item: `øk`, `gi`, `vedta`. */
export const looksImperative = (word: string): boolean => (looseVerbForms(word) & Form.Imperative) !== 0;

/** Short infinitives that do not end in -e or -a by pattern. */
const shortInfinitives = new Set(
  'gi få ha gå se stå la lata taka ta dra bli si be nå by bidra delta ivareta overta vedta foreta foreslå unngå gjennomgå inngå tilby forby sjå gje slå snu bo bu tre'.split(
    ' ',
  ),
);

/** Comparatives and names of people that end as infinitives do. */
const endLikeInfinitives = new Set(
  'flere fleire høyere lavere tidligere sterkere tryggere raskere tettere enklere bredere billigere lettere grønnere dyrere dypere smartere tydeligere lærere ledere brukere forskere arbeidere innbyggere politikere eiere givere arbeidsgivere innvandrere barnehagelærere'.split(
    ' ',
  ),
);

/**
 * Whether a lower-case word reads as an infinitive at the head of an item under a cue such as «vi vil»: one of the
 * lexicon, or a word with the form of one. Loose on purpose: the cue has already said that infinitives follow.
 */
export const looksInfinitive = (word: string): boolean =>
  shortInfinitives.has(word) ||
  (looseVerbForms(word) & Form.Infinitive) !== 0 ||
  (infinitiveForm.test(word) && !endLikeInfinitives.has(word)) ||
  endsInA(word);

/** `sørgja`, `vurdera`: nynorsk may end the infinitive in -a. */
const endsInA = (word: string): boolean =>
  word.endsWith('a') && (looseVerbForms(`${word.slice(0, -1)}e`) & Form.Infinitive) !== 0;
