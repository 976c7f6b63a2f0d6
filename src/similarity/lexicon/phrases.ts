/**
 * Families that a run of words stands for; with `!` in place of what its words mean each by itself. `id : phrase ; phrase`; a word may have alternatives (`barns|barnets`), end
 * in `*` (any ending), and `_` stands for up to three words between.
 */
export const PHRASES = `
avvikle : fase _ ut ; fases _ ut ; fasa _ ut ; faset ut ; legge _ ned ; legges ned ; leggje _ ned ; leggjast ned ; bygge _ ned ; bygges ned ; trappe _ ned ; slutte å ; slutt på ; sette|setje en|ein|ei stopper|stoppar
beholde : halde|holde|halda fram ; holde|halde _ fast
innfore : ta|tas|tek|tar i bruk ; sette|settes|setje i verk ; sette|settes|setje i gang
tillate : åpne|åpner|opne|opnar for ; slippe _ til
tilsyn : følge|følger|følgje|følgjer|fylgje med på ; følge|følger|følgje|følgjer tett med
oppfolging : følge|følges|følger|følgje|følgjer|fylgje|følgd _ opp
barnets-beste : barns|barnets|barnas|bornets|borns|barnet beste ; barns|barnets|bornets beste-vurder* ; beste|det for barnet ; best for barn|barnet ; barns|barnets interesser
hort : bli|blir|ble|blitt|verte hørt|høyrt|høyrd ; barns|barnas|barnets meninger|meiningar|syn ; barn si røyst ; barns|barnas|barnets|deres|unges stemme|stemmer|røyst ; barn og unge forteller|fortel ; høre|høyre på barn|barna ; snakke|snakket|snakka med barn*
utenforskap : inkludere|inkluderes|inkludert _ i fellesskap* ; stå|står|falle|faller utenfor|utanfor
erfaring : erfaringer|erfaringar fra|frå barn*
tidlig : i tide ; til rett|riktig tid ; på rett|riktig tid ; tidlig nok ; så|så tidlig som mulig ; når de|dei|barn* trenger|treng det|hjelp* ; når det trengs|trengst ; raskt nok ; hjelp* raskere|raskare
arbeidsbelastning : mange saker|barn|oppgaver|oppgåver|meldinger hver|kvar|per|på|samtidig ; for mange saker ; for høyt|stort arbeidspress
omsorgsovertakelse : miste|mister|mistet|mista|fratas|fratatt omsorgen|omsorga ; bo|bor|bur|flytte|flytter|plassert|plasserte utenfor|utanfor hjemmet|heimen ; under barnevernets|offentlig omsorg
kapasitet : for få _ ansatte|folk|stillinger|tilsette ; få ansatte|folk|fagfolk|tilsette ; rustet for|til ; rigget for|godt ; nok folk|ansatte|personell|tid ; tid til å|barn*|den|hvert|hver|pasient* ; flere|fleire|nok folk|ansatte|stillinger|stillingar|hender|tilsette|årsverk ; mer|meir tid til|
kommersiell! : tjene|tjener|tjena|tjent penger|pengar|profitt ; ta|tar ut utbytte|profitt|overskudd
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
samarbeid : på tvers av ; under samme|same tak ; dele informasjon
skole : grunn|videregående opplæring
anbud : på anbud
rettighet : rett|retten på|til ; krav på
opptak : opptak av|i barnevernssaker|samtaler|samtalar
`;
