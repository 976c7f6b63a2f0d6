import type { ChangeType, Facet, Kind, Level, Reason, Status } from '../diff/diff-types.ts';
import type { Remark, State } from '../diff/timeline-types.ts';
import type { PrintLanguage } from './style.ts';

/** Every word of the reports on changes, in one language. `{…}` stands for what is put in. */
export interface DiffWording {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly counts: string;
  /** A part is listed: how many of how many. */
  readonly part: string;
  readonly overview: string;
  readonly nothing: string;
  readonly nothingListed: string;
  readonly unlisted: string;
  readonly score: string;
  readonly accepted: string;
  readonly none: string;
  readonly quoted: string;
  readonly types: Readonly<Record<ChangeType, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly reasons: Readonly<Record<Reason['kind'], string>>;
  readonly inLead: string;
  /** What the nearest statement is paired with instead. */
  readonly pairedWith: string;
  readonly pairedWithSame: string;
  readonly reversed: string;
  readonly values: Readonly<Record<Kind | Status, string>>;
  readonly deleted: string;
  readonly inserted: string;
  readonly timeline: string;
  readonly concern: string;
  readonly timelineCounts: string;
  readonly states: Readonly<Record<State, string>>;
  readonly remarks: Readonly<Record<Remark['kind'], string>>;
}

const en: DiffWording = {
  title: 'What changed from {before} to {after}',
  before: 'Before',
  after: 'After',
  counts: '{unchanged} unchanged, {reworded} reworded, {changed} changed, {added} added, {removed} removed',
  part: '{shown} of {all} changes shown',
  overview: 'Overview',
  nothing: 'Nothing changed.',
  nothingListed: 'No change to list.',
  unlisted: 'Unchanged statements are not listed.',
  score: 'likeness {score}',
  accepted: 'accepted: {why}',
  none: 'none',
  quoted: '“{text}”',
  types: { unchanged: 'unchanged', reworded: 'reworded', changed: 'changed', added: 'added', removed: 'removed' },
  facets: {
    strengthened: 'strengthened',
    weakened: 'weakened',
    widened: 'widened',
    narrowed: 'narrowed',
    moved: 'moved',
    split: 'split',
    merged: 'merged',
    'status-changed': 'status changed',
    'quantity-changed': 'number changed',
    'deadline-changed': 'deadline changed',
    'kind-changed': 'kind changed',
  },
  levels: { info: 'info', notice: 'notice', warning: 'warning' },
  reasons: {
    'same-text': 'the same words',
    'shared-term': 'shared terms: {list}',
    'shared-concept': 'shared concepts: {list}',
    'same-parent': 'under the same goal',
    'same-number': 'same numbers: {list}',
    'same-reference': 'same references: {list}',
    ambiguous: 'ambiguous: as good a partner {side} is {list}',
    nearest: 'nearest: {statement} ({score}){partner}',
    modal: 'modal: {before} → {after}',
    verb: 'verb: {before} → {after}',
    reversed: 'reversed: {before} → {after}',
    quantity: 'number: {before} → {after}',
    budget: 'money: {before} → {after}',
    deadline: 'deadline: {before} → {after}',
    addressee: 'who is to act: {before} → {after}',
    scope: 'for whom: {before} → {after}',
    moved: 'from under “{before}” to under “{after}”',
    status: 'status: {before} → {after}',
    kind: 'kind: {before} → {after}',
  },
  inLead: ', in the lead {list}',
  pairedWith: ', already paired with {text}',
  pairedWithSame: ', already paired with the same words',
  reversed: 'reversed',
  values: {
    goal: 'goal',
    activity: 'activity',
    proposal: 'proposal',
    finding: 'finding',
    achievement: 'achievement',
    planned: 'planned',
    ongoing: 'ongoing',
    completed: 'completed',
  },
  deleted: 'deleted',
  inserted: 'inserted',
  timeline: 'Timeline: {organisation}',
  concern: 'Concern',
  timelineCounts: 'concerns: {concerns}; in every period: {throughout}, gone: {gone}, back again: {back}',
  states: {
    introduced: 'introduced',
    continued: 'continued',
    strengthened: 'strengthened',
    weakened: 'weakened',
    gone: 'gone',
    back: 'back again',
  },
  remarks: {
    'different-organisations': 'the documents are of different organisations: {list}',
    'missing-years': 'no document covers {years}, so what was gone then is not known',
    'order-as-given': 'the documents are in the order given, since no period or date is known of {list}',
  },
};

