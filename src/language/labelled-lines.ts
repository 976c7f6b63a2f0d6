import { firstWord } from './first-word.ts';
import { lettered } from './lettered.ts';
import { Form, looksInfinitive, looseVerbForms } from './verbs.ts';
import { withSigns } from './with-signs.ts';

/**
 * Words that label a line of a plan as what it is: `Delmål 1.1 …`, `Tiltak: …`. The cue is that of the word as a heading;
 * the rank says what stands under what.
 */
export const lineLabels: Readonly<Record<string, { readonly cue: string; readonly rank: number }>> = {
  satsingsområde: { cue: 'goals', rank: 0 },
  satsningsområde: { cue: 'goals', rank: 0 },
  innsatsområde: { cue: 'goals', rank: 0 },
  fokusområde: { cue: 'goals', rank: 0 },
  hovedmål: { cue: 'goals', rank: 1 },
  hovudmål: { cue: 'goals', rank: 1 },
  langtidsmål: { cue: 'goals', rank: 1 },
  mål: { cue: 'goals', rank: 2 },
  målsetting: { cue: 'goals', rank: 2 },
  målsetning: { cue: 'goals', rank: 2 },
  effektmål: { cue: 'goals', rank: 2 },
  goal: { cue: 'goals', rank: 2 },
  delmål: { cue: 'goals', rank: 3 },
  årsmål: { cue: 'goals', rank: 3 },
  periodemål: { cue: 'goals', rank: 2 },
  virksomhetsmål: { cue: 'goals', rank: 2 },
  enhetsmål: { cue: 'goals', rank: 3 },
  resultatmål: { cue: 'goals', rank: 3 },
  objective: { cue: 'goals', rank: 3 },
  aim: { cue: 'goals', rank: 2 },
  priority: { cue: 'goals', rank: 2 },
  outcome: { cue: 'goals', rank: 3 },
  strategi: { cue: 'goals', rank: 3 },
  tiltak: { cue: 'activities', rank: 4 },
  aktivitet: { cue: 'activities', rank: 4 },
  action: { cue: 'activities', rank: 4 },
  arbeidsmåte: { cue: 'activities', rank: 4 },
  arbeidsmåter: { cue: 'activities', rank: 4 },
  arbeidsmåtar: { cue: 'activities', rank: 4 },
  arbeidsmetode: { cue: 'activities', rank: 4 },
  fremgangsmåte: { cue: 'activities', rank: 4 },
  framgangsmåte: { cue: 'activities', rank: 4 },
  'slik gjør vi det': { cue: 'activities', rank: 4 },
  'slik gjer vi det': { cue: 'activities', rank: 4 },
  anbefaling: { cue: 'asks-noun', rank: 4 },
  tilråding: { cue: 'asks-noun', rank: 4 },
  recommendation: { cue: 'asks-noun', rank: 4 },
  forslag: { cue: 'asks-noun', rank: 4 },
  krav: { cue: 'asks-noun', rank: 4 },
  demand: { cue: 'asks-noun', rank: 4 },
  proposal: { cue: 'asks-noun', rank: 4 },
  finding: { cue: 'findings-noun', rank: 4 },
  funn: { cue: 'findings-noun', rank: 4 },
  hovedfunn: { cue: 'findings-noun', rank: 4 },
  avvik: { cue: 'findings-noun', rank: 4 },
  lovbrudd: { cue: 'findings-noun', rank: 4 },
  lovbrot: { cue: 'findings-noun', rank: 4 },
  vedtak: { cue: 'asks-noun', rank: 4 },
};

/** Whose goal or measure a label says it is: a unit's own goal stands under one of the whole. */
const owners: Readonly<Record<string, 'whole' | 'unit'>> = {
  handlingsprogram: 'whole',
  kommunens: 'whole',
  kommuneplanens: 'whole',
  sektorens: 'whole',
  enhetens: 'unit',
  skolens: 'unit',
  skulens: 'unit',
  barnehagens: 'unit',
  avdelingens: 'unit',
  tjenestens: 'unit',
  virksomhetens: 'unit',
  sfos: 'unit',
};

