import { lettered } from './lettered.ts';

/** Signs that may follow the stop of a sentence and belong to it. */
export const closers = '"»”“’\')]}¹²³⁴⁵⁶⁷⁸⁹⁰';
/** Signs that open a quote or an aside. */
export const openers = '«"“„”‘’\'([{';
export const dashes = '–—-‒';
export const bullets = '•·▪';

/** `…, sier Kari Nordmann (Venstre)`: behind it stands who is quoted. */
export const saidBy =
  /[,»"”]\s(?:sier|seier|sa|uttaler|uttalar|forteller|fortel|mener|meiner|skriver|skriv|says|said)\s/u;

/** `Derfor jobber vi for deg, og vil:`: the end of a clause that promises nothing yet. */
export const promisesNothing = /\sikk(?:e|je)\s|\s(?:for|til|på|med|av|om|i|å|deg|dere|dykk|oss|seg|det|dette),?$/;

/** Words behind which a single capital with a stop is somebody's first name: `sier H. Asheim`. */
export const wordsBeforeNames: ReadonlySet<string> = new Set(
  'sier seier sa uttaler uttalar forteller fortel mener meiner skriver skriv fastslår slår av med til frå fra hos og ved'.split(
    ' ',
  ),
);

/** Somebody is quoted with a word of saying, as in news. */
export const replies = lettered(
  String.raw`\p{L}\s[–-]\s(?:sier|seier)\s\p{Ll}+\s\p{Lu}|[,»"”?]\s(?:sier|seier|sa|forteller|fortel|fortalte|fortalde|forklarer|skriver|understreker|påpeker|spurte|spurde|says|said)\s(?!i?fr[aå]\s)\p{L}|,\s(?:la|sa)\s\p{Lu}\p{L}+\stil\b|[,"”]\s(?:he|she)\ssaid\b|\s(?:slår|skriv|skriver)\s\p{Lu}\p{L}+\s(?:fast|at)\b`,
);

/** The clause that announces what follows, joined to a promise before it: `… og vil derfor:`, `… og foreslår disse tiltakene:`. */
export const announcingClause =
  /\s(?:og|men|samt)\s(?=(?:(?:vi|me)\s)?(?:går til valg på|vil|skal|må|foreslår|føreslår|ønsker|ønskjer|krever|krev|prioriterer|ber|anbefaler|anbefalar|tilrår|mener|meiner|lover|lovar|går inn for|har(?= \S))(?![a-zæøå])[^.;:]{0,90}[:;]$)/;
