import type { DocumentType } from '../model/model-types.ts';
import { anyCase } from './any-case.ts';
import { lettered } from './lettered.ts';

/** Lines at a page's head that name a genre or a document number, and are not the title. */
export const genreLine = anyCase(
  /^(?:kapittel [\d.]+|innledning|innleiing|forord|føreord|innhold|innhald|innholdsfortegnelse|contents|meninger|meiningar|lesarbrev|leserbrev|innlegg|lesarinnlegg|debattinnlegg|representantforslag(?: fra .*)?|(?:riksrevisjons|års|sluttr|del|evaluerings|tilsyns)?rapport(?:er)?|strategi|handlingsplan|melding(?: til stortinget)?|nyheit|nyhet|nyheter|aktuelt|kronikk|debatt|leder|høringssvar|høring|uttalelse|artikkel|pressemelding|publikasjon|dokument|program|politikk for|brev|notat|veileder|nou|tema|temaside|innenriks|innanriks|utenriks|utanriks|samfunn|evaluering|del \d{1,2}|innleiande del|innledende del|press release|news|statement|publication)$/,
);
export const documentNumber = anyCase(
  /^(?:(?:(?:[a-zæøå]\S*\s)?rapport(?:\snr\.?)?\s\d+[/:–-]\d+.*|(?:prop|innst|dok|st\.? ?prp|ot\.? ?prp|ot)\.?|meld\. ?st\.?|st\. ?meld\.?|nou|dokument|rundskriv|sak|saksnr\.?|ref\.?|vår ref\.?)\s*(?:nr\.?\s*)?[\d:/.-]+.*|[a-z]{1,6}(?=\S*\d)(?:\/[a-z\d.-]+){2,}|cm\(\d{4}\)\d+.*)$/,
);
/** A line that names a web site. */
export const siteLine = anyCase(/^(?:[a-zà-ɏ\d-]+\.){1,3}(?:no|com|org|se|eu|net|int)$/);
/**
 * Lines over a title that are none themselves: buttons (`Gi gave`), links past the menu (`Hopp til hovedinnholdet`),
 * names of pictures (`Lillevik profilbilde`), of services (`HelsaMi`) and of writers (`Kari Dal, Ola Vik`, `Kari Dal, MP, Minister for Porridge`).
 */
