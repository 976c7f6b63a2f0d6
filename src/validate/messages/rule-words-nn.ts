import type { RuleId, RuleText } from './rule-words-nb.ts';

/** The rules in nynorsk. */
export const rulesInNn = {
  'json-syntax': {
    summary: 'JSON som ikkje kan lesast, ikkje er UTF-8 eller har eit felt to gonger.',
    why: 'Eit komma for mykje eller ein parentes for lite gjer heile fila uleseleg, og av eit felt som står to gonger held program på det eine eller det andre; i ei anna teiknkoding enn UTF-8 går bokstavar tapt. Rett JSON-en på staden som er vist.',
  },
  schema: {
    summary: 'Ein modell, eit manifest eller eit oppsett som ikkje følgjer det publiserte skjemaet.',
    why: 'Eit felt som er feilstava eller av feil type, blir lese som om det manglar, og ingen får vite det. `barnevern schema NAME` skriv ut skjemaet; redigeringsprogram fyller ut etter det når fila nemner det som `$schema`.',
  },
  'manifest-entry': {
    summary: 'Ei oppføring i eit manifest for ei fil som ikkje er der.',
    why: 'Fila har skift namn eller plass, eller namnet er feilskrive, og utgjevar, periode og adresse når ikkje lenger fram til dokumentet. Gje opp stien slik han er no, rekna frå manifestet, eller ta oppføringa ut.',
  },
  'doubtful-encoding': {
    summary: 'Ei fil med teiknkoding som måtte reparerast, eller der bokstavar har gått tapt.',
    why: 'Kvart program som les fila, gjettar på nytt, og eitt av dei gjettar feil. Lagre ho som UTF-8: `--fix` gjer det, og rettar bokstavar og strekar som er feil avkoda; ein bokstav som har gått tapt (U+FFFD), må skrivast på nytt.',
  },
  'invisible-characters': {
    summary: 'Terminalkodar, styreteikn og teikn som ingen kan sjå.',
    why: 'Ein terminalkode kan skrive om skjermen til den som viser fila, eit retningsteikn kan vise ord i ei anna rekkjefølgje enn dei blir lesne, og eit teikn utan breidd gjer at eit søk ikkje finn ordet. Mjuke bindestrekar gjer lite skade (opplysning). `--fix` tek dei ut.',
  },
  'unbalanced-quotes': {
    summary: 'Eit hermeteikn utan den andre halvdelen sin.',
    why: 'Det er der sitatet sluttar som avgjer kven orda høyrer til. Eit sitat kan gå over fleire avsnitt, men må slutte ein stad. Ein tekst som er avkutta, får vere i fred.',
  },
  'quotation-marks': {
    summary: 'Andre hermeteikn enn « » i ein norsk tekst.',
    why: 'Språkrådet rår til « », og same slag heile vegen. `--fix` byter ut par av andre teikn; eit sitat inne i « » får vere i fred.',
  },
  'no-statements': {
    summary: 'Eit dokument der det ikkje finst noka utsegn.',
    why: 'Ingenting i dokumentet kan samanliknast, følgjast opp eller søkjast i. Oftast er feil side lagra, eller listene har gått tapt på vegen; legg inn innhaldet, eller ta fila ut av settet.',
  },
  'unclear-front-matter': {
    summary: 'Eit felt øvst i fila med ein verdi som ikkje er til å forstå.',
    why: 'Feltet blir ikkje brukt, og det som det skulle seie, blir leitt etter i teksten eller manglar. Ein periode blir skriven 2025-2027, ein dato 2025-03-31, eit språk `nb`, `nn` eller `en`, ei adresse https://example.org/strategi; typane er dei som `barnevern parse --help` nemner.',
  },
  'missing-organisation': {
    summary: 'Eit dokument som det ikkje er kjent kven som står bak.',
    why: 'Standpunkt blir samanlikna etter organisasjon, og tidlegare og seinare periodar blir para etter han. Nemn organisasjonen i teksten, som `organisation` øvst i fila eller i `barnevern.json` ved sida av ho.',
  },
  'missing-title': {
    summary: 'Eit dokument utan tittel.',
    why: 'Tittelen er namnet på dokumentet i alle rapportar og ein del av id-en. Ta til med ei hovudoverskrift, eller skriv `title` øvst i fila.',
  },
  'missing-language': {
    summary: 'Eit dokument på ukjent språk.',
    why: 'Mål, framlegg og funn blir kjende att på orda i eit språk. Skriv `language` øvst i fila: `nb`, `nn` eller `en`. For ein kort tekst er det berre ei opplysning.',
  },
  'missing-period': {
    summary: 'Ein strategi eller plan som ikkje seier kva år han gjeld for.',
    why: 'Berre perioden fortel kva strategi som kom før og etter, og når eit mål skulle vore nådd. Skriv åra i tittelen eller teksten, eller skriv `period` øvst i fila.',
  },
  'period-reversed': {
    summary: 'Ein periode som sluttar før han tek til.',
    why: 'Dokumenta er ordna etter periodane sine, så ein som er snudd, blir samanlikna med feil nabo. Set det tidlegaste året først.',
  },
  'published-after-period': {
    summary: 'Ein strategi, plan eller eit program som er publisert etter at perioden var slutt.',
    why: 'Eitt av dei to er feil: Datoen gjeld ei seinare endring av sida, eller perioden er lesen frå eit anna dokument. Rett det som er gale.',
  },
  'cue-without-list': {
    summary: 'Ei linje som varslar ei liste, utan noka liste etter seg.',
    why: 'Ein samanfalda del av ei nettside går ofte tapt når sida blir lagra, og med han det organisasjonen lovar. Set lista inn att, eller ta ut linja.',
  },
  numbering: {
    summary: 'Ei nummerert liste som hoppar over eit nummer eller har eit to gonger.',
    why: 'Mål blir omtalte med nummeret sitt, og eit hol får lesaren til å leite etter punktet som manglar. Set inn punktet eller nummerer på nytt; `--fix` nummererer på nytt der ingen tekst viser til numra.',
  },
  'duplicate-statement': {
    summary: 'Den same utsegna to gonger i eit dokument.',
    why: 'Det som står to gonger, blir talt to gonger, og den som rettar neste gong, rettar berre det eine. I éi liste er det eit uhell; to stader i dokumentet, eller med ein annan dato, status eller aktør ved sida av, kan det vere meint, og då er det berre ei opplysning.',
  },
  'duplicate-id': {
    summary: 'Den same id-en for dokument eller utsegn to gonger i eit sett.',
    why: 'Lenkjer, kjende funn og samanlikningar blir haldne saman av id-ar. Anten er det same dokumentet med to gonger, eller to har same organisasjon og tittel og verken periode eller dato som skil dei: skriv `period` eller `published` øvst i fila, eller ta ut den eine.',
  },
  'goal-without-activity': {
    summary: 'Eit mål utan nokon aktivitet eller noko delmål under seg.',
    why: 'Lesaren spør kva som skal gjerast. Det blir meldt for eit mål der naboane i same lista har noko under seg, og for ein strategi eller plan der ingen av måla har det, om ikkje måla sjølve seier kva som skal gjerast.',
  },
  'planned-after-period': {
    summary: 'Ein aktivitet som framleis er merkt som planlagd etter perioden.',
    why: 'Lesaren kan ikkje vite om han vart gjennomført. At perioden er over, er kjent frå `--as-of`, frå datoen i dokumentet eller frå ein seinare periode for same organisasjon i settet. Skriv kva det vart til, til dømes (gjennomført).',
  },
  'deadline-outside-period': {
    summary: 'Ein frist utanfor perioden til dokumentet.',
    why: 'Ein frist før perioden har oftast følgt med frå planen før. Ein etter perioden kan ikkje følgjast opp innanfor han; det kan vere meint (opplysning).',
  },
  'two-asks': {
    summary: 'To krav i eitt punkt.',
    why: 'Det eine kan haldast og det andre brytast, og ei samanlikning ser berre eitt punkt. Gi kvart krav sitt eige punkt der dei kan stå kvar for seg.',
  },
  'vague-commitment': {
    summary: 'Ein lovnad utan noko handlingsverb.',
    why: 'Å ha fokus på noko er enno ikkje å gjere noko: Ingen kan følgje det opp. Skriv kva som skal gjerast, av kven og innan når.',
  },
  'mixed-strength': {
    summary: 'Ei liste der nokre punkt bind sterkare enn andre.',
    why: 'Mellom punkt med skal eller må blir eitt med bør eller ønskjer lese som svakare, anten det er meint eller ikkje. Bruk eitt verb, eller del lista.',
  },
  'number-without-unit': {
    summary: 'Eit tal der det ikkje står kva det tel.',
    why: 'Eit tal blir følgt over åra ved hjelp av eininga: kroner, stillingar, år, barn. Skriv eininga etter talet.',
  },
  'shares-add-up': {
    summary: 'Delar som ikkje går opp, eller ein del som er større enn det heile.',
    why: 'Eitt av tala er feil, og ein lesar som legg dei saman, stolar ikkje på nokon av dei. Det gjeld delar som fem av tre, og delar som ei setning eller linja over ei liste seier er fordelte på alt.',
  },
  'undefined-abbreviation': {
    summary: 'Ei forkorting som ikkje er forklart nokon stad i dokumentet.',
    why: 'Familiar og andre lesarar utanfor tenestene kjenner ho ikkje. Skriv det fulle namnet éin gong med forkortinga i parentes; dei som alle kjenner, som FN og NAV, får vere i fred.',
  },
  'repealed-law': {
    summary: 'Ei lov som er omtalt med namnet på ei som vart oppheva før dokumentet vart skrive.',
    why: 'Lesaren slår opp lova og finn andre paragrafar enn teksten meiner. Det blir halde opp mot perioden eller datoen til dokumentet, eller `--as-of`; der ingen av dei er kjende, blir ingenting sagt.',
  },
  'mixed-language': {
    summary: 'Bokmål og nynorsk blanda i éin tekst.',
    why: 'Ei blanding blir lesen som eit uhell, oftast eit avsnitt som er kopiert frå eit anna dokument. Sitat får vere i fred.',
  },
  'interface-words': {
    summary: 'Ord frå knappar og lenkjer som har vorte att i ei utsegn.',
    why: 'Orda på ei side som blir falda ut eller delt, følgjer med når ho blir lagra, og gjer utsegna ulik seg sjølv i neste utgåve. Ta dei ut.',
  },
  'text-unaccounted': {
    summary: 'Tekst som verken er i utsegner, samanheng eller sidestoff.',
    why: 'Modellen lovar at ingenting i eit dokument fell bort i stille. Der teikn manglar, er modellen redigert for hand eller laga av noko anna; les dokumentet på nytt.',
  },
  'unresolved-reference': {
    summary: 'Ei lov, ein traktat, ein proposisjon eller ei stortingsmelding som ikkje er sikkert kjend.',
    why: 'Dokument blir knytte saman av kjeldene dei viser til, og eit namn som passar på ingen eller fleire, knyter ingenting. Skriv det offisielle namnet eller nummeret.',
  },
  'dangling-reference': {
    summary: 'Ein id i ein modell som ikkje peikar på noko.',
    why: 'Ei utsegn der overordna utsegn, del eller kjelde er borte, har mist det som styrer ho, og kvar rapport som følgjer id-en, ryk. Les dokumentet på nytt, eller rett modellen.',
  },
  'unused-silencing': {
    summary: 'Ein kommentar som dempar ein regel som ikkje finn noko der.',
    why: 'Staden er retta, eller kommentaren står på feil stad. Blir han ståande, skjuler han det neste funnet av regelen. Ta han ut.',
  },
  'invalid-silencing': {
    summary: 'Ein dempande kommentar utan grunn, for ein regel som ikkje finst, eller som ikkje er til å forstå.',
    why: 'Den neste som les dokumentet, må sjå kvifor eit funn får stå. Ein slik kommentar dempar ingenting før han er retta.',
  },
} satisfies Readonly<Record<RuleId, RuleText>>;
