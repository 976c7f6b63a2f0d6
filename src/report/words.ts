import type { Classification, DocumentType, EvidenceEntry, Kind, Status } from '../model/model-types.ts';
import type { PrintLanguage } from './style.ts';

/** One and many of something counted. */
export type Counted = readonly [one: string, many: string];

/** The words that reports print, in one language. */
export interface Words {
  readonly kinds: Readonly<Record<Kind, Counted>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly classifications: Readonly<Record<Classification, string>>;
  readonly methods: Readonly<Record<EvidenceEntry['method'], string>>;
  readonly fields: Readonly<
    Record<'title' | 'organisation' | 'type' | 'language' | 'period' | 'published' | 'source', string>
  >;
  readonly languages: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly from: string;
  readonly line: string;
  readonly untitled: string;
  readonly notStated: string;
  readonly heldBy: string;
  readonly setAside: string;
  readonly noStatements: string;
  readonly statements: Counted;
  readonly documents: Counted;
  readonly skipped: string;
}

const en: Words = {
  kinds: {
    goal: ['goal', 'goals'],
    activity: ['activity', 'activities'],
    proposal: ['proposal', 'proposals'],
    finding: ['finding', 'findings'],
    achievement: ['achievement', 'achievements'],
  },
  statuses: { planned: 'planned', ongoing: 'ongoing', completed: 'completed' },
  types: {
    strategy: 'strategy',
    programme: 'party programme',
    policy: 'policy page',
    plan: 'plan',
    report: 'report',
    news: 'news',
    consultation: 'consultation',
    other: 'other',
  },
  classifications: {
    ombud: 'ombud',
    party: 'party',
    ngo: 'NGO',
    union: 'union',
    government: 'government',
    parliament: 'parliament',
    agency: 'agency',
    municipality: 'municipality',
    media: 'media',
    other: 'other',
  },
  methods: {
    'front-matter': 'front matter',
    option: 'command option',
    manifest: 'manifest',
    text: 'the text',
    markup: 'markup',
  },
  fields: {
    title: 'Title',
    organisation: 'Organisation',
    type: 'Type',
    language: 'Language',
    period: 'Period',
    published: 'Published',
    source: 'Source',
  },
  languages: {
    nb: 'Norwegian bokmål',
    nn: 'Norwegian nynorsk',
    en: 'English',
    sv: 'Swedish',
    da: 'Danish',
    se: 'Sami',
  },
  reasons: {},
  from: 'from',
  line: 'line',
  untitled: 'Untitled document',
  notStated: 'not stated',
  heldBy: 'held by',
  setAside: 'Set aside as part of the page',
  noStatements: 'No statements: nothing here reads as a goal, activity, proposal, finding or achievement.',
  statements: ['statement', 'statements'],
  documents: ['document', 'documents'],
  skipped: 'Could not be read',
};