const nb: DiffWording = {
  title: 'Hva som er endret fra {before} til {after}',
  before: 'Før',
  after: 'Etter',
  counts: '{unchanged} uendret, {reworded} omformulert, {changed} endret, {added} nye, {removed} borte',
  part: '{shown} av {all} endringer er vist',
  overview: 'Oversikt',
  nothing: 'Ingenting er endret.',
  nothingListed: 'Ingen endringer å liste.',
  unlisted: 'Uendrede punkter er ikke listet.',
  score: 'likhet {score}',
  accepted: 'godtatt: {why}',
  none: 'ingen',
  quoted: '«{text}»',
  types: { unchanged: 'uendret', reworded: 'omformulert', changed: 'endret', added: 'nytt', removed: 'borte' },
  facets: {
    strengthened: 'styrket',
    weakened: 'svekket',
    widened: 'utvidet',
    narrowed: 'innsnevret',
    moved: 'flyttet',
    split: 'delt',
    merged: 'slått sammen',
    'status-changed': 'ny status',
    'quantity-changed': 'nytt tall',
    'deadline-changed': 'ny frist',
    'kind-changed': 'ny type',
  },
  levels: { info: 'info', notice: 'merknad', warning: 'advarsel' },
  reasons: {
    'same-text': 'samme ord',
    'shared-term': 'felles ord: {list}',
    'shared-concept': 'felles begreper: {list}',
    'same-parent': 'under samme mål',
    'same-number': 'samme tall: {list}',
    'same-reference': 'samme henvisninger: {list}',
    ambiguous: 'tvetydig: like nær på siden {side} er {list}',
    nearest: 'nærmest: {statement} ({score}){partner}',
    modal: 'modalverb: {before} → {after}',
    verb: 'verb: {before} → {after}',
    reversed: 'snudd: {before} → {after}',
    quantity: 'tall: {before} → {after}',
    budget: 'penger: {before} → {after}',
    deadline: 'frist: {before} → {after}',
    addressee: 'hvem som skal gjøre det: {before} → {after}',
    scope: 'for hvem: {before} → {after}',
    moved: 'fra «{before}» til «{after}»',
    status: 'status: {before} → {after}',
    kind: 'type: {before} → {after}',
  },
  inLead: ', i innledningen {list}',
  pairedWith: ', allerede paret med {text}',
  pairedWithSame: ', allerede paret med de samme ordene',
  reversed: 'snudd',
  values: {
    goal: 'mål',
    activity: 'aktivitet',
    proposal: 'forslag',
    finding: 'funn',
    achievement: 'resultat',
    planned: 'planlagt',
    ongoing: 'pågår',
    completed: 'gjennomført',
  },
  deleted: 'strøket',
  inserted: 'satt inn',
  timeline: 'Tidslinje: {organisation}',
  concern: 'Sak',
  timelineCounts: 'saker: {concerns}; i alle perioder: {throughout}, borte: {gone}, tilbake igjen: {back}',
  states: {
    introduced: 'ny',
    continued: 'videreført',
    strengthened: 'styrket',
    weakened: 'svekket',
    gone: 'borte',
    back: 'tilbake',
  },
  remarks: {
    'different-organisations': 'dokumentene er fra ulike organisasjoner: {list}',
    'missing-years': 'ingen av dokumentene dekker {years}, så hva som var borte da, er ukjent',
    'order-as-given': 'dokumentene står i den rekkefølgen de ble oppgitt, for periode og dato er ukjent for {list}',
  },
};

const nn: DiffWording = {
  ...nb,
  title: 'Kva som er endra frå {before} til {after}',
  before: 'Før',
  after: 'Etter',
  counts: '{unchanged} uendra, {reworded} omformulerte, {changed} endra, {added} nye, {removed} borte',
  part: '{shown} av {all} endringar er viste',
  overview: 'Oversyn',
  nothing: 'Ingenting er endra.',
  nothingListed: 'Ingen endringar å liste.',
  unlisted: 'Uendra punkt er ikkje lista.',
  score: 'likskap {score}',
  accepted: 'godteke: {why}',
  types: { unchanged: 'uendra', reworded: 'omformulert', changed: 'endra', added: 'nytt', removed: 'borte' },
  facets: {
    strengthened: 'styrkt',
    weakened: 'svekt',
    widened: 'utvida',
    narrowed: 'innsnevra',
    moved: 'flytta',
    split: 'delt',
    merged: 'slått saman',
    'status-changed': 'ny status',
    'quantity-changed': 'nytt tal',
    'deadline-changed': 'ny frist',
    'kind-changed': 'ny type',
  },
  levels: { info: 'info', notice: 'merknad', warning: 'åtvaring' },
  reasons: {
    ...nb.reasons,
    'same-text': 'same ord',
    'shared-concept': 'felles omgrep: {list}',
    'same-parent': 'under same mål',
    'same-number': 'same tal: {list}',
    'same-reference': 'same tilvisingar: {list}',
    ambiguous: 'tvitydig: like nær på sida {side} er {list}',
    nearest: 'nærast: {statement} ({score}){partner}',
    reversed: 'snudd: {before} → {after}',
    quantity: 'tal: {before} → {after}',
    budget: 'pengar: {before} → {after}',
    addressee: 'kven som skal gjere det: {before} → {after}',
    scope: 'for kven: {before} → {after}',
    moved: 'frå «{before}» til «{after}»',
  },
  inLead: ', i innleiinga {list}',
  pairedWith: ', alt para med {text}',
  pairedWithSame: ', alt para med dei same orda',
  values: { ...nb.values, planned: 'planlagt', ongoing: 'pågår', completed: 'gjennomført' },
  deleted: 'strøke',
  inserted: 'sett inn',
  timelineCounts: 'saker: {concerns}; i alle periodar: {throughout}, borte: {gone}, tilbake att: {back}',
  states: { ...nb.states, continued: 'vidareført', strengthened: 'styrkt', weakened: 'svekt', back: 'tilbake' },
  remarks: {
    'different-organisations': 'dokumenta er frå ulike organisasjonar: {list}',
    'missing-years': 'ingen av dokumenta dekkjer {years}, så kva som var borte då, er ukjent',
    'order-as-given': 'dokumenta står i den rekkjefølgja dei vart oppgjevne, for periode og dato er ukjende for {list}',
  },
};

const wordings: Readonly<Record<PrintLanguage, DiffWording>> = { en, nb, nn };

export const diffWording = (lang: PrintLanguage): DiffWording => wordings[lang];

/** Puts values in place of `{name}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
