import type { Kind, LinkReasonKind, LinkType, Stance, Xref } from '../xref/index.ts';
import type { PrintLanguage } from './style.ts';

/** The words that reports of cross-references are written in. */
export interface XrefWords {
  readonly title: string;
  readonly types: Readonly<Record<LinkType, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly reasons: Readonly<Record<LinkReasonKind, string>>;
  readonly headings: Readonly<
    Record<
      'agrees' | 'conflicts' | 'addresses' | 'related' | 'cites' | 'unanswered' | 'copied' | 'matrix' | 'documents',
      string
    >
  >;
  readonly terms: Readonly<
    Record<
      | 'score'
      | 'topic'
      | 'organisation'
      | 'type'
      | 'kind'
      | 'all'
      | 'why'
      | 'and'
      | 'nobody'
      | 'search'
      | 'shown'
      | 'more'
      | 'first'
      | 'later'
      | 'legend'
      | 'count'
      | 'share'
      | 'mixed'
      | 'place'
      | 'none'
      | 'text'
      | 'undated'
      | 'reset'
      | 'skip',
      string
    >
  >;
  /** What was looked at: documents, holders, statements, pairs. */
  readonly examined: (documents: number, holders: number, statements: number, links: number) => string;
  readonly query: (text: string) => string;
  readonly answered: (unanswered: number, findings: number) => string;
  /** Why nothing was examined, by the number of holders: none or one. */
  readonly nothing: (holders: number) => string;
}

const en: XrefWords = {
  title: 'Cross-references',
  types: { agrees: 'agrees', related: 'related', conflicts: 'conflicts', addresses: 'addresses', cites: 'cites' },
  kinds: { goal: 'goal', activity: 'activity', proposal: 'proposal', finding: 'finding', achievement: 'achievement' },
  stances: { for: 'for', partly: 'partly', against: 'against', silent: 'silent' },
  reasons: {
    identical: 'same words',
    'near-verbatim': 'nearly the same words',
    'shared-term': 'shared words',
    'shared-concept': 'shared concepts',
    'related-concept': 'related',
    'shared-context': 'from the context',
    'same-number': 'same number',
    'same-reference': 'same source',
    'same-parent': 'same goal',
    'opposite-direction': 'opposite direction',
    'met-lack': 'says what is lacking',
    'named-document': 'names the document',
    'named-organisation': 'names the organisation',
  },
  headings: {
    agrees: 'Agreements',
    conflicts: 'Conflicts',
    addresses: 'Answers to findings',
    related: 'Related',
    cites: 'Citations',
    unanswered: 'Findings that nobody answers',
    copied: 'Copied wording',
    matrix: 'Positions by topic',
    documents: 'Documents',
  },
  terms: {
    score: 'score',
    topic: 'topic',
    organisation: 'organisation',
    type: 'type',
    kind: 'kind',
    all: 'all',
    why: 'why',
    and: 'and',
    nobody: 'no organisation known',
    search: 'search',
    shown: 'shown',
    more: 'more with --format json or --format csv',
    first: 'first',
    later: 'later',
    legend: 'silent: examined, and says nothing of the topic; empty: not examined',
    count: '+4: for, in 4 statements',
    share: 'for (4/12): in 4 of the 12 statements examined',
    mixed: 'both, against a part, or findings only',
    place: 'line',
    none: 'none',
    text: 'text',
    undated: 'undated',
    reset: 'show all',
    skip: 'Skip to the content',
  },
  examined: (documents, holders, statements, links) =>
    [
      `${documents} ${documents === 1 ? 'document' : 'documents'}`,
      `${holders} ${holders === 1 ? 'organisation' : 'organisations'}`,
      `${statements} ${statements === 1 ? 'statement' : 'statements'}`,
      `${links} ${links === 1 ? 'link' : 'links'}`,
    ].join(', '),
  query: (text) => `Statements on “${text}”`,
  answered: (unanswered, findings) =>
    `${unanswered} of ${findings} ${findings === 1 ? 'finding' : 'findings'} of a lack`,
  nothing: (holders) =>
    `Nothing was examined: ${holders === 0 ? 'there are no statements' : 'all statements are of one organisation, and links join two'}`,
};

