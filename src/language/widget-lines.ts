/** Lines that belong to the page whatever stands around them: whole, in small letters, without marks at their ends. */
const byReason: Readonly<Record<string, string>> = {
  'skip-link':
    'tilbake|til hovedmeny|til hovudmeny|skip navigation|tilbake til nyheter|tilbake til arkiv|til nyhetsarkivet|til nyheitsarkivet|back|back to news|read next|neste innlegg|forrige innlegg|førre innlegg',
  'cookie-notice':
    'ok, jeg forstår|jeg godtar cookies|godta nødvendige|godta valgte|godta utvalgte|tillat alle|tillat valgte|tillat alle cookies|avslå alle|kun nødvendige informasjonskapsler|bare nødvendige cookies|vis detaljer|skjul detaljer|nødvendige statistikk markedsføring|nødvendig preferanser statistikk markedsføring|samtykke detaljer om|les mer om informasjonskapsler|les mer om cookies|endre samtykke|godkjenn alle|nødvendige cookies|funksjonelle cookies|aksepter|aksepter alle|godta|godta alle|godta alle cookies|godta alle informasjonskapsler|avvis|avvis alle|avvis alle cookies|jeg godtar|eg godtek|jeg forstår|kun nødvendige|bare nødvendige|lagre innstillinger|lagre innstillingar|administrer samtykke|administrer innstillinger|tilpass innstillinger|accept all|accept all cookies|accept cookies|reject all|decline|cookie policy|cookie settings|cookie-innstillinger',
  newsletter:
    'registrer deg|hold deg oppdatert|få nyhetsbrevet vårt|påmelding nyhetsbrev|påmelding til nyhetsbrev|abonner på nyheter|få nyheter fra oss|få nyheiter frå oss|newsletter sign up|newsletter signup|first name|last name|din e-postadresse|din epostadresse|e-postadresse|epostadresse|få nyheter fra oss på e-post|få nyheter på e-post|få siste nytt på e-post|få nyhende på e-post|meld deg på|meld meg på|meld deg på her|sign up to our newsletter|sign up for our newsletter|sign up|subscribe|your email address|email address',
  'share-buttons':
    'like dette|liker|del dette|del innlegget|del saken|del siden|del nyheten|tweet|pin it|share|share this|skriv ut artikkelen|følg oss på sosiale medier|følg oss her|del på|kopier lenke|kopier lenkje|kopier lenken|kopier link|lenke kopiert|lenken er kopiert|lenkje kopiert|del lenke|del lenkje|del på sosiale medier|del i sosiale medier|del på sosiale medium|send til en venn|send til ein ven|send til venn|send på e-post|del på e-post|print denne siden|print this page|email this page|copy link|send dette via e-post|send dette på e-post|blogthis|del på twitter|del på facebook|lik dette|lik|laster inn|share this page|share this article|finn oss på facebook|lik oss på facebook|følg oss i sosiale medier|liker dette|like this|liker laster inn|utskriftsvennlig versjon|utskriftsvenleg versjon|utskriftsversjon',
  'feedback-widget':
    'kommentarfeltet er lukket|hjalp denne siden deg|hva lette du etter|takk for din tilbakemelding|rapporter feil på siden|dette nettstedet bruker akismet for å redusere spam|send skjult innspel|send skjult innspill|var informasjonen nyttig|var dette nyttig|fikk du svar på det du lurte på|fann du det du leita etter|hva kan vi gjøre bedre|kva kan vi gjere betre|gi tilbakemelding|gje tilbakemelding|legg inn en kommentar|legg inn ein kommentar|abonner på: legg inn kommentarer (atom)|kommenter artikkelen|kommenter saken|legg igjen en kommentar avbryt svar|legg igjen en kommentar|legg igjen ein kommentar|legg att ein kommentar|legg igjen et svar|skriv en kommentar|skriv ein kommentar|avbryt svar|leave a comment|leave a reply|din e-postadresse vil ikke bli publisert|din e-postadresse vil ikkje bli publisert|obligatoriske felt er merket med|vis kommentarer|skjul kommentarer|ingen kommentarer|ingen kommentarar|kommentarer er avslått|logg inn for å kommentere|was this page helpful|is this page useful',
  'related-heading':
    'andre leser også|andre les også|andre har også lest|kanskje du også vil lese|du vil kanskje også like|du liker kanskje også|anbefalte saker|anbefalte artikler|anbefalt for deg|anbefalt|tilrådde saker|mest lest|mest lese|siste saker|mer om temaet|meir om temaet|mer om dette temaet|mer om dette emnet|mer om saken|meir om saka|mer fra nyheter|mer fra aktuelt|alle nyheter|alle nyheiter|eksterne lenker|eksterne lenkjer|nyttige lenker|nyttige lenkjer|relevante lenker|related content|related articles|related news|related links|latest news|more news|you may also like|see also',
  'related-links':
    'spill av video|spel av video|play video|play|read in english|in english|les på nynorsk|les på bokmål|les på norsk|les programmet|les rapporten|les strategien|les planen|se video|se videoen|sjå videoen|se filmen|spill av|spel av|lytt til artikkelen|lytt til saken|lytt til saka|høyr artikkelen|hør artikkelen|read the full report|download the report|download pdf|download as pdf',
  menu: 'ditt lokallag|finn ditt lokallag|finn lokallag|medlemsfordeler|vis undermeny|åpne undermeny|lukk undermeny|hovednavigasjon|brødsmulesti|rss|abonner på rss|søk her|forrige|førre|neste|forrige side|neste side|sorter etter|sorter|filtrer|nettstedkart|nettstadkart|for presse|last inn flere|last inn fleire|skjul innhold|skjul innhald|skriftstørrelse|skriftstorleik|bloggarkiv|vis hele profilen min|vis heile profilen min|bildet mitt|footer menu|bunnmeny|latest tweets|siste tweets|ikke bruk talende web|aktiver talende web|lytt|lytt til teksten|lytt til tekst|listen|ring oss|kontakt kommunen|servicetorget|selvbetjening|sjølvbetjening|finn ansatt|finn tilsett|ledige stillinger|ledige stillingar|innsyn|politikk a-å|politikken a-å|se vår politikk|sjå vår politikk|sidekart|nettstedskart|norsk english|norsk / english|bokmål nynorsk|undermeny|sidemeny|åpne undermeny|opne undermeny|vis undermeny|søk på nettstedet|søk i nettstedet|søk på sidene|hva leter du etter|kva leiter du etter|hva kan vi hjelpe deg med|på denne siden|på denne sida|innhold på siden|innhald på sida|innhold på denne siden|du leser nå|du les no|vis innhold|vilkår for bruk|brukervilkår|brukarvilkår|personvernregler|main menu|site map|sitemap|on this page|language|site search|toggle menu',
  notice:
    'annonsørinnhold|annonsørinnhald|betalt innhold|for abonnenter|for abonnentar|logg inn for å lese|logg inn for å lese saken|bli abonnent|allerede abonnent|er du allerede abonnent|kjøp tilgang|denne saken er for abonnenter|merkelapper|tagget med|merket med|tagged|tagged with|filed under|historisk innhold',
  contact:
    'chat med oss|skriv til oss|våre samarbeidspartnere|våre sponsorer|sponsorer|bruksvilkår|vilkår for bruk|[email protected]|alle rettigheter reservert|alle rettigheter forbeholdt|alle rettar reservert|all rights reserved|privacy policy|privacy notice|privacy|terms and conditions|terms of use|accessibility|accessibility statement|contact us|sideansvarlig|sideansvarleg|ansvarlig for siden|ansvarlig for innholdet|ansvarleg for sida|ansvarleg for innhaldet|tips redaksjonen|personvern og cookies|om informasjonskapsler',
  'call-to-action':
    'gi nå|gje no|doner nå|doner|gi et bidrag|gje eit bidrag|bidra her|støtt vårt arbeid|støtt arbeidet vårt|støtt vårt viktige arbeid|bli medlem nå|bli medlem i dag|bli støttemedlem|bli månedsgiver|bli fast giver|donate now|give now|join us|join now|get involved',
  caption:
    'valglogo|vallogo|getty images|shutterstock|adobe stock|colourbox|colorbox|istock|istockphoto|unsplash|pixabay|mostphotos|ntb scanpix|scanpix|faksimile|skjermdump|illustrasjonsbilde|illustrasjonsbilete|arkivbilde|privat foto',
};

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries(byReason).flatMap(([reason, lines]) => lines.split('|').map((line) => [line, reason] as const)),
);

/** Letters of the longest of them, and a few marks. */
const longest = 60;

const marksAround = /^[\s«»‹›←→↑+|•-]+|[\s:.!?…«»‹›→*|+-]+$/gu;

/** Why a line belongs to the page, where it is one of those that do wherever they stand; else null. */
export function reasonOfWidget(text: string): string | null {
  if (text.length > longest) return null;
  return reasons.get(text.replace(marksAround, '').toLowerCase()) ?? null;
}