const nb: Words = {
  kinds: {
    goal: ['mål', 'mål'],
    activity: ['aktivitet', 'aktiviteter'],
    proposal: ['forslag', 'forslag'],
    finding: ['funn', 'funn'],
    achievement: ['resultat', 'resultater'],
  },
  statuses: { planned: 'planlagt', ongoing: 'pågår', completed: 'gjennomført' },
  types: {
    strategy: 'strategi',
    programme: 'partiprogram',
    policy: 'politikkside',
    plan: 'plan',
    report: 'rapport',
    news: 'nyhet',
    consultation: 'høring',
    other: 'annet',
  },
  classifications: {
    ombud: 'ombud',
    party: 'parti',
    ngo: 'frivillig organisasjon',
    union: 'fagforening',
    government: 'regjering',
    parliament: 'storting',
    agency: 'etat',
    municipality: 'kommune',
    media: 'medium',
    other: 'annet',
  },
  methods: {
    'front-matter': 'dokumentets hode',
    option: 'kommandovalg',
    manifest: 'manifestet',
    text: 'teksten',
    markup: 'markeringen',
  },
  fields: {
    title: 'Tittel',
    organisation: 'Organisasjon',
    type: 'Type',
    language: 'Språk',
    period: 'Periode',
    published: 'Publisert',
    source: 'Kilde',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk', sv: 'svensk', da: 'dansk', se: 'samisk' },
  reasons: {
    'accessibility-hint': 'hjelp til å lese siden',
    'accordion-control': 'knapper i trekkspill',
    breadcrumb: 'brødsmulesti',
    'call-to-join': 'innmelding',
    feedback: 'tilbakemelding',
    shelf: 'navn på spalten',
    shop: 'nettbutikk',
    'call-to-action': 'oppfordringer',
    byline: 'hvem som skrev',
    caption: 'bildetekster',
    contact: 'kontaktopplysninger',
    'cookie-notice': 'informasjonskapsler',
    'document-viewer': 'dokumentviser',
    'feedback-widget': 'tilbakemelding',
    menu: 'meny',
    newsletter: 'nyhetsbrev',
    notice: 'merknader',
    'page-number': 'sidetall',
    'related-heading': 'overskrift over lenker',
    'related-links': 'lenker videre',
    'running-head': 'topptekst',
    'share-buttons': 'deleknapper',
    'site-name': 'navn på nettstedet',
    'skip-link': 'hopp til innhold',
    'encoded-data': 'kodede data',
    'line-number': 'linjenummer',
    'outside-main': 'utenfor hovedinnholdet',
    'page-tail': 'slutten av siden',
    'struck-out': 'strøket tekst',
    comment: 'kommentarer',
    control: 'knapper og felt',
    dialog: 'dialogvinduer',
    footer: 'bunntekst',
    form: 'skjemaer',
    icon: 'ikoner',
    navigation: 'navigasjon',
    search: 'søk',
    sidebar: 'sidefelt',
  },
  from: 'fra',
  line: 'linje',
  untitled: 'Dokument uten tittel',
  notStated: 'ikke oppgitt',
  heldBy: 'standpunktet til',
  setAside: 'Lagt til side som del av nettsiden',
  noStatements: 'Ingen utsagn: ikke noe her leses som mål, aktivitet, forslag, funn eller resultat.',
  statements: ['utsagn', 'utsagn'],
  documents: ['dokument', 'dokumenter'],
  skipped: 'Kunne ikke leses',
};

const nn: Words = {
  ...nb,
  kinds: {
    ...nb.kinds,
    activity: ['aktivitet', 'aktivitetar'],
    proposal: ['framlegg', 'framlegg'],
    achievement: ['resultat', 'resultat'],
  },
  statuses: { planned: 'planlagt', ongoing: 'i gang', completed: 'gjennomført' },
  types: {
    ...nb.types,
    policy: 'politikkside',
    news: 'nyhende',
    consultation: 'høyring',
    other: 'anna',
  },
  classifications: { ...nb.classifications, ngo: 'frivillig organisasjon', government: 'regjering', other: 'anna' },
  methods: {
    'front-matter': 'hovudet til dokumentet',
    option: 'kommandoval',
    manifest: 'manifestet',
    text: 'teksten',
    markup: 'markeringa',
  },
  fields: { ...nb.fields, source: 'Kjelde' },
  reasons: {
    ...nb.reasons,
    'accessibility-hint': 'hjelp til å lese sida',
    'accordion-control': 'knappar i trekkspel',
    feedback: 'tilbakemelding',
    shelf: 'namn på spalta',
    'call-to-action': 'oppmodingar',
    byline: 'kven som skreiv',
    caption: 'bilettekstar',
    contact: 'kontaktopplysningar',
    'cookie-notice': 'informasjonskapslar',
    'document-viewer': 'dokumentvisar',
    'feedback-widget': 'tilbakemelding',
    notice: 'merknader',
    'page-number': 'sidetal',
    'related-heading': 'overskrift over lenkjer',
    'related-links': 'lenkjer vidare',
    'share-buttons': 'deleknappar',
    'site-name': 'namn på nettstaden',
    'skip-link': 'hopp til innhald',
    'encoded-data': 'koda data',
    'outside-main': 'utanfor hovudinnhaldet',
    'page-tail': 'slutten av sida',
    'struck-out': 'stroken tekst',
    comment: 'kommentarar',
    control: 'knappar og felt',
    dialog: 'dialogvindauge',
    footer: 'botntekst',
    form: 'skjema',
    icon: 'ikon',
  },
  from: 'frå',
  untitled: 'Dokument utan tittel',
  notStated: 'ikkje oppgitt',
  setAside: 'Lagt til side som del av nettsida',
  noStatements: 'Ingen utsegner: ikkje noko her kan lesast som mål, aktivitet, framlegg, funn eller resultat.',
  statements: ['utsegn', 'utsegner'],
  documents: ['dokument', 'dokument'],
  skipped: 'Kunne ikkje lesast',
};

/** By language of what is printed. */
export const wordsOf = { en, nb, nn } satisfies Record<PrintLanguage, Words>;

/** `1 goal`, `1 234 goals`. */
export const counted = (count: number, [one, many]: Counted): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** Digits in groups of three, so that no locale is asked. */
export const grouped = (count: number): string => String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, '\u00a0');

/** What a furniture reason is called; its id with blanks where nobody has named it. */
export const reasonName = (words: Words, reason: string): string =>
  Object.hasOwn(words.reasons, reason) ? (words.reasons[reason] ?? reason) : reason.replaceAll('-', ' ');
