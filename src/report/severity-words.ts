import type { Severity } from '../validate/findings-types.ts';
import type { PrintLanguage } from './style.ts';

/** What a severity is called. */
export const severityWords: Readonly<Record<PrintLanguage, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  nb: { error: 'feil', warning: 'advarsel', info: 'opplysning' },
  nn: { error: 'feil', warning: 'åtvaring', info: 'opplysning' },
};
