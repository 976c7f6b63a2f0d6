/**
 * Verbs that documents use now and then. They are believed where they stand in a verb's place (`vi har …`, `vi …`, at the
 * head of an ask), and as the verb of a sentence only where no verb of `verbs.ts` is: many of their forms are nouns too.
 */

/** Weak verbs in -e; their forms are made by pattern. */
export const moreWeak =
  `abonnere absorbere adressere adoptere administrere advare akselerere alliere analysere anspore anta anmelde anmode annonsere appellere argumentere arkivere arve assistere avbøte avfeie avgjøre avhøre avkrefte avlegge avlevere avlønne avpasse avrunde avsette avspeile avtale avveie
balansere bekoste bekymre belaste bemanne bemerke benytte berede beregne berettige berike berolige berøre besette beskjeftige beslaglegge beslutte bestille bestrebe bestyre betinge bevege bevise bevitne beklage begrunne bebreide betegne blokkere bosette budsjettere blande
demonstrere demontere deponere desentralisere detaljere diagnostisere diskriminere disponere distribuere doble donere dreie dømme dyktiggjøre dempe
ekskludere eksistere eksperimentere eksponere eksportere elektrifisere eliminere erfare erkjenne erverve etterkomme etterspore etterfylle evakuere
farge fastlegge feire feste filtrere flagge foredle foretrekke forhøye forklare forlange formane formere formulere fornekte fornye forringe forsere forsinke forskuttere forstyrre forsyne forsømme fortette fortjene fortolke fortrenge forurense forutsette forvandle forverre forårsake fostre fraråde fremføre fremlegge fremsette fremstille frykte fylle følgeforske
gagne generere gjenbruke gjengi gjenkjenne gjenoppbygge gjenspeile gjette godkjenne godtgjøre gratulere gruppere grunngi
harmonisere havne hemme henvende henvise hilse hjemle honorere huske høste høyne
ignorere imøtekomme indikere innbetale innebygge innhegne innkalle innkreve innlede innordne innrapportere innrette innrømme innskrenke innsnevre innstille innvilge innvirke installere intervenere intervjue introdusere isolere iverksette
kalle kanalisere karakterisere kartfeste kaste kategorisere klage klandre klassifisere koble kople kombinere kommentere komplettere konfrontere konkurrere konservere konsolidere konstatere konsultere konvertere krenke kritisere krysse kultivere kvantifisere kvitte kommunisere kunngjøre
lagre lappe legalisere legitimere lindre linke lokalisere loggføre lønne
manne marginalisere markedsføre matche megle minne mishandle misbruke mobbe moderere muliggjøre myndiggjøre
nedgradere nedskalere nedtone nominere nyansere nærme
observere omdanne omdisponere omfavne omlegge omorganisere omplassere omprioritere omregne omskolere omstrukturere opparbeide oppbevare oppbemanne oppfatte oppfostre opphøre oppklare oppløse opponere oppskalere oppspore oppsøke opptrappe oppvurdere ordne orientere overbelaste overbevise overbringe overlevere overraske overrekke oversende oversette overstyre overtale overveie oppildne
parkere pendle pensjonere pilotere plage planfeste plante pleie plikte poengtere polarisere politianmelde posisjonere presentere problematisere promotere protestere provosere publisere pusse pynte påberope pådra påføre påklage påkreve påkalle påminne påskynde påtale påtvinge
rasjonalisere ratifisere reagere redde redigere referere refundere regjere rekonstruere relatere renovere reparere representere reservere restaurere restrukturere resultere rettferdiggjøre rettighetsfeste reversere revidere revitalisere revolusjonere rigge ringe risikere romme runde rydde rådføre råde rettlede
samfinansiere samhandle samkjøre sammenfatte sammenkoble sammenligne sammenlikne sammenstille samstemme samtykke samvirke sanere sanke segregere sentralisere servere signalisere signere skade skattlegge skissere skolere skremme skreddersy skuffe slette smitte sondere sortere sosialisere spille splitte sponse stanse stasjonere stemme stevne stifte stigmatisere strande streike strukturere strømlinjeforme subsidiere sulte supplere svikte sykmelde symbolisere synkronisere
takke tallfeste telle tidfeste tilegne tilfredsstille tilføye tilhøre tillegge tilnærme tilrettelegge tilsidesette tilskynde tilslutte toppe trakassere transformere transportere traumatisere trone true trykke trøste trosse
ufarliggjøre umuliggjøre umyndiggjøre underbygge underfinansiere underholde underkjenne underkommunisere underminere underordne underprioritere underrapportere underrette understøtte undertegne undertrykke undervurdere unnskylde utdele utdype uteksaminere utestenge utfolde utfylle utlevere utligne utløse utnevne utpeke utplassere utprøve utradere utruste utstasjonere utstyre uttrykke utveksle utvirke
låne låna utlåne spøke passere savne etterspørre forvente frarå love garantere avslutte
vaksinere variere vedlikeholde vedkjenne veksle vekte vende verifisere verve virke visualisere våge vrake videresende videreformidle
ytre økonomisere
purre skaffe plukke miste forsørge fange korte sykle laste passe droppe reflektere glemme bytte forme drifte kopiere bortvise forandre hospitere samtale profilere bøte mase kjempa dobla føra samarbeida skilja kjøre huske rope melde flykte smuldre underteikna programfeste bosetje busetje busette busetja påverke påverka utsetje
antyde bake danse drepe dukke elske evne feile fordre føle glede hate hvile irritere jage kjede kjøle klatre klemme klippe koke leke lekke lete ligne likne lenke makte mistenke møblere nære overleve overnatte pakke plage prate pynte rense rope røre ryste skildre skjule skylde smake smelte sparke sprenge stemple stole studere støye tilkalle trives tvile tørke tåle undre utspille vandre vaske vekke velte våke
estimere fortene drømme drøyme svekkje kjennetegne kjenneteikne klargjøre klargjere synleggjere snike truge vedvare gjenspegle speile nekte blottlegge blottleggje skrike besvare tipse innklage saksøke kringkaste befare lengte grue angre smile berge erte fremkalle motvirke motverke misligholde tømme blomstre spire forskyve spreie fravike rakne vegre frabe votere røyste igangsette utløse samanlikne samanlikna greie orke våge kurse innvie unngjelde trekkje køyre spele skåre skore score minke ruse hoppe krympe flate rose
avgjere freiste fremja gløyme hugse krenkje kunngjere leige lyfte mogleggjere opne rekne spegle syne sysselsetje søkje telje trassa verdsetje fordele heimle setje tilleggje løyve sluttføra utfordra styrka engasjera kvalitetssikra finansiera samordna gjennomføra lansera`.split(
    /\s+/u,
  );

