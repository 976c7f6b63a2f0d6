import type { PatternFault } from '../../language/check-pattern.ts';
import type { CharacterName } from '../data/invisible-characters.ts';
import type { Expectation } from '../json/expectation.ts';
import type { Messages } from './index.ts';
import { expectedWords } from './json-words.ts';
import { jsonWordsNn } from './json-words-nn.ts';

const patternWants: Readonly<Record<PatternFault, string>> = {
  'nothing-certain': 'eit ord eller ein klasse som må vere der',
  'unknown-class': 'ein klasse som `{holder}`, `{self}`, `{report}` eller `{main:vil|skal}`',
  'open-brace': 'ein klasse åleine mellom `{` og `}`',
  'not-a-word': 'ord med små bokstavar, kvart teikn for seg, `*` i éin ende, ingen tomme alternativ',
  'start-not-first': '`^` berre i byrjinga',
  'end-not-last': '`$` berre på slutten',
  'main-in-lead': '`{main:…}` berre i signal for setningar',
  'unknown-verb': 'verb som programmet kjenner i `{main:…}`, andre som berre ord',
};

/** The same table in nynorsk. */
export const nn = {
  'no-statements': (d) =>
    `Fann ingen utsegner i ${d.characters} teikn, venta minst eitt mål, ein aktivitet, eit framlegg, eit funn eller eit resultat`,
  'empty-document': () => 'Dokumentet er tomt, venta eit politisk dokument',
  'front-matter-unclear': (d) =>
    `Verdien av \`${d.field}\` øvst i fila er ikkje til å forstå og blir ikkje brukt, venta ein verdi slik \`barnevern rules unclear-front-matter\` viser`,
  'missing-organisation': () =>
    'Det er ukjent kven dokumentet kjem frå, venta ein organisasjon i teksten, i `organisation` øvst eller i `barnevern.json`',
  'missing-title': () => 'Dokumentet manglar tittel, venta ei hovudoverskrift eller `title` øvst',
  'missing-language': () => 'Språket er ukjent, venta nok tekst til å avgjere det, eller `language` øvst',
  'missing-period': () =>
    'Dokumentet seier ikkje kva år det gjeld for, venta ein periode som 2025-2027 i teksten eller `period` øvst',
  'period-reversed': (d) =>
    `Perioden sluttar i ${d.end}, før han tek til i ${d.start}, venta det tidlegaste året først`,
  'published-after-period': (d) =>
    `Publisert ${d.published}, etter at perioden slutta i ${d.end}, venta ein tidlegare dato eller ein seinare periode`,
  'cue-without-list': (d) => `Ingenting følgjer etter \`${d.cue}\`, venta lista som er varsla`,
  'numbering-skips': (d) => `Nummer \`${d.found}\` følgjer etter \`${d.before}\`, venta \`${d.expected}\``,
  'numbering-repeats': (d) => `Nummer \`${d.found}\` står to gonger i lista, venta \`${d.expected}\` her`,
  'duplicate-statement': (d) => `\`${d.text}\` står alt på linje ${d.line}, venta det éin gong`,
  'duplicate-document': (d) =>
    `Id-en \`${d.id}\` til dokumentet er òg \`${d.path}\` sin, venta ein periode, dato eller tittel som skil dei to, eller at eitt av dei blir teke ut`,
  'duplicate-id': (d) => `Id-en til utsegna \`${d.id}\` er òg brukt i \`${d.path}\`, venta id-ar som er unike i settet`,
  'goal-without-activity': (d) =>
    `Målet \`${d.text}\` har ingen aktivitet eller noko delmål, venta minst eitt slik måla ved sida av har`,
  'goals-without-activity': (d) =>
    `Ingen av dei ${d.goals} måla har ein aktivitet eller eit delmål, venta kva som skal gjerast for å nå dei`,
  'planned-after-period': (d) =>
    `Framleis planlagd, endå perioden slutta i ${d.end} og det var vorte ${d.since}, venta ein status som (gjennomført)`,
  'deadline-before-period': (d) => `Fristen \`${d.text}\` ligg før perioden, venta ${d.start} eller seinare`,
  'deadline-after-period': (d) => `Fristen \`${d.text}\` ligg etter perioden, venta seinast ${d.end}`,
  'two-asks': (d) => `Eitt punkt bed om to ting, \`${d.first}\` og \`${d.second}\`, venta eitt punkt for kvar`,
  'vague-commitment': (d) => `\`${d.words}\` seier ikkje kva som skal gjerast, venta eit handlingsverb`,
  'mixed-strength': (d) => `\`${d.found}\` i ei liste med \`${d.usual}\`, venta same styrke heile vegen`,
  'number-without-unit': (d) => `Tallet \`${d.text}\` manglar eining, venta å sjå kva det tel`,
  'share-over-whole': (d) => `\`${d.text}\` er meir enn det heile, venta ein del av det`,
  'shares-do-not-add-up': (d) => `Delane blir ${d.sum} prosent til saman, venta 100`,
  'undefined-abbreviation': (d) =>
    `\`${d.abbreviation}\` er ikkje forklart, venta det fulle namnet éin gong, med forkortinga i parentes`,
  'unbalanced-quotes': (d) => `\`${d.found}\` utan \`${d.missing}\`, venta eit par`,
  'mixed-quotation-marks': (d) => `Hermeteikn ${d.found} ${places(d.count)}, venta ${d.expected}`,
  'repealed-law': (d) => `\`${d.cited}\` er oppheva eller avløyst frå ${d.since}, venta \`${d.now}\``,
  'mixed-language': (d) => `Ord på ${nameOf(d.other)} (${d.words}) i ein tekst på ${nameOf(d.main)}, venta éi målform`,
  'text-unaccounted': (d) =>
    `${d.characters} av ${d.of} teikn er verken i utsegner, samanheng eller sidestoff, venta 0`,
  'coverage-wrong': (d) => `Delane av \`coverage\` blir ${d.sum} teikn til saman, venta ${d.of}`,
  'encoding-repaired': (d) => `Fila måtte reparerast (\`${d.doubt}\`), venta UTF-8`,
  'encoding-other': (d) => `Fila er lesen som \`${d.encoding}\`, venta UTF-8`,
  'manifest-entry': (d) =>
    `Manifestet fortel om \`${d.path}\`, som ikkje er der, venta stien til ei fil ved sida av eller under det`,
  'replacement-character': (d) => `U+FFFD står ${places(d.count)} der eit teikn har gått tapt, venta teiknet`,
  mojibake: (d) =>
    `\`${d.found}\` ser ut som \`${d.expected}\` feil avkoda, ${places(d.count)}, venta sjølve teiknet, i UTF-8`,
  'interface-words': (d) => `\`${d.words}\` høyrer til nettsida og ikkje til utsegna, venta berre utsegna`,
  'control-characters': (d) =>
    `${d.code} (${characters[d.name]}) ${places(d.count)}, venta ingen styreteikn i ein tekst`,
  'invisible-characters': (d) =>
    `${d.code} (${characters[d.name]}) ${places(d.count)}, venta berre teikn som ein lesar kan sjå`,
  'unresolved-reference': (d) =>
    `\`${d.name}\` er ${d.resolution === 'ambiguous' ? 'namnet på fleire kjelder' : 'inga kjend kjelde'}, venta eit namn som seier kva for ei`,
  'dangling-reference': (d) =>
    `\`${d.field}\` peikar på \`${d.id}\`, som ikkje er i dokumentet, venta ein id som er det`,
  'unused-silencing': (d) => `Kommentaren dempar \`${d.rule}\`, som ikkje finn noko her, venta at han blir fjerna`,
  'silencing-without-reason': (d) =>
    `Kommentaren dempar \`${d.rule}\` utan grunn, venta \`: grunn\` etter regelen; han har ingen verknad`,
  'silencing-unclear': (d) =>
    `\`${d.comment}\` er ikkje til å forstå, venta \`barnevern-disable-next-line\` eller \`barnevern-disable-document\`, ein regel, kolon og ei grunngjeving, i ein kommentar på eiga linje`,
  'silencing-unknown-rule': (d) =>
    `Kommentaren dempar \`${d.rule}\`, som ikkje er nokon regel, venta ein id som \`barnevern rules\` viser`,
  'json-syntax': (d) => `JSON-en bryt av her, venta ${jsonWordsNn.syntax[d.expected]}`,
  'cue-id': (d) => `Signalet sin id \`${d.id}\` er teken, venta ein eigen`,
  'cue-pattern': (d) => `Mønsteret \`${d.pattern}\` har \`${d.part}\`, venta ${patternWants[d.fault]}`,
  'cue-example': (d) =>
    `Dømet \`${d.example}\` blir avgjort av ${d.decided === null ? 'ikkje noko signal' : `\`${d.decided}\``}, venta \`${d.id}\``,
  'cue-counterexample': (d) =>
    `Motdømet \`${d.example}\` blir råka av \`${d.pattern}\` i \`${d.id}\`, venta ikkje noko treff`,
  'json-duplicate-key': (d) => `Feltet \`${d.key}\` står alt på linje ${d.line}, venta det éin gong`,
  'schema-unknown': () => 'JSON-en er av ukjent slag, venta ein modell (`documents`), eit manifest eller eit oppsett',
  'schema-type': (d) => `\`${d.at}\` er ${jsonWordsNn.found[d.found](d.shown)}, venta ${expected(d.expected)}`,
  'schema-missing': (d) => `\`${d.at}\` manglar \`${d.field}\`, venta ${expected(d.expected)}`,
  'schema-more': (d) => `${d.count} stader til følgjer ikkje skjemaet, venta ingen`,
  'schema-extra': (d) =>
    `\`${d.at}\` har eit felt \`${d.field}\` som ikkje er definert, venta ${d.nearest === null ? 'ikkje noko slikt' : `\`${d.nearest}\``}`,
  'schema-value': (d) => `\`${d.at}\` er ${d.found}, venta ${expected(d.expected)}`,
} satisfies Messages;

const nameOf = (standard: string): string => (standard === 'nn' ? 'nynorsk' : 'bokmål');
const places = (n: number): string => (n === 1 ? 'éin stad' : `${n} stader`);
const expected = (asked: Expectation): string => expectedWords(asked, jsonWordsNn);

const characters: Readonly<Record<CharacterName, string>> = {
  'terminal escape': 'terminalkode',
  'control character': 'styreteikn',
  'direction mark': 'retningsteikn',
  'zero-width character': 'teikn utan breidd',
  'tag character': 'merketeikn',
  'soft hyphen': 'mjuk bindestrek',
};
