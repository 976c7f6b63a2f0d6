import { lettered } from './lettered.ts';
import { withSigns } from './with-signs.ts';

/** Sentences on how an inquiry was made, whose numbers are no findings: `Rapporten bygger på intervjuer med 120 unge.` */
export const methodOfInquiry = withSigns(
  ['varprosent', 'bygg', 'bygd', 'basert', 'baserer', 'omfatt', 'består', 'besto', 'inkluder', 'gjennomført'],
  lettered(
    String.raw`^(?:Svarprosent(?:en)?|(?:\p{Lu}\p{Ll}+ )?\p{L}*(?:undersøkelsen|undersøkinga|rapporten|studien|kartlegging(?:en|a)|evaluering(?:en|a)|analysen|materialet|datagrunnlaget|utvalget|utvalet|panelet) (?:bygger|byggjer|bygde|baserer|baserte|er (?:basert|bygd)|omfatter|omfattar|omfattet|omfatta|består|bestod|besto|inkluderer|inkluderte|(?:er|ble|blei|vart) gjennomført))(?!\p{L})`,
    'iu',
  ),
);

/** Words that make an amount of money a measure of something: `1194 kroner per innbygger`. */
export const rateWords =
  /\bper\s(?:innbygger|innbyggjar|barn|plass|elev|bruker|brukar|år)|\bi (?:gjennomsnitt|snitt)\b|\b(?:mindre|mer|meir|lavere|lågare|høyere|høgare) (?:i året |per år |i måneden )?enn\b/;

/** A number of those that were spoken of: `31 av dem`, `I 58 av sakene`. */
const countOfThese = lettered(String.raw`(?:^|\s)\d[\d ]* av (?:dem|dei|disse|desse|\p{L}+(?:ene|ane)) \p{L}`);
export const partOfThese: Pick<RegExp, 'test'> = {
  test: (text) => text.includes(' av ') && countOfThese.test(text),
};

/** Modals that foretell where the subject is a number: `60 000 barn vil ha en syk forelder`. */
export const foretelling: ReadonlySet<string> = new Set(['vil', 'will']);

/** What a sentence that counts has: a figure, or a word for a share. */
export const mayCount = lettered(
  String.raw`\d|prosent|[Hh]alv|del|\bav (?:dei |de )?(?:ti|fire|tre|fem|sju|åtte|seks|ni|to|elleve|tolv|femten|tjue|hundre)\b|(?:[Hh]vert?|[Kk]vart?) (?:tredje|fjerde|femte|sjette|\p{L}+nde)`,
);
