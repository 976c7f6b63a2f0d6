import type { DateMention } from '../model/model-types.ts';

export type DateRole = DateMention['role'];

/** Words right before a date that say what it is to the statement. Longer phrases win. */
export const dateRoles: readonly { readonly role: DateRole; readonly words: readonly string[] }[] = [
  {
    role: 'deadline',
    words: [
      'innen',
      'innan',
      'senest',
      'seinast',
      'senest innen',
      'seinast innan',
      'før',
      'frist',
      'fristen er',
      'frist:',
      'i løpet av',
      'fram mot',
      'frem mot',
      'til',
      'fram til',
      'frem til',
      'til og med',
      'tom',
      't.o.m.',
      'ut',
      'mot',
      'by',
      'by the end of',
      'before',
      'no later than',
      'until',
      'within',
      'inom',
      'senast',
      'før utgangen av',
    ],
  },
  {
    role: 'start',
    words: [
      'fra',
      'frå',
      'fra og med',
      'frå og med',
      'f.o.m.',
      'fom',
      'siden',
      'sidan',
      'med virkning fra',
      'med verknad frå',
      'gjeldende fra',
      'gjeldande frå',
      'i kraft',
      'i kraft fra',
      'ikraft',
      'trer i kraft',
      'from',
      'since',
      'starting',
      'effective',
      'från',
      'sedan',
    ],
  },
  {
    role: 'period',
    words: ['i perioden', 'perioden', 'for perioden', 'mellom', 'between', 'the period', 'under perioden'],
  },
];

/** Small words and points in time between a role and its date: `innen utgangen av 2026`, `fra den 1. mai`. */
export const dateFillers: readonly string[] = [
  'den',
  'år',
  'året',
  'the',
  'utgangen av',
  'slutten av',
  'begynnelsen av',
  'starten av',
  'løpet av',
  'midten av',
  'the end of',
  'end of',
  'nyttår',
  'skoleåret',
  'the year',
];

/** Between the first and the last date of a range. */
export const rangeJoints: readonly string[] = [
  'til',
  'til og med',
  'fram til',
  'frem til',
  'to',
  'until',
  'through',
  'till',
  '-',
  '–',
  '—',
  '−',
];
/** After `mellom` they join a range too. */
export const betweenWords: readonly string[] = ['mellom', 'between', 'mellan'];
export const betweenJoints: readonly string[] = ['og', 'and', 'och'];

/** Parts of a year that ISO dates do not name: the date stays as exact as the year. */
export const yearParts: readonly string[] = [
  'våren',
  'vår',
  'sommeren',
  'sommaren',
  'sommar',
  'sommer',
  'høsten',
  'hausten',
  'høst',
  'haust',
  'vinteren',
  'vinter',
  'vinteren',
  'årsskiftet',
  'årsskiftet',
  'skoleåret',
  'skuleåret',
  'barnehageåret',
  'første halvår',
  'andre halvår',
  'første kvartal',
  'andre kvartal',
  'tredje kvartal',
  'fjerde kvartal',
  'spring',
  'summer',
  'autumn',
  'winter',
  'financial year',
  'school year',
  'academic year',
  'våren i',
  'spring of',
  'summer of',
  'autumn of',
  'hösten',
  'sommaren',
];

/** Before four figures they make them a year even where a noun follows: `i 2015 bussprosjektet`. */
export const timePrepositions: readonly string[] =
  'i fra frå innen innan siden sidan før etter senest in since by from before after until within året perioden sesjon'.split(
    ' ',
  );

/** Documents whose numbers and session years are no dates: `Prop. 12 S (2020–2021)`, `NOU 2020: 4`. */
export const citedDocuments: readonly string[] = [
  'nou',
  'prop',
  'meld\\. ?st',
  'meld\\.',
  'stortingsmelding',
  'st\\. ?meld',
  'innst',
  'innstilling',
  'dok',
  'dokument',
  'ot\\. ?prp',
  'st\\. ?prp',
  'rundskriv',
  'representantforslag',
  'agenda',
  'lov-',
  'for-',
  'is-',
];

