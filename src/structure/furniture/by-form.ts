import { anyCase } from '../../language/any-case.ts';
import { lettered } from '../../language/lettered.ts';
import { places } from '../../language/organisations/places.ts';
import { scriptNotice, staffLine } from '../../language/page-lines.ts';
import { siteLine } from '../../language/titles.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { countWords, endsSentence } from '../unit.ts';
import { isMenuRow, rawLine } from './menu-rows.ts';
import { topOffset } from './page-places.ts';

const smallBehindBlank = lettered(String.raw`^\s\p{Ll}`);

const pageNumber = anyCase(
  /^(?:\(\d{1,4}\)|[-–—|]?\s?\d{1,4}\s?[-–—|]?|(?:side|page|s\.)\s\d{1,4}(?:(?:\s(?:av|of|\/)\s|\s?[-–]\s?)\d{1,4})?)$/,
);

/** More letters than `side 1234 av 1234` has. */
const longestNumber = 24;

/** `Side 2 | Title`, `Title | side 2`. */
const pageWithTitle = anyCase(/^(?:side|page)\s\d{1,4}\s?[|–-]\s?.{3,60}$|^.{3,60}\s[|–-]\s?(?:side|page)\s\d{1,4}$/, [
  'side',
  'page',
]);

/** `Skolefravær - 3 - Strand kommune`: the page's number between what heads it. */
const numberBetween = /^([^-–]{3,60})\s[-–]\s\d{1,3}\s[-–]\s([^-–.]{3,60})$/;

/** Whether a line is such a head: what heads a page is named elsewhere too. */
function isHeadBetween(text: string, { source }: Sheet): boolean {
  const sides = numberBetween.exec(text)?.slice(1) ?? [];
  return sides.some((side) => source.indexOf(side) !== source.lastIndexOf(side));
}

const runningHead = /^(\d{1,4})\s[-–—]?\s?.{3,80}\s[-–—]?\s?\1$/u;

/** `HjemVårt arbeidPolitisk plattform`: crumbs whose arrows were lost. */
const gluedCrumbs = lettered(String.raw`^(?:Hjem|Forside|Framside|Heim|Home)\p{Lu}\p{Ll}+.*\p{Ll}\p{Lu}\p{Ll}`);
const breadcrumb =
  /^du er her\b|^skip navigation links|^(?:Hjem|Forside|Framside|Heim|Home)(?=[A-ZÆØÅ][a-zæøå])|^(?:hjem|forside|forsiden|framside|startside|home|front page|du er her:?)\s*[/>»›|•-]/i;

const wideGapNumber = lettered(
  String.raw`^\s*\d{1,3}(?:\s?\/\s?\d{1,3})?\s{12,}\S.*\p{L}{3}|\p{L}{3}.*\S\s{3,}(?:[Ss]ide\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?\s*$`,
);

const documentHead =
  /^\d{1,3}\s(?:prop|innst|meld|dok|nou)\b|(?:^|\s)(?:prop|innst|meld\. st|nou)\.?\s.*\d{4}\s\d{1,3}$/i;

const postal = lettered(
  String.raw`\b[Pp]ostboks\s\d|(?<![\d/.-])\b(?:N-)?\d{4}\s\p{Lu}\p{L}+|\p{Lu}\p{L}+(?:\s?gate|gata|gaten|\svei|veien|vegen|\splass|plassen|torget)\s\d{1,3}\b`,
);

/** `2031 Forord`: a year and what follows, unless the word is a town. */
const yearAndWord = lettered(String.raw`(?<![\d/.-])(?:19|20)\d\d\s(\p{Lu}\p{L}+)`);
const isTown = (text: string): boolean => {
  const word = yearAndWord.exec(text)?.[1] ?? '';
  return places.has(word.charAt(0) + word.slice(1).toLowerCase());
};

const account = /\b(?:org\.?\s?nr|organisasjonsnummer|kontonr|kontonummer|vipps|bankkonto|faks|telefax)\b/i;

/** `Statsbudsjettet 2031 / Dokumenter / Prop. 1 S`: a stop only within the name of a document. */
const crumbs = /^[^/>›.]{1,40}(?:\s[/>›»]\s(?:(?:Prop|Meld|St|Innst|Dok)\.\s|[^/>›.]){1,60}){2,}$/u;

/** `A B C D E …`: the first letters of what a page has from A to Å. */
const alphabet = lettered(String.raw`^\p{Lu}(?:\s\p{Lu}){7,}$`);

const imageFile = anyCase(
  /^\S*(?:\s\S+){0,6}\.(?:jpe?g|png|gif|svg|webp|tiff?)$|^(?:img|dsc|image)[_ -]?\d+|^artboard\b/,
  ['.jp', '.png', '.gif', '.svg', '.webp', '.tif', 'img', 'dsc', 'image', 'artboard'],
);

