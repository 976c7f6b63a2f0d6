/** Weak verbs in -e (bokmål, many of them nynorsk too); their forms are made by pattern. */
export const weak =
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
export const nynorsk =
  `auke arbeide avgrense behalde betre bidra byggje byggja krevje leggje leggja sikra styrkje styrkja sørgje syte gjere gjera gje gi vere vera verte bli halde haldje vidareføre vidareutvikle førebyggje førebygge førebu fylgje følgje gjennomgå tryggje skaffe skape skapa tilby tilsetje utvikle utvikla utgreie greie rettleie medverke verne jamne utjamne arbeida jobba løyse ynskje ønskje oppretthalde opprette endra etablera etablere heve innføra innføre hindra redusera lovfesta prioritera støtta sikre auka byrje slutte meine tru trenge samordne samarbeide støtte utarbeide fjerne fremje kartleggje tilrå krevja åtvare`.split(
    /\s+/u,
  );

/** Strong and irregular verbs: infinitives | present | past | participle, forms separated by commas. */
export const irregular = `være,vere,vera|er|var|vært,vore,vori
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
sakne|saknar,sakner|sakna|sakna
rekke,rekkje|rekker,rekk|rakk|rukket,rokke
lese,lesa|leser,les|leste,las|lest,lese
bryte|bryter,bryt|brøt,braut|brutt
drive|driver,driv|drev,dreiv|drevet,drive
finne|finner,finn|fant,fann|funnet,funne
forby|forbyr|forbød,forbydde|forbudt
foreslå,føreslå|foreslår,føreslår|foreslo,føreslo|foreslått,føreslått
føresetje|føreset|føresette|føresett
akte|akter,aktar|aktet,akta|aktet,akta
avdekke,avdekkje|avdekkjer|avdekte|avdekt
peike|peikar|peikte,peika|peikt,peika
tyde|tyder,tydar|tydde,tydet,tyda|tydd
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
mistrives|mistrives,mistrivst|mistrivdes|mistrives
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
avhenge|avhenger,avheng|avhang|avhengt
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

/** Finite verbs of English and Swedish documents: forms only, as their sentences are judged by few cues. */
export const foreignFinites =
  'is are was were has have had do does did says said shows showed finds found reveals calls urges recommends asks asked wants believes aims supports secured show believe works recommend demands proposes propose call want need needs urged told launched published visited met held engaged responded managed handled welcomed worked conducted completed concludes concluded suggests suggest kräver föreslår anser lämnar behöver får blir blev';

export const foreignPasts =
  'won made launched published gave led secured developed introduced achieved established helped held worked met';