export const noTitle = lettered(
  String.raw`^(?:(?:[Gg]i (?:en )?g[aå]ve|[Ss]tøtt (?:oss|arbeidet(?: vårt)?)|[Bb]li (?:medlem|fadder|giver|gjevar|frivillig)|[Dd]onate|[Jj]oin us)|(?:[Hh]opp|[Gg]å|[Ss]kip) (?:rett |direkte )?(?:til|to) .{4,80}|(?:[\p{L}-]+ ){1,3}(?:profilbilde|profilbilete|logo|toppbilde|toppbilete|banner)|(?:\p{Lu}\p{Ll}+,? ){2,3}(?:\p{Lu}{2,3}, )?(?:Deputy |First |Prime )?(?:Minister|Secretary of State) for .{3,60}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:(?:,| og) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)+)$`,
);
/** `Upload: {who}`, as a viewer tells who gave it a document. */
export const uploadLine = /^(?:upload(?:ed by)?:|post on \d)/i;
/** `Download "Matplan 2031–2034"`: how a viewer names the whole. */
export const viewerTitle = /^download [«“"]/i;
/** A programme named by its genre, and perhaps its years: a title where the page has no other. */
export const programmeLine =
  /^(?:parti|stortings|arbeids)program(?:met)?(?:$|\s(?:(?:for\s)?\d{4}|for\s\S[^.:]{0,60}$))/i;
/** `Rapport om skolemat`, `Notat fra Grøtlaget`: what stands over a headline and says what it heads. */
export const genreOverTitle =
  /^(?:\S*rapport|\S*notat|undersøkelse|undersøking|utredning|utgreiing)\s(?:om|fra|frå|og)\s/i;
/** `Høringsdato: …`, `Publisert 1. mai`: what a page says about itself. */
export const metaLine = anyCase(
  /^(?:(?:frå|fra)(?! \S+ til )|til(?! (?:valg|val|kamp|alle)\b)|vår ref|dykkar ref|deres ref|saksbehandlar|saksbehandler|utgivar|uttalelse vedtatt|fråsegn vedteken|vedteken|resolusjon vedtatt|signert|publisert|oppdatert|sist (?:oppdatert|endret)|dato|høringsdato|høringsfrist|sesjon|skrevet av|av|forfatter|tekst|avholdt|partiprogram|stortingsprogram|arbeidsprogram|kategori|status(?=\s*:)|author(?=\s*:)|distr\.(?=:)|(?:gpo|po) box|republic of|original(?=:)|versjon|vedtatt|published|updated|date|publisering|eier|eigar|språk|kjelde|kilde|tema(?=\s*:)|emne|utgiver|utgivar|isbn|for budsjettåret)(?![a-zà-ɏ])\s*:?(?:\s|$)/,
);

/** `1 March 2017  Corporate Documents`, `Friday, 12th May 2015`: the day and at most a shelf of an English site. */
export const englishDateLine = anyCase(
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s\d{4}(?:\s{1,2}\S+){0,3}$/,
  ['y ', 'y, ', 'ch ', 'ril ', 'ne ', 'st ', 'er ', 'er, '],
);

/** `Opening Statement by the Ombudsman`: what was read out, whatever meeting heads the page. */
export const speechLine = /^(?:opening (?:statement|address|remarks)|speech|address) (?:by|of|to)\b/i;

/** `GENEVA, 3 May 2021 –`: a press release begins with its place and day. */
export const dateline = lettered(String.raw`^\p{Lu}{3}[\p{Lu} /,-]*,? \d{1,2} \p{Lu}\p{L}+ \d{4} [–—-]\s`);

/** `Publisert 14.08.2023 | Sist endret …`: when the page was made. */
export const pageDateLine = anyCase(
  /^(?:publisert|sist (?:oppdatert|endret)|oppdatert|published|updated)\b[^.]{0,12}\d{1,2}\.?\s?\S+\s?\d{2,4}/,
  ['publis', 'oppdatert', 'endret', 'updated'],
);

/** `Oslo, i helse- og omsorgskomiteen, den 18. november 2010`: where and when it was signed. */
const placeAndDate = lettered(String.raw`^\p{Lu}\p{L}+, i .{5,60}, den \d{1,2}\. \p{L}+ \d{4}`);
export const signedAt: Pick<RegExp, 'test'> = {
  test: (text) => text.includes(', den ') && placeAndDate.test(text),
};

/** `… for hver elev (opplæringsloven § 11-6).`: a sentence that ends with the law that says so. */
export const lawAtEnd = lettered(
  String.raw`\((?:jf\.?,?\s|jfr\.?\s|se\s|sjå\s)?(?:\p{L}[\p{L}-]*lov(?:en|a|i)?|[Ff]orskrift\p{Ll}*)\s§§?\s?[\d-]+(?![^()]*\s(?:må|bør|skal)\s)[^()]*\)[.»"”]*$`,
);

/** Headings under which a report says what the law asks: `Aktuelt lovgrunnlag`, `Rettslig grunnlag`. */
export const lawHeading = anyCase(
  /(?:lovgrunnlag|rettsgrunnlag|lovverk|regelverk|revisjonskriteri(?:er|um|ar)|lovkrav|rettsl(?:ig|eg)e? (?:grunnlag|rammer)|(?:^|\s)(?:lov|forskrift)(?:ens|as)? krav)\b/,
  ['lov', 'regelverk', 'kriteri', 'grunnlag', 'rammer', 'krav'],
);

/** What stands behind the name of a plan on its front page, run into one line. */
export const adoptedBehind = /\s(?=Ved(?:tatt|teken|teke) (?:av|i) |Godkjent av )/;

/** Headings under which a plan tells what its words mean or why it is made: no measures stand there. */
export const definingHeading = anyCase(
  /^(?:\d[\d.]*\s)?(?:(?:hva|kva)\s(?:er|betyr|menes|meinast|kjennetegner|kjenneteiknar|innebærer|inneber|mener|meiner)\s|(?:hvorfor|kvifor)\s|(?:definisjon|begrepsavklaring|omgrepsavklaring|kjennetegn|kjenneteikn|bakgrunn)(?:\s|$)|(?:tegn|teikn) på\s)/,
  ['hva', 'kva', 'vorfor', 'kvifor', 'definisjon', 'avklaring', 'kjenne', 'bakgrunn', ' på '],
);

/** Openings that tell of an inspection made. */
export const inspectionWords = lettered(
  String.raw`\b(?:gjennomførte|førte|gjennomført|ført|utførte|hatt|hadde)\s(?:\p{L}+\s){0,2}(?:tilsyn|systemrevisjon|forvaltningsrevisjon)|\bved (?:dette )?tilsynet\b|\bavvik ved (?:dette )?tilsynet`,
  'iu',
);

/** `Her er ni resultater av vårt arbeid fra 2031`: the account of a year. */
export const yearsResults = lettered(
  String.raw`\bresultat(?:er|ar|a|ene)? (?:av|fra|frå) (?:vårt|arbeidet vårt|vår) ?\p{L}* (?:fra|frå|i) (?:19|20)\d\d\b`,
  'u',
);

/** How a speech begins, and what stands over its manuscript. */
export const speechStart =
  /^kjære (?:alle (?:sammen|saman)|venner|vener|landsmøte|forsamling|gjester|kolleg|møtedeltak|president|delegat)/i;
export const manuscriptNotice = anyCase(/avvike (?:fra|frå)|mot fram?føring|talte ord|against delivery/, [
  'avvike',
  'føring',
  'talte ord',
  'delivery',
]);

/** `Vi er enige i …`, and of what it is said: how an answer to a hearing goes. */
export const agrees =
  /\b(?:(?:helt |heilt |også |òg )?e(?:i|)nige? (?:i|med)|støtter|støttar|(?:positive?|kritiske?) til|slutter (?:seg|oss) til)\b/i;
export const heard =
  /\b(?:utvalge[tn]s?|utvalet(?:s| si)?|høringsnotatet|høyringsnotatet|lovforslaget|lovframlegget|framlegg(?:et|a)?)\b/i;

/** A line that says outright that it is a plan of measures. */
export const planLine =
  /^(?:\S+\s)?(?:handlings|tiltaks|opptrappings|progresjons|års|virksomhets)plan(?:en)?\b|^planstrategi\b/i;

/** `Formålet med planen`, as a part or a page or a sentence of it begins. */
export const planPurpose = anyCase(
  /(?:^|[.!?]\s)(?:\d{1,2}\s)?(?:formålet|føremålet|hensikten|målet) med plan(?:en|a)\b/,
  ['med plan'],
);

/** The same on the front page of a transcript, behind the title. */
export const planOnFront = /\s(?:kommune(?:del)?|handlings|tiltaks|opptrappings|virksomhets)plan(?:en)?\b/i;

/** The head of a press release or news item on a site of government: `Nyhet | Dato: …`, `Pressemelding | Nr: 12`. */
export const newsHead = anyCase(
  /^(?:nyhet|nyheit|pressemelding)(?:\s*\||\s+(?:nr|dato)\b)|\|\s(?:nyhet|nyheit|pressemelding)(?:\s\||$)|^press release$|^(?:kategori|nyhets|nyheits)arkiv\b|\btoday \((?:mon|tues|wednes|thurs|fri)day\)/,
  ['nyhe', 'pressemelding', 'press release', 'arkiv', 'today ('],
);

/** `Pressemelding | Nr: 12 | Dato: 12.03.2031`: what a page of the cabinet is, and when it came. */
export const framedGenre =
  /^(?:pressemelding|nyhet|nyheit|artikkel|tale\/innlegg|rapport|brev|høring|høyring|plan\/strategi|proposisjon|veileder|rettleiar)\s\|\s/i;

/** `Viken Høyres fylkestingsprogram 2031-2035`, on a line of its own: what a party's pages are of. */
export const programmeWithYears =
  /^[^.!?:\n]{0,50}program(?:met)?,? (?:for )?(?:perioden )?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?:\s\d{1,3})?$/im;

