import { lettered } from './lettered.ts';
import { statusWords } from './statuses.ts';

/** Words by which the rows of a table are told apart that were run into lines. */

/** `Nr Tiltak Ansvar 1 Styrke …`: the heads of columns, and the first row behind them. */
export const runOnHead =
  /\bNr\.?\s+(?:Tiltak|Mål|Aktivitet(?:er)?|Forslag|Anbefaling(?:er)?)\b.{0,60}?\s(?=(\d{1,3})\s[A-Za-zÀ-ɏ])/i;

/** The codes of who is responsible, and how far it has come: `BLD, KD og HOD Under arbeid`. */
export const codesAndStatus = lettered(
  String.raw`\s(\p{Lu}{2,5}(?:(?:\s?[/,]\s?|\sog\s)\p{Lu}{2,5})*)\s(?:${statusWords})(?=\s|$)`,
);

/** `… Barne- og familiedepartementet 12` at the end of a row. */
export const ministry = lettered(
  String.raw`\s((?:\p{Lu}\p{Ll}+-(?:,\s\p{Ll}+-)*\sog\s)?[\p{L}]+(?:departementet|direktoratet))(?:\s[A-Z]\).*)?(?:\s\d{1,3})?$`,
);

/** `Teknisk etat`, `Barne- og familietjenesten`, behind the words of a measure. */
export const bodyBehind = lettered(String.raw`\s(\p{Lu}[\p{L}/-]*(?:(?:,|\sog)?\s\p{Ll}[\p{L}/-]+){0,2})$`);

export const prepositionAtEnd = /\s(?:med|av|i|på|til|fra|frå|for|om|og|hos|ved|mellom|and)$/;

/** `… i skolen. Ansvar: Rektor`: where a cell with its label begins. */
export const cellInItem = lettered(
  String.raw`(?<=[.;)\p{L}])\s(?=(?:Ansvar|Ansvarlig|Ansvarleg|Frist|Tidsfrist|Status):\s\S)`,
  'gu',
);