const anyLabel = Object.keys(lineLabels).join('|');
const words = `(?:(?:${Object.keys(owners).join('|')})\\s)?(?:${anyLabel})`;

/** Letters of the longest label, whose it is before it: most lines that are asked about are paragraphs. */
const longestLabel = 40;

/** What a line's label says the line is, written with whose it is or without: `Mål`, `Enhetens mål`. */
export function labelOf(label: string): { readonly cue: string; readonly rank: number } | undefined {
  if (label.length > longestLabel) return undefined;
  const small = label.toLowerCase();
  if (Object.hasOwn(lineLabels, small)) return lineLabels[small];
  const [first = '', second = '', third] = small.split(/\s+/u);
  const owner = third === undefined && Object.hasOwn(owners, first) ? owners[first] : undefined;
  const found = owner && Object.hasOwn(lineLabels, second) ? lineLabels[second] : undefined;
  return found?.cue === 'goals' && owner === 'unit' ? { ...found, rank: 3 } : found;
}

const alone = new RegExp(`^(${words})\\s+(\\d{1,4}(?:\\.\\d{1,2}){0,2}|[a-e])[:.)]?$`, 'iu');

const openingWord = lettered(String.raw`^\p{L}+`);
/** What a goal is for, between its label and the colon: `Hovedmål for skolene:`. */
const ofWhat = String.raw`\s(?:for|i|med)\s[^.:!?]{2,60}`;

const labelled = lettered(
  `^(${words})(?!\\p{L})(?:\\s*(?:(\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-e])\\s*[:.)–-]?|:)|(?<=mål)${ofWhat}:(?!\\s+(?:se|sjå|dette)\\s))\\s+(?=\\S)`,
  'iu',
);

/** Few lines begin with the word of a label: the others are told by that, as the patterns are long. */
const mayBeLabelled = (text: string): boolean => firstWords.has(openingWord.exec(text)?.[0].toLowerCase() ?? '');

const firstWords = new Set([...Object.keys(lineLabels), ...Object.keys(owners)].map((label) => label.split(' ', 1)[0]));

/** `Tiltak 1.1` alone on its line: what it labels stands on the next. */
export const labelAlone: Pick<RegExp, 'exec'> = {
  exec: (text) => (mayBeLabelled(text) ? alone.exec(text) : null),
};

/** A line that opens with such a label and a number or a colon: label, number. */
export const labelledLine: Pick<RegExp, 'test' | 'exec'> = {
  test: (text) => mayBeLabelled(text) && labelled.test(text),
  exec: (text) => (mayBeLabelled(text) ? labelled.exec(text) : null),
};
/** Such a label in the middle of a line, as in a page run into one: behind a stop, with a capital and a colon or a dash; `Avvik 2 Kommunen …`. */
export const runOnLabel = lettered(
  String.raw`(?:^|(?<=\s)|(?<=[\p{Ll})])(?=Ansvarlig:))(?:Hovedmål|Hovudmål|Delmål|Mål|Målsetting|Resultatmål|Effektmål|Satsingsområder?|Hovedgrep|Strategi(?:er)?|Tiltak|Aktivitet(?:er)?|Vedtak|Anbefaling(?:er)?|Forslag|Krav|Funn|Hovedfunn|Hovudfunn|FUNN|HOVEDFUNN|HOVUDFUNN|Avvik|Lovbrudd|Lovbrot|Ansvar(?:lig|leg)?|Frist)(?:(?:\s\d{1,2}(?:\.\d)?)?:\s(?=\S)|\s(?=[-–]\s\p{L})|\s\d{1,2}\s(?=Tiltak:))|(?:^|(?<=\s))(?:(?:Avvik|Lovbrudd|Lovbrot|Funn|Anbefaling|Tilråding|Goal|Objective|Recommendation)\s\d{1,2}(?:\.\d{1,2})?\s(?=\p{Lu})|(?:Hovedmål|Hovudmål|Delmål|Mål)${ofWhat}:\s(?=\p{Lu}))`,
  'gu',
);