/** `Regjeringen lanserer strategi for matro`: a title that tells of a document is none of its own. */
export const launches =
  /\s(?:lanserer|lanserar|presenterer|overleverer|overleverte|mottok|legger (?:i dag )?(?:fram|frem)|legg (?:i dag )?fram|la (?:i dag )?(?:fram|frem))\s/;

/** `– Barna må bli hørt`: a title that quotes. */
export const quotingTitle = /^[–-]\s\S/;

/** Titles of news in English: `Minister publishes first report`. */
export const newsTitle = anyCase(
  /^(?:(?:to|tre|fire|fem) nye|nye?) (?:\S+-)?\S*rapport(?:er|ar)?\b|\s(?:announces|calls (?:for|on)|responds to|celebrates|launches|marks|outlines|publishes|urges|warns|welcomes)\s|^pressekonferanse\b/,
  [
    'rapport',
    'announces',
    'calls',
    'responds',
    'celebrates',
    'launches',
    'marks',
    'outlines',
    'publishes',
    'urges',
    'warns',
    'welcomes',
    'pressek',
  ],
);

/** Titles of news about an ombud: `Barneombudet møtte statsministeren`. */
export const ombudNews =
  /\s(?:etterspør|vil|får|fikk|ber|ba|krever|må|er|har|blir|bekymret|advarer|etterlyser|møter|møtte|besøker|besøkte|deltar|deltok|lanserer|lanserte|støtter|reagerer|svarer|inviterer|vant|overleverte)\s/;

