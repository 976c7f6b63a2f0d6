/** Signs that may follow the stop of a sentence and belong to it. */
export const closers = '"»”“’\')]}¹²³⁴⁵⁶⁷⁸⁹⁰';
/** Signs that open a quote or an aside. */
export const openers = '«"“„”‘’\'([{';
export const dashes = '–—-‒';
export const bullets = '•·▪';

/** `…, sier Kari Nordmann (Venstre)`: behind it stands who is quoted. */
export const saidBy =
  /[,»"”]\s(?:sier|seier|sa|uttaler|uttalar|forteller|fortel|mener|meiner|skriver|skriv|says|said)\s/u;