/** What is to be done, behind the goals of a page run into one line. */
export const activityLabel = /\s(?:Tiltak|Aktivitet(?:er)?|Arbeidsmåter?):\s/;

/** The labels of cells, behind each item of a lettered list: `a) Kurs Ansvar: rektor b) …`. */
export const cellLabel = /^(?:Ansvar|Frist)/;

/** `Delmål 1. Heve alderen. 2. …`: numbers that a label opens as a colon does. */
export const labelledNumbers =
  /(?:^|\s)(?:Hovedmål|Hovudmål|Delmål|Mål|Tiltak|Aktiviteter|Anbefalinger|Anbefalingar|Forslag|Krav)\s(?=1[.)]\s)/;

/** A line that ends in such a label, or in the word for several. */
export const endsInLabel = lettered(
  `(?:^|\\s)(?:${anyLabel}|målsettinger|målsettingar|anbefalinger|anbefalingar)$`,
  'iu',
);

/** Such a label before the first of the dashes that follow it on its line. */
export const labelBeforeDash = lettered(`^(?:${anyLabel})$`, 'iu');

/** `2 Hovedmål`, `Vårt mål`: what a heading has before its label. */
export const numberOrOwner = /^(?:\d[\d.]*|Vårt?|Our|Overordna|Overordnet)\s/u;

/** `Til kunnskapsminister Kari Lie`, `Til kommunene`: whom the words below are addressed to. */
export const addressedTo = withSigns(
  ['Til '],
  /^Til (?:[a-zæøå-]+ og )?[a-zæøå-]*(?:minister|ministeren|statsråd|statsråden|regjeringen|regjeringa|Stortinget|kommunene|kommunane|departementet|politikerne|politikarane|myndighetene|styresmaktene)(?: [A-ZÆØÅ][\p{L}-]+){0,4}:?$/u,
);

/** `I. klasse skal …`: what makes the number before it a part of a name. */
export const classBehind = /^(?:klasse|klassen|trinn|trinnet|divisjon|avdeling)\s/;

/** `Se også kapittel 4.`, `Ta kontakt med rektor.`: what a page tells its reader to do is no measure and no goal. */
export const addressesReader =
  /^(?:(?:Se|Sjå|Les|Ring|Husk|Hugs|Meld|Søk)|Ta (?:kontakt|med)|(?:Gi|Gje) (?:beskjed|tilbakemelding|tilbakemeldingar?|innspill|innspel))(?:\s|$)/;

/** Opens a sentence that tells how things are, among goals: `Det er 3000 biler …`, `Forskning viser …`. */
const factOpening =
  /^(?:Det (?:er|har|finnes|finst)|Dette|Bakgrunnen|Forskning|Forsking|Undersøkelser?|Undersøkingar?|I (?:fjor|dag)|Mange|Flere|Fleire|Kommunen (?:har|er))\s/;

/** Whether a sentence tells a fact: by its opening, a number or a past form. */
export const tellsFact = (sentence: string): boolean =>
  factOpening.test(sentence) ||
  /\d|\ser (?:viktig|avgjørende|avgjerande)\s/.test(sentence) ||
  sentence
    .toLowerCase()
    .split(/[\s,.]+/)
    .some(isPast);

/** Whether a word is a past form and nothing else. */
const isPast = (word: string): boolean =>
  (looseVerbForms(word) & (Form.Past | Form.Present | Form.Participle | Form.Infinitive)) === Form.Past;

const duty = /\sskal\s/;

/** Whether a sentence states a goal as goals are put behind their label: what shall be, or `Øke trivselen.` without a subject. */
export const isPutAsGoal = (sentence: string): boolean => duty.test(sentence) || looksInfinitive(firstWord(sentence));
