import { anyCase } from './any-case.ts';
import { withSigns } from './with-signs.ts';

/** Words of tables whose cells were flattened to lines: what heads a column, and cells that are no statements. */

/** A word that heads a column, whatever the column holds. */
export const columnWord = anyCase(
  /^(?:nr\.?|tiltak|mål|delmål|ansvar|ansvarlig|ansvarleg|frist|status|tidsrom|når|hvem|kven|aktivitet|aktiviteter|aktivitetar|sesjon|vedtak.*|post|kap\.?|betegnelse|beløp|kroner|kostnad|tidsfrist)$/,
);

/** The head of a column that says what area a row belongs to. */
export const areaColumn = anyCase(/^(?:innsatsområde|område|tema|satsingsområde|målgruppe)$/);

/** The head of a column that holds statements. */
export const statementColumn = /^(?:tiltak|mål|delmål|aktivitet(?:er)?|forslag|anbefaling(?:er)?|funn|action|goal)$/i;

/** The head of a column that says neither what is to be done nor who is to do it. */
export const asideColumn = anyCase(
  /^(?:nr\.?|status|måloppnåelse|måloppnåing|framdrift|frist|tidsfrist|tidsrom|tidsramme|tidspunkt|når|år|kostnad|kostnader|budsjett|beløp|kroner|finansiering|kap\.?|post|merknad|merknader|tema|område|innsatsområde|satsingsområde|målgruppe|indikator|indikatorer|indikatorar)$/,
);

const cell = anyCase(
  /^(?:(?:19|20)\d{2}(?:\s?[-–]\s?\d{4})?|[\d\s.,]+(?:\s?(?:mill|mrd|mrd|kr|kroner)\.?){0,2}|løpende|løpande|fortløpende|fortløpande|ferdig|pågår|påbegynt|påbyrja|byrja|starta|startet|igangsatt|gjennomført|gjennomførd|utført|under arbeid|i gang|innført|etablert|i rute|forsinket|ja|nei|alle|årlig|årleg|(?:hver|hvert|kvar|kvart) (?:haust|høst|vår|dag|uke|veke|måned|månad|år|halvår|termin)|(?:vår|haust|høst)(?:en)? \d{4}|sum|totalt|\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4}))$/,
);
/** Letters of the longest of these words. */
const longestWords = 'hvert halvår'.length;

/** Short cells: years, amounts, how far a thing has come. */
export const shortCell: Pick<RegExp, 'test'> = {
  test: (text) => (text.length <= longestWords || /^[\d\s.,]/.test(text)) && cell.test(text),
};

/** Codes of ministries and agencies in a column: `KMD`, `HOD/BFD`. */
const codes = /^[A-ZÆØÅ][A-Za-zÆØÅæøå]{1,5}(?:(?:\s?[/,&]\s?|\sog\s)[A-ZÆØÅ][A-Za-zÆØÅæøå]{1,5})*$/u;

/** Whether a text is nothing but codes of bodies. */
export const isCodes = (text: string): boolean => codes.test(text) && /^[A-ZÆØÅ]{2}/u.test(text);

const cellLabel =
  /^(?:ansvar|ansvarlig|ansvarleg|hovedansvarlig|hovudansvarleg|frist|tidsfrist|tidsrom|status|kostnad|budsjett|beløp|ansvarlige|ansvarlege|målgruppe|finansiering|tidsramme|tidsperspektiv)\s*:\s*(?=\S)/i;

/** `Ansvar: BFD`, `Status: Igangsatt`: a cell that brings the head of its column along. */
export const labelledCell: Pick<RegExp, 'test' | 'exec'> = {
  test: (text) => text.includes(':') && cellLabel.test(text),
  exec: (text) => (text.includes(':') ? cellLabel.exec(text) : null),
};

/** The last cell of a row that says by when: `2013`, `Løpende`, `Årlig`, `2013-2015`. */
export const deadlineCell =
  /\s(?:(?:[Ii]nnen |[Hh]øst(?:en)? |[Vv]år(?:en)? )?20\d\d(?:\s?[-–/]\s?20\d\d)?|Løpende|Løpande|Årlig|Årleg|Kontinuerlig|Fortløpende|Snarest)$/;

/** The heads of a plan's table on one line: `Tiltak Ansvar Tid`. */
export const columnsOfMeasures = withSigns(
  ['nsvar'],
  /^(?:Nr\.?\s)?(?:Tiltak|Aktivitet(?:er)?)\s(?:Hoved)?[Aa]nsvar(?:lig|leg|lige)?\s(?:Tid|Frist|Når|Tidsfrist|Tidsrom|Tidspunkt)$/,
);

/** The same heads in a page run into one line, before the rows. */
export const columnsRunOn =
  /\b(?:Tiltak|Aktivitet(?:er)?)\s(?:Hoved)?[Aa]nsvar(?:lig|leg|lige)?\s(?:Tid|Frist|Når|Tidsfrist|Tidsrom|Tidspunkt)\b/;

/** A line of a plan that says who is to do what stands above: `Ansvarlig: Skoleetaten`. */
export const responsibleLine = /^(?:Hoved|Hovud)?[Aa]nsvar(?:lig|leg|lige|lege)?(?: [a-zæøå]{3,14})?:\s\S/;

const ministries =
  '(?:BFD|BLD|KD|UFD|AID|ASD|AAD|HOD|SHD|JD|KDD|KMD|KRD|DFD|FAD|KUD|KKD|NFD|NHD|FKD|LMD|KLD|MD|OED|ED|SD|FD|FIN|SMK|UD)';

/** `… (BFD/KD og AID)`: the ministries that answer for a measure, behind it. */
export const ministriesBehind = new RegExp(String.raw`\s\(${ministries}(?:(?:\s?[/,]\s?|\sog\s)${ministries})*\)\.?$`);

/** Two heads of columns side by side, as a table run into one line has them. */
export const headsOfColumns =
  /(?:^|\s)(?:Hoved|Hovud)?[Aa]nsvar(?:lig|leg|lige|lege)?\s(?:Tid|Frist|Når|Tidsfrist|Tidsrom|Tidspunkt|Tidsplan|Status|Økonomi|Kostnad)(?![a-zæøå])/;

/** Those of these labels that say by when. */
export const dueLabel = /^(?:tids)?frist|^tidsrom|^tidsramme/i;

/** Those of these labels that say who is to do it. */
export const responsibleLabel = /^(?:hoved|hovud)?ansvar/i;

/** The heads of the columns of a plan that sets measures beside goals. */
export const goalColumn = /^(?:mål|delmål|målsetting|resultatmål)$/i;
export const deadlineColumn = /^(?:frist|tid|tidsfrist|når|tidsrom|tidspunkt)$/i;
export const measureColumn = /^(?:tiltak|aktivitet(?:er)?)$/i;

/** A cell that names who is to do it by office: `Rektor`, `Oppvekstsjef`, `Leiande helsesøster`. */
export const bodyCell =
  /^(?:[A-Za-zÀ-ɏ-]+ ){0,2}[A-Za-zÀ-ɏ-]*(?:rektor|rektorer|rektorane|styrer|leder|leiar|ledere|leiarar|sjef|sjefen|konsulent|rådgiver|rådgjevar|direktør|koordinator|stasjonen|tjenesten|tenesta|etaten|avdelingen|avdelinga|enheten|eininga|sykepleier|sjukepleiar|helsesøster|barnevernet|skolene|skolen|skulane|skulen|kommunen)$/i;

/** What a cell answers that names nobody. */
export const answers: ReadonlySet<string> = new Set(['ja', 'nei']);
