/**
 * Beginnings of common words with letters that fonts draw as one sign (ff, fi, fl, ffi, fj, tt, ti). Where a PDF gives
 * another sign in their place (`oWentlig`), these tell which letters it stands for.
 */
export const ligatureWords: readonly string[] = [
  'offentlig',
  'effekt',
  'tilstrekkelig',
  'offer',
  'straff',
  'skaff',
  'treff',
  'ansette',
  'rettighet',
  'definer',
  'spesifikk',
  'kvalifiser',
  'identifiser',
  'finn',
  'finans',
  'profil',
  'flere',
  'flest',
  'flytt',
  'konflikt',
  'innflytelse',
  'flyktning',
  'koeffisient',
  'effisient',
  'fjern',
  'fjord',
  'fjor',
  'tidlig',
  'tiltak',
  'tilbud',
  'hjelpetiltak',
];

/** Letters that one sign may stand for, the longest first. */
export const ligatures: readonly string[] = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'fj', 'tt', 'ti'];

export const ligatureExamples = {
  examples: [
    ['oWentlige tjenester og eWekt', 'offentlige tjenester og effekt'],
    ['konﬂikt og oﬀentlig', 'konflikt og offentlig'],
  ],
  counterexamples: ['NAV og LinkedIn', 'eLæring i PowerPoint', 'kommuneØkonomi'],
} as const;
