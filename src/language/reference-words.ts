import type { Reference } from '../model/model-types.ts';
import { anyCase } from './any-case.ts';

type Kind = Reference['kind'];

/** Compounds that name an instrument by their last part, and what they name: `fosterhjemslov`, `Hurdalsplattformen`. */
export const formHeads: readonly { readonly head: string; readonly kind: Kind }[] = [
  { head: 'lov', kind: 'act' },
  { head: 'konvensjon', kind: 'treaty' },
  { head: 'plattform', kind: 'platform' },
  { head: 'reform', kind: 'reform' },
  { head: 'instruks', kind: 'document' },
  { head: 'forskrift', kind: 'document' },
];

/** Definite endings, bokmål and nynorsk, longest first; each may carry a genitive `s`. */
export const definiteEndings: readonly string[] = ['en', 'a'];

/** What stands before such a head without naming one instrument, or makes another word with it. */
export const formStopWords: ReadonlySet<string> = new Set([
  'enkeltlov',
  'forlov',
  'fullmaktslov',
  'grunnleggelov',
  'hovedlov',
  'hovudlov',
  'jantelov',
  'naturlov',
  'rammelov',
  'rettighetslov',
  'rettslov',
  'rettigheitslov',
  'særlov',
  'sivillov',
  'spesiallov',
  'straffelovslov',
  'tilleggslov',
  'tyngdelov',
  'utlov',
  'velferdslov',
  'arbeidsinstruks',
  'stillingsinstruks',
  'instruks',
  'forskrift',
  'delreform',
  'storreform',
]);

/** Words before an indefinite `…lov` that tell of a law to come: `en ny fosterhjemslov`. */
export const announcingWords: ReadonlySet<string> = new Set(
  'ny nye nytt egen eigen eget varslet varsla varslede foreslått foreslåtte føreslått kommende komande revidert til'.split(
    ' ',
  ),
);

/** Articles and the like before an indefinite `…reform` that is one reform and not reforms in general. */
export const singlingWords: ReadonlySet<string> = new Set(
  'en ei ein ny egen eigen denne regjeringens regjeringas'.split(' '),
);

/** Generic platforms of running text that are political where the first part says so. */
export const platformOpenings: ReadonlySet<string> = new Set(['regjerings', 'samarbeids']);

/** A section of a law, or an article of a treaty, after its name. Sticky; starts with the white space before it. Made when a law is cited. */
export const citedSection = (): RegExp =>
  /,?\s{0,3}(?:§{1,2}\s?|[Aa]rt(?:ikkel|iklene|iklane|\.)\s?|[Pp]aragraf(?:ene|ane)?\s)\d{1,4}(?:[-–]\d{1,3})*(?:\s?[a-z](?![\p{L}\p{N}]))?(?:\s?(?:,|og|eller|til|–|-)\s?(?:§{1,2}\s?)?\d{1,4}(?:[-–]\d{1,3})*(?:\s?[a-z](?![\p{L}\p{N}]))?)*(?:\s(?:første|andre|annet|tredje|fjerde|femte|sjette)\s(?:ledd|punktum))?/uy;

/** Words that announce the title of a work in quotation marks, by their stem, and what the work is. */
export const titleAnnouncers: readonly { readonly pattern: Pick<RegExp, 'test'>; readonly kind: Kind }[] = [
  {
    kind: 'report',
    pattern: anyCase(
      /(?:rapport|utredning|utgreiing|undersøkelse|undersøking|evaluering|kartlegging|studie|analyse|årsmelding|redegjørelse)(?:en|a|n|ene|ane|er|ar|r)?$/,
    ),
  },
  { kind: 'white-paper', pattern: anyCase(/(?:stortingsmelding|melding)(?:en|a)?$/) },
  { kind: 'reform', pattern: anyCase(/(?:reform|løft|satsing|satsning)(?:en|a|et)?$/) },
  {
    kind: 'document',
    pattern: anyCase(
      /(?:strategi|plan|veileder|veileiar|rettleiar|bok|hefte|brosjyre|kampanje|aksjon|opprop|prosjekt|program|film|dokumentar|artikkel|notat|uttalelse|fråsegn|kronikk|erklæring|dokument|kurs|podkast|utstilling|initiativ)(?:en|a|n|et|t|met|i|ane|ene)?$/,
    ),
  },
  { kind: 'document', pattern: anyCase(/^(?:lanserte|lansert|lanserer|presenterte|publiserte|fram|frem)$/) },
];

/** What may stand between the announcing word and the title. */
export const titleLinks: ReadonlySet<string> = new Set(
  'som er heter heiter het heitte med tittelen navnet namnet kalt kalla kalles blir vår vårt sin sitt om fra frå og'.split(
    ' ',
  ),
);

/** Words near a hashtag that make it the name of a campaign. */
export const campaignWords = /(?:kampanje|aksjon|opprop|emneknagg|hashtag|underskrift)/i;