/** `1sam_4375`, `UP_mat_1920x928px-4`, `logo venstre 194x64`: a picture's name without the ending of its file. */
const isImageName = (text: string): boolean =>
  (text.includes('_') && /\d/.test(text) && /^[\w%-]+$/.test(text)) ||
  (/\dx\d/.test(text) && /^(?:\S+ ){0,6}\d{2,4}x\d{2,4}(?:px)?$/.test(text)) ||
  /^(?:illustrasjon|logo|bilde|bilete|foto|portrett|ikon|thumb|image|photo)(?: [^\s.:!?]+){1,4}$/.test(text) ||
  /^(?!Ny |Nye |Nytt )\S+ logo$/.test(text);

/** `Redd BarnaRedd Barna`: the name in a logo, once for each size of screen. */
const isRepeatedName = (text: string): boolean => {
  if (!/^[A-ZÆØÅ]/.test(text)) return false;
  for (const times of [2, 3, 4]) {
    const length = text.length / times;
    if (Number.isInteger(length) && length > 5 && text.slice(0, length).repeat(times) === text) return true;
  }
  return false;
};

/** Letters of the longest line of an office and who holds it. */
const longestStaff = 240;

/** `298,00 kr`, `kr 298,-`: what a shop asks. */
const price = /^(?:(?:kr\.? ?)?\d{2,5}(?:,\d\d|,-)(?: kr)?|kr\.? ?\d(?:,\d\d|,-)|\d(?:,-|,\d\d kr))$/i;

/** `A A A`, `A- A A+`: buttons for the size of letters. */
const textSizes = /^A(?: ?[+-])?(?: A(?: ?[+-])?){1,2}$/;

/** `1MB`, `824 kB`: how large a file is, on a line of its own. */
const fileSize = /^\(?(?:pdf,?\s)?\d{1,4}(?:[.,]\d{1,2})?\s?[kmg]b\)?$/i;

const encoded =
  /^(?=.*(?:\d[A-Za-z]|[a-z][A-Z]))(?=.*\d)[A-Za-z0-9+/]{8,}={0,2}(?:\s[A-Za-z0-9+/]{6,}={0,2})+$|^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/]{14,}={1,2}$/u;

const address = /^[^.!?]{0,80}\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b[^.!?]{0,20}$/i;

/** `14 102 331`: an amount, whose figures go in threes. */
const amount = /^\d{1,2} \d{3} \d{3}$/;

const phone = lettered(String.raw`^(?:\p{L}+[\s:.]*){0,3}(?:\+47)?\s?\d{2,3}(?:\s?\d{2,3}){2,3}$`);

/** `Brev om skolemat (barneombudet.no)`: the address behind what a page links to. */
const linkedSite = /\S\s\((?:[a-z\d-]+\.){1,3}(?:no|com|org)\)$/;

/** `matplan2031.pdf (2.345Mb)`: the name of a file to fetch. */
const fileName = /^\S+\.(?:pdf|docx?|xlsx?|pptx?|odt|zip)(?:\s\([^()]{2,20}\))?$/i;

/** `Matplan for skolen (PDF, 8MB)`: a file to fetch; behind the stop of a sentence the sentence stands for itself. */
const linkedFile = /\S\s\(pdf[^()]{0,20}\)$/i;
const hasDot = (text: string): boolean => text.endsWith(')') && text.includes('.');

const url = /^(?:https?:\/\/|www\.)\S+$/i;

