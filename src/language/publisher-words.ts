import type { Classification } from '../model/model-types.ts';
import { anyCase } from './any-case.ts';
import { personPronouns } from './grammar.ts';
import { type Lettered, lettered } from './lettered.ts';
import { withSigns } from './with-signs.ts';

/** Words with which a page says whose it is. `{name}` in the comments is what follows or goes before. */

/** A capitalised name of one to six words, with small words inside: `For Fangers Pårørende`, `Barn av Rusmisbrukere`. */
const norwegian = String.raw`(?:Norsk|Norske|Norges|Noregs|Den norske) \p{Ll}*(?:forening|foreining|forbund|nettverk|selskap|senter|råd|organisasjon|lag)(?: (?:for|av|mot) [\p{Ll}-]+(?: og [\p{Ll}-]+)?)?`;
const name = String.raw`(?:${norwegian}|\p{Lu}[\p{L}’'.&-]*(?:\s(?:(?:for|av|og|mot|i|på|de|den|det|of|the|and)\s)?\p{Lu}[\p{L}’'.&-]*){0,5})`;

/** Words of a name that make it one of an organisation. */
export const organisationNoun = lettered(
  String.raw`(?:forening|foreningen|foreining|foreininga|forbund|forbundet|stiftelsen|stiftinga|nettverk|nettverket|forum|lag|laget|råd|rådet|senter|senteret|organisasjon|organisasjonen|aksjon|aksjonen|kampanjen|klubb|klubben|gruppen|gruppa|institutt|instituttet|alliansen|union|unionen|selskap|selskapet|ungdom|norge|noreg|foreldre|studenter|studentar|pårørende|ombud|ombudet)(?!\p{L})`,
  'iu',
);

/** `Utgiver: {name}`, `Utgitt av {name}`: says it outright. */
export const imprint =
  /^(?:utgiver|utgivar|utgjevar|utgjeven av|utgjeve av|utgitt av|avsender|avsendar|eier|eigar|ansvarlig utgiver|ansvarlig for utgivelsen|ansvarleg for utgjevinga|publisher|published by|av(?= (?:NTB|NPK)\b))\s*:?\s+(?:the\s)?(?=\S)/i;

/** `Det forventer vi i {name}`, `hos oss i {name}`: who writes names itself. */
export const weIn = lettered(
  String.raw`(?:^|[\s(])(?:(?:[Vv]i|[Mm]e|[Oo]ss) i|(?:[Vv]i|[Mm]e) ved|[Ww]e at)\s(?=\p{Lu})`,
);

/** `Lederen gir uttrykk for {name}s syn`: the newspaper whose leader it is. */
export const viewOf = lettered(String.raw`\suttrykk for\s(?=\p{Lu})`);
export const ownView = /^s (?:eget |eige |redaksjonelle )?(?:syn|holdning|haldning|mening|meining)/;

/** `114 s., utgitt av {name} i 2031`: the imprint of a catalogue, inside a line. */
const inside = lettered(
  String.raw`(?:^|[\s,;.])(?:[Uu]tgitt|[Uu]tgj[ei]ven?|[Pp]ublisert|[Tt]ilr[åa]ding) (?:av|frå|fra)\s(?=\p{Lu})|(?:^|[\s,;.])[Uu]tg(?:iver|ivar|jevar):\s(?=\p{Lu})`,
);
const insideSigns = [
  'tgiver: ',
  'tgivar: ',
  'tgjevar: ',
  'tgitt av ',
  'tgjeve av ',
  'tgjeven av ',
  'tgjiven av ',
  'ublisert av ',
  'ilråding fr',
];
export const imprintInside: Pick<RegExp, 'exec'> = {
  exec: (text) => (insideSigns.some((sign) => text.includes(sign)) ? inside.exec(text) : null),
};

/** `Av {name}`, `Frå: {name}`, `Hilsen {name}`: who wrote or sent it, where nothing else stands on the line. */
export const senderLine =
  /^(?:av|fra|frå|from|(?:(?:med )?(?:vennlig|vennleg|venleg|beste) )?(?:hilsen|helsing)(?:,| fra| frå| oss i)?)\s?:?\s(?=\S)/i;

/** `Skrevet av {person}`. */
export const bylineStart = /^(?:av|skrevet av|skrive av|tekst(?: og foto)?)\s?:?\s(?=\S)/i;

/** `Følg {name} på Instagram`. */
const follow = /^(?:[Ff]ølgj?|[Ll]ik)\s(?=.{2,60}\spå\s)/;
export const followLine: Pick<RegExp, 'exec'> = {
  exec: (text) => (text.includes(' på ') ? follow.exec(text) : null),
};

