/**
 * What different words are about. `id=weight kind : label : member ; member ~ related related`. Kind `s` is a subject
 * that links by itself, `a` an aspect (quality, staff, money) that links statements of one field only, `p` the place or the
 * people of which something is said: two statements that share it alone are on two matters, if both name one. A member is a
 * family, or families joined by `+` that stand near each other, each with alternatives (`god|riktig+hjelp|tiltak`).
 */
export const CONCEPTS = `
tidlig-hjelp a : tidlig hjelp og forebygging : tidlig ; forebygge ; lavterskel ~ lavterskel hjelp-etter-behov foreldrestotte
lavterskel a : lavterskeltilbud og lett tilgang : lavterskel ; tilgjengelig+hjelp|tiltak|tilbud|tjeneste|helse ; samarbeid+lavterskel ~ tidlig-hjelp hjelp-etter-behov
hjelp-etter-behov a : hjelp når og slik man trenger den : hjelp|tiltak|tilbud|tjeneste|omsorg|helse|hjelpetiltak+behov ; tilgjengelig+hjelp|hjelpetiltak|tiltak|omsorg|beskyttelse ; hjelp|tiltak+krav|rettighet ; hjelp+tidlig ; hjelp|omsorg+beskyttelse ; hjelpetiltak ~ tidlig-hjelp god-hjelp
tilpasset-hjelp a : hjelp tilpasset den enkelte : hjelp|tiltak|tilbud|tjeneste|oppfolging|behandling|behov+tilpasse ~ hjelp-etter-behov
god-hjelp a : god kvalitet i hjelpen : kvalitet ; god|riktig|forbedre|effektiv+hjelp|omsorg|tiltak|tilbud|tjeneste|hjelpetiltak|oppfolging|helse ; effektiv+hjelpetiltak ; svikt+barnevern ~ hjelp-etter-behov
sterkt-barnevern a : et sterkere barnevern : styrke|oke|forbedre|utvide+barnevern ; kapasitet+barnevern ~ kapasitet kompetanse
kapasitet a : kapasitet, ressurser og bemanning : kapasitet ; ressurs ; bemanning ; ansette ; rekruttere ; arbeidsbelastning ; finansiering ; oke|tilstrekkelig|mangle+ansatt ; virkemiddel ~ kompetanse sterkt-barnevern finansiering
bemanning a : bemanning og stillinger : bemanning ; ansette ; rekruttere ; arbeidsbelastning ; oke|tilstrekkelig|mangle+ansatt ~ kapasitet
vikar s : vikarer : vikar ~ bemanning
finansiering a : penger og budsjett : finansiering ; betale ~ kapasitet
kompetanse a : kompetanse og utdanning : kompetanse ; etterutdanning ; rettleiing ; autorisasjon ; utdanning ; fag+styrke|oke|forbedre ; fag+rettleiing|utdanning ; kunnskap+oke|styrke|ansatt|arbeide ; larer+utdanning ~ kapasitet etterutdanning
etterutdanning a : veiledning og etterutdanning : etterutdanning ; rettleiing ; autorisasjon ~ kompetanse
medvirkning s : medvirkning og å bli hørt : medvirkning ; hort ; involvering ; perspektiv+barn|ungdom|bruker ; fortelle+barn|ungdom ; erfaring+barn|barnevernsbarn|ungdom ; ekspertgruppe+barn ~ rettigheter
barns-perspektiv s : barns perspektiv og erfaringer : perspektiv ; erfaring ; fortelle+barn|ungdom ; hort ; ekspertgruppe+barn ~ medvirkning
barnets-beste s : barnets beste : barnets-beste ~ rettigheter
rettigheter a : rettigheter : rettighet ; barnets-beste ~ medvirkning rettssikkerhet barnets-beste
rettssikkerhet s : rettssikkerhet og klage : rettssikkerhet ; opptak ; klage ~ rettigheter domstol
domstol s : nemnd og domstol : domstol ; menneskerettsdomstol ~ rettssikkerhet
klage s : klage og innsyn : klage ; erstatning ~ rettssikkerhet
tilsyn s : tilsyn og kontroll : tilsyn ; tilsynsforer ; godkjenning ~ rettssikkerhet
fosterhjem p : fosterhjem : fosterhjem ~ omsorg-utenfor-hjemmet
rekruttere-fosterhjem s : nok fosterhjem : fosterhjem+rekruttere|oke|mangle|tilstrekkelig|finnes|ventetid ~ fosterhjem
vilkar-fosterhjem p : fosterforeldres vilkår : fosterhjem+vilkar|rettighet|styrke|forbedre|fosterlon|oppfolging|rettleiing ~ fosterhjem
sosken s : søsken sammen : sosken ~ fosterhjem
institusjon p : institusjon : institusjon ; tvang+barnevern ~ omsorg-utenfor-hjemmet tvang
omsorg-utenfor-hjemmet s : omsorg utenfor hjemmet : omsorgsovertakelse ; flytting+barn ; omsorg+barnevern|offentlig ; tilbakeforing ; barn+flytting ~ fosterhjem institusjon
ettervern s : ettervern : ettervern ; oppfolging+overgang ~ overgang
overgang s : overganger til voksenlivet : overgang ; ettervern ~ ettervern
private s : kommersielle og private aktører : kommersiell ; privat ; anbud ; friskole ; regi+privat ~ ideelle
ideelle s : ideelle aktører : ideell ; frivillig+aktor|regi ~ private offentlig-drift
offentlig-drift s : offentlig drift og ansvar : offentlig-regi ; stat+regi|institusjon ~ private ideelle
ansvar-stat-kommune a : ansvar mellom stat og kommune : stat|kommune+ansvar ; overfore+kommune|stat ~ offentlig-drift bufetat
bufetat s : Bufetat : bufetat ~ ansvar-stat-kommune
tillit s : tillit : tillit ~ rettssikkerhet apenhet
samarbeid a : samarbeid og sammenheng : samarbeid ; tverrfaglig ; helhetlig|sammenheng+tjeneste|tilbud|hjelp ~ tverrfaglig
tverrfaglig a : samarbeid mellom fag og etater : tverrfaglig ; samarbeid+forvaltning|skole|helse|kommune|tjeneste|psykiatri ; dialog ~ samarbeid
informasjon a : informasjon : informasjon ~ taushetsplikt apenhet
taushetsplikt s : taushetsplikt og meldeplikt : taushetsplikt ; bekymringsmelding ; informasjon+overfore ~ informasjon samarbeid
apenhet a : åpenhet og innsyn : apenhet ; informasjon+politisk ~ tillit
forskning a : forskning og kunnskap : forskning ; kunnskap ; metode+utvikling ~ kompetanse
metoder a : metoder og rutiner : metode ; rutine ; virkemiddel ~ forskning
helsekartlegging s : helsekartlegging : helsekartlegging ; kartlegge+helse ~ psykisk-helse
psykisk-helse s : psykisk helse : psykisk ; psykiatri ; psykolog ; lidelse ~ helsetjenester
bup s : psykisk helsevern for barn og unge : psykiatri ; psykisk+behandling|spesialisthelse|institusjon ; spesialisthelse ~ psykisk-helse
psykolog s : psykologer og samtaletilbud : psykolog ~ psykisk-helse
ventetid s : ventetid : ventetid ~ psykisk-helse
helsetjenester s : helsetjenester : helse ; helsestasjon ; fastlege ; spesialisthelse ~ psykisk-helse helsestasjon
helsestasjon s : helsestasjon og skolehelsetjeneste : helsestasjon ~ helsetjenester psykisk-helse
folkehelse s : folkehelse og livsvaner : folkehelse ; ernering ; folkehelselov ; fysisk-aktivitet ~ helsetjenester
lik-tilgang a : likt tilbud uavhengig av bosted : likeverd ; distrikt+tilbud|tjeneste ; tilbud+kommune+ulikhet ~ ulikhet
rus s : rus : rus ~ psykisk-helse
vold s : vold og overgrep : vold ; overgrep ; omsorgssvikt ; barnehus ; krenkelse ; kartlegge+vold ; sosialkontroll ~ traumer beskyttelse
traumer s : traumer : traume ~ vold psykisk-helse
beskyttelse a : beskyttelse : beskyttelse ; trygg+barn ~ vold
tvang s : tvang : tvang ~ institusjon rettssikkerhet
kriminalitet s : barn i konflikt med loven : kriminalitet ; straff ; lov+utfordring ; politi ~ forebygge-kriminalitet
forebygge-kriminalitet s : forebygge kriminalitet : kriminalitet+forebygge|hindre|redusere|tiltak ~ kriminalitet
trygg-oppvekst a : trygg oppvekst : oppvekst ; trygg+oppvekst|barn ; start+barn ~ god-start
god-start s : en god start : start+barn|god|forelder ; svangerskap ~ trygg-oppvekst svangerskap
svangerskap s : svangerskap og barsel : svangerskap ~ god-start helsestasjon
foreldrestotte s : foreldrestøtte : foreldrestotte ; forelder+prioritere|rettleiing|lavterskel|hjelp ; familie+prioritere|rettleiing|lavterskel ; familievern ; foreldrebarnsenter ~ familievern tidlig-hjelp
familievern s : familievern : familievern ~ foreldrestotte
familie-forst s : barnets egen familie : biologisk+forelder|familie ; nettverk ; forelder+omsorg|plikt ; tilbakeforing ~ foreldrestotte
samver s : samvær og barnefordeling : samver ; barnefordeling ; delt ~ familie-forst
permisjon s : foreldrepermisjon : permisjon ~ familieokonomi likestilling
familieokonomi s : overføringer til familier : okonomi-familie ; kontantstotte ; barnetrygd ~ fattigdom
kontantstotte s : kontantstøtte : kontantstotte ~ familieokonomi barnehage
barnetrygd s : barnetrygd : barnetrygd ~ familieokonomi fattigdom
fattigdom s : barnefattigdom : fattigdom ; ulikhet+familie|barn ; skatt+familie ~ familieokonomi ulikhet utenforskap
ulikhet s : ulikhet : ulikhet+redusere|sosial|hindre ; ulikhet ~ fattigdom likestilling
fritid s : fritid og aktivitet : fritid ~ utenforskap
utenforskap s : inkludering og utenforskap : utenforskap ~ fattigdom fritid mobbing
mobbing s : mobbing og skolemiljø : mobbing ; skole+omgivelse|trygg ~ skole utenforskap
skole p : skole : skole ; undervisning ~ mobbing frafall mestring spesialundervisning
larer s : lærere : larer ~ skole
lekser s : lekser : lekse ~ skole
vurdering-skole s : eksamen og karakterer : eksamen ~ skole
frafall s : fravær og frafall : frafall ~ skole mestring
mestring s : mestring : mestring ~ skole utenforskap
spesialundervisning s : spesialundervisning og tilrettelegging : spesialundervisning ; skole+tilpasse ~ skole
barnehage p : barnehage : barnehage ~ tidlig-hjelp skole
barnehageplass s : plass og opptak i barnehagen : barnehageplass ; inntak ~ barnehage
kjernetid s : gratis kjernetid : kjernetid ~ barnehage egenandel gratis
barnehagelaerer s : barnehagelærere : barnehagelarer ; barnehage+larer ~ barnehage larer bemanning
sfo s : skolefritidsordningen : sfo ~ skole
funksjonsnedsettelse s : barn med funksjonsnedsettelse : funksjonsnedsettelse ; avlastning ~ rettigheter
minoritet s : minoriteter og flyktninger : minoritet ; asyl ; innvandring ~ diskriminering
asyl s : asylsøkere : asyl ~ minoritet
diskriminering s : diskriminering : diskriminering ; etnisitet ; religion ; likestilling ~ likestilling
likestilling s : likestilling : likestilling ~ diskriminering
digital s : digital hverdag : digital ; markedsforing ; personvern-digital ~ trygg-oppvekst
moderasjon s : moderasjon : moderasjon ~ egenandel
egenandel s : egenandeler og priser : egenandel ; barnehage-pris ~ helsetjenester gratis
gratis a : gratis tilbud : gratis ~ egenandel
sykmelding s : arbeid og sykmelding : sykmelding ; arbeidsliv ~ arbeidsliv
arbeidsliv s : arbeidsliv : arbeidsliv ~ sykmelding
bolig s : bolig : bolig ~ fattigdom
distrikt s : distriktene : distrikt ~ likeverdig lik-tilgang
likeverdig a : likeverdige rettigheter : likeverd ~ ulikhet
barneloven s : lovverket : lov+barn|endre|styrke|innfore ; barnevernslov ; plikt+lov ~ rettigheter
reform a : reformer : reform ; barnevernsreform ~ sterkt-barnevern
organisering a : organisering av tjenestene : organisering ; bufetat ~ ansvar-stat-kommune
norm a : normer og krav : norm ; krav+kompetanse|kvalitet ~ bemanning kompetanse
klima s : klima : klima ; energi ~ miljo samferdsel
miljo s : miljø og natur : miljo ~ klima
forbruk s : forbruk : forbruk ~ miljo
samferdsel s : samferdsel : transport ; areal ~ klima
tannhelse s : tannhelse : tannhelse ~ helsetjenester
habilitering s : habilitering : habilitering ~ funksjonsnedsettelse helsetjenester
velferd a : velferd : velferd ; rettferd ~ fattigdom ulikhet
barneombud-verktoy a : opplæring for offentlig ansatte : etterutdanning+offentlig|ansatt ~ kompetanse
okonomi-vilkar a : rammevilkår : vilkar ~ finansiering
ledelse a : ledelse : ledelse ~ organisering
eldre p : eldre : eldre ~ helsetjenester
saksbehandling a : saksbehandling og frister : saksbehandling ; frist ; undersokelse-barnevern ; bekymringsmelding+frist ~ rettssikkerhet ventetid
naering s : næringsliv : naering ~ arbeidsliv
demokrati s : demokrati : demokrati ~ medvirkning
stabilitet s : stabilitet og tilknytning : tilknytning ; flytting+hindre|redusere ~ omsorg-utenfor-hjemmet
`;
