/**
 * Families that a run of words stands for; with `!` in place of what its words mean each by itself. `id : phrase ; phrase`; a word may have alternatives (`barns|barnets`), end
 * in `*` (any ending), `_` stands for up to three words between, `__` for six, and `=` before a word says that it must follow and keeps
 * its own meaning.
 */
export const PHRASES = `
redusere : sette|setter|settes|setje|set|setjast _ ned
beholde : holde|halde|halda på
avvikle : gå|går bort|vekk fra|frå ; phase|phasing out ; close|closing down ; trekke|trekkje|trekker|trekk _ tilbake ; ta|tar _ bort|vekk ; utestenge|utestenger|utestengje _ =kommersiel*|privat*|profitt*|ideel* ; fase _ ut ; fases _ ut ; fasa _ ut ; faset ut ; legge _ ned ; legges ned ; leggje|leggja _ ned ; leggjast ned ; bygge _ ned ; bygges ned ; trappe _ ned ; slutte å ; slutt på ; skal|må|bør ut av|or ; skal|må|bør bort|vekk ; har ingen|inga|ikke|ikkje plass|noko|noe ; hører|høyrer ikke|ikkje hjemme|heime i|på ; sette|setje en|ein|ei stopper|stoppar
forby : forbud|forbudet|forbod|forbodet mot
beholde : halde|holde|halda fram ; holde|holder|halde|halda|held _ fast ; skal|må|bør _ være|vere en|ein del av ; har|hører|høyrer en|ein|hjemme|heime plass|i|på
ikke : la|lar|late være|vere å
nei : no to ; stemme|stemmer mot ; protestere|protesterer mot ; reservere|reserverer _ mot ; ta|tar|tek avstand fra|frå ; er|går|gå|gjekk|gikk|stemmer|stemme|stemte mot
framfor : gå|går|gjekk|gikk|komme|kommer|kjem|stå|står foran|føre _ =kommersiel*|privat*|ideel*|profitt*|statlig*|statleg*|offentlig*|offentleg*
innfore : gjøre|gjør|gjere|gjer __ permanent|permanente|lovpålagt|obligatorisk ; gjøre|gjør|gjere|gjer __ til en|ein|ei fast|varig ; put|putting in place ; få|får _ på plass ; ta|tas|tek|tar i bruk ; sette|settes|setje i verk ; sette|settes|setje i gang
tillate! : skal|må|bør|lyt ha|få|gis|behandles lik|likt|like|samme|same tilskudd|tilskot|støtte|stønad|vilkår|rammevilkår|betingelser|finansiering ; skal|må|bør|kunne|kan konkurrere|konkurrera på like|samme|same vilkår
arbeidsliv! : hel|hele|heile|full|fulle|faste|fast stilling|stillinger|stillingar
tillate : yes to ; gå|går inn for ; åpne|åpner|opne|opnar for ; slippe|sleppe|slipper|slepp _ til ; ja til ; ja takk til ; la|lar|late __ drive|drifte|tilby|etablere|få ; få|får|kunne drive|drifte|tilby|etablere
tilsyn : følge|følger|følgje|følgjer|fylgje med på ; følge|følger|følgje|følgjer tett med
oppfolging : følge|følges|følger|følgje|følgjer|fylgje|følgd _ opp
barnets-beste : barns|barnets|barnas|bornets|borns|barnet beste ; barns|barnets|bornets beste-vurder* ; beste|det for barnet ; best for barn|barnet ; barns|barnets interesser
hort : bli|blir|ble|blitt|verte hørt|høyrt|høyrd ; barns|barnas|barnets meninger|meiningar|syn ; barn si røyst ; barns|barnas|barnets|deres|unges stemme|stemmer|røyst ; barn og unge forteller|fortel ; høre|høyre på barn|barna ; snakke|snakket|snakka med barn*
utenforskap : inkludere|inkluderes|inkludert _ i fellesskap* ; stå|står|falle|faller utenfor|utanfor
erfaring : erfaringer|erfaringar fra|frå barn*
tidlig : i tide ; til rett|riktig tid ; på rett|riktig tid ; tidlig nok ; så|så tidlig som mulig ; når de|dei|barn* trenger|treng det|hjelp* ; når det trengs|trengst ; raskt nok ; hjelp* raskere|raskare
bemanning : barn|saker|saksmengde|elever|elevar|pasienter|pasientar|beboere per|pr ansatt|tilsett|saksbehandler|saksbehandlar|lærer|lærar|voksen|vaksen|pleier ; mange|antall|antallet|talet barn|saker|elever|elevar _ hver|kvar|per|den saksbehandler|saksbehandlar|ansatt|tilsett|lærer|lærar ; ansatte|tilsette|lærere|lærarar|voksne|vaksne per|pr barn|elev|pasient|beboer
finansiering : staten|stat må|skal|bør|lyt betale|dekke|dekkje|finansiere|fullfinansiere
mangle : for få|lite
arbeidsbelastning : mange saker|barn|oppgaver|oppgåver|meldinger hver|kvar|per|på|samtidig ; for mange saker ; for høyt|stort arbeidspress
hindre! : forebyg*|førebyg* _ =vold*|valds*|overgrep*|mobbing*|kriminalitet*|rus|rusbruk*|fattigdom*|barnefattigdom*|omsorgssvikt*|selvmord*|sjølvmord*|frafall*|fråfall*|utenforskap*|utanforskap*|diskriminering*|ekstremisme*|radikalisering*|tvang*|tvangsbruk*
omsorgsovertakelse : miste|mister|mistet|mista|fratas|fratatt omsorgen|omsorga ; bo|bor|bur|flytte|flytter|plassert|plasserte utenfor|utanfor hjemmet|heimen ; under barnevernets|offentlig omsorg
kapasitet : for få _ ansatte|folk|stillinger|tilsette ; få ansatte|folk|fagfolk|tilsette ; rustet for|til ; rigget for|godt ; nok folk|ansatte|personell|tid ; tid til å|barn*|den|hvert|hver|pasient* ; flere|fleire|nok på jobb|vakt ; flere|fleire|nok folk|ansatte|stillinger|stillingar|hender|tilsette|årsverk ; mer|meir tid til|
kommersiell! : tjene|tene|tjener|tener|tjena|tjent penger|pengar|profitt på|av ; ta|tar ut utbytte|profitt|overskudd
markedsforing! : kommersiell utnytting|utnyttelse|påvirkning
riktig : rett hjelp|kompetanse|innsats|tiltak|tilbud|tilbod|oppfølging|nivå|person|sted
offentlig-regi : offentlig|offentleg|statlig|statleg|kommunal regi|drift|ansvar|eierskap|ansvar ; offentlig _ regi|drift ; av det offentlige|offentlege ; i det offentlige|offentlege
ideell : non profit ; ikke-kommersiell* _
helse : psykisk helse
barnehage : ett års barnehage
arbeidsliv : komme|kommer|inn|unge|ut i arbeid|jobb
minoritet : ulik kulturbakgrunn
avtale : over tid
likeverd : uavhengig|uansett av|kor|hvor ; hvor de|dei|du bor ; kor de|dei|du bur ; i hele|heile landet ; lik* tilbud|tilbod|rett*
institusjon : på|i institusjon 
biologisk : egen|eigen familie ; nærmeste|nære familie
digital : sosiale|sosial medier|media ; på nett|nettet ; kunstig intelligens
spesialundervisning : tilpassa|tilpasset opplæring
hjelpetiltak : tiltak i|ti hjemmet|heimen ; hjelpe*|tiltak _ familier|familiar|familiene
fattigdom : dårlig|lav råd|inntekt
svangerskap : gravide og småbarn*
kriminalitet : ny kriminalitet|kriminelle
tilpasse! : tilpasset|tilpassa|tilpasses|tilpassast|tilrettelagt|tilrettelagte|skreddersydd _ behov|behova|behovene|behovet
fa! : ha|har|få|får|ta|tar kontroll over|på ; langt|godt på vei|veg
i-lag! : i samarbeid|samråd|dialog|fellesskap|lag|tråd med
samarbeid : felles|lik|samme|same forståelse|forståing|språk|mål ; på tvers av ; under samme|same tak ; dele informasjon
skole : grunn|videregående opplæring
anbud : på anbud
rettighet! : rett|retten på|til ; krav på
opptak : opptak av|i barnevernssaker|samtaler|samtalar
`;
