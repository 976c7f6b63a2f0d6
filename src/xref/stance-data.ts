/**
 * What words do with their object, by families of `similarity/lexicon`. Each entry names examples; the tests run them.
 * Only verbs that can be said of a policy itself: to combat is said of evils and tells nothing of two positions.
 */
export interface StanceWords {
  readonly id: string;
  /** -1 takes away or forbids, +1 brings, keeps or adds. */
  readonly sign: -1 | 1;
  readonly families: readonly string[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const STANCE_WORDS: readonly StanceWords[] = [
  {
    id: 'ends',
    sign: -1,
    families: ['avvikle', 'forby', 'fjerne', 'stanse', 'erstatte', 'hindre', 'avvise'],
    examples: [
      'Ha forbud mot kommersielle institusjoner',
      'Innføra eit forbod mot profitt',
      'Leggja ned Bufetat',
      'Fjerne kravet om master',
      'Hindre kommersielle aktører i barnevernet',
      'Avvikle kontantstøtten',
      'Kommersielle institusjoner skal fases ut',
      'Forby profitt',
      'Slutte å bruke anbud',
      'Stanse økt bruk av anbud',
      'Avvise kontantstøtte',
      'Motsette oss kontantstøtte',
      'Ta kontantstøtten bort',
      'Abolish tenders',
      'Profitt har ingen plass i barnevernet',
      'Kommersielle aktørar skal ut av barnevernet',
      'Barn hører ikke hjemme i anbud',
    ],
    counterexamples: ['Ansette flere faste psykologer', 'Utvide kontantstøtten', 'Hindre at søsken skilles'],
  },
  {
    id: 'lessens',
    sign: -1,
    families: ['redusere', 'begrense'],
    examples: [
      'Redusere egenandelen',
      'Kutte i barnetrygden',
      'Trappe ned barnetrygden',
      'Barnetrygden skal kuttes',
      'Færre kommersielle institusjoner',
      'Cut the number of tenders',
    ],
    counterexamples: ['Øke egenandelen'],
  },
  {
    id: 'brings',
    sign: 1,
    families: 'innfore vedta gjennomfore tillate utvide oke styrke skjerpe prioritere forbedre sikre bruke'.split(' '),
    examples: [
      'Innføre kontantstøtte',
      'Åpne for private tilbydere',
      'Sleppe til private',
      'La private aktører drive institusjoner',
      'Ja takk til private barnehager',
      'Øke barnetrygden',
      'Ettervernet må styrkes',
      'Stoppe kutt i barnetrygden',
      'Nei til kutt i barnetrygden',
      'Avvise kutt i barnetrygden',
      'Lovfeste ettervern',
      'Si ja til anbud',
      'Stoppe nedleggelsen av familievernkontor',
    ],
    counterexamples: ['Fjerne barnetrygden', 'Gå inn for å avvikle barnetrygden', 'Ikke innføre anbud'],
  },
  {
    id: 'keeps',
    sign: 1,
    families: ['beholde'],
    examples: [
      'Private aktører skal fortsatt brukes',
      'Beholde kontantstøtten',
      'Fortsatt kontantstøtte',
      'Vidareføre ordninga med fedrekvote',
      'Private aktørar skal framleis vere ein del av barnevernet',
    ],
    counterexamples: ['Avvikle fedrekvoten'],
  },
];

/**
 * Families that turn what stands right after them: "ikke anbud", "uten profitt", "nei til anbud", "framfor kommersielle".
 * The words of the first two are those of `language/denials.ts`.
 */
export const TURNING_FAMILIES: readonly string[] = ['ikke', 'nei', 'framfor'];

/** Of these, what refuses its object as a verb does, however many words stand before that: "imot en lovfestet norm". */
export const REFUSAL = 'nei';

/** Of these, the families that deny a whole statement. */
export const DENIALS: ReadonlySet<string> = new Set(['ikke', 'nei']);

/** The family of who leaves a thing as it is, and those of who changes how much of it there is. */
export const KEEPING = 'beholde';
export const CHANGING: ReadonlySet<string> = new Set(['oke', 'utvide', 'redusere']);

/** Families that say which part of a thing is meant: in "kommersielle institusjoner" they alone are the object. */
export const MODIFIER_FAMILIES: readonly string[] = ['kommersiell', 'privat', 'ideell', 'offentlig-regi'];

/** What nobody is for: less of it is a stance for the matter, so that it never conflicts. */
export const EVILS: ReadonlySet<string> = new Set(
  'fattigdom mobbing vold overgrep omsorgssvikt kriminalitet diskriminering ulikhet utenforskap rus frafall ventetid traume krenkelse klima sosialkontroll lidelse svikt mangle arbeidsbelastning barnefordeling'.split(
    ' ',
  ),
);

/**
 * Compounds that end so are no object: fewer breakdowns of foster homes are not fewer foster homes, and who brings in a
 * welfare free of profit is not for profit.
 */
export const NO_OBJECT = /\p{L}{3}(?:(?:brudd|brot|plassering)(?:et|a|ene|ane|en|er|ar)?|fri(?:e|tt)?)$/iu;

/**
 * Concepts that shut one another out when both are asked for: more of the one is less of the other.
 * Examples: "Barnevernet skal drives i offentlig regi" against "Åpne for flere private tilbydere".
 */
export const OPPOSITES: readonly (readonly [string, string])[] = [['c:private', 'c:offentlig-drift']];

/** Of the words for the first of a pair of `OPPOSITES` those that take no side by themselves, as `profitt` does. */
export const NEUTRAL: ReadonlySet<string> = new Set(['privat', 'friskole']);

/** Families that look into a matter and promise nothing yet: such an ask is related to a demand, not at one with it. */
export const INQUIRY_WORDS: ReadonlySet<string> = new Set(
  'vurdering vurderast vurderes utrede utredes utredet utgreie undersøke undersøker kartlegge kartlegges evaluere gjennomgå gjennomgang'.split(
    ' ',
  ),
);
/** The same in more than one word. */
export const INQUIRY_PHRASES: readonly string[] = [
  'se nærmere på',
  'sjå nærare på',
  'følge med på',
  'følgje med på',
  'følge tett med',
  'vurdere om',
  'vurdere å',
];

/** What a holder says of its own working ways: related to what others ask of services, not the same ask. */
export const OWN_WORK_PHRASES: readonly string[] = [
  'våre egne',
  'vårt eget',
  'våre innspill',
  'våre eigne',
  'vårt arbeid',
  'vår organisasjon',
  'foreningen',
  'foreninga',
  'organisasjonen vår',
];

/** Words that say something is lacking, short or wrong: what makes a finding ask for an answer. */
export const LACK_FAMILIES: ReadonlySet<string> = new Set([
  'ikke',
  'mangle',
  'svikt',
  'utfordring',
  'bare',
  'redusere',
  'frafall',
  'ventetid',
  'krise',
  'ulovlig',
  'lovbrudd-tilsyn',
  ...EVILS,
]);
/** The same as words of running text. */
export const LACK_WORDS: ReadonlySet<string> = new Set(
  'behov behovet trenger treng lav lavt lave låg sjelden sjeldan dårlig dårlige dårlegare verre alvorlig alvorlege fragmentert uklart uklar ulik ulike svak svake svakt press presset få'.split(
    ' ',
  ),
);
/** What is too much or too little of something, `for lite`; the preposition `for` says nothing of the kind. */
export const TOO_MUCH =
  /(?<!\p{L})(?:altfor|for) (?:lite|liten|lita|små|få|mange|mye|mykje|sent|seint|lenge|lang|langt|lange|kort|korte|dårlig|dårleg|dårlige|svak|svake|svakt|stor|store|høy|høye|høg|høge|lav|lave|låg|låge|sjelden|sjeldan|tilfeldig)(?!\p{L})/iu;
/** Words by which a finding tells of something that is well. */
export const WELL_WORDS: ReadonlySet<string> = new Set(
  'fornøyd fornøgde lykkes lukkast godt bra bedret betra forbedret høye økt styrket'.split(' '),
);
