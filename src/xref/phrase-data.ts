import { articles, coordinators, subordinators } from '../language/grammar.ts';
import { wordSet } from '../language/word-set.ts';

// The words of a noun phrase that a verb takes as its object: what begins it, what ends it, what is none of it.

/**
 * What says that only some of a thing are meant: to close the large ones and to build small ones is no conflict, nor is
 * to want more of the new ones and less of the old.
 */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  'stor store storre større største liten lita små mindre minste ny nye gammel gamal gamle lang lange kort korte'.split(
    ' ',
  ),
);

/** Prepositions that end what a verb takes as its object. */
export const OBJECT_ENDS: ReadonlySet<string> = new Set(
  'i på ved hos til mot blant innen innenfor fra frå mellom under gjennom over uten utan med som der når slik fordi for at framfor fremfor in of from until against'.split(
    ' ',
  ),
);

/** Words between two that one governs, which do not part them: "imot forslaget om å legge ned", "hindre et forbud". */
export const BRIDGES: ReadonlySet<string> = new Set(
  'å om en et ein ei eit the a an seg oss forslag forslaget framlegg framlegget plan planen planar planane planer planene'.split(
    ' ',
  ),
);

/** Words between a verb and its object that end nothing and are none: "åpne for", "slutte å", "utvide adgangen til". */
export const OBJECT_BEGINS: ReadonlySet<string> = new Set(
  'for på å til med ut ned takk av the a an all alle den det de dei flere fleire mer meir bruk bruken ordningen ordninga adgang adgangen tilgang tilgangen høve høvet mulighet muligheten mulighetene rett retten antall antallet talet tallet omfanget tilskudd tilskuddet tilskot tilskotet tilskuddene bevilgning bevilgningen bevilgningene løyving løyvinga løyvingane'.split(
    ' ',
  ),
);

/** Words that may stand after the verb that a lead ends in: "vi vil ikke ha", "nei til å". */
export const LEADING_ON: ReadonlySet<string> = new Set([
  ...BRIDGES,
  ...'ha til for mot på følgende desse disse dette to the have'.split(' '),
]);

/** What a denial stands before that refuses a thing as `nei til` does: "ikke ha karakterer". */
export const HAVING: ReadonlySet<string> = new Set(['ha', 'have']);

/** Ends an object as a preposition, and is a number where it begins one: "barriers to", "to barnehus". */
export const ENDS_LATER: ReadonlySet<string> = new Set(['to']);

/** Families of verbs that take what they lessen with a preposition, and that: "kutte i tilskuddet". */
export const JOINING: ReadonlySet<string> = new Set(['redusere']);
export const JOINTS: ReadonlySet<string> = new Set(['i', 'in']);

/** Forms of verbs that are nouns where nothing governs them: "regler for bruk av tvang" are not for it. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(['bruk', 'bruken']);

/** What leads on from the head of a noun phrase to what belongs to it, beside `OBJECT_ENDS`. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([...OBJECT_ENDS, ...'av om to by per etter'.split(' ')]);

/** What begins a clause of its own: nothing after it belongs to the noun phrase before. */
export const CLAUSES: ReadonlySet<string> = new Set(subordinators);

export const COORDINATORS: ReadonlySet<string> = new Set([...coordinators.values(), 'eller', 'or']);

/** Words in a noun phrase that do not tell which thing is meant. */
export const NO_PART: ReadonlySet<string> = new Set([
  ...articles,
  ...BRIDGES,
  ...'nasjonalt nasjonal nasjonale straks umiddelbart snarest raskt igjen att nå no gradvis helt heilt fullt lokalt permanent midlertidig mellombels også òg ikke ikkje nationally immediately now'.split(
    ' ',
  ),
]);

/** What says that a thing is to stay as it stands. */
export const AS_IT_STANDS: ReadonlySet<string> = new Set(
  'dagens gjeldende gjeldande nåværende noverande eksisterende eksisterande current existing'.split(' '),
);

/** Units of what is counted, after a number. */
export const COUNTED: ReadonlySet<string> = new Set(
  'år prosent kroner kr millioner millionar uker veker måneder månader timer timar dager dagar years percent weeks months'.split(
    ' ',
  ),
);

/** Families of people: whom something is done for, and nothing one is for or against. */
export const PEOPLE = wordSet('barn ungdom person familie forelder sosken bruker');

/**
 * Heads that are limits: to raise one and to do away with it may go the same way. Only who brings or keeps it is against
 * its end, and who raises it against who lowers it.
 */
export const LIMITS =
  /(?:grens(?:[ea]n?|er|ene)|(?:^|s)tak(?:et)?|frist(?:en)?|terskel(?:en)?|lavalder(?:en)?|limits?|^cap)$/u;

/** Endings in which two forms of one word may differ. */
export const ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...'e a en et n t r er ar ene ane ne s es ens ets enes anes'.split(' '),
]);

/** Compounds that end so take away what they begin with: who brings a ban on profit is against profit. */
export const BANS = /\p{L}{3}(?:forb[uo]d|kutt)(?:et|a|ene)?$/iu;

/** Last parts of compounds that say no more than that a thing is there: an office and an offer of one service are one. */
export const BODIES = /^s?(?:kontor|tilb[ou]d|tjeneste|teneste|ordning|etat|plass)/u;

/** What is said of the subject without being passive: "skal ut av", "har ingen plass", "får drive". */
export const OF_SUBJECT = wordSet('skal må bør har hører høyrer få får kunne');

/** Verbs before a participle in the passive, and endings of the passive in one word: "styrkes", "styrkjast". */
export const PASSIVE = wordSet('bli blir ble blei blitt verte vert vart er være vere');
export const PASSIVE_ENDING = /(?:es|ast|as)$/u;

/** Verbs that stand between a subject and what is done with it. */
export const HELPERS: ReadonlySet<string> = new Set([
  ...OF_SUBJECT,
  ...PASSIVE,
  ...'vil kan skulle måtte burde var'.split(' '),
]);
