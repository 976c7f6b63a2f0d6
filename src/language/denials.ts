/**
 * Words that turn what is said into its opposite, bokmål and nynorsk, for whoever asks what a text denies: `diff` by words,
 * `xref` by the families of the lexicon that are made of them.
 */

const forms = (text: string): readonly string[] => text.split('|');

/** Deny the sentence or the thing that they stand by. */
export const denials: readonly string[] = forms('ikke|ikkje|ingen|inga|intet|inkje|aldri|verken|korkje');

/** Deny that anybody does what is told of them: *ingen lærer har …*. */
export const nobody: readonly string[] = forms('ingen|inga');

/** Deny the thing after them and never the sentence: *uten anbud* is against tenders, *barn uten foreldre* is about these. */
export const exclusions: readonly string[] = forms('uten|utan');

/** Denies by itself, or what *til* leads to: *nei til anbud*. */
export const refusals: readonly string[] = forms('nei');

/** Verbs that deny what they govern: *slippe å vente*. */
export const releases: readonly string[] = forms('slippe|slipper|sleppe|slepp');

/** English ones. */
export const englishDenials: readonly string[] = forms('not|never');

/** Every word that can deny a whole sentence. */
export const negations: readonly string[] = [...denials, ...refusals, ...releases, ...englishDenials];

/** Before one of these such a word denies nothing: *ikke bare*, *ikke minst*, *ikke mer enn*, *slippe til*. */
export const noNegationBefore: readonly string[] = forms(
  'bare|berre|til|inn|fram|frem|ut|løs|laus|minst|mer|meir|mindre|flere|fleire|færre|under|over|only|least|more|less',
);

/** What such a word takes with it: *ikke lenger*, *aldri mer*. */
export const denialCompanions: readonly string[] = forms('lenger|lengre');
