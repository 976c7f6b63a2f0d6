import type { Verdict } from '../validate/findings-types.ts';
import type { PrintLanguage } from './style.ts';

/** Short words beside findings, in all formats; what a format prescribes itself stays as it prescribes it. */
export interface FindingsLabels {
  readonly known: string;
  readonly knownFromBaseline: string;
  readonly fixed: string;
  readonly silenced: string;
  readonly gone: string;
  readonly takeOut: string;
  readonly skipped: string;
  readonly notRun: string;
  readonly noText: string;
  readonly needsText: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly explain: string;
  readonly root: string;
}

export const findingsLabels: Readonly<Record<PrintLanguage, FindingsLabels>> = {
  en: {
    known: 'known',
    knownFromBaseline: 'known from the baseline',
    fixed: 'fixed',
    silenced: 'silenced',
    gone: 'gone',
    takeOut: 'No longer found, take it out of the baseline',
    skipped: 'skipped',
    notRun: 'not run',
    noText: 'which holds no text',
    needsText: 'it needs the text of the document',
    verdicts: { pass: 'pass', fail: 'fail', 'nothing-examined': 'nothing examined' },
    explain: '`barnevern rules ID` tells why a rule is there',
    root: 'The folder in which the command was run.',
  },
  nb: {
    known: 'kjent',
    knownFromBaseline: 'kjent fra før',
    fixed: 'rettet',
    silenced: 'dempet',
    gone: 'borte',
    takeOut: 'Finnes ikke lenger, ta det ut av listen over kjente',
    skipped: 'hoppet over',
    notRun: 'ikke kjørt',
    noText: 'som ikke har tekst',
    needsText: 'den trenger teksten til dokumentet',
    verdicts: { pass: 'bestått', fail: 'ikke bestått', 'nothing-examined': 'ingenting undersøkt' },
    explain: '`barnevern rules ID` forteller hvorfor en regel finnes',
    root: 'Mappen som kommandoen ble kjørt i.',
  },
  nn: {
    known: 'kjend',
    knownFromBaseline: 'kjend frå før',
    fixed: 'retta',
    silenced: 'dempa',
    gone: 'borte',
    takeOut: 'Finst ikkje lenger, ta det ut av lista over kjende',
    skipped: 'hoppa over',
    notRun: 'ikkje køyrd',
    noText: 'som ikkje har tekst',
    needsText: 'han treng teksten til dokumentet',
    verdicts: { pass: 'bestått', fail: 'ikkje bestått', 'nothing-examined': 'ingenting undersøkt' },
    explain: '`barnevern rules ID` fortel kvifor ein regel finst',
    root: 'Mappa som kommandoen vart køyrd i.',
  },
};

/** The same with a capital, for the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
