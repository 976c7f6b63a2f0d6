import { lettered } from './lettered.ts';
import { monthNames } from './month-names.ts';
import { wordSet } from './word-set.ts';

/** Words of the lines with which a page tells of itself: when it was made, on which shelf it stands, who answers for it. */

/** What says when a page was made or changed. */
const dateLabels = wordSet('publisert oppdatert endret endra publicerad uppdaterad');

/** What may stand beside such a word or between dates. */
const besideDates: ReadonlySet<string> = new Set(
  (
    'sist siste last først kl klokken klokka den den at on cest cet gmt ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag'
  ).split(' '),
);

const dateMarks = /[\s|,.:;·•–—/-]+/u;
const figures = /^\d{1,4}(?:st|nd|rd|th)?$/;
const clock = /^(?:kl\.? ?)?\d{1,2}[:.]\d{2}$/i;
const dayAndClock = /\d{4},? (?:kl\.? ?)?\d{1,2}[:.]\d{2}$/i;

/** Letters of the longest such line. */
const longestDateline = 90;

/** What a line without other words says of when its page was made: a label with or without its date, a clock, a day with a clock. */
export function datelineIn(text: string): 'label' | 'clock' | null {
  if (text.length > longestDateline) return null;
  if (clock.test(text)) return 'clock';
  const words = text.toLowerCase().split(dateMarks).filter(Boolean);
  if (words.some((word) => !(figures.test(word) || isDateWord(word)))) return null;
  if (words.some((word) => dateLabels.has(word))) return 'label';
  return dayAndClock.test(text) ? 'clock' : null;
}

const isDateWord = (word: string): boolean => dateLabels.has(word) || besideDates.has(word) || monthNames.has(word);

/** The shelf of a news site over a headline: `Nyhet`, `Meninger`, `Verdidebatt`. */
export const shelfLine = lettered(
  String.raw`^(?:nyhet|nyheit|nyheter|nyheiter|nyhende|aktuelt|news|opinion|meninger|meiningar|\p{Ll}*debatt|kronikk|leserbrev|lesarbrev|debattinnlegg|lesarinnlegg|leserinnlegg|kommentar)$`,
);

/** Those of them that hold news. */
export const newsShelf = /^(?:nyhet|nyheit|nyheter|nyheiter|nyhende|news)$/i;

/** The one on which newspapers alone set what others write. */
export const debateShelf = /^debatt$/i;

/** The same on the way to the page: `Hjem / Nyheter / Matplan`, `HeimNyheiterMatplan`. */
export const newsTrail =
  /[/›>»|]\s?(?:Nyheter|Nyheiter|Nyhende|News)\s?[/›>»|]|[/›>»|]\s?Current issues$|^(?:Hjem|Heim|Forside|Framside|Home)(?:Aktuelt)? ?(?:Nyheter|Nyheiter|Nyhende|News)(?= ?[A-ZÆØÅ])/;

/** `Daglig leder: Kari Nordmann`: an office and who holds it, as feet of pages list them. */
export const staffLine = lettered(
  String.raw`^[\p{L} -]{0,40}(?:leder|leiar|ledere|leiarar|sjef|direktør|redaktør|redaksjon|administrasjon|avdeling(?:en|a)|koordinator|sekretær|ansvarlig|ansvarleg|rådgiver|rådgivar): (?:\p{Lu}[\p{L}.'-]*(?:,| og)? ?){2,12}$`,
);

/** `LEDERTRIO: Kari Nordmann og Ola Dal …`: words that shout over who is in the picture. */
export const shoutedLabel = lettered(
  String.raw`^(?:date \d{4}(?:-\d\d){0,2} )?((?!LES\b|FIGUR|FAKTA)\p{Lu}[\p{Lu}\d –-]{5,50}): (?=\p{Lu})`,
);
export const twoNames = lettered(String.raw`(?:^|[\s(])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+`);

/** Stands between the names of those who wrote a page. */
export const betweenWriters = /, | og /;

/** Who wrote, and when, on one line: `11.09.2031 Kari Nordmann (tekst)`. */
export const datedWriter = lettered(
  String.raw`^\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}\s(?:\p{Lu}[\p{L}.'-]+\s?){2,4}(?:\((?:tekst|foto|tekst og foto)\))?$`,
);

/** Under it stands who signs a letter. */
export const signOff = /\b(?:hilsen|helsing|mvh|regards|sincerely)[ ,!.]*$/i;

/** What a browser without scripts is told. */
export const scriptNotice =
  /^(?:please )?(?:javascript (?:is|er|må|must|seems)\b|(?:enable|slå på|aktiver) javascript|(?:nettleseren|nettlesaren) (?:din|di) .{0,40}javascript)/i;

/** `Kari Nordmann på tunet. (Ola Dal/NTB)`, `… Ola Dal / NTB`, `… Photo Grøt Media`: whose picture it is, at the end of its line. */
export const agencyCredit: Pick<RegExp, 'test'> = {
  test: (text) => creditSigns.some((sign) => text.includes(sign)) && credit.test(text),
};
const creditSigns = ['©', '. (', 'NTB', 'NPK', 'canpix', 'hoto', 'oto', 'llustrasjon', 'AFP', 'Reuters'];
const credit = lettered(
  String.raw`\((?:[^()]{2,40}\s?/\s?)?(?:NTB|NPK|Scanpix|AFP|Reuters)[^()]{0,12}\)\.?$|[.!?] ?(?:Foto|Illustrasjon|Photo|Ill)\.?:? ?\p{Lu}[^.!?]{2,60}(?:\.no)?$|[.!?] ?© ?\p{Lu}[^.!?]{2,40}$|^(?:\p{Lu}[\p{L}.'-]+\s){2,3}[^.!?]*[.!?] \((?:\p{Lu}\p{Ll}+[ -]?){2,3}\)$|[.!?]\s(?:\p{Lu}[\p{L}.'-]+\s){2,3}/\s?(?:NTB|NPK|Scanpix|AFP|Reuters)[\p{L} ]{0,10}$`,
);

/** `Postboks 14 Sentrum`, `0150 Oslo`, `NO-0150 Oslo`: a line of an address and no more. */
export const postalLine = lettered(
  String.raw`^(?:[Pp]ostboks|[Pp]b\.?|P\.?\s?O\.?\s?[Bb]ox)\s\d|^(?:NO?-)?\d{4}\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*){0,2}$`,
);

/** What tells that something is out today, as news do. */
export const launchedToday =
  /\b(?:som lanseres|som blir lansert|som vart lansert|lansert) i dag\b|\bi dag (?:har|lanserer|lanserar) (?:\S+ ){1,5}(?:lansert|rapport)|^(?:\S+ ){1,6}(?:has|have) (?:launched|published) (?:his|her|its|their) /i;

/** A label whose day stands elsewhere. */
export const publishedAlone = /^publisert$/i;