/** `Hvordan lage en plan?`: a title that tells how names no document of its own. */
export const howTo = /^(?:hvordan|korleis|slik|how)\s/i;

/** `Les hele høringsuttalelsen vår`, `viser til høringsbrev`: what stands about an answer to a hearing. */
export const answerWords: Pick<RegExp, 'test'> = {
  test: (text) =>
    ((text.includes('øring') || text.includes('øyring')) && answered.test(text)) ||
    (text.includes(' til ') && asksForViews.test(text.slice(0, longestOpening))),
};
/** `Vi viser til brev av 11.03.2031, der det inviteres til å gi innspill`. */
const asksForViews = lettered(
  String.raw`^(?:\S+ ){1,8}(?:viser|syner) til .{0,120}\b(?:brev|invitasjon|henvendelse|førespurnad)\S* .{0,120}\b(?:innsp[ei]l|uttalelse|uttale|merknad|synspunkt)`,
);
/** Letters of an opening sentence that may tell what is answered. */
const longestOpening = 360;
const answered = lettered(
  String.raw`(?:høring|høyring)s?(?:svar|uttalelse|uttale|innspill|innspel|fråsegn)(?:et|e?n|a)? (?:vår|vårt)(?!\p{L})|(?:vår|vårt) (?:høring|høyring)s?(?:svar|uttalelse|uttale|innspill|innspel|fråsegn)(?!\p{L})|^(?:\p{Lu}\p{L}+ ){1,4}har (?:levert|sendt|gitt|gjeve|komme med) (?:innspill|innspel|svar|(?:høring|høyring)s\p{L}+) (?:til|i|på) (?:høring|høyring)|^(?:\p{Lu}\p{L}+ ){1,4}(?:viser|syner) til (?:høring|høyring)s?(?:brev|notat)`,
);

/** `Status: Høringen ble sendt ut …`, `Ute på høring`: the frame of a page on which a hearing is held. */
export const hearingFrame = /^(?:status: |ute på )(?:høring|høyring)/i;

