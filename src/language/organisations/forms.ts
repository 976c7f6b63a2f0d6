import type { Organisation } from '../../model/model-types.ts';

type Classification = Organisation['classification'];

/** First words of names that begin nothing but names: what follows them may be written small. */
export const namesOnly: ReadonlySet<string> = new Set(
  'Norsk Norske Norges Noregs Nasjonalforeningen Sosialistisk Kristelig Kristeleg Miljøpartiet Landsforeningen Landsforeininga Landslaget Landsorganisasjonen Fellesorganisasjonen Foreningen Foreininga Stiftelsen Kirkens Skolenes'.split(
    ' ',
  ),
);

/** What an organisation outside the tables is, judged by the last word of its name: `Lillevik kommune`. */
export const wordForms: ReadonlyMap<string, Classification> = new Map([
  ['kommune', 'municipality'],
  ['KOMMUNE', 'municipality'],
  ['fylkeskommune', 'municipality'],
  ['FYLKESKOMMUNE', 'municipality'],
  ['Arbeiderparti', 'party'],
  ['Arbeidarparti', 'party'],
  ['Senterparti', 'party'],
  ['Venstrelag', 'party'],
  ['Kommunerevisjon', 'agency'],
  ['kommunerevisjon', 'agency'],
  ['fylkesrevisjon', 'agency'],
  ['Mållag', 'ngo'],
  ['Landsforening', 'ngo'],
  ['Landsforbund', 'ngo'],
  ['Bondelag', 'union'],
  ['Elevråd', 'other'],
  ['Ungdomsråd', 'municipality'],
  ['ungdomsråd', 'municipality'],
  ['regionråd', 'municipality'],
  ['Revisjon', 'agency'],
  ['distriktsrevisjon', 'agency'],
  ['skole', 'other'],
  ['skule', 'other'],
  ['barneskole', 'other'],
  ['barneskule', 'other'],
  ['ungdomsskole', 'other'],
  ['ungdomsskule', 'other'],
  ['barnehage', 'other'],
  ['familiebarnehage', 'other'],
  ['naturbarnehage', 'other'],
  ['gårdsbarnehage', 'other'],
  ['friluftsbarnehage', 'other'],
  ['SFO', 'other'],
  ['universitet', 'other'],
  ['sykehus', 'agency'],
  ['sjukehus', 'agency'],
  ['universitetssykehus', 'agency'],
  ['tingrett', 'agency'],
  ['lagmannsrett', 'agency'],
  ['politidistrikt', 'agency'],
]);

/** The same by the end of a word with a capital: `Fiskeridirektoratet`, `Hørselsforeningen`, `Norges Optikerforbund`. */
export const endingForms: readonly (readonly [string, Classification])[] = [
  ['departementet', 'government'],
  ['direktoratet', 'agency'],
  ['tilsynet', 'agency'],
  ['ombudet', 'ombud'],
  ['ombodet', 'ombud'],
  ['foreningen', 'ngo'],
  ['foreninga', 'ngo'],
  ['foreininga', 'ngo'],
  ['forening', 'ngo'],
  ['foreining', 'ngo'],
  ['forbundet', 'ngo'],
  ['forbund', 'ngo'],
  ['stiftelsen', 'ngo'],
  ['stiftinga', 'ngo'],
  ['alliansen', 'ngo'],
  ['partiet', 'party'],
];

/** Capitalised words with such an ending that name no one body. */
export const endingStopWords: ReadonlySet<string> = new Set([
  'Departementet',
  'Fagdepartementet',
  'Sektordepartementet',
  'Direktoratet',
  'Fagdirektoratet',
  'Tilsynet',
  'Landstilsynet',
  'Statstilsynet',
  'Egentilsynet',
  'Ombudet',
  'Ombodet',
  'Verneombudet',
  'Verneombodet',
  'Foreningen',
  'Foreninga',
  'Foreininga',
  'Forening',
  'Foreining',
  'Fagforeningen',
  'Fagforening',
  'Fagforeninga',
  'Lokalforeningen',
  'Lokalforening',
  'Hovedforeningen',
  'Forbundet',
  'Forbund',
  'Fagforbund',
  'Statsforbund',
  'Stiftelsen',
  'Stiftinga',
  'Alliansen',
  'Partiet',
  'Regjeringspartiet',
  'Opposisjonspartiet',
  'Støttepartiet',
  'Moderpartiet',
  'Sperrepartiet',
  'Vippepartiet',
  'Sentrumspartiet',
  'Samarbeidspartiet',
]);

