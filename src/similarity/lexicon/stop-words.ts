/** Words of bokmål, nynorsk and English that never say what a statement is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
i på av til for fra frå med om ved hos mot etter under over mellom gjennom innen innan innenfor utenfor utanfor uten ut inn opp ned fram frem
tilbake bort omkring rundt blant siden sidan før mens medan overfor ovenfor når da då her der hit dit hvor kor hvordan korleis hvorfor kvifor
hva kva hvem kven hvilken hvilke hvilket kva hver kvar hvert kvart alle alt all allereie allerede begge både enten eller og men at å som der
fordi så slik slike sånn sådan difor derfor dermed likevel imidlertid dersom hvis viss om enn også òg samt dessuten videre vidare blant annet anna
bl a dvs osv mv jf nr kap § herunder bestående
jeg eg du han hun ho vi me dere de dei den det ein en ei et eit ett seg sin si sitt sine deres hans hennes hennar dem meg deg oss min mitt mine din
ditt dine denne dette disse desse slikt noen nokon noe noko nokre ingen man ein selv sjølv hverandre kvarandre annen andre mange mye mykje fleste
få færre mest mer meir minst mindre nesten svært veldig ganske meget altfor omtrent cirka rundt heller bare berre kun
er var være vere vært vore blir blei ble bli blitt vart verte verta har hadde ha hatt kan kunne skal skulle vil ville må måtte bør burde
vises viser vise peker pekt peke sier sa si sagt seier skriver skriv ifølge følger følge følgje følgjer følges følgd følgt fylgje gang ganger
nå no alltid ofte igjen stadig samtidig særleg spesielt først fyrst siste neste nye ny nytt tidligere tidlegare senere seinare lenger lengre
fullt helt heilt hele heile hel hele del deler dels delar ene ene enkelt enkelte enkel ting sak saker sakene side sider eksempel eksempler
rekke rekker ulike ulik ymse øvrig øvrige gjelder tråd grunn grunnlag hjelp-til form former type typar typer
svare svarte svarer svar oppgir ytret slår fast konkluderer påvist pekt avdekker fremgå vist
the of and to in for on with that this is are be will by at as an a from or it its their our we they
ønsker ønske ynskje ynskjer vilje håper håp venter vent forventer jobbe jobber jobbar arbeider arbeidet
åringer åring åringar prosent norge noreg norsk norske norske land landet landets
barneombudet barneombodet barneombudets arbeiderpartiet høyre venstre senterpartiet rødt sv krf frp mdg ap sp senterpartiets fremskrittspartiet
en to tre fire fem seks sju syv åtte ni ti elleve tolv hundre tusen
per pr maks maksimalt høyst høgst minimum
hverdag hverdagen hverdager kvardag kvardagen liv livet live lever leve levde felles bor bu bur les lese tar gjort gjer gjør gjorde felt feltet støtten
sammen saman lettere lettare større større størst største lett tett klokt reell reelt rom full fulle klar klare klarer klarar ser sjå ser sett stå står stod fører føre førte
betydning tyding bakgrunn kontakt ekstra forhold høve spekter rekkevidde oversikt praksis vekt alvor følgende fylgjande formål føremål innhold retning prosess prosesser
grunnleggende aktuell aktuelle relevant relevante basert passe søke søkje søker handle handler handlar skje skjer skjedde foregår føregår begynne begynner byrje byrja
unik unike egnet eigna forskjellige systematisk helst trolig kanskje enda ennå endå snart straks umiddelbare umiddelbart tilfelle tilfeller bilde bilete virkelighet virkeligheten
prosjekt prosjektet program programmet oppmerksomhet merksemd interesse anledning høve bit bunn topp virke verke drive peke rette rettes retta ønsket ønskt foto publisert september
oktober november desember januar februar mars april mai juni juli august mandag fredag side sida nettsted nettstedet informasjonskapsler nyhetsbrev godta takk meny kilde
årlig årlige årleg årlege samling verdig gradvis gradert tydelig langt lang lange kort korte fremover framover enhver hverandre kvarandre avhengig alternativ alternative
erklæring avhenge motta mottar tilbakemelding deltaker utgangspunkt utgangpunkt synliggjøre synliggjøring målrettet målrettede målretta grep gripe
mr kr mill mrd pst stk ca kl dr st meld prop
`
    .split(/\s+/)
    .filter(Boolean),
);