/** A date after one of these is the name of a law. */
export const citedLaws: readonly string[] = [
  'lov',
  'lova',
  'loven',
  'forskrift',
  'forskriften',
  'forskrifta',
  'lov av',
  'lova av',
  'loven av',
  'forskrift av',
  'act of',
];

/** What a page calls the day it was published, and what is a date of something else. */
export const publishedLabels: readonly {
  readonly label: 'published' | 'updated' | 'other';
  readonly words: readonly string[];
}[] = [
  {
    label: 'published',
    words: [
      'publisert',
      'publiserte',
      'først publisert',
      'publisert første gang',
      'publiseringsdato',
      'innspillsdato',
      'publisert dato',
      'dato',
      'date',
      'published',
      'posted',
      'lagt ut',
      'lagt ut dato',
      'utgitt',
      'udgivet',
      'pubdate',
      'datert',
      'artikkel publisert',
      'skrevet',
      'opprettet',
      'published on',
      'date published',
      'publicerad',
      'offentliggjort',
      'pressemelding',
      'nyhet',
      'nyheit',
    ],
  },
  {
    label: 'updated',
    words: [
      'oppdatert',
      'sist oppdatert',
      'sist endret',
      'sist endra',
      'endret',
      'updated',
      'last updated',
      'modified',
      'uppdaterad',
      'revidert',
    ],
  },
  {
    label: 'other',
    words: [
      'høringsdato',
      'høyringsdato',
      'frist',
      'høringsfrist',
      'høyringsfrist',
      'vedtatt',
      'vedteke',
      'vedtatt av',
      'sesjon',
      'møtedato',
      'født',
      'gjelder fra',
      'deadline',
      'kl',
      'periode',
      'gyldig',
      'gyldig til',
    ],
  },
];

/** Days of the week, before a date. */
export const weekdays: readonly string[] =
  'mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );

/** Between two days or months of one date: `28. og 29. oktober`. */
export const dayJoints: readonly string[] = ['-', '–', '—', '&', 'og', 'til', 'and', 'to'];
export const monthJoints: readonly string[] = ['-', '–', '—', '/', 'og', 'til', 'and', 'to'];
/** Between two years of one range, in words. */
export const yearJoints: readonly string[] = ['til', 'til og med', 'to', 'till', 't\\.o\\.m\\.'];

/** Endings of ordinals, and what may stand between a day and its month. */
export const ordinalEndings: readonly string[] = ['\\.', 'st', 'nd', 'rd', 'th'];
export const dayMonthLinks: readonly string[] = ['of'];

/** Month names that are other words too: without a year they make no date. */
export const doubtfulMonths: readonly string[] = [
  'may',
  'mar',
  'des',
  'dec',
  'jan',
  'feb',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'oct',
  'nov',
];

/** Parts of a year that follow an ordinal in figures: `2. halvår 2024`. */
export const numberedYearParts: readonly string[] = ['halvår', 'kvartal', 'tertial'];

/** The number of a law after its date. */
export const lawNumberWords: readonly string[] = ['nr'];

/** Right after four figures they make a decade of the year: `2000-tallet`. */
export const decadeEndings: readonly string[] = ['-tal', '-åra', '-åre'];

/** Nouns that may stand after a year without being counted: `Barneombudet i 2015 mål`. */
export const afterYearNouns: readonly string[] = ['mål'];

/** Small words before a date that show it to be part of a sentence, and those that may stand beside a date alone. */
export const sentencePrepositions: readonly string[] = 'i den fra frå på til av in on from'.split(' ');
export const besideDateWords: readonly string[] = ['den', 'kl', 'kl\\.'];

/** `Publisert: 28.08.2031` on a line of its own. */
export const publishedLine = /^publi(?:sert|shed)\b/i;

/** `Dato: 9.2.2017`, as a letter or report ends. */
export const dateLine = /^dato:/i;

/** A label of a catalogue, alone on its line. */
export const dateLabelAlone = /^(?:dato|date|utgitt|utgivelsesår|utgjevingsår|år|year|publiseringsår|published):?$/i;

/** `Deres dato:`: the day of the letter that this one answers. */
export const theirDate = /(?:deres|dykkar)\s+dato\s?:?\s?$/;
