import type { PatternFault } from '../../language/check-pattern.ts';
import type { CharacterName } from '../data/invisible-characters.ts';
import type { Expectation } from '../json/expectation.ts';
import type { Messages } from './index.ts';
import { expectedWords } from './json-words.ts';
import { jsonWordsNb } from './json-words-nb.ts';

const patternWants: Readonly<Record<PatternFault, string>> = {
  'nothing-certain': 'et ord eller en klasse som må være der',
  'unknown-class': 'en klasse som `{holder}`, `{self}`, `{report}` eller `{main:vil|skal}`',
  'open-brace': 'en klasse alene mellom `{` og `}`',
  'not-a-word': 'ord med små bokstaver, hvert tegn for seg, `*` i én ende, ingen tomme alternativer',
  'start-not-first': '`^` bare i begynnelsen',
  'end-not-last': '`$` bare på slutten',
  'main-in-lead': '`{main:…}` bare i signaler for setninger',
  'unknown-verb': 'verb som programmet kjenner i `{main:…}`, andre som bare ord',
};

/** The same table in bokmål. */
export const nb = {
  'no-statements': (d) =>
    `Ingen utsagn funnet i ${d.characters} tegn, forventet minst ett mål, en aktivitet, et forslag, et funn eller et resultat`,
  'empty-document': () => 'Dokumentet er tomt, forventet et politisk dokument',
  'front-matter-unclear': (d) =>
    `Verdien av \`${d.field}\` øverst i filen er ikke til å forstå og blir ikke brukt, forventet en verdi slik \`barnevern rules unclear-front-matter\` viser`,
  'missing-organisation': () =>
    'Det er ukjent hvem dokumentet kommer fra, forventet en organisasjon i teksten, i `organisation` øverst eller i `barnevern.json`',
  'missing-title': () => 'Dokumentet mangler tittel, forventet en hovedoverskrift eller `title` øverst',
  'missing-language': () => 'Språket er ukjent, forventet tekst nok til å avgjøre det, eller `language` øverst',
  'missing-period': () =>
    'Dokumentet sier ikke hvilke år det gjelder for, forventet en periode som 2025-2027 i teksten eller `period` øverst',
  'period-reversed': (d) =>
    `Perioden slutter i ${d.end}, før den begynner i ${d.start}, forventet det tidligste året først`,
  'published-after-period': (d) =>
    `Publisert ${d.published}, etter at perioden sluttet i ${d.end}, forventet en tidligere dato eller en senere periode`,
  'cue-without-list': (d) => `Ingenting følger etter \`${d.cue}\`, forventet listen som varsles`,
  'numbering-skips': (d) => `Nummer \`${d.found}\` følger etter \`${d.before}\`, forventet \`${d.expected}\``,
  'numbering-repeats': (d) => `Nummer \`${d.found}\` står to ganger i listen, forventet \`${d.expected}\` her`,
  'duplicate-statement': (d) => `\`${d.text}\` står allerede på linje ${d.line}, forventet det én gang`,
  'duplicate-document': (d) =>
    `Dokumentets id \`${d.id}\` er også \`${d.path}\` sin, forventet en periode, dato eller tittel som skiller de to, eller at ett av dem tas ut`,
  'duplicate-id': (d) =>
    `Utsagnets id \`${d.id}\` er også brukt i \`${d.path}\`, forventet id-er som er unike i settet`,
  'goal-without-activity': (d) =>
    `Målet \`${d.text}\` har ingen aktivitet eller noe delmål, forventet minst ett slik målene ved siden av har`,
  'goals-without-activity': (d) =>
    `Ingen av de ${d.goals} målene har en aktivitet eller et delmål, forventet hva som skal gjøres for å nå dem`,
  'planned-after-period': (d) =>
    `Fortsatt planlagt, selv om perioden sluttet i ${d.end} og det var blitt ${d.since}, forventet en status som (gjennomført)`,
  'deadline-before-period': (d) => `Fristen \`${d.text}\` ligger før perioden, forventet ${d.start} eller senere`,
  'deadline-after-period': (d) => `Fristen \`${d.text}\` ligger etter perioden, forventet senest ${d.end}`,
  'two-asks': (d) => `Ett punkt ber om to ting, \`${d.first}\` og \`${d.second}\`, forventet ett punkt for hver`,
  'vague-commitment': (d) => `\`${d.words}\` sier ikke hva som skal gjøres, forventet et handlingsverb`,
  'mixed-strength': (d) => `\`${d.found}\` i en liste med \`${d.usual}\`, forventet samme styrke hele veien`,
  'number-without-unit': (d) => `Tallet \`${d.text}\` mangler enhet, forventet å se hva det teller`,
  'share-over-whole': (d) => `\`${d.text}\` er mer enn det hele, forventet en del av det`,
  'shares-do-not-add-up': (d) => `Andelene blir ${d.sum} prosent til sammen, forventet 100`,
  'undefined-abbreviation': (d) =>
    `\`${d.abbreviation}\` er ikke forklart, forventet det fulle navnet én gang, med forkortelsen i parentes`,
  'unbalanced-quotes': (d) => `\`${d.found}\` uten \`${d.missing}\`, forventet et par`,
  'mixed-quotation-marks': (d) => `Anførselstegn ${d.found} ${places(d.count)}, forventet ${d.expected}`,
  'repealed-law': (d) => `\`${d.cited}\` er opphevet eller avløst fra ${d.since}, forventet \`${d.now}\``,
  'mixed-language': (d) =>
    `Ord på ${nameOf(d.other)} (${d.words}) i en tekst på ${nameOf(d.main)}, forventet én målform`,
  'text-unaccounted': (d) =>
    `${d.characters} av ${d.of} tegn er verken i utsagn, sammenheng eller sidestoff, forventet 0`,
  'coverage-wrong': (d) => `Delene av \`coverage\` blir ${d.sum} tegn til sammen, forventet ${d.of}`,
  'encoding-repaired': (d) => `Filen måtte repareres (\`${d.doubt}\`), forventet UTF-8`,
  'encoding-other': (d) => `Filen er lest som \`${d.encoding}\`, forventet UTF-8`,
  'manifest-entry': (d) =>
    `Manifestet forteller om \`${d.path}\`, som ikke er der, forventet stien til en fil ved siden av eller under det`,
  'replacement-character': (d) => `U+FFFD står ${places(d.count)} der et tegn er gått tapt, forventet tegnet`,
  mojibake: (d) =>
    `\`${d.found}\` ser ut som \`${d.expected}\` feil avkodet, ${places(d.count)}, forventet selve tegnet, i UTF-8`,
  'interface-words': (d) => `\`${d.words}\` hører til nettsiden og ikke til utsagnet, forventet bare utsagnet`,
  'control-characters': (d) =>
    `${d.code} (${characters[d.name]}) ${places(d.count)}, forventet ingen styretegn i en tekst`,
  'invisible-characters': (d) =>
    `${d.code} (${characters[d.name]}) ${places(d.count)}, forventet bare tegn som en leser kan se`,
  'unresolved-reference': (d) =>
    `\`${d.name}\` er ${d.resolution === 'ambiguous' ? 'navnet på flere kilder' : 'ingen kjent kilde'}, forventet et navn som sier hvilken`,
  'dangling-reference': (d) =>
    `\`${d.field}\` peker på \`${d.id}\`, som ikke er i dokumentet, forventet en id som er det`,
  'unused-silencing': (d) => `Kommentaren demper \`${d.rule}\`, som ikke finner noe her, forventet at den fjernes`,
  'silencing-without-reason': (d) =>
    `Kommentaren demper \`${d.rule}\` uten grunn, forventet \`: grunn\` etter regelen; den har ingen virkning`,
  'silencing-unclear': (d) =>
    `\`${d.comment}\` er ikke til å forstå, forventet \`barnevern-disable-next-line\` eller \`barnevern-disable-document\`, en regel, kolon og en grunn, i en kommentar på egen linje`,
  'silencing-unknown-rule': (d) =>
    `Kommentaren demper \`${d.rule}\`, som ikke er noen regel, forventet en id som \`barnevern rules\` viser`,
  'json-syntax': (d) => `JSON-en brytes her, forventet ${jsonWordsNb.syntax[d.expected]}`,
  'cue-id': (d) => `Signalets id \`${d.id}\` er tatt, forventet en egen`,
  'cue-pattern': (d) => `Mønsteret \`${d.pattern}\` har \`${d.part}\`, forventet ${patternWants[d.fault]}`,
  'cue-example': (d) =>
    `Eksempelet \`${d.example}\` avgjøres av ${d.decided === null ? 'intet signal' : `\`${d.decided}\``}, forventet \`${d.id}\``,
  'cue-counterexample': (d) =>
    `Moteksempelet \`${d.example}\` treffes av \`${d.pattern}\` i \`${d.id}\`, forventet ikke noe treff`,
  'json-duplicate-key': (d) => `Feltet \`${d.key}\` står allerede på linje ${d.line}, forventet det én gang`,
  'schema-unknown': () => 'JSON-en er av ukjent slag, forventet en modell (`documents`), et manifest eller et oppsett',
  'schema-type': (d) => `\`${d.at}\` er ${jsonWordsNb.found[d.found](d.shown)}, forventet ${expected(d.expected)}`,
  'schema-missing': (d) => `\`${d.at}\` mangler \`${d.field}\`, forventet ${expected(d.expected)}`,
  'schema-more': (d) => `${d.count} steder til følger ikke skjemaet, forventet ingen`,
  'schema-extra': (d) =>
    `\`${d.at}\` har et felt \`${d.field}\` som ikke er definert, forventet ${d.nearest === null ? 'ikke noe slikt' : `\`${d.nearest}\``}`,
  'schema-value': (d) => `\`${d.at}\` er ${d.found}, forventet ${expected(d.expected)}`,
} satisfies Messages;

const nameOf = (standard: string): string => (standard === 'nn' ? 'nynorsk' : 'bokmål');
const places = (n: number): string => (n === 1 ? 'ett sted' : `${n} steder`);
const expected = (asked: Expectation): string => expectedWords(asked, jsonWordsNb);

const characters: Readonly<Record<CharacterName, string>> = {
  'terminal escape': 'terminalkode',
  'control character': 'styretegn',
  'direction mark': 'retningstegn',
  'zero-width character': 'tegn uten bredde',
  'tag character': 'merketegn',
  'soft hyphen': 'myk bindestrek',
};