/** Words with a capital that may stand before such a word as part of the name: `Norges`, `Den norske`. */
export const nameOpeners: ReadonlySet<string> = new Set([
  'Norges',
  'Noregs',
  'Norsk',
  'Norske',
  'Den norske',
  'Det norske',
  'Nasjonalt',
  'Statens',
  'Nordisk',
]);

/** Bodies that a place follows: `Statsforvalteren i Nordland`, `Bydel Nordstrand`. */
export const placedForms: readonly {
  readonly opening: string;
  readonly link: string;
  readonly classification: Classification;
}[] = [
  { opening: 'Statsforvalteren', link: 'i', classification: 'agency' },
  { opening: 'Statsforvaltaren', link: 'i', classification: 'agency' },
  { opening: 'Fylkesmannen', link: 'i', classification: 'agency' },
  { opening: 'Helsetilsynet', link: 'i', classification: 'agency' },
  { opening: 'Fylkesnemnda', link: 'i', classification: 'agency' },
  { opening: 'Barneverns- og helsenemnda', link: 'i', classification: 'agency' },
  { opening: 'Pasient- og brukerombudet', link: 'i', classification: 'ombud' },
  { opening: 'Mobbeombudet', link: 'i', classification: 'ombud' },
  { opening: 'Mobbeombodet', link: 'i', classification: 'ombud' },
  { opening: 'Elev- og lærlingombudet', link: 'i', classification: 'ombud' },
  { opening: 'Elev- og lærlingombodet', link: 'i', classification: 'ombud' },
  { opening: 'Pasient- og brukarombodet', link: 'i', classification: 'ombud' },
  { opening: 'Ungdomspanelet', link: 'i', classification: 'other' },
  { opening: 'Universitetet', link: 'i', classification: 'other' },
  { opening: 'Høgskolen', link: 'i', classification: 'other' },
  { opening: 'Høgskulen', link: 'i', classification: 'other' },
  { opening: 'Høyskolen', link: 'i', classification: 'other' },
  { opening: 'Bydel', link: '', classification: 'municipality' },
  { opening: 'Forbundet', link: 'mot', classification: 'ngo' },
  { opening: 'Forbundet', link: 'Mot', classification: 'ngo' },
  { opening: 'Forbundet', link: 'for', classification: 'ngo' },
  { opening: 'Foreningen', link: 'mot', classification: 'ngo' },
  { opening: 'Foreningen', link: 'for', classification: 'ngo' },
  { opening: 'Foreininga', link: 'mot', classification: 'ngo' },
  { opening: 'Foreininga', link: 'for', classification: 'ngo' },
  { opening: 'Ungdom', link: 'mot', classification: 'ngo' },
  { opening: 'Foreldre', link: 'mot', classification: 'ngo' },
  { opening: 'Mødre', link: 'mot', classification: 'ngo' },
  { opening: 'Leger', link: 'mot', classification: 'ngo' },
  { opening: 'Kvinner', link: 'mot', classification: 'ngo' },
];

/** Verbs that make an ambiguous short name before them a subject: `Sp vil`, `AP meiner`. */
export const subjectVerbs: ReadonlySet<string> = new Set(
  (
    'er vil skal må bør kan har mener meiner ønsker ønskjer foreslår krever krev støtter støttar går gjekk gikk jobber jobbar ' +
    'arbeider arbeidar lover lovar sier seier stemmer stemte ber prioriterer prioriterar satser satsar'
  ).split(' '),
);

/** Words with a capital at the start of a sentence that name no place: `Hver kommune`, `Vår skole`. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'Hver Kvar Vår Din Min Sin Deres Alle Ingen Inga En Ei Ein Eit Et Den Denne Det Dette Ny Nye God Gode Trygg Mobbefri Egen Eigen ' +
    'Annen Anna Hvilken Kva Same Samme Heile Hele Liten Stor Robust Din Både Ved I På Fra Frå Som Av Til Og Mellom Per Pr ' +
    'Offentlig Offentleg Privat Kommunal Statlig Norsk Norske Videregående Vidaregåande'
  ).split(' '),
);