/** Sentences in which a report speaks of itself. */
export const reportWords = lettered(
  String.raw`\b(?:denne|årets) rapport(?:en)?\b|\b(?:rapporten|utredning(?:en|a)|undersøkinga|undersøkelsen) (?:viser|syner|beskriver|beskriv|omhandler|omhandlar)\b|\bi (?:dette|kapit(?:te)?let|kapitlet) (?:kapit(?:te)?let )?(?:beskriver|beskriv|redovisar|gjennomgår|omtaler|redegjør) vi\b|\bkapit(?:te)?let tar for seg\b|(?<!\p{L})årsrapporten(?!\p{L})|\b(?:se|sjå) (?:nærmere |nærare )?på (?:noen av |nokre av )?(?:de|dei) viktigste funn(?:ene|a)\b`,
  'iu',
);

/** `Status på tiltakene`: the heading of an account, right under the name of the plan. */
export const statusHeading = /^status (?:på|for)\s/i;

/** `Heim / Vårt arbeid / Høyringssvar`: the shelf at the end of a trail. */
export const answerShelf =
  /[/›>»]\s*(?:høringssvar|høyringssvar|høringsuttalelser|høyringsfråsegner|høringer|høyringar|consultation responses)$/i;

/** Words of a title or opening line that tell the type of the document, surest first. */
export const titleTypes: readonly { readonly type: DocumentType; readonly words: RegExp }[] = [
  {
    type: 'other',
    words:
      /\b(?:opening (?:statement|address)|speech)\b|^saksfr[ae]m(?:legg|lagg)\b|^skriftlig spørsmål\b|^(?:[\d.]+\s)?vedtak om\b|^innstilling\b|^tale (?:ved|på|til|i) |^(?:våre )?(?:kandidater|kandidatar)\b|^(?:the )?(?:role|functions|duties)(?:, [a-z]+)*(?: and [a-z]+)? of\b|^om ordning(?:en|a) med\b|^stortinget - møte\b/i,
  },
  { type: 'policy', words: /(?:innspill|innspel)\s(?:til|for)\s.*program/i },
  {
    type: 'consultation',
    words:
      /(?:remissvar|høringssvar|høyringssvar|høringsinnspill|høyringsinnspel|høringsuttalelse|høringsnotat|høyringsnotat|høyringsfråsegn|^innspill\b|^innspel\b|\binnsp[ei]l?l? til\b(?! stats(?:råd|minister)| minister| politiker)|høring(?:er)?\b|høyring|^(?:merknad(?:er|ar)?|uttalelse|uttale|fråsegn|kommentar(?:er|ar)?) til (?:\S+ ){0,3}\S*(?:lov|forslag|framlegg|høring|høyring|nou|prop\.|utkast|forskrift|stortingsmelding|utredning)|consultation|^response to\b|\bsubmission (?:to|on)\b|^submission\b)/i,
  },
  {
    type: 'report',
    words:
      /^(?:(?:styrets |årets |styret si )?beretning\b|årsberetning\b|årsredovisning\b|(?:års|midtveis|status|slutt)?rapport(?:en)?\b|statusdokument\b|status (?:på|for)\s)/i,
  },
  { type: 'strategy', words: /strategi(?:sk )?plan(?:en)?(?![A-Za-zÀ-ɏ])/i },
  {
    type: 'plan',
    words:
      /(?:handlingsplan|handlingsplanen|handlingsprogram(?:met)?(?![A-Za-zÀ-ɏ])|tiltaksplan|opptrappingsplan|kommunedelplan|kommuneplan|kommunalplan|virksomhetsplan|verksemdsplan|årsplan|\bplan\b|\bplanen\b|(?:(?<![a-zæøå])[a-zæøå]{4,}(?<!jord|høgs|flyt)|(?:^|\s)(?:mat|sti|veg|vei|by))plan(?:en|a)?(?![A-Za-zÀ-ɏ])|\baction plan\b)/i,
  },
  {
    type: 'strategy',
    words:
      /(?:strategi\b|strategien\b|strategiar\b|strategier\b|strategiske? |strategy|\bframework\b|hovedmål|hovudmål|innsatsområder|satsingsområder|\bmål for\b)/i,
  },
  {
    type: 'programme',
    words: /(?:(?<![A-Za-zÀ-ɏ]|\si )[A-Za-zÀ-ɏ]*program(?:met)?(?![A-Za-zÀ-ɏ])|manifesto)/i,
  },
  {
    type: 'report',
    words:
      /(?:rapport|innsiktsnotat|^dette (?:skjedde|hendte|fikk vi til|fekk vi til|oppnådde vi|gjorde vi) i (?:19|20)\d\d|årsmelding|årsberetning|årsredovisning|års?bok\b|utredning(?:en|a)?\b|aktiviteter i (?:19|20)\d\d|(?:aktivitet|resultat)(?:er|ar|a|ene|ane)? og (?:aktivitet|resultat)|årsrekneskap|årsregnskap|undersøkelse|undersøking|revisjon|tilsyn\b|evaluering|kartlegging|(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]+analysen?(?![A-Za-zÀ-ɏ])|statusrapport|kvalitetsmelding|folkehelseoversikt|oppsummering|\binquiry\b|progress update|concluding observations|report|melding til stortinget|meld\. ?st)/i,
  },
  {
    type: 'policy',
    words:
      /(?:plattform|position (?:paper|statement)|resolusjon(?:er|ar)?\b|politikk\b|alternativt budsjett|statsbudsjett|budsjettforslag)/i,
  },
];

