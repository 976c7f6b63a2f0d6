import { lettered } from './lettered.ts';
import { withSigns } from './with-signs.ts';

/** Words that tell which years a document holds for. */

/** What stands near the years that a plan, a programme or a report is for. */
export const periodWords = lettered(
  String.raw`(?:strategi|plan\b|plan(?:en)?\s|program|plattform|mål\b|årsrapport|årsmelding|årsberetning|årsredovisning|budsjett|satsing|strategy|framework|commitments|annual report|opptrapping|gjeld(?:er|ande|ende)? (?:i |for )?(?:perioden|årene|åra)|(?:by|kommune|fylkes|fireårs|stortings|plan|strategi|program|valg|val|landsmøte)\p{L}*perioden?)`,
  'iu',
);

/** What a document is that holds for one year. */
export const singleYearWords = lettered(
  String.raw`(?:hovedmål|hovudmål|mål (?:for|i)|(?:års|resultat)rapport|annual report|årsmelding|årsberetning|årsredovisning|tilsyn (?:.* )?i (?=20)|resultat(?:er|ar)? (?:av|fra|frå) (?:vårt|arbeidet)|årsplan|virksomhetsplan|verksemdsplan|årsrekneskap|årsregnskap|strategi(?:en)? (?:for )?(?:19|20)\d\d|handlingsplan|budsjettår|alternativ\p{L}* (?:stats)?budsjett|^\p{L}*budsjett(?:et)? (?:for )?20\d\d|priorities|business plan|corporate plan|prop\.? 1 s|prioriter|aktiviteter i)`,
  'iu',
);

/** `Her kan du laste ned valprogrammet for 2031–2035`: the term that a link to the document gives. */
export const programmeTerm = withSigns(
  ['program', 'plan', 'strategi'],
  /\b(?:hele|heile|vårt|vår) \S*(?:program|plan|strategi)\S* (?:for )?(?:perioden )?20\d\d\s?[-–]\s?20\d\d/i,
);

/** `Krav til statsbudsjettet 2031`, `Mattallene 2031`: a title whose one year is what it is for. */
export const yearOfTitle = /(?:\bkrav\s.{0,40}budsjett(?:et)? (?:for )?|tall(?:ene|a) (?:for )?)(?=20\d\d)/i;

/** `2031 ble et travelt år for oss`, `2031 ble året da …`, `Viktigst i 2031 var …`: how the account of a year goes. */
export const yearLookedBackOn: Pick<RegExp, 'exec'> = {
  exec: (text) => (lookBackSigns.some((sign) => text.includes(sign)) ? lookedBack.exec(text) : null),
};
const lookBackSigns = [' ble ', ' blei ', ' vart ', ' var '];
const lookedBack = lettered(
  String.raw`(?:^|[.!?:]\s|\s\p{Ll}+\s)((?:19|20)\d\d) (?:ble|blei|vart|var) (?:for \p{L}+ )?(?:(?:nok )?(?:et|eit) (?:\p{L}+,? ){1,5}\p{L}*år\b|året (?:da|då|der)(?!\p{L}))|^(?:Viktigst|Størst|Det viktigste|Det viktigaste)\s.{0,40}\bi ((?:19|20)\d\d) var\b`,
);

/** `St.prp. nr. 1`, before the years of the session in which parliament had it. */
export const sessionBefore =
  /(?:prp|prop|meld|innst|dok|dokument)\.? ?(?:st\.? ?)?(?:nr\.? ?)?\d[\d:]*(?: [A-Z]{1,2})? ?\($/i;

/** `skoleåret 2031/2032`: the year that something fell in. */
export const ofSchoolYear = /sk[ou]leåret\s\d{4}\s?[/–-]\s?\d{2,4}$/i;

/** The term of a parliament or a council, with its first year. */
export const termWords = lettered(String.raw`(?:stortings|fireårs|program|valg|val)perioden?\s(?:20)\d\d`, 'iu');

/** `Målene gjelder for perioden …`. */
export const holdsFor = /\bgjeld(?:er|ande)? (?:for|i) (?:perioden|åra|årene)\s/i;

/** `i perioden` before years, at the beginning of a line. */
export const inThePeriod = /^i perioden $/i;

/** `Årsrapport 2031`, where no second year follows. */
export const reportOfYear = /(?:årsrapport|årsmelding|årsberetning|årsredovisning) ((?:19|20)\d\d)(?!\s?[-–/]\s?\d)/i;