/** `E-post: post@{site}.no`: the address of an office, at the foot of a letter. */
export const officeAddress =
  /\b(?:post|postmottak|firmapost|info|kontakt|sentralpost)@((?:[\w-]+\.)*[\w-]+)\.(?:no|org|com)\b/i;

/** `Les mer på nettsidene våre: www.{site}.no`: a site that is the writer’s own. */
export const ownSiteInText =
  /(?:våre nettsider|nettsid(?:ene|ane) våre|nettsid(?:en|a) vår|vår nettside|hjemmesid(?:en|a) vår|vår hjemmeside|heimesid(?:a|ene) vår|vår heimeside):?\s(?:på\s)?(?:https?:\/\/)?(?:www\.)?([a-zæøå\d.-]+)\.(?:no|org|com)(?![a-z])/i;

/** `Tilbake til {site}.no`: the way back from a room of a site to its hall. */
export const wayBack = /^(?:tilbake til|attende til|back to)\s(?=\S)/i;

/** `Av: {name}` behind a date. */
export const byLabel = lettered(String.raw`(?:^|\s)[Aa]v:\s*(?=\p{Lu})`);

/** `{name} har fått se …`: a newspaper that tells how it knows. */
export const reportingStart = /^\s(?:har|hadde)\s(?:fått|snakket|snakka|møtt|gjort|stilt|spurt|bedt|sett|vært)\s/;

/** `Ansvarlig redaktør …: {name}`, `{name} arbeider etter Vær Varsom-plakatens regler`: whose newspaper it is. */
export const editorLine = anyCase(/^(?:ansvarlig|ansvarleg|sjef)\s?redaktør\b|\setter vær varsom-plakat/, [
  'redaktør',
  'vær varsom',
]);

/** `i {name}s valgdekning`: a newspaper or broadcaster that speaks of its own. */
export const ownCoverage =
  /^s (?:val(?:g)?(?:dekning|sending|studio|omat)|lesere|lesarar|sjåere|sjåarar|seere|lyttere|lyttarar)/;

/** `{name}s undersøkelse av …`, `{name} sin årlege rapport`: a title with what it has made itself. */
export const ownWork =
  /^(?:(?:s| sin| sitt| si)(?: årleg?e?| egen| eiga| nye)?(?= )| (?=[Åå]rsplan|[Vv]irksomhetsplan|[Vv]erksemdsplan|[Åå]rsmelding|[Åå]rsberetning|[Åå]rsrapport)) ?(?:undersøk|[Åå]rsplan|[Vv]irksomhetsplan|[Vv]erksemdsplan|[Åå]rsmelding|[Åå]rsberetning|[Åå]rsrapport|plan\b|rapport|årsrapport|årsmelding|årbok|strategi|handlingsplan|høringssvar|høyringssvar|merknad|innspill|innspel)/;

/** `09.35–09.50 Kari Nordmann, leder i …`: who speaks at a meeting is not whose meeting it is. */
export const programmeEntry: Pick<RegExp, 'test'> = {
  test: (text) => /^[\domkOMK]/.test(text) && entryOfProgramme.test(text),
};
const entryOfProgramme =
  /^(?:\d{1,2}[.:]\d{2}\s?[–—-]?\s?(?:\d{1,2}[.:]\d{2})?|ordstyrer|møteleder|møteleiar|konferansier|moderator)\s/i;

/** `Prop. 1 S (2030–2031)`, `NOU 2031: 4` at the head: a document of cabinet or parliament, whoever speaks in it. */
export const officialHead = /^(?:Prop\.|Meld\. ?St\.|Innst\.|NOU) ?(?:S |L )?(?:nr\. ?)?\d/;

/** `i {name}s høringsuttalelse`: whose answer a page is about. */
export const ownAnswer = /^s (?:hørings|høyrings)(?:uttalelse|uttale|svar|innspill|innspel|fråsegn)/;

/** `Dokument 3:11 (2030–2031)`: what the auditors of the state lay before parliament. */
export const auditDocument = /^Dokument(?: nr\.)? 3:\d/;

/** `Asker logo`: the picture over the page of a municipality. */
export const pictureOfTown = lettered(
  String.raw`^(\p{Lu}[\p{L}-]+)(?: kommune)? (?:profilbilde|profilbilete|logo|våpen|kommunevåpen)$`,
);