/** Strong and irregular verbs, as in `verbs.ts`. */
export const moreIrregular = `slite|sliter,slit|slet,sleit|slitt
påstå|påstår|påsto,påstod|påstått
pågå|pågår|pågikk,pågjekk|pågått
dø,døy|dør,døyr|døde,døydde|dødd,døydd
føde|føder|fødte|født
eie,eige|eier,eig|eide|eid,ått
løpe|løper|løp|løpt
overgi,overgje|overgir|overga|overgitt
overvinne|overvinner|overvant|overvunnet
overstige|overstiger,overstig|oversteg,oversteig|oversteget
innta|inntar,inntek|inntok|inntatt,innteke
tilstå|tilstår|tilsto|tilstått
forutse|forutser|forutså|forutsett
sove|sover,søv|sov|sovet,sove
gråte|gråter,græt|gråt|grått
drikke|drikker,drikk|drakk|drukket,drukke
brenne|brenner,brenn|brente|brent
stikke|stikker,stikk|stakk|stukket,stukke
strekke|strekker|strakk|strukket
angripe|angriper,angrip|angrep,angreip|angrepet
avbryte|avbryter,avbryt|avbrøt|avbrutt
avskrive|avskriver|avskrev|avskrevet
avstå|avstår|avsto,avstod|avstått
anslå|anslår|anslo|anslått
avta|avtar|avtok|avtatt
begå|begår|begikk|begått
binde|binder,bind|bandt|bundet
bringe|bringer,bring|brakte,bragte|brakt,bragt
beskrive|beskriver,beskriv|beskrev|beskrevet
dra|drar,dreg|dro,drog|dratt,drege
ettergi|ettergir|etterga|ettergitt
etterlate|etterlater|etterlot|etterlatt
falle|faller,fell|falt,fall|falt,falle
forbli|forblir|forble|forblitt
foregå|foregår|foregikk|foregått
forekomme|forekommer|forekom|forekommet
foreligge|foreligger|forelå|foreligget
forlate|forlater|forlot|forlatt
forsvinne|forsvinner,forsvinn|forsvant,forsvann|forsvunnet
fremgå|fremgår,framgår|fremgikk,framgikk,framgjekk|fremgått
fremkomme,framkomme,framkome|fremkommer,framkommer,framkjem|fremkom,framkom|fremkommet,framkommet,framkome
fremstå,framstå|fremstår,framstår|fremsto,fremstod|fremstått
fryse|fryser,frys|frøs|frosset
gjenoppta|gjenopptar|gjenopptok|gjenopptatt
gjenta|gjentar|gjentok|gjentatt
gjenvinne|gjenvinner|gjenvant|gjenvunnet
gli|glir|gled|glidd
godta|godtar,godtek|godtok|godtatt
gå|går|gikk,gjekk|gått
henge|henger,heng|hang|hengt
innby|innbyr|innbød|innbudt
innrømme|innrømmer|innrømmet|innrømmet
innfri|innfrir|innfridde|innfridd
inndra|inndrar|inndro|inndratt
inngripe|inngriper|inngrep|inngrepet
innse|innser|innså|innsett
iaktta|iakttar|iakttok|iakttatt
klippe|klipper|klippet|klippet
misforstå|misforstår|misforsto|misforstått
motsi|motsier|motsa|motsagt
motsette|motsetter|motsatte|motsatt
motstå|motstår|motsto|motstått
motta|mottar,mottek|mottok|mottatt
nyte|nyter,nyt|nøt|nytt
omgi|omgir|omga|omgitt
oppdra|oppdrar|oppdro|oppdratt
oppsi|oppsier|oppsa|oppsagt
oppta|opptar|opptok|opptatt
overdra|overdrar|overdro|overdratt
overgå|overgår|overgikk|overgått
overse|overser|overså|oversett
overskride|overskrider|overskred|overskredet
påta|påtar,påtek|påtok|påtatt
rive|river,riv|rev,reiv|revet
ryke|ryker|røk|røket
selge,selje|selger,sel|solgte,selde|solgt,selt
skjære|skjærer|skar|skåret
skryte|skryter|skrøt|skrytt
stige|stiger,stig|steg|steget
stjele|stjeler|stjal|stjålet
strekke|strekker|strakte|strakt
svinne|svinner|svant|svunnet
synke|synker|sank|sunket
tilgi|tilgir|tilga|tilgitt
tilsi|tilsier|tilsa|tilsagt
tilta|tiltar|tiltok|tiltatt
tiltre|tiltrer|tiltrådte|tiltrådt
undergrave|undergraver|undergrov|undergravd
unnlate|unnlater|unnlot|unnlatt
unnta|unntar|unntok|unntatt
utdype|utdyper|utdypet|utdypet
utelate|utelater|utelot|utelatt
utgå|utgår|utgikk|utgått
utstede|utsteder|utstedte|utstedt
vike|viker,vik|vek,veik|veket
vinne|vinner,vinn|vant,vann|vunnet
vri|vrir|vred,vrei|vridd
opptre|opptrer|opptrådte|opptrådt
ettergå|ettergår|ettergikk|ettergått
fritta|fritar|fritok|fritatt
tilkomme|tilkommer|tilkom|tilkommet
hente|henter,hentar|hentet,henta|hentet,henta
handle|handlar|handla|handla
teikne|teiknar|teikna|teikna
påpeike|påpeikar|påpeikte|påpeikt
underbyggje|underbyggjer|underbygde|underbygd
hamne|hamnar|hamna|hamna
frata|fratar,fratek|fratok|fratatt
overrekke|overrekker|overrakte|overrakt
vektlegge,vektleggje|vektlegger,vektlegg|vektla|vektlagt
vedlegge,vedleggje|vedlegger,vedlegg|vedla|vedlagt
avsette,avsetje|avsetter,avset|avsatte,avsette|avsatt,avsett
nedsette,nedsetje|nedsetter,nedset|nedsatte,nedsette|nedsatt,nedsett
utgi,utgje|utgir,utgjev|utga,utgav|utgitt,utgjeve
oppnå|oppnår|oppnådde|oppnådd
oppstå|oppstår|oppsto,oppstod|oppstått
utebli|uteblir|uteble|uteblitt
rådgi,rådgje|rådgir|rådga,rådgav|rådgitt
bestå|består|besto,bestod|bestått
stryke|stryker,stryk|strøk,strauk|strøket,stroke
omkomme|omkommer|omkom|omkommet
inntreffe|inntreffer|inntraff|inntruffet
mislykkes|mislykkes|mislyktes|mislyktes
oppholde|oppholder,oppheld|oppholdt,oppheldt|oppholdt
tore,tørre|tør,tør|torde,turte|turt
gråte|gret|gret|grete
le|ler|lo|ledd
snu|snur|snudde|snudd
stø|stør|stødde|stødd
iverksette,iverksetje|iverksetter,iverkset|iverksatte|iverksatt,iverksett
igangsette,igangsetje|igangsetter,igangset|igangsatte|igangsatt,igangsett
fastsette,fastsetje|fastsetter,fastset|fastsatte|fastsatt,fastsett
oversette,oversetje|oversetter,overset|oversatte|oversatt,oversett
innsette,innsetje|innsetter,innset|innsatte|innsatt,innsett
sammensette,sammensetje|sammensetter,sammenset|sammensatte|sammensatt,sammensett
besette,besetje|besetter,beset|besatte|besatt,besett
bosette,bosetje|bosetter,boset|bosatte|bosatt,bosett
forutsette,forutsetje|forutsetter,forutset|forutsatte|forutsatt,forutsett
tilsette,tilsetje|tilsetter|tilsatte|tilsatt
ansette|ansetter|ansetter|ansatt
pålegge,påleggje|pålegger|påla|pålagt
framlegge,framleggje|framlegger|framla|framlagt
fremlegge,fremleggje|fremlegger|fremla|fremlagt
nedlegge,nedleggje|nedlegger|nedla|nedlagt
tilrettelegge,tilretteleggje|tilrettelegger|tilrettela|tilrettelagt
forelegge,foreleggje|forelegger|forela|forelagt
omlegge,omleggje|omlegger|omla|omlagt
fastlegge,fastleggje|fastlegger|fastla|fastlagt
beslaglegge,beslagleggje|beslaglegger|beslagla|beslaglagt
klargjøre,klargjere|klargjør,klargjer|klargjorde,klargjorde|klargjort,klargjort
tilgjengeliggjøre,tilgjengeleggjere|tilgjengeliggjør,tilgjengeleggjer|tilgjengeliggjorde,tilgjengeleggjorde|tilgjengeliggjort,tilgjengeleggjort
synliggjøre,synleggjere|synliggjør,synleggjer|synliggjorde,synleggjorde|synliggjort,synleggjort
ansvarliggjøre,ansvarleggjere|ansvarliggjør,ansvarleggjer|ansvarliggjorde,ansvarleggjorde|ansvarliggjort,ansvarleggjort
offentliggjøre,offentleggjere|offentliggjør,offentleggjer|offentliggjorde,offentleggjorde|offentliggjort,offentleggjort
lovliggjøre,lovleggjere|lovliggjør,lovleggjer|lovliggjorde,lovleggjorde|lovliggjort,lovleggjort
frembringe,frambringe|frembringer,frambringer|frembrakte,frambrakte|frembrakt,frambrakt
underskrive|underskriver|underskrev|underskrevet
innskrenke|innskrenker|innskrenket|innskrenket`;