/** `Innhold: 1. Mål 2. Tiltak`: a table of contents run into a line. */
export const numberedContents = lettered(String.raw`(?:^|\s)(?:Innhold|Innhald):?\s+1\.\s+\p{Lu}`);

/** `Innhold. Forord 3. Mål 5`: a list of contents run into one line names no document. */
export const contentsRunOn = /^(?:innhold|innhald|innehåll|contents)\.\s/i;

/** The heading of a list of contents. */
export const contentsLine = /^(?:innhold|innhald|contents)/i;

/** A part of a document before its matter. */
export const partLine = /^(?:innledning|innleiing|forord|føreord)$/i;

/** Names of areas and desks that stand over headlines, and over lists of pages as their title. */
export const areaName =
  /^(?:politikk|politikken|kultur|oppvekst|skole|skule|velferd|helse|utdanning|familie|barnehage)(?: og [a-zæøå]+)?$/i;

/** What members adopt for the work or the views of their association: `Prinsipprogram`. */
export const programmeOfMembers = /(?:arbeids|prinsipp?)program/i;

/** `Forskrift om tilsyn med kjøkken`, `Endringer i matloven`: a title that is a law's. */
export const lawTitle = lettered(
  String.raw`^(?:(?:nye? )?(?:forskrift|lov)(?:er)? om |(?:forslag til )?endring(?:er|ar)? i (?:[\p{L}-]+ ){0,4}[\p{L}-]*(?:lov|forskrift))`,
  'iu',
);

/** `Her er det viktigste`, `Loven trer i kraft …`: what is said of a law that stands already. */
export const lawInForce = anyCase(
  /\b(?:(?:trer|trådte|trår|trådde) i kraft|(?:denne|dette) (?:veilederen|rettleiaren|heftet)|fra nyttår|frå nyttår|her er det viktigste|de nye reglene|dei nye reglane)\b/,
  ['i kraft', 'denne', 'dette', 'nyttår', 'her er', 'nye regl'],
);

/** `(Les vårt innspill til …)`: a link to another document says nothing of this one. */
export const linkLine = /^\(?les /i;

/** What heads the programme of a day, or of a party. */
export const bareProgramme = /^program(?:met)?$/i;

/** `Årsplan 2031–2033`: years behind a name; what reads as a verb before them is a name too. */
export const endsInYears = /plan(?:en)? (?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?$/i;