/** `Venstre: – Vi vil …`, behind the name that begins a title: somebody else quotes it. */
export const quotedBehind = /^: ?(?:[–—«"“-]|(?:Vi|Me|Jeg|Eg) )/;

/** `Les også {name}s undersøkelse`: what a page has made itself. */
export const readAlso = /^(?:les|sjå|se) (?:også|òg|mer i|meir i) (?=\S)/i;

/** `Meir om saka kan du lesa i avisa på torsdag`: a newspaper speaks of itself. */
export const inOwnPaper: Pick<RegExp, 'test'> = {
  test: (text) => (text.includes(' avis') || text.includes('papir') ? ownPaper.test(text) : false),
};
const ownPaper =
  /\bles(?:e|a)?\b[^.!?]{0,60}\bi (?:avisa|avisen|papiravisa|papiravisen|papirutgaven|papirutgåva|dagens avis|morgendagens avis)(?![a-zæøå])/i;

/** Plurals of bodies that there are many of: none of them is meant. */
export const manyBodies = withSigns(
  ['orvalter', 'ylkesm', 'obbeombud', 'ommissioners'],
  /^(?:(?:statsforvalter|fylkesm[ae]nn|mobbeombud)(?:ne|ene|ane|a)(?![a-zæøå]{2})|child(?:ren)?['’]?s commissioners(?![a-z]))/i,
);

/** `Prop. 1 S`: the part of the budget that each ministry answers for. */
export const budgetBill = /\bProp\. ?1 S\b/;

/** `Høringssvar fra {name}`. */
export const answerFrom = /^(?:hørings|høyrings)(?:svar|uttalelse|uttale|innspill|innspel|fråsegn)\s(?:fra|frå)\s/i;

/** `© 2023 {name}`. */
export const copyright = lettered(String.raw`(?:^|[\s(])©\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?\s+)?(?=\p{Lu})`);

/** `Kari Nordmann, {name}`: who signs, at the end of a text or under its title. */
export const signature = lettered(
  String.raw`^(?:[Aa]v\s+)?\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){1,3},?\s+(?=\p{Lu})`,
);

/** The words of an audit of what a municipality does. */
export const auditWords = anyCase(
  /forvaltningsrevisjon|selskapskontroll|revisjonens (?:vurdering|undersøkelse|konklusjon)|revisjonen (?:anbefaler|konkluderer|vurderer)|granskningen (?:visar|visade)|våra iakttagelser/,
  ['revisjon', 'selskapskontroll', 'granskningen', 'iakttagelser'],
);

/** `Leder, {name}`: the line under the name of who signs. */
export const officerLine =
  /^(?:leder|leiar|styreleder|styreleiar|forbundsleder|forbundsleiar|generalsekretær|sekretariatsleder|fagsjef|direktør|nestleder|nestleiar|president|ordfører|ordførar|rådmann|kommunedirektør)(?:,|\s(?:i|for))\s(?=\S)/i;

/** `Til statsråden`, `Kopi:`: to whom a letter goes. */
export const addressLine = /^(?:til|kopi|kopi til|mottaker|mottakar)(?::|$|\s(?!$))/i;

/** Holders of an office whose name says whose text it is: the line under a title, or at the end of a letter. */
export const offices: readonly {
  /** What every such line has. */
  readonly sign: string;
  readonly line: Pick<RegExp, 'test'>;
  readonly organisation: string;
}[] = [
  {
    sign: 'arneomb',
    line: lettered(
      String.raw`^(?:[Aa]v\s)?(?:\p{Lu}[\p{L}.'-]+\s?){2,4}[,–-]?\s?[Bb]arneomb[ou]d$|^(?:[Aa]v\s)?[Bb]arneomb[ou]d\s(?:\p{Lu}[\p{L}.'-]+\s?){2,4}$`,
    ),
    organisation: 'Barneombudet',
  },
];

/** `sier hun til {name}`: the newspaper that was told. */
export const toldTo = lettered(
  String.raw`(?:sier|seier|sa|forteller|fortel|opplyser|skriver|skriv|uttaler|svarer)\s[^.:]{1,60}\stil\s(?=\p{Lu})`,
);

/** `i dette intervjuet med {name}`: the newspaper that asked. */
export const askedBy = /\bi (?:dette|eit|et) intervju(?:et)? med (?=\S)/;

/** `Source: NTB scanpix / {name}`: the newspaper behind the agency, at the end of its article. */
export const sourceLine = /^(?:source|kilde|kjelde): .*\s\/\s(?=\S)/i;

/** `(©NPK)`: whose text a newspaper has set. */
export const agencySign = /\(©?\s?(?:NTB|NPK|ANB)\)|^(?:NPK|ANB)(?:-NTB)?$/;

/** `sier hun i en pressemelding`: what was sent to the press is told by it. */
export const toldInRelease = /\bi e(?:n|i) pressemelding\b|\bi eit presseskriv\b/;

/** `SAKSFRAMLEGG`: what the administration of a municipality lays before its council. */
export const caseHead = anyCase(/^(?:\d\s)?saksfr[ae]m(?:legg|lagg)\b/, ['saksfr']);

/** Documents of parliament, by their number or the words of their title. */
export const parliamentDocument = anyCase(
  /^(?:innst\.\s?\d|dokument\s(?:nr\.\s?)?(?:8|15):|stortinget - møte |komit[eé]en, (?:medlemmene|medlemene) (?:fra|frå) |skriftlig spørsmål fra .{3,60} til .{3,60}(?:minister|statsråd)|dok\.\s8:|innstilling\s(?:fra|frå)\s|vedtak\s\d{1,4}$|komiteens (?:merknader|tilråding)$|i dokumentet fremmes følgende forslag)/,
);

/** `Grøtlagets årsberetning 2031`, `GRØTLAGETS ÅRSBERETNING 2031`. */
const yearbook = String.raw`^\s*(\p{Lu}[\p{L}-]{2,40})(?:s årsberetning|s årsmelding|s årsrapport|S ÅRSBERETNING|S ÅRSMELDING|S ÅRSRAPPORT) (?:19|20)\d\d\s*$`;

const association = String.raw`(?:Foreningen|Foreininga|Stiftelsen|Stiftinga|Organisasjonen|Nettverket) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?`;

/** `Foreningen Lyspunkt`, and no more: an association that no table need know. */
export const associationLine = lettered(`^${association}$`);

/** A way in which a page introduces itself, and what stands in a text that has it. */
export interface Introduction {
  readonly signs: readonly string[];
  /** With the name as its first group. */
  readonly pattern: Lettered;
  /** Whether it leaves no doubt. */
  readonly outright?: true;
  /** Whether it tells of others too: it counts where the page says «we». */
  readonly ifWe?: true;
  /** Whether it says so at least twice. */
  readonly repeated?: true;
  /** Whether persons and slogans stand there too: the name has a word of organisations, or else stands elsewhere as well. */
  readonly confirmed?: 'by-word' | 'by-word-or-elsewhere';
}

/** Where all of us live: `vi i Norge` names nobody. */
export const lands: ReadonlySet<string> = new Set(
  'Norge Noreg Norden Skandinavia Europa Sverige Danmark Finland Island Sápmi Distriktet Distrikts-Norge Verden Verda'.split(
    ' ',
  ),
);

/** Names that no table knows, where a page introduces itself. */
export const introductions: readonly Introduction[] = [
  // `Unge Kokker vil:`, over list upon list.
  {
    signs: [' vil:', ' mener:', ' meiner:', ' krever:', ' krev:', ' foreslår:', ' føreslår:', ' ønsker:', ' ønskjer:'],
    repeated: true,
    pattern: lettered(
      String.raw`^\s*(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}) (?:vil|mener|meiner|krever|krev|foreslår|føreslår|ønsker|ønskjer):(?=\s)`,
      'gmu',
    ),
  },
  // `Flere møteplasser for unge | Ungdomsforum Nord`: the title that a browser shows.
  {
    signs: [' | '],
    pattern: lettered(String.raw`^\s*[^|\n]{5,100} \| (${name})\s*\n`, 'gu'),
  },
  // `Foreldrenettverket Lykke – strategi 2031–2034`.
  {
    signs: [' – ', ' - ', ': '],
    confirmed: 'by-word-or-elsewhere',
    pattern: lettered(
      String.raw`^\s*(${name})(?: [–-] |: )(?:[Ss]trategi|[Hh]andlingsplan|[Vv]irksomhetsplan|[Åå]rs(?:rapport|melding|beretning|plan)|[Pp]rinsipprogram|[Aa]rbeidsprogram|[Vv]edtekter|[Hh]øringssvar|[Hh]øringsuttalelse)(?!\p{L})`,
      'gmu',
    ),
  },
  // `Strategi for Foreldrenettverket Lykke 2031-2034`.
  {
    signs: ['trategi for ', 'andlingsplan for ', 'irksomhetsplan for ', 'rbeidsprogram for ', 'andlingsprogram for '],
    confirmed: 'by-word-or-elsewhere',
    pattern: lettered(
      String.raw`^\s*(?:[Ss]trategi|[Hh]andlingsplan|[Vv]irksomhetsplan|[Aa]rbeidsprogram|[Hh]andlingsprogram) for (${name})(?:,?:? \(?(?:19|20)\d\d[^\n]{0,12})?\s*$`,
      'gmu',
    ),
  },
  // `Vedtatt på Foreldrenettverket Lykkes årsmøte`.
  {
    signs: ['edtatt på ', 'edtatt av ', 'edteke på ', 'edteken på ', 'edteke av ', 'edteken av '],
    pattern: lettered(
      String.raw`[Vv]edt(?:att|eke|eken) (?:på|av) (${name}?)(?:s| sitt| sin)? (?:årsmøte|landsmøte|generalforsamling|hovedstyre|landsstyre|styre)(?!\p{Ll}{3})`,
      'gmu',
    ),
  },
  // `Med vennlig hilsen`, the name on a line, and under it who leads it.
  {
    signs: ['ilsen', 'elsing'],
    pattern: lettered(
      String.raw`(?:hilsen|helsing)(?: fra| frå)?,?\s*\n+\s*(${name})\s*\n+\s*\p{Lu}[\p{L}. -]{4,40}(?:, |\n\s*)(?:leder|leiar|styreleder|styreleiar|daglig leder|dagleg leiar|generalsekretær|direktør|nestleder|fagsjef)`,
      'gmu',
    ),
  },
  // The name over an address.
  {
    signs: ['ostboks ', 'gate ', 'gata ', 'gaten ', 'vei ', 'veien ', 'vegen ', 'plass ', 'torg ', 'torget '],
    confirmed: 'by-word-or-elsewhere',
    pattern: lettered(
      String.raw`^\s*(${name})\s*\n\s*(?:(?:Besøks|Post)adresse:?\s*)?(?:Postboks \d|(?:\p{Lu}\p{L}+\s?)(?:gate|gata|gaten|vei|veien|vegen|plass|plassen|torg|torget) \d|\p{Lu}\p{L}+s gate \d)`,
      'gmu',
    ),
  },
  {
    signs: ['elkommen til ', 'tøtt ', 'ontakt ', 'ølg '],
    confirmed: 'by-word-or-elsewhere',
    pattern: lettered(String.raw`^\s*(?:Velkommen til|Støtt|Kontakt|Følg) (${name})(?: på \p{L}+)?\s*!?\s*$`, 'gmu'),
  },
  // `Foreldrenettverket Lykke krever …`, again and again.
  {
    signs: [' mener ', ' meiner ', ' krever ', ' krev ', ' foreslår ', ' arbeider ', ' jobber '],
    repeated: true,
    confirmed: 'by-word',
    pattern: lettered(
      String.raw`(?:^|[.!?]\s)\s*(${name}) (?:mener|meiner|krever|krev|foreslår|føreslår|arbeider|arbeidar|jobber|jobbar|støtter|ønsker|ønskjer)\s`,
      'gmu',
    ),
  },
  { signs: ['i i '], pattern: lettered(String.raw`(?:^|[\s(])[Vv]i i (${name})`, 'gmu') },
  {
    signs: [
      'svar fra ',
      'svar frå ',
      'nnspill fra ',
      'nnspel frå ',
      'ttalelse fra ',
      'ttale frå ',
      'råsegn frå ',
      'esolusjon fra ',
      'esolusjon frå ',
    ],
    pattern: lettered(
      String.raw`^\s*(?:\p{L}*svar|\p{L}*[Ii]nnsp[ei]ll?|\p{L}*[Uu]ttale(?:lse)?|[Ff]råsegn|[Rr]esolusjon) (?:fra|frå) (${name})(?:\s\(\p{Lu}{2,8}\))?\s*$`,
      'gmu',
    ),
  },
  {
    signs: ['forvaltningsrevisjon', 'selskapskontroll'],
    outright: true,
    pattern: lettered(
      `(?:^|\\s)har (${name}) (?:gjennomført|utført|gjort) (?:forvaltningsrevisjon|selskapskontroll)`,
      'gmu',
    ),
  },
  {
    signs: ['s årsberetning ', 's årsmelding ', 's årsrapport ', 'S ÅRSBERETNING ', 'S ÅRSMELDING ', 'S ÅRSRAPPORT '],
    pattern: lettered(yearbook, 'gmu'),
  },
  // `Vedtekter for Grøtlaget`.
  {
    signs: ['edtekter for ', 'edtektene for ', 'rinsipprogram for '],
    pattern: lettered(String.raw`^\s*(?:[Vv]edtekte(?:r|ne)|[Pp]rinsipprogram) for (${name})\s*$`, 'gmu'),
  },
  // `Årsrapport for Grøtverket: 2031`.
  {
    signs: ['rsrapport for ', 'rsmelding for ', 'rsberetning for '],
    pattern: lettered(String.raw`^\s*[Åå]rs(?:rapport|melding|beretning) for (${name}),?:? (?:19|20)\d\d\s*$`, 'gmu'),
  },
  // `For Grøtlaget er det viktig at … Vi har derfor …`.
  {
    signs: [' er det viktig ', ' er det viktigste '],
    pattern: lettered(
      String.raw`^\s*For (${name}) er det viktig(?:ste)? [^.!?\n]{1,160}\. (?=(?:Vi|Me) \p{L}+ (?:derfor|difor) )`,
      'gmu',
    ),
  },
  // `Landsmøtet er det øverste organet i Grøtlaget`.
  {
    signs: ['verste organ', 'gste organ', 'vste organ'],
    pattern: lettered(
      String.raw`(?:^|\s)(?:[Ll]ands|[Åå]rs)møtet er [^.!?\n]{0,20}(?:øverste|høgste|øvste) organet? i (${name})`,
      'gmu',
    ),
  },
  // `Vi er Press`, and under it `Press er …`.
  {
    signs: ['Vi er '],
    outright: true,
    pattern: lettered(String.raw`^\s*Vi er (${name})\s+(?=\1 (?:er|jobber|jobbar|arbeider|arbeidar)\b)`, 'gmu'),
  },
  // `Grøtlaget er en frivillig organisasjon for barn`, on a page that says «we».
  {
    signs: [' er en ', ' er ei ', ' er ein ', ' er et ', ' er eit '],
    ifWe: true,
    pattern: lettered(
      String.raw`^\s*(${name}) er e(?:n|i|in|t|it) (?:[\p{Ll}-]+,? ){0,4}\p{Ll}*(?:organisasjon|forening|foreining|stiftelse|stifting|nettverk|forbund|ungdomslag|medlemslag)(?!\p{L})`,
      'gmu',
    ),
  },
  // `Partnership for Porridge (Partnerskap for grøt) is a coalition …`.
  {
    signs: [') is a', ') er ei', ') er en', ') er et'],
    pattern: lettered(String.raw`^\s*(${name}) \([^()\n]{3,60}\) (?:is an?|er e(?:n|i|t|in|it)) `, 'gmu'),
  },
  // `Utrop nr. 6 2009`: the number of a magazine, alone on a line.
  {
    signs: [' nr. '],
    outright: true,
    pattern: lettered(String.raw`^\s*(${name}) nr\. ?\d{1,3}[ ,/–-]{1,3}(?:19|20)\d\d\s*$`, 'gmu'),
  },
  { signs: ['©'], pattern: lettered(String.raw`©\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?\s+)?(${name})`, 'gmu') },
  {
    signs: ['li medlem i ', 'li med i ', 'li fadder i ', 'li frivillig i '],
    pattern: lettered(String.raw`^\s*[Bb]li (?:medlem|med|fadder|frivillig) i (${name})\s*!?\s*$`, 'gmu'),
  },
  {
    signs: ['gate ', 'gata ', 'gaten ', 'vei ', 'veien ', 'vegen ', 'plass ', 'torge ', 'torget '],
    pattern: lettered(
      String.raw`^\s*(${name}),? (?:\p{Lu}\p{L}+\s?(?:gate|gata|gaten|vei|veien|vegen|plass|torget?)|\p{L}+s gate) \d{1,3}\b`,
      'gmu',
    ),
  },
  {
    signs: ['tgitt av ', 'tgiver: ', 'tgjevar: ', 'nsvarlig for '],
    pattern: lettered(
      String.raw`^\s*(?:[Uu]tgitt av|[Uu]tgiver:|[Uu]tgjevar:|[Aa]nsvarlig for \p{L}+:) (${name})`,
      'gmu',
    ),
  },
  {
    signs: ['Foreningen ', 'Stiftelsen ', 'Organisasjonen ', 'Nettverket ', 'Foreininga ', 'Stiftinga '],
    pattern: lettered(String.raw`^\s*(${association})\s*$`, 'gmu'),
  },
  {
    signs: ['årsmøtet i ', 'landsmøtet i ', 'styret i ', 'generalforsamlingen i '],
    pattern: lettered(`(?:årsmøtet|landsmøtet|styret|landsstyret|generalforsamlingen) i (${name})`, 'gmu'),
  },
];

/** What an organisation that no table knows is, by words of its name. */
export const nameClasses: readonly { readonly classification: Classification; readonly words: RegExp }[] = [
  { classification: 'ombud', words: /ombud|ombod|commissioner|ombudsman/i },
  { classification: 'municipality', words: /kommune$/i },
  { classification: 'union', words: /fagforbund|fagforening|lærerlag/i },
  { classification: 'agency', words: /revisjon|direktorat|tilsyn/i },
  { classification: 'ngo', words: /^(?:Foreningen|Foreininga|Stiftelsen|Stiftinga|Organisasjonen|Nettverket)\s/ },
  { classification: 'media', words: /avis|tidende|blad$|posten$|nytt$|magasin/i },
];

/** The same by words of its page, where the name says nothing. */
export const pageClasses: readonly { readonly classification: Classification; readonly words: RegExp }[] = [
  { classification: 'media', words: /\b(?:redaktør|redaksjonen|abonner på avisa|livsstil|annonsere)\b/i },
  {
    classification: 'ngo',
    words:
      /\b(?:medlem|medlemmer|medlemer|medlemmene|frivillig|frivillige|organisasjon|organisasjonen|stiftelse|gave|gåve|støtt oss|opprop|oppropet|lokallag|chat|anonym)\b/i,
  },
];

/** `Meløy kommuneplan`: a municipality in a title. */
export const municipalityInTitle = lettered(String.raw`(?:^|\s)(\p{Lu}[\p{L}-]+) (?:kommune|KOMMUNE)(?=s?\b|plan)`);

/** `klimaplanen til Nordland fylke`, `Fylkestinget i Nordland`: the county whose plan it is, or whose council speaks. */
export const planOfCounty = lettered(
  String.raw`[Ff]ylkest(?:ing|yr)et i (\p{Lu}[\p{L}-]+(?: og (?:\p{Lu}[\p{L}-]+))?)|(?:plan|planen|strategi|strategien|program|programmet) (?:til|for) (\p{Lu}[\p{L}-]+(?: og (?:\p{Lu}[\p{L}-]+))?) fylke(?!\p{L})`,
);

/** `Asker kommunestyre`, `Kommunestyret i Asker`: the council that decides. */
export const councilInText = lettered(
  String.raw`(?:^|\s)(\p{Lu}[\p{L}-]+) (?:kommunestyre|bystyre|heradsstyre)(?:t|s)?\b|(?:[Kk]ommune|[Bb]y|[Hh]erads)styret i (\p{Lu}[\p{L}-]+)|(?:^|\s)(\p{Lu}[\p{L}-]+) kommune,? (?:[Vv]edt(?:att|eken) (?:av|i) (?:kommune|by|herads)styret|ved (?:[Ff]ormannskapet|[Kk]ommunestyret) vedtok)`,
);

/** What stands before a ministry in the byline of a press release. */
export const bylineWords = /\b(?:dato|nyhet|nyheit|pressemelding|publisert)\b[^|]*\|/i;

/** `Artikkel | Sist oppdatert: 04.03.2031 | Skolemat`: the head of a page of the cabinet, where no ministry stands in it. */
export const cabinetHead =
  /^(?:artikkel|nyhet|nyheit|pressemelding|tale\/innlegg|rapport|veileder|rettleiar) \| (?:sist oppdatert|dato|nr)(?:\.|:)? /i;

/** `Her skriver {name}`: a guest on the page of somebody else. */
export const guestBefore = /(?:^|[\s.])(?:her|nedenfor|nedanfor|under) (?:skriver|skriv|svarer|svarar) $/i;

/** Words of a writer who speaks of itself as several. */
export const writerWords: ReadonlySet<string> = new Set(['vi', 'me', 'we', 'våre', 'vår', 'vårt']);

/** Words of a writer who speaks of himself. */
export const personalWords: ReadonlySet<string> = new Set(['jeg', 'eg']);

/** Those of them that news does not have outside replies. */
export const ownWords: ReadonlySet<string> = new Set(['vi', 'me', 'våre', 'vår']);

/** Who is told of: `hun vil`, `partiet går inn for`. */
export const toldSubjects: ReadonlySet<string> = new Set([...personPronouns, 'partiet', 'parti']);

/** Verbs with which others tell what somebody wants. */
export const toldVerbs: ReadonlySet<string> = new Set(
  'vil ønsker ønskjer skal mener meiner går foreslår føreslår krever krev'.split(' '),
);

/** A reply as news has it. */
export const plainReply = /[,»"”] (?:sier|seier) /u;

/** The cabinet promises: `Regjeringen vil …` at the head of a sentence. */
export const cabinetWills = /(?:^|[.!?]\s+|\n\s*)Regjering(?:en|a) (?:vil|ønsker|ønskjer|skal) /gmu;

/** Who writes promises. */
export const partyWills = /(?:^|[\s.])(?:[Vv]i|[Pp]artiet) (?:vil|ønsker|ønskjer|skal|mener|meiner) /gmu;

/** Something is asked of the cabinet, or blamed on it. */
export const cabinetAsked =
  /\b(?:[Rr]egjering(?:en|a) (?:må|bør|kutter|kuttar|svikter|sviktar|burde)|(?:ber|krever|krev|utfordrer|utfordrar|kritiserer|kritiserar|stanse|stoppe) regjering(?:en|a)|usosial\w*|skuffe(?:t|nde)|skuffa(?:nde)?|kutte(?:ne|r|t)?|opposisjonen|regjeringens (?:kutt|politikk|forslag|løsning))(?=[\s.,!?])/u;

/** What goes before the name of someone of whom others demand something: `Vi vil at Bufdir skal`, `Våre krav til KS`, `Vi anbefaler KS å`. */
const askedBefore =
  /(?:^|\s)(?:(?:vi|vil|eg|jeg|krever|krev|ønsker|ønskjer|forventer|forventar) at|(?:krav|krava|kravene|oppfordring|oppmoding|brev) til|anbefaler|tilrår|råder) $/iu;

/** Whether others demand something of who is named at an offset of a text. */
export const isAskedAt = (text: string, start: number): boolean =>
  (text.startsWith(' at ', start - 4) || text.startsWith(' til ', start - 5) || text.startsWith('r ', start - 2)) &&
  askedBefore.test(text.slice(Math.max(0, start - 18), start));

/** News of an inspection or an inquiry: what is told of the inspected are findings. */
export const inspectionTold =
  /\b(?:[Tt]ilsyn(?:et|srapporten?)?|[Ii]nspeksjon(?:en)?|[Hh]ovedfunn|[Ss]ystemrevisjon(?:en)?|i sin rapport|i rapporten sin|avvik|lovbrudd|lovbrot)\b/u;

/** What goes before a name that begins a line, an item or a sentence. */
export const lineOrSentenceHead = /(?:^|\n|[.!?]\s)\s*(?:[-–—•*]\s*)?$/u;

const willBehind = /^ (?:vil|ønsker|ønskjer|skal|går inn|foreslår|føreslår|krever|krev|lover|lovar)\b/u;
const longestWill = 16;

/** Whether a verb of will stands right behind a name that ends at an offset: `Venstre vil`. */
export const wantsBehind = (text: string, end: number): boolean => willBehind.test(text.slice(end, end + longestWill));

/** `Kva vil partiet ditt gjere …?`: whoever asks a party twice has it on a page of its own. */
const askedParty = /\bpartiet (?:ditt|dykkar|deres)\b[^.!?]*\?/gi;
export const asksParties = (text: string): boolean =>
  text.includes('partiet d') && (text.match(askedParty)?.length ?? 0) > 1;

const askedParties =
  /(?<![a-zæøå])(?:vi (?:har )?|har vi |me (?:har )?|har me )(?:spurt|spurte|spurde|bedt|utfordret|utfordra) (?:de |dei |alle )?(?:politiske )?(?:stortings|ungdoms)?parti(?:a|ene)(?![a-zæøå])/i;

/** `Vi har spurt partiene`: whoever asks them all is none of them. */
export const asksAllParties = (text: string): boolean =>
  (text.includes('partiene') || text.includes('partia')) && askedParties.test(text);

/** `Postboks 8036 Dep`: under the name of a ministry at the head of a letter, the address of who is written to. */
export const ministryAddress = /^(?:postboks|p\.? ?b\.?) \d+,? dep\b/i;

/** `Vi krever at`: no agency speaks so. */
export const weDemand = /(?<![a-zæøå])(?:vi|me) (?:(?:krever|krev) at|protesterer|protesterar|kjemper|kjempar) /i;

/** `Kontakt: pressevakt i Kulturdepartementet`: who answers the press. */
export const pressContact = /\b(?:pressevakt|pressekontakt|kommunikasjonsenheten|kommunikasjonseininga)\b/i;

/** Whether a name is that of a ministry: `Kulturdepartementet`. */
export const isMinistry = (name: string): boolean => name.endsWith('departementet');
