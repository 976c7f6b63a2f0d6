/** What a rule reports, in a line, and why it is there, as `RuleWords` of a rule has it in English. */
export interface RuleText {
  readonly summary: string;
  readonly why: string;
}

/** The rules in bokmål. A rule is one of these: the compiler asks for the words of a new one here and in nynorsk. */
export const rulesInNb = {
  'json-syntax': {
    summary: 'JSON som ikke kan leses, ikke er UTF-8 eller har et felt to ganger.',
    why: 'Et komma for mye eller en parentes for lite gjør hele filen uleselig, og av et felt som står to ganger beholder programmer det ene eller det andre; i en annen tegnkoding enn UTF-8 går bokstaver tapt. Rett JSON-en på stedet som vises.',
  },
  schema: {
    summary: 'En modell, et manifest eller et oppsett som ikke følger det publiserte skjemaet.',
    why: 'Et felt som er feilstavet eller av feil type blir lest som om det mangler, og ingen får vite det. `barnevern schema NAME` skriver ut skjemaet; redigeringsprogrammer fyller ut etter det når filen nevner det som `$schema`.',
  },
  'manifest-entry': {
    summary: 'En oppføring i et manifest for en fil som ikke er der.',
    why: 'Filen har skiftet navn eller plass, eller navnet er feilskrevet, og utgiver, periode og adresse når ikke lenger fram til dokumentet. Oppgi stien slik den er nå, regnet fra manifestet, eller ta oppføringen ut.',
  },
  'doubtful-encoding': {
    summary: 'En fil med tegnkoding som måtte repareres, eller der bokstaver er gått tapt.',
    why: 'Hvert program som leser filen, gjetter på nytt, og ett av dem gjetter feil. Lagre den som UTF-8: `--fix` gjør det, og retter bokstaver og streker som er feil avkodet; en bokstav som er gått tapt (U+FFFD), må skrives på nytt.',
  },
  'invisible-characters': {
    summary: 'Terminalkoder, styretegn og tegn som ingen kan se.',
    why: 'En terminalkode kan skrive om skjermen til den som viser filen, et retningstegn kan vise ord i en annen rekkefølge enn de leses, og et tegn uten bredde gjør at et søk ikke finner ordet. Myke bindestreker gjør lite skade (opplysning). `--fix` tar dem ut.',
  },
  'unbalanced-quotes': {
    summary: 'Et anførselstegn uten sin andre halvdel.',
    why: 'Det er der sitatet slutter som avgjør hvem ordene tilhører. Et sitat kan gå over flere avsnitt, men må slutte et sted. En tekst som er avkuttet, får være i fred.',
  },
  'quotation-marks': {
    summary: 'Andre anførselstegn enn « » i en norsk tekst.',
    why: 'Språkrådet anbefaler « », og samme slag hele veien. `--fix` bytter ut par av andre tegn; et sitat inne i « » får være i fred.',
  },
  'no-statements': {
    summary: 'Et dokument der det ikke finnes noe utsagn.',
    why: 'Ingenting i dokumentet kan sammenlignes, følges opp eller søkes i. Oftest er feil side lagret, eller listene er gått tapt underveis; legg inn innholdet, eller ta filen ut av settet.',
  },
  'unclear-front-matter': {
    summary: 'Et felt øverst i filen med en verdi som ikke er til å forstå.',
    why: 'Feltet blir ikke brukt, og det som det skulle si, blir lett etter i teksten eller mangler. En periode skrives 2025-2027, en dato 2025-03-31, et språk `nb`, `nn` eller `en`, en adresse https://example.org/strategi; typene er de som `barnevern parse --help` nevner.',
  },
  'missing-organisation': {
    summary: 'Et dokument som det ikke er kjent hvem som står bak.',
    why: 'Standpunkter sammenlignes etter organisasjon, og tidligere og senere perioder pares etter den. Nevn organisasjonen i teksten, som `organisation` øverst i filen eller i `barnevern.json` ved siden av den.',
  },
  'missing-title': {
    summary: 'Et dokument uten tittel.',
    why: 'Tittelen er navnet på dokumentet i alle rapporter og en del av id-en. Begynn med en hovedoverskrift, eller skriv `title` øverst i filen.',
  },
  'missing-language': {
    summary: 'Et dokument på ukjent språk.',
    why: 'Mål, forslag og funn kjennes igjen på ordene i et språk. Skriv `language` øverst i filen: `nb`, `nn` eller `en`. For en kort tekst er det bare en opplysning.',
  },
  'missing-period': {
    summary: 'En strategi eller plan som ikke sier hvilke år den gjelder for.',
    why: 'Bare perioden forteller hvilken strategi som kom før og etter, og når et mål skulle vært nådd. Skriv årene i tittelen eller teksten, eller skriv `period` øverst i filen.',
  },
  'period-reversed': {
    summary: 'En periode som slutter før den begynner.',
    why: 'Dokumentene ordnes etter periodene sine, så en som er snudd, blir sammenlignet med feil nabo. Sett det tidligste året først.',
  },
  'published-after-period': {
    summary: 'En strategi, plan eller et program som er publisert etter at perioden var slutt.',
    why: 'Ett av de to er feil: Datoen gjelder en senere endring av siden, eller perioden er lest fra et annet dokument. Rett det som er galt.',
  },
  'cue-without-list': {
    summary: 'En linje som varsler en liste, uten noen liste etter seg.',
    why: 'En sammenfoldet del av en nettside går ofte tapt når siden lagres, og med den det organisasjonen lover. Sett listen inn igjen, eller ta ut linjen.',
  },
  numbering: {
    summary: 'En nummerert liste som hopper over et nummer eller har et to ganger.',
    why: 'Mål blir omtalt med nummeret sitt, og et hull får leseren til å lete etter punktet som mangler. Sett inn punktet eller nummerer på nytt; `--fix` nummererer på nytt der ingen tekst viser til numrene.',
  },
  'duplicate-statement': {
    summary: 'Det samme utsagnet to ganger i et dokument.',
    why: 'Det som står to ganger, telles to ganger, og den som retter neste gang, retter bare det ene. I én liste er det et uhell; to steder i dokumentet, eller med en annen dato, status eller aktør ved siden av, kan det være ment, og da er det bare en opplysning.',
  },
  'duplicate-id': {
    summary: 'Den samme id-en for dokument eller utsagn to ganger i et sett.',
    why: 'Lenker, kjente funn og sammenligninger holdes sammen av id-er. Enten er det samme dokumentet med to ganger, eller to har samme organisasjon og tittel og verken periode eller dato som skiller dem: skriv `period` eller `published` øverst i filen, eller ta ut den ene.',
  },
  'goal-without-activity': {
    summary: 'Et mål uten noen aktivitet eller noe delmål under seg.',
    why: 'Leseren spør hva som skal gjøres. Det meldes for et mål der naboene i samme liste har noe under seg, og for en strategi eller plan der ingen av målene har det, om ikke målene selv sier hva som skal gjøres.',
  },
  'planned-after-period': {
    summary: 'En aktivitet som fortsatt er merket som planlagt etter perioden.',
    why: 'Leseren kan ikke vite om den ble gjennomført. At perioden er over, er kjent fra `--as-of`, fra datoen i dokumentet eller fra en senere periode for samme organisasjon i settet. Skriv hva det ble til, for eksempel (gjennomført).',
  },
  'deadline-outside-period': {
    summary: 'En frist utenfor perioden til dokumentet.',
    why: 'En frist før perioden har oftest fulgt med fra planen før. En etter perioden kan ikke følges opp innenfor den; det kan være ment (opplysning).',
  },
  'two-asks': {
    summary: 'To krav i ett punkt.',
    why: 'Det ene kan holdes og det andre brytes, og en sammenligning ser bare ett punkt. Gi hvert krav sitt eget punkt der de kan stå hver for seg.',
  },
  'vague-commitment': {
    summary: 'Et løfte uten noe handlingsverb.',
    why: 'Å ha fokus på noe er ennå ikke å gjøre noe: Ingen kan følge det opp. Skriv hva som skal gjøres, av hvem og innen når.',
  },
  'mixed-strength': {
    summary: 'En liste der noen punkter binder sterkere enn andre.',
    why: 'Mellom punkter med skal eller må leses ett med bør eller ønsker som svakere, enten det er ment eller ikke. Bruk ett verb, eller del listen.',
  },
  'number-without-unit': {
    summary: 'Et tall der det ikke står hva det teller.',
    why: 'Et tall følges over årene ved hjelp av enheten: kroner, stillinger, år, barn. Skriv enheten etter tallet.',
  },
  'shares-add-up': {
    summary: 'Andeler som ikke går opp, eller en del som er større enn det hele.',
    why: 'Ett av tallene er feil, og en leser som legger dem sammen, stoler ikke på noen av dem. Det gjelder deler som fem av tre, og andeler som en setning eller linjen over en liste sier er fordelt på alt.',
  },
  'undefined-abbreviation': {
    summary: 'En forkortelse som ikke er forklart noe sted i dokumentet.',
    why: 'Familier og andre lesere utenfor tjenestene kjenner den ikke. Skriv det fulle navnet én gang med forkortelsen i parentes; de som alle kjenner, som FN og NAV, får være i fred.',
  },
  'repealed-law': {
    summary: 'En lov som er omtalt med navnet på en som ble opphevet før dokumentet ble skrevet.',
    why: 'Leseren slår opp loven og finner andre paragrafer enn teksten mener. Det holdes opp mot perioden eller datoen til dokumentet, eller `--as-of`; der ingen av dem er kjent, blir ingenting sagt.',
  },
  'mixed-language': {
    summary: 'Bokmål og nynorsk blandet i én tekst.',
    why: 'En blanding leses som et uhell, oftest et avsnitt som er kopiert fra et annet dokument. Sitater får være i fred.',
  },
  'interface-words': {
    summary: 'Ord fra knapper og lenker som er blitt igjen i et utsagn.',
    why: 'Ordene på en side som foldes ut eller deles, følger med når den lagres, og gjør utsagnet ulikt seg selv i neste utgave. Ta dem ut.',
  },
  'text-unaccounted': {
    summary: 'Tekst som verken er i utsagn, sammenheng eller sidestoff.',
    why: 'Modellen lover at ingenting i et dokument faller bort i stillhet. Der tegn mangler, er modellen redigert for hånd eller laget av noe annet; les dokumentet på nytt.',
  },
  'unresolved-reference': {
    summary: 'En lov, traktat, proposisjon eller stortingsmelding som ikke er sikkert kjent.',
    why: 'Dokumenter knyttes sammen av kildene de viser til, og et navn som passer på ingen eller flere, knytter ingenting. Skriv det offisielle navnet eller nummeret.',
  },
  'dangling-reference': {
    summary: 'En id i en modell som ikke peker på noe.',
    why: 'Et utsagn der overordnet utsagn, del eller kilde er borte, har mistet det som styrer det, og hver rapport som følger id-en, ryker. Les dokumentet på nytt, eller rett modellen.',
  },
  'unused-silencing': {
    summary: 'En kommentar som demper en regel som ikke finner noe der.',
    why: 'Stedet er rettet, eller kommentaren står på feil sted. Blir den stående, skjuler den det neste funnet av regelen. Ta den ut.',
  },
  'invalid-silencing': {
    summary: 'En dempende kommentar uten grunn, for en regel som ikke finnes, eller som ikke er til å forstå.',
    why: 'Den neste som leser dokumentet, må se hvorfor et funn får stå. En slik kommentar demper ingenting før den er rettet.',
  },
} satisfies Readonly<Record<string, RuleText>>;

/** Ids of the rules that there are words for. */
export type RuleId = keyof typeof rulesInNb;
