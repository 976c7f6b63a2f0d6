import { lettered } from './lettered.ts';

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
  anbefaling: { cue: 'asks-noun', rank: 4 },
  tilråding: { cue: 'asks-noun', rank: 4 },
  recommendation: { cue: 'asks-noun', rank: 4 },
  forslag: { cue: 'asks-noun', rank: 4 },
  krav: { cue: 'asks-noun', rank: 4 },
  finding: { cue: 'findings-noun', rank: 4 },
  funn: { cue: 'findings-noun', rank: 4 },
  hovedfunn: { cue: 'findings-noun', rank: 4 },
  avvik: { cue: 'findings-noun', rank: 4 },
  lovbrudd: { cue: 'findings-noun', rank: 4 },
  lovbrot: { cue: 'findings-noun', rank: 4 },
  vedtak: { cue: 'asks-noun', rank: 4 },
};

const anyLabel = Object.keys(lineLabels).join('|');

const alone = new RegExp(`^(${anyLabel})\\s+(\\d{1,4}(?:\\.\\d{1,2}){0,2}|[a-e])[:.)]?$`, 'iu');

/** `Handlingsprogram mål 1`, `Kommunens delmål 2`: what plan it is of, or whose, goes before the label. */
const aloneBehindWord = lettered(`^\\p{Lu}[\\p{L}-]{3,} (${anyLabel}) (\\d{1,2})[:.)]?$`);

/** `Enhetens tiltak: …` */
const behindOwner = lettered(`^\\p{Lu}\\p{Ll}{3,}s (${anyLabel}):\\s+(?=\\S)`);

const firstWord = lettered(String.raw`^\p{L}+`);
const labelled = lettered(
  `^(${anyLabel})(?!\\p{L})\\s*(?:(\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-e])\\s*[:.)–-]?|:)\\s+(?=\\S)`,
  'iu',
);

const secondWord = lettered(String.raw`^\p{Lu}[\p{L}-]{3,} (\p{Ll}+)(?=:| \d)`);

/** The same behind a word of its own. */
const mayBeOwned = (text: string): boolean => Object.hasOwn(lineLabels, secondWord.exec(text)?.[1] ?? '');

/** Few lines begin with the word of a label: the others are told by that, as the patterns are long. */
const mayBeLabelled = (text: string): boolean =>
  Object.hasOwn(lineLabels, firstWord.exec(text)?.[0].toLowerCase() ?? '');

/** `Tiltak 1.1` alone on its line: what it labels stands on the next. */
export const labelAlone: Pick<RegExp, 'exec'> = {
  exec: (text) => (mayBeLabelled(text) ? alone.exec(text) : mayBeOwned(text) ? aloneBehindWord.exec(text) : null),
};

/** A line that opens with such a label and a number or a colon: label, number. */
export const labelledLine: Pick<RegExp, 'test' | 'exec'> = {
  test: (text) => (mayBeLabelled(text) ? labelled.test(text) : mayBeOwned(text) && behindOwner.test(text)),
  exec: (text) => (mayBeLabelled(text) ? labelled.exec(text) : mayBeOwned(text) ? behindOwner.exec(text) : null),
};
/** Such a label in the middle of a line, as in a page run into one: behind a stop, with a capital and a colon or a dash. */
export const runOnLabel = lettered(
  String.raw`(?:^|(?<=\s)|(?<=[\p{Ll})])(?=Ansvarlig:))(?:Hovedmål|Hovudmål|Delmål|Mål|Målsetting|Resultatmål|Effektmål|Satsingsområder?|Hovedgrep|Strategi(?:er)?|Tiltak|Aktivitet(?:er)?|Vedtak|Anbefaling(?:er)?|Forslag|Krav|Funn|Avvik|Lovbrudd|Lovbrot|Ansvar(?:lig|leg)?|Frist)(?:(?:\s\d{1,2}(?:\.\d)?)?:\s(?=\S)|\s(?=[-–]\s\p{L})|\s\d{1,2}\s(?=Tiltak:))`,
  'gu',
);

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