/** Furniture that its form gives away, whatever its words. */
export function reasonByForm(line: Line, sheet: Sheet): string | null {
  if (line.type === 'code' || line.type === 'row') return null;
  const { text } = line.passage;
  if (line.item === null && /^(?:Download "|Page \d{1,4}: |Transcript of )/.test(text)) return 'document-viewer';
  if (/javascript/i.test(text.slice(0, 90)) && scriptNotice.test(text)) return 'notice';
  // `- 5 -` begins as an item does.
  if (line.opens && /^\d{1,4}\s?[-–—]$/.test(text)) return 'page-number';
  if (text.length > 200 || line.opens || /^[Pp]ublisert\b/.test(text)) return null;
  // Most lines have none of the marks that these forms need: they are not tried at all.
  const hasDigit = /\d/.test(text);
  const hasBar = /[/›»>|•·]/.test(text);
  if (hasDigit) {
    if (text.length < longestNumber && pageNumber.test(text) && !/^(?:19|20)\d\d$/.test(text)) return 'page-number';
    if (/^\d/.test(text) && runningHead.test(text)) return 'running-head';
    if (/[-–]\s\d{1,3}\s[-–]/.test(text) && isHeadBetween(text, sheet)) return 'running-head';
    if (pageWithTitle.test(text)) return 'running-head';
  }
  if (line.item !== null) return null;
  if (/^[FH]/.test(text) && gluedCrumbs.test(text)) return 'breadcrumb';
  if (hasBar || text.includes('-') || text.includes(':')) {
    if (/^[dfhsDFHS]/.test(text) && breadcrumb.test(text)) return 'breadcrumb';
    if (/ [/›>»] /.test(text) && crumbs.test(text) && !endsSentence(text)) return 'breadcrumb';
  }
  if (text.charAt(1) === ' ' && text.charAt(3) === ' ' && alphabet.test(text)) return 'menu';
  if (hasDigit && text.includes('.indd ')) return 'running-head';
  if (isRepeatedName(text)) return 'site-name';
  if (isImageName(text)) return 'caption';
  if (text.length < longestStaff && text.includes(': ') && staffLine.test(text)) return 'contact';
  if (imageFile.test(text) && /[._]|^artboard/i.test(text)) return 'caption';
  if (text.includes('@') && address.test(text)) return 'contact';
  if (hasDigit) {
    if (/^[\w+/]{8}/.test(text) && encoded.test(text)) return 'encoded-data';
    if (
      (/\d$/.test(text) && phone.test(text) && !/\b(?:19|20)\d\d\b/.test(text) && !amount.test(text)) ||
      isAddress(text)
    )
      return 'contact';
    if (isRunningHead(line, sheet)) return 'running-head';
  }
  if (line.passage.start < topOffset && siteLine.test(text)) return 'site-name';
  if (hasDot(text) && linkedSite.test(text)) return 'related-links';
  if (text.endsWith(')') && linkedFile.test(text) && text.length <= 120 && !/[.!?] /.test(text)) return 'related-links';
  if (text.includes('.') && fileName.test(text)) return 'related-links';
  if (/^A[ +-]+A/.test(text) && textSizes.test(text)) return 'accessibility-hint';
  if (hasDigit && price.test(text)) return 'shop';
  if (hasDigit && /[bB]\)?$/.test(text) && fileSize.test(text)) return 'document-viewer';
  if (/^\(©?\s?(?:NTB|NPK|ANB)\)$/.test(text)) return 'caption';
  if (/^[←‹]\s|\s[→›]$|\s>>$/.test(text) && text.length < 80) return 'skip-link';
  if (isMenuRow(line, sheet)) return / [/›»] /.test(text) ? 'breadcrumb' : 'menu';
  if (!text.includes(' ') && url.test(text)) return 'related-links';
  if (
    /[^\x00-\u2190]/.test(text) &&
    (text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) >= 2 &&
    !endsSentence(text)
  )
    return 'menu';
  return isAltText(line, sheet) ? 'caption' : null;
}

/** A postal address, or numbers of accounts and organisations, as they stand at the foot of a page. */
function isAddress(text: string): boolean {
  if ((endsSentence(text) && text.length >= 70) || /^\||\|.*\|.*\|/.test(text)) return false;
  if (account.test(text)) return true;
  if (yearAndWord.test(text) && !postal.test(text.replace(yearAndWord, ' '))) return isTown(text);
  const isShort = text.length < 110 && /[,|·•]|postboks|^\d{4}\s/i.test(text);
  return isShort && postal.test(text) && !/\b(?:skal|vil|må|bør)\b/.test(text);
}

/** A page's head or foot: a title or document number, and after a wide gap the page. */
function isRunningHead(line: Line, sheet: Sheet): boolean {
  const { text, start, end } = line.passage;
  if (endsSentence(text) || countWords(text) > 14) return false;
  const raw = rawLine(sheet.source, start, end);
  return (
    (wideGapNumber.test(raw) &&
      !/\d\s{2,}\d/.test(raw) &&
      (text.match(/\d+/gu)?.length ?? 0) <= 5 &&
      !/\d\s\d{3}/u.test(text)) ||
    documentHead.test(text)
  );
}

/** `Organisation: what the picture shows`, in lower case, without a stop: a picture's text alternative. */
function isAltText(line: Line, sheet: Sheet): boolean {
  const { text, start } = line.passage;
  const colon = text.indexOf(':');
  if (colon < 3 || colon > 40 || text.length > 100 || endsSentence(text)) return false;
  const shown = text.slice(colon + 1);
  if (!smallBehindBlank.test(shown) || /^\s(?:å|at)\s|\s(?:må|bør|skal|must|should)\s/u.test(shown)) return false;
  const mention = sheet.mentionAt(start);
  return mention !== undefined && mention.end === start + colon;
}