const nb: XrefWords = {
  title: 'Kryssreferanser',
  types: { agrees: 'enig', related: 'i slekt', conflicts: 'i strid', addresses: 'svarer på', cites: 'viser til' },
  kinds: { goal: 'mål', activity: 'aktivitet', proposal: 'forslag', finding: 'funn', achievement: 'resultat' },
  stances: { for: 'for', partly: 'delvis', against: 'mot', silent: 'taus' },
  reasons: {
    identical: 'samme ord',
    'near-verbatim': 'nesten samme ord',
    'shared-term': 'felles ord',
    'shared-concept': 'felles begreper',
    'related-concept': 'i slekt',
    'shared-context': 'fra sammenhengen',
    'same-number': 'samme tall',
    'same-reference': 'samme kilde',
    'same-parent': 'samme mål',
    'opposite-direction': 'motsatt retning',
    'met-lack': 'sier hva som mangler',
    'named-document': 'nevner dokumentet',
    'named-organisation': 'nevner organisasjonen',
  },
  headings: {
    agrees: 'Enighet',
    conflicts: 'Strid',
    addresses: 'Svar på funn',
    related: 'I slekt',
    cites: 'Henvisninger',
    unanswered: 'Funn som ingen svarer på',
    copied: 'Gjengitt ordlyd',
    matrix: 'Standpunkt etter emne',
    documents: 'Dokumenter',
  },
  terms: {
    score: 'likhet',
    topic: 'emne',
    organisation: 'organisasjon',
    type: 'type',
    kind: 'slag',
    all: 'alle',
    why: 'hvorfor',
    and: 'og',
    nobody: 'ukjent organisasjon',
    search: 'søk',
    shown: 'vist',
    more: 'flere med --format json eller --format csv',
    first: 'først',
    later: 'senere',
    legend: 'taus: undersøkt, og sier ikke noe om emnet; tom: ikke undersøkt',
    count: '+4: for, i 4 utsagn',
    share: 'for (4/12): i 4 av de 12 utsagnene som er undersøkt',
    mixed: 'for og mot, mot en del, eller bare funn',
    place: 'linje',
    none: 'ingen',
    text: 'tekst',
    undated: 'udatert',
    reset: 'vis alle',
    skip: 'Hopp til innholdet',
  },
  examined: (documents, holders, statements, links) =>
    [
      `${documents} ${documents === 1 ? 'dokument' : 'dokumenter'}`,
      `${holders} ${holders === 1 ? 'organisasjon' : 'organisasjoner'}`,
      `${statements} utsagn`,
      `${links} ${links === 1 ? 'lenke' : 'lenker'}`,
    ].join(', '),
  query: (text) => `Utsagn om «${text}»`,
  answered: (unanswered, findings) => `${unanswered} av ${findings} funn om mangler`,
  nothing: (holders) =>
    `Ingenting ble undersøkt: ${holders === 0 ? 'det er ingen utsagn' : 'alle utsagn er av én organisasjon, og lenker går mellom to'}`,
};

const nn: XrefWords = {
  ...nb,
  title: 'Kryssreferansar',
  types: { agrees: 'samd', related: 'i slekt', conflicts: 'i strid', addresses: 'svarar på', cites: 'viser til' },
  kinds: { goal: 'mål', activity: 'aktivitet', proposal: 'framlegg', finding: 'funn', achievement: 'resultat' },
  stances: { for: 'for', partly: 'delvis', against: 'mot', silent: 'tagal' },
  reasons: {
    ...nb.reasons,
    identical: 'same ord',
    'near-verbatim': 'nesten same ord',
    'shared-term': 'felles ord',
    'shared-concept': 'felles omgrep',
    'shared-context': 'frå samanhengen',
    'same-number': 'same tal',
    'same-reference': 'same kjelde',
    'opposite-direction': 'motsett retning',
    'met-lack': 'seier kva som manglar',
    'named-document': 'nemner dokumentet',
    'named-organisation': 'nemner organisasjonen',
  },
  headings: {
    agrees: 'Semje',
    conflicts: 'Strid',
    addresses: 'Svar på funn',
    related: 'I slekt',
    cites: 'Tilvisingar',
    unanswered: 'Funn som ingen svarar på',
    copied: 'Attgjeven ordlyd',
    matrix: 'Standpunkt etter emne',
    documents: 'Dokument',
  },
  terms: {
    ...nb.terms,
    skip: 'Hopp til innhaldet',
    all: 'alle',
    why: 'kvifor',
    nobody: 'ukjend organisasjon',
    more: 'fleire med --format json eller --format csv',
    later: 'seinare',
    legend: 'tagal: undersøkt, og seier ikkje noko om emnet; tom: ikkje undersøkt',
    count: '+4: for, i 4 utsegner',
    share: 'for (4/12): i 4 av dei 12 utsegnene som er undersøkte',
    mixed: 'for og mot, mot ein del, eller berre funn',
  },
  examined: (documents, holders, statements, links) =>
    [
      `${documents} dokument`,
      `${holders} ${holders === 1 ? 'organisasjon' : 'organisasjonar'}`,
      `${statements} ${statements === 1 ? 'utsegn' : 'utsegner'}`,
      `${links} ${links === 1 ? 'lenkje' : 'lenkjer'}`,
    ].join(', '),
  query: (text) => `Utsegner om «${text}»`,
  answered: (unanswered, findings) => `${unanswered} av ${findings} funn om manglar`,
  nothing: (holders) =>
    `Ingenting vart undersøkt: ${holders === 0 ? 'det er ingen utsegner' : 'alle utsegner er av éin organisasjon, og lenkjer går mellom to'}`,
};

/** What the cells of the matrix say, a number or a share of the statements, and what `partly` may be. */
export const legendOf = ({ terms, stances }: XrefWords, cell: 'count' | 'share'): string =>
  `${terms[cell]}; ${stances.partly}: ${terms.mixed}`;

/** Why there is nothing to report, as a sentence; null where something was examined or asked. */
export const nothingIn = ({ verdict, examined, query }: Xref, words: XrefWords): string | null =>
  verdict === 'nothing-examined' && query === undefined ? words.nothing(examined.holders) : null;

/** The words of a language. */
export const xrefWords = (lang: PrintLanguage): XrefWords => ({ en, nb, nn })[lang];
