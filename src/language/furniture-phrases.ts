/** Page furniture by its words: whole lines, or openings of lines, that belong to the page and not to the document. */
export interface FurniturePhrase {
  /** Stable id, shown as the reason. */
  readonly reason: string;
  readonly patterns: readonly string[];
  /** Lines longer than this, in characters, are content after all. */
  readonly most: number;
  /** Whether it opens the page's tail: nothing that follows is content unless a list or demand stands there. */
  readonly opensTail?: boolean;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const furniturePhrases: readonly FurniturePhrase[] = [
  {
    reason: 'skip-link',
    most: 60,
    patterns: [
      '^ gå|hopp|skip .. til|to .. innhold|hovedinnhold|innholdet|hovedinnholdet|hovudinnhald|hovudinnhaldet|innhald|toppen|navigasjon|content|søk $',
      '^ ↑? til toppen|forsiden|framsida|startsiden .. ..',
      '^ gå til toppen ↑? $',
      '^ til innhold|innholdet|hovedinnhold|toppen|innholdsfortegnelse|innholdsfortegnelsen|innhaldsliste $',
      '^ back to top $',
    ],
    examples: [
      'Gå til hovedinnhold',
      'Hopp til innhold',
      'Skip to main content',
      'Gå til toppen',
      'Til innholdsfortegnelse',
    ],
    counterexamples: ['Gå til valg på bedre barnevern', 'Til alle barn'],
  },
  {
    reason: 'menu',
    most: 40,
    patterns: [
      '^ åpne|lukk|vis|skjul|open|close|toggle? meny|menyen|menu|navigasjon|navigation|søk $',
      '^ aktuelt|bidra|annonse|kontaktpersoner|kontaktpersonar|lokallag|presse $',
      '^ våre folk|politikere|kontorer|butikker $',
      '^ om oss|nettstedet|partiet|foreningen|forbundet $',
      '^ toggle navigation $',
      '^ handlekurv ..',
      '^ meny|menu|hovedmeny|hovudmeny|søk|søkefelt|logg|kontakt|forsiden|forside|startside|hjem|english|nynorsk|bokmål|search|home $',
      '^ logg inn|ut $',
      '^ meny søk $',
      '^ søk .. meny $',
      '^ min|mine side|sider $',
    ],
    examples: ['Meny', 'open menu', 'Åpne meny', 'Søk', 'Logg inn'],
    counterexamples: ['Søk om plass innen mars', 'Hjem for barn'],
  },
  {
    reason: 'newsletter',
    most: 120,
    opensTail: true,
    patterns: [
      '^ nyhetsbrev|nyheitsbrev|newsletter $',
      '^ meld .. på .. nyhetsbrev|nyhetsbrevet|nyheitsbrev|nyheitsbrevet|oss ..',
      '^ abonner|abonnér|motta|få .. nyhetsbrev|nyhetsbrevet|nyheitsbrev|oppdateringer ..',
      '^ subscribe to ..',
      '^ du vil nå motta ...',
      'påmelding|meld .. nyhetsbrev|nyheitsbrev $',
    ],
    examples: ['Nyhetsbrev', 'Meld deg på vårt nyhetsbrev', 'Abonner på nyhetsbrev'],
    counterexamples: ['Foreningen skal sende nyhetsbrev til alle fosterhjem'],
  },
  {
    reason: 'share-buttons',
    most: 120,
    opensTail: true,
    patterns: [
      '^ del|tips dette|denne|siden|artikkelen|saken|innlegget|på|med|via .. facebook|twitter|x|linkedin|epost|e-post|venn|andre ...',
      '^ del|share dette|denne|siden|artikkelen|saken|innlegget|this|artikkel|sak|side $',
      '^ del|share $',
      '^ del dette ...',
      '^ share|del " ...',
      '^ share on|this ..',
      '^ følg|følgj oss .. ..',
      '^ besøk|møt oss .. på facebook|instagram|twitter ..',
      '^ del artikkelen|saken|siden|sida|innlegget : ...',
      '^ skriv ut .. $',
      '^ tips en venn $',
      '^ facebook|twitter|instagram|linkedin|youtube|tiktok ..',
      '^ print|skriv|tweet|copied !? $',
    ],
    examples: ['Del dette', 'Del på Facebook', 'Skriv ut', 'Følg oss på Facebook', 'Share this'],
    counterexamples: ['Del barnevernet i to', 'Del foreldrepermisjonen i tre'],
  },
  {
    reason: 'feedback-widget',
    most: 140,
    opensTail: true,
    patterns: [
      '^ er du .. enig|einig .. med|i ... ?',
      '^ takk for .. tilbakemelding|tilbakemeldingen|tilbakemeldinga|interesse|interessen|besøket|hjelpen ...',
      '^ fant|fann du det|dét|hva|kva|svar|ikke|ikkje|feil ...',
      '^ gje|gi oss beskjed|tilbakemelding ..',
      '^ var denne|dette siden|sida|siden|innholdet|nyttig|til ... ?',
      '^ hjalp|hjelpte dette|denne ... ?',
      '^ vil du vite hva|mer ...',
      '^ kanskje er det andre saker ...',
      '^ gi oss .. tilbakemelding ..',
      '^ was this page|helpful ...',
      '^ hva synes du om .. siden|nettsiden|nettsidene ?',
    ],
    examples: [
      'Er du enig med oss?',
      'Takk for din tilbakemelding!',
      'Fant du det du lette etter?',
      'Var denne siden nyttig?',
    ],
    counterexamples: [
      'Er du i fosterhjem, skal du få oppfølging.',
      'Takk for innsatsen, alle fosterforeldre i landet.',
    ],
  },
  {
    reason: 'related-links',
    most: 120,
    patterns: [
      '^ les|lese mer|meir|også|òg|hele|heile|saken|saka|artikkelen|rapporten|flere|videre|vidare|resten|vår|våre|her|om ...',
      '^ les|lese mer|meir|også|òg|videre|vidare $',
      '^ last|laste ned ...',
      '^ nedlast* ...',
      '^ download ...',
      '^ read more ...',
      '^ se|sjå også|òg|alle|andre|flere|fleire|mer|meir|våre|hele|heile|hva|kva|videoen|filmen|opptak ...',
      '^ klikk|trykk her|på ...',
      '^ flere|fleire|andre|siste|relaterte|aktuelle|lignende|beslektede|mest saker|artikler|artiklar|nyheter|nyhende|innhold|lenker|leste|sider $',
      '^ relatert|relaterte ..',
      '^ tilbake til .. ..',
      '^ siste nytt $',
      '^ show|vis|see more|less|mer|mindre|flere|all|alle .. $',
      '^ du finner|finn .. her $',
      '^ rapporten|dokumentet|pdf .. kan lastes ned ...',
    ],
    examples: [
      'Les mer',
      'Les også: Ny rapport',
      'Last ned rapporten her.',
      'Se også',
      'Flere saker',
      'Vis mer',
      'SHOW MORE',
    ],
    counterexamples: ['Se på barn som hele mennesker', 'Les loven sammen med barna hver dag', 'Siste frist er 2025.'],
  },
  {
    reason: 'call-to-action',
    most: 90,
    patterns: [
      '^ bli medlem|fadder|givar|giver|månedsgiver|frivillig .. $',
      '^ støtt oss .. $',
      '^ gi en|ei gave|gåve $',
      '^ bli med .. $',
      '^ meld .. inn .. $',
      '^ støtt arbeidet .. $',
      '^ stem|engasjer .. $',
      '^ kontakt oss .. $',
      '^ ta kontakt ...',
      '^ join us .. $',
      '^ donate .. $',
      '^ bestill|kjøp ... her|her: $',
      '^ bestill rapporten|boka|boken|brosjyren|heftet ...',
      '^ vil|ønsker du engasjere|engasjere|bli|støtte|hjelpe ... ? ...',
      '^ vert|bli medlem ...',
      '^ gi penger|en|pengar ...  vipps ...',
      '^ gi penger ...',
    ],
    examples: ['Bli medlem', 'Støtt oss', 'Gi en gave', 'Kontakt oss', 'Bli med', 'Ta kontakt på 22 00 00 00'],
    counterexamples: [
      'Bli bedre på å lytte til barn',
      'Gi en gave til alle fosterhjem i kommunen hvert år',
      'Støtt oppunder fosterfamilier',
    ],
  },
  {
    reason: 'caption',
    most: 160,
    patterns: [
      'foto|foto/illustrasjon|fotograf|illustrasjon|illustrasjonsfoto|ill|arkivfoto|bilde|bildet|skjermdump|photo|illustrasjonsbilde|illustrasjonsbilete|arkivbilde|pressefoto : ...',
      '... illustrasjonsfoto|arkivfoto|illustrasjonsbilde|pressefoto $',
      '^ foto av ...',
      '^ © ...',
      '^ figur|figure|fig|tabell|diagram|bilde|kart : ...',
      '^ figur|figure|fig .? {number} ...',
      '^ kilde|kjelde|kilder|kjelder|source : ...',
      '^ bildetekst|bilettekst ...',
      '^ artboard ...',
    ],
    examples: [
      'Foto: Kari Nordmann',
      'Barn som leker. Illustrasjonsfoto.',
      '© Colourbox',
      'FIGUR: Mål og tiltak',
      'Illustrasjonsfoto: Colourbox',
    ],
    counterexamples: ['Bilder av barn skal ikke deles', 'Tabell over vedtak'],
  },
  {
    reason: 'notice',
    most: 220,
    patterns: [
      '^ obs !? denne|dette artikkelen|saken|saka|innlegget|siden|artikkel ...',
      '^ denne|dette artikkelen|saken|saka|innlegget|siden er|ble|blei|vart .. over|mer|første|meir|år|arkivert|sist ...',
      '^ viktig melding $',
      '^ denne nettsiden|nettsida|siden|sida bruker|brukar|krever|krev ...',
      '^ du|javascript må|er .. aktivere|slått|skru ...',
      '^ innholdet .. er .. arkivert ..',
      '^ stikkord|emneord|kategori|kategorier|tags|nøkkelord : .. $',
      '^ forfatterarkiv|kategoriarkiv|stikkordarkiv : ...',
      '^ arkiv $',
    ],
    examples: [
      'OBS! Denne artikkelen ble publisert for ni år siden.',
      'Viktig melding',
      'Arkiv',
      'Forfatterarkiv: Redaksjonen',
    ],
    counterexamples: ['Denne saken er viktig for barn', 'Tema for møtet var fosterhjem og ettervern i kommunene'],
  },
  {
    reason: 'document-viewer',
    most: 120,
    patterns: [
      '^ save this pdf ..',
      '^ word .. png txt jpg',
      '^ transkript|transcript|fulltekst $',
      '^ no results found',
      '^ n / a $',
      '^ protected|copied|laster|loading !? .. ...',
      '^ laster|loading . ...',
      '^ academic year ...',
      '^ you also want an epaper ...',
      '^ start .. visningen|presentasjonen|nedlasting|nedlastingen ..',
      '^ {number} .. views|visninger|visningar $',
      '^ {date} views|visninger $',
      '^ embed|embedded|nedlastinger|downloads|pages|sider|views|visninger :? {number}? $',
      '^ størrelse|size :? .. $',
      '^ vis|start|se .. på .. side : ...',
      '^ increase the reach ...',
      '^ short|full description|abstract $',
      '^ page|side {number} of|av {number} $',
    ],
    examples: ['Save this PDF as:', 'Transkript', 'No results found', 'Copied!', 'Side 3 av 10', '27.07.2013 Views'],
    counterexamples: ['Sider ved barnevernet', 'Beskyttede barn'],
  },
  {
    reason: 'contact',
    most: 110,
    patterns: [
      '^ nyhetstips|nyheitstips|tips|tlf|telefon|telefax|telefaks|e-post|epost|postadresse|besøksadresse|postboks|org.nr|orgnr|organisasjonsnummer|ansvarlig|redaktør|sjefredaktør|presse|pressekontakt|pressevakt :? ...',
      '^ kontakt|kontaktperson|mediekontakt|pressekontakt|kontaktinformasjon :? $',
      '^ kontaktperson|kontaktpersoner|mediekontakt|pressekontakt|kontakt : ...',
      '^ spørsmål ? ...',
      '^ har du spørsmål ...',
      '^ ring|skriv|send oss|inn ...',
      '^ vipps ...',
      '^ trykk|layout|design|foto og|grafisk : ...',
      '^ tilgjengelighetserklæring|tilgjengelegheitserklæring|uustatus ...',
      '^ personvern|personvernerklæring|tilgjengelighetserklæring|tilgjengelegheitserklæring|cookies|nettstedskart|om nettstedet|nettsida|oss|sida? $',
      '^ tips oss .. $',
      '^ ansvarleg|ansvarlig redaktør ...',
      '^ copyright ...',
    ],
    examples: [
      'Telefon: 22 99 39 50',
      'E-post: post@example.org',
      'Personvernerklæring',
      'Nyhetstips 12345',
      'Ansvarlig redaktør: A. B.',
    ],
    counterexamples: ['Personvern for barn må styrkes', 'Tips fra barn skal følges opp'],
  },
  {
    reason: 'accordion-control',
    most: 40,
    patterns: [
      '^ les mer|meir + lukk|lukke - $',
      '^ les mer|meir + $',
      '^ lukk -? $',
      '^ åpne|vis|utvid|skjul|lukk alle? $',
      '^ vis alle $',
    ],
    examples: ['Les mer+ Lukk-', 'Lukk', 'Åpne alle'],
    counterexamples: ['Lukk gapet mellom fattig og rik'],
  },
];

/** Names of pages and buttons that stand in menus and footers; lower case. */
export const menuWords: ReadonlySet<string> = new Set(
  'meny|menu|søk|hjem|forside|forsiden|framside|startside|om oss|kontakt|kontakt oss|aktuelt|nyheter|nyheiter|nyhende|politikk|politikken|program|lokallag|fylkeslag|våre folk|folk|bli medlem|innmelding|medlem|medlemskap|logg inn|min side|english|nynorsk|bokmål|presse|personvern|tilgjengelighet|nettbutikk|arrangement|kalender|aktiviteter|aktivitetar|tenester|tjenester|fag|fagområder|tema|publikasjoner|om foreningen|om forbundet|lønn|tariff|kurs|støtt oss|bidra|gi en gave|gje ei gåve|ja|nei|facebook|instagram|twitter|x|tiktok|youtube|linkedin|e-post|epost|☰|toggle navigation|handlekurv|vis mer|bokmål/nynorsk|jobb hos oss|ledige stillinger|våre kontorer|about us|contact|home|news|donate'.split(
    '|',
  ),
);

/** Words that make a line part of a cookie notice: one strong word, or two weak ones beside a strong line. */
export const cookieWords = {
  strong: new Set(
    'informasjonskapsel informasjonskapsler informasjonskapslar informasjonskapslane informasjonskapslene cookie cookies samtykke samtykket samtykker samtykkje personvernerklæring personvernerklæringen informasjonskapsler/cookies'.split(
      ' ',
    ),
  ),
  weak: new Set(
    'godta godtar godtek aksepter aksepterer avvis tillat tillatelse innstillinger innstillingar formål formålene verktøy verktøyene data nødvendige statistiske statistikk markedsføring marknadsføring funksjonelle nettstedet nettstedets nettstaden nettleser preferanser egendefinert'.split(
      ' ',
    ),
  ),
} as const;

/** Controls that page scripts leave at the end of a line of content, to be taken off it. */
export const trailingControls =
  /\s*(?:Les (?:mer|meir)\s*\+?\s*(?:Lukk\s*-?)?|Lukk\s*-|Vis (?:mer|meir)\s*\+?|Read more\s*\+?)$/u;
