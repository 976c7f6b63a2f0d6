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
