import { denials, englishDenials, exclusions, refusals } from '../../language/denials.ts';

/** Words without other forms. */
const asTheyStand = (words: readonly string[]): string => words.map((word) => `${word}.x`).join(' ');

/**
 * Words that say what is done with a thing, and words that say how things stand: they weigh next to nothing as a subject,
 * but tell direction (`xref/direction-data.ts`) and lack. The form of a line is told in `welfare-families.ts`.
 */
export const ACTION_FAMILIES = `
avvikle=1 : avvikle.vi utfase.vi fases.x fase.x faser.x faset.x fasa.x fasast.x fasar.x avskaffe.vi nedlegge.vi nedleggelse.n nedlegging.n avvikling.n utfasing.n avslutte.vi oppløse.v abolish.e dismantle.e end.e discontinue.e avskaffelse.n
forby=1 : forby.x forbyr.x forbys.x forbud.n forbod.n forbode.x forbudt.x forbydast.x ban.x bans.x banning.x prohibit.e
fjerne=1 : fjerne.vi oppheve.v droppe.v skrote.vi stryke.x fjernast.x vekk.x skrinlegge.vi reversere.vi remove.e scrap.x scraps.x scrapped.x repeal.e drop.x sløyfe.v avlyse.vi annullere.vi inndra.x eliminate.e opphevelse.n
stanse=1 : stanse.v stoppe.v stansa.x slutte.v stans.n stopp.n moratorium.n stop.x stops.x stopping.x opphøre.v
hindre=1 : hindre.v forhindre.v motvirke.v motverke.v prevent.e | unngå.x unngås.x unngåast.x bekjempe.vi motarbeide.v kjempe.v nedkjempe.v nulltoleranse.n
redusere=1 : færre.x redusere.vi reduksjon.n minske.v kutte.v kutt.n senke.vi dempe.v innskrenke.vi svekke.vi svekkje.vi nedbygge.vi reduce.e cut.x cuts.x cutting.x lower.e decrease.e fewer.x lempe.v halvere.vi nedprioritere.vi nedskalere.vi nedtrappe.vi halve.e svekkelse.n innskrenkning.n lavere.x lågere.x lågare.x
begrense=1 : begrense.vi avgrense.vi begrensning.n innstramme.vi stramme.v limit.e restrict.e
innfore=1 : innføre.vi opprette.v etablere.vi lage.v gjeninnføre.vi lansere.v starte.v startet.x opprettelse.n skape.v utforme.vi utarbeide.vi introduce.e establish.e create.e launch.e igangsette.vi enact.e
tillate=1 : tillate.v tillatelse.n åpne.vi opne.vi slippe.v sleppe.v allow.e permit.e
beholde=1 : beholde.v behalde.v videreføre.vi vidareføre.vi opprettholde.v oppretthalde.v bevare.vi fortsette.v fortsetje.v fortsatt.x framleis.x forsette.v keep.x keeps.x keeping.x retain.e maintain.e preserve.e continue.e videreførelse.n
styrke=1 : styrke.vi styrkje.vi forsterke.vi forsterkje.v sterk.a robust.a løfte.vi løft.n kraftig.a styrka.x strengthen.e
oke=1 : øke.vi auke.vi heve.vi økt.x auka.x økning.n opptrappe.vi trappe.v høyne.v doble.vi mer.x meir.x flere.x fleire.x increase.e raise.e more.x tredoble.vi double.e
utvide=1 : utvide.vi utbygge.vi oppbygge.vi bygge.v byggje.v bygges.x bred.a brei.a expand.e extend.e build.x utvidelse.n
forbedre=1 : forbedre.vi bedre.x betre.x bedret.x forbetre.vi kvalitetsforbedre.v improve.e
prioritere=1 : prioritere.vi satse.vi satsing.n satsning.n vektlegge.vi satsingsområde.n fremme.v fremje.v støtte.v stø.v fokusere.v fokus.n
sikre=1 : sikre.vi sikra.x sikrar.x sikret.x sørge.v syte.v ivareta.x ivaretas.x ivaretar.x ivaretatt.x ivareta.v garantere.v garanti.n ensure.e guarantee.e protect.e
overfore=1 : overføre.vi overta.x
avvise=1 : avvise.vi forkaste.v vrake.v motsette.v motsatte.x nekte.v reject.e oppose.e refuse.e avslå.x underkjenne.v resist.e
vedta=0 : lovfeste.vi grunnlovsfeste.vi vedta.x vedtas.x vedtatt.x vedtek.x
skjerpe=1 : skjerpe.vi
erstatte=1 : erstatte.vi avløse.v
gi=0 : gi.x gir.x gis.x gitt.x gje.x gjev.x gjeve.x yte.v tilføre.v tildele.v
fa=0 : få.x får.x fått.x fekk.x fikk.x
gjennomfore=1 : gjennomføre.vi iverksette.v realisere.v
arbeide=0 : arbeide.v arbeid.n jobbe.v jobb.n bidra.x bidrar.x bidrag.x innsats.n innsatser.x
god=1 : god.a godt.x gode.x bra.x best.x beste.x
tidligere=0 : tidligere.x tidlegare.x
riktig=1 : riktig.a rette.x riktige.x rask.a hurtig.a
effektiv=2 : effektiv.a virkningsfull.a verknad.n virkning.n
viktig=0 : viktig.a avgjørende.x avgjerande.x nødvendig.a nødvendige.x vesentlig.a vesentleg.a sentral.a alvorlig.a alvorleg.a stor.a høy.a høg.a lav.a låg.a særlig.a særleg.a
ulovlig=3 : ulovlig.a ulovleg.a lovstridig.a
krise=2 : krise.n akutt.a
mangle=1 : mangle.v mangel.n manglar.x savne.v sakne.v mangelfull.a utilstrekkelig.a utilstrekkeleg.a knapphet.n
svikt=1 : svikt.n svikte.v sviktes.x avvik.n brist.n
utfordring=1 : problemstilling.n utfordring.n utfordre.v utfordrende.x vanskelig.a vanskeleg.a problem.n vanske.n
tilstrekkelig=1 : tilstrekkelig.a tilstrekkeleg.a omfattende.x omfattande.x nok.x
fri=0 : fri.a
ikke=0 : ${asTheyStand([...denials, ...exclusions, ...englishDenials])}
nei=0 : ${asTheyStand(refusals)} imot.x
framfor=0 : framfor.x fremfor.x fremfor.x
i-lag=0 : sammen.x saman.x
bare=0 : bare.x kun.x berre.x
tenke-nytt=1 : tenke.v nytenkning.n pådriver.n pådrivar.n
ambisjon=1 : ambisjon.n mål.n målsetting.n målsetjing.n delmål.n hovedmål.n satsingsmål.n
rapport=2 : rapport.n undersøkelse.n undersøking.n undersøke.v kartleggingsrapport.n spørreundersøkelse.n granskning.n gransking.n funn.n hovedfunn.n
inkludere=1 : inkludere.v omfattes.x
fellesskap=1 : fellesskap.n
ekspertgruppe=2 : ekspertgruppe.n
gruppe=1 : arbeidsgruppe.n utvalg.n utval.n gruppe.n
moete=1 : møte.n møter.x møtt.x treffe.v besøke.v besøk.n
ordning=1 : ordning.n ordningar.x
behandlingsmaate=1 : måte.n vis.n
nivaa=1 : nivå.n ledd.n grad.n
bruke=1 : bruke.v bruk.n benytte.v anvende.v nytte.v utnytte.v
oppgave=1 : oppgave.n oppgåve.n samfunnsoppgave.n oppdrag.n funksjon.n
mulighet=1 : mulighet.n moglegheit.n sjanse.n mogleg.a mulig.a
omraade=1 : område.n felt.n tema.n
situasjon=1 : situasjon.n livssituasjon.n tilstand.n
samfunn=1 : samfunn.n befolkning.n innbyggere.x
tid=1 : tid.n tiden.x tidspunkt.n periode.n dag.n måned.n månad.n uke.n veke.n år.n
antall=1 : andel.n antall.n tal.n prosent.n snitt.n halvpart.n
endre=1 : endre.vi endring.n tydelig.a tydeleg.a tydeliggjøre.v justere.vi oppdatere.vi fornye.v gjennomgå.x gjennomgang.n
sende=1 : sende.v legge.v leggje.v sette.v setje.v stille.v ta.x tas.x tatt.x komme.v holde.v halde.v gjøre.v gjere.v gå.x går.x gikk.x gjekk.x gått.x
kjenne=1 : kjenne.v kjennskap.n vite.v forstå.x forståelse.n forståing.n oppleve.v oppleving.n mene.v mange.x
forslag=1 : forslag.n foreslå.x anbefaling.n anbefale.v tilråding.n tilrå.x innspill.n innspel.n høringssvar.n oppfordre.v
finnes=0 : finnes.x finnast.x finne.v eksistere.v eksisterende.x
dekke=1 : dekke.v dekning.n oppfylle.v oppfylt.x oppfylling.n fylle.v
omfatte=0 : omfatte.v gjelde.v gjeld.x innebære.v inngå.x inneholde.v
betale=2 : betale.v kost.n kostnad.n pris.n
fremtid=2 : fremtid.n framtid.n framtidsrettet.a livslang.a varig.a
spesiell=1 : spesiell.a særskilt.a konkret.a ulik.a bestemt.a
sosial=1 : sosial.a
bruker=2 : bruker.n brukar.n
veiledende=0 : veiledende.x vegleiande.x rettleiande.x
egen=0 : egen.a eige.x eiga.x eget.x egne.x selv.x sjølv.x våre.x vår.x vårt.x
aktor=1 : aktør.n aktørar.x organisasjon.n virksomhet.n verksemd.n part.n instans.n
omgivelse=1 : omgivelse.n miljø.n lokalsamfunn.n nærmiljø.n
`;
